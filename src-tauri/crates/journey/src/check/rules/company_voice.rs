//! Stages and touchpoints are named as customers would say it, not as our processes are called.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::model::Stage;

/// The rule.
pub const RULE: Rule =
    Rule { name: "company-voice", severity: Severity::Hint, from: &["000-02", "000-22"], look: Look::Stage(look) };

/// What companies say of their own work; whole words in Latin, anywhere in Chinese. From the naming advice that
/// practitioners give: no department names, no process verbs, no system names.
const WORDS: &[&str] = &[
    "process",
    "processing",
    "onboard",
    "onboarding",
    "ticket",
    "crm",
    "erp",
    "lead",
    "leads",
    "lead generation",
    "nurture",
    "acquisition",
    "conversion",
    "fulfilment",
    "fulfillment",
    "dispatch",
    "escalation",
    "provisioning",
    "upsell",
    "cross-sell",
    "retention",
    "kyc",
    "sla",
    "back office",
    "workflow",
    "审批",
    "立项",
    "派单",
    "工单",
    "获客",
    "转化漏斗",
    "线索",
    "建档",
    "录入",
    "核保",
    "催收",
    "留存运营",
    "客户运营",
    "审核流程",
    "審批",
    "立項",
    "派單",
    "工單",
    "獲客",
    "建檔",
    "錄入",
    "核保",
    "催收",
    "案件處理",
    "審核流程",
    "顧客開發",
];

fn look(_: &Context<'_>, stage: &Stage, problems: &mut Vec<Problem>) {
    let touchpoints =
        stage.touchpoints.iter().map(|touchpoint| (Subject::Touchpoint(touchpoint.id.clone()), &touchpoint.name));
    for (subject, name) in std::iter::once((Subject::Stage(stage.id.clone()), &stage.name)).chain(touchpoints) {
        if let Some(word) = company_word(name) {
            problems.push(Problem::at(&RULE, subject).arg("name", name).arg("word", word));
        }
    }
}

/// The first of the words in a name, as it is written there.
fn company_word(name: &str) -> Option<&str> {
    // Keeps its length, so that places in one are places in the other.
    let lower = name.to_ascii_lowercase();
    WORDS.iter().find_map(|word| Some(&name[place_of(&lower, word)?..][..word.len()]))
}

fn place_of(text: &str, word: &str) -> Option<usize> {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.match_indices(word).map(|(start, _)| start).find(|start| {
        let (before, after) = (&text[..*start], &text[start + word.len()..]);
        !word.is_ascii() || !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::company_word;

    /// Requirement 000-02 names both of these.
    #[test]
    fn a_customer_pays_a_bill_but_does_not_process_an_invoice() {
        assert_eq!(company_word("Process invoice"), Some("Process"));
        assert_eq!(company_word("Our CRM"), Some("CRM"));
        assert_eq!(company_word("I pay the bill"), None);
        assert_eq!(company_word("Leading the way"), None);
        assert_eq!(company_word("工单派发"), Some("工单"));
    }
}
