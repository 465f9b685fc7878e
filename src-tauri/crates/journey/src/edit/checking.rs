//! Commands about what a map makes of the rules of the checker.

use super::Refusal;
use crate::model::{self, Ignored, Map, RuleWeight, Subject, Weight};

pub(super) fn weigh(map: &mut Map, rule: &str, weight: Option<Weight>) -> Result<(), Refusal> {
    let rules = &mut map.check.rules;
    rules.retain(|entry| entry.rule != rule);
    if weight.is_some() {
        rules.push(RuleWeight { rule: rule.to_owned(), weight, ..RuleWeight::default() });
        rules.sort_by(|one, other| one.rule.cmp(&other.rule));
    }
    Ok(())
}

pub(super) fn ignore(map: &mut Map, finding: &Ignored) -> Result<(), Refusal> {
    let mut finding = finding.clone();
    model::clean(&mut finding);
    let ignored = &mut map.check.ignored;
    match ignored.iter_mut().find(|other| other.is_about(&finding.rule, &finding.subject, &finding.which)) {
        Some(same) => *same = finding,
        None => ignored.push(finding),
    }
    Ok(())
}

pub(super) fn heed(map: &mut Map, rule: &str, subject: &Subject, which: &str) -> Result<(), Refusal> {
    map.check.ignored.retain(|ignored| !ignored.is_about(rule, subject, which));
    Ok(())
}
