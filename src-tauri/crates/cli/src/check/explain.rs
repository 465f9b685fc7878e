//! What a rule is for: its page, for the terminal.

use journey::check::{Rule, rule};
use journey::model::Language;

use crate::failure::say;

/// Why the rule is there, an example, and where it comes from.
pub fn page(name: &str, language: Language) -> String {
    let part = |part: &str| say(language, &format!("rule-{name}-{part}"), &[]);
    let from = rule(name).map(|rule| sources(rule, language)).unwrap_or_default();
    let severity = rule(name).map(|rule| say(language, rule.severity.message(), &[])).unwrap_or_default();
    let head = super::text::head(severity, name, language);
    let line = |key: &str, value: String| say(language, key, &[("text", value)]);
    [
        head + &part("title"),
        String::new(),
        part("why"),
        String::new(),
        line("rule-page-bad", part("bad")),
        line("rule-page-good", part("good")),
        line("rule-page-from", from),
    ]
    .join("\n")
}

/// The articles that a rule comes from, each with what was taken from it.
fn sources(rule: &Rule, language: Language) -> String {
    let separator = say(language, "list-separator", &[]);
    let one = |(article, ids): (&str, Vec<&str>)| {
        let title = say(language, &format!("rule-source-{article}"), &[]);
        say(language, "rule-source", &[("article", title), ("ids", ids.join(&separator))])
    };
    rule.sources().into_iter().map(one).collect::<Vec<_>>().join(&separator)
}
