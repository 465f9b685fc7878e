//! What a rule is for: its page, for the terminal.

use journey::check::rule;
use journey::model::Language;

use crate::failure::say;

/// Why the rule is there, an example, and where it comes from.
pub fn page(name: &str, language: Language) -> String {
    let part = |part: &str| say(language, &format!("rule-{name}-{part}"), &[]);
    let from = rule(name).map(|rule| rule.from.join(", ")).unwrap_or_default();
    let severity = rule(name).map(|rule| say(language, rule.severity.message(), &[])).unwrap_or_default();
    let head = say(language, "check-head", &[("severity", severity), ("rule", name.to_owned())]);
    let line = |key: &str, value: String| say(language, key, &[("text", value)]);
    [
        head,
        String::new(),
        part("why"),
        String::new(),
        line("rule-page-bad", part("bad")),
        line("rule-page-good", part("good")),
        line("rule-page-from", from),
    ]
    .join("\n")
}
