//! Customers change; a map is looked at again.

use crate::check::{Context, Look, Problem, Rule, Severity, Subject};
use crate::edit::{Command, MapField};

/// The rule.
pub const RULE: Rule =
    Rule { name: "review-due", severity: Severity::Hint, from: &["000-13", "002-06"], look: Look::Map(look) };

fn look(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let Some(review) = context.map.review.as_ref().filter(|review| !review.last.is_empty()) else { return };
    let months = review.interval_months.unwrap_or(6);
    let (Some(last), Some(today)) = (month_of(&review.last), month_of(&context.settings.today)) else { return };
    if today.saturating_sub(last) < months {
        return;
    }
    let mut stamped = review.clone();
    stamped.last.clone_from(&context.settings.today);
    let command = Command::SetMap { map: context.map.id.clone(), field: MapField::Review(Some(stamped)) };
    problems.push(
        Problem::at(&RULE, Subject::Map)
            .arg("date", &*review.last)
            .arg("months", if months == 1 { "one".to_owned() } else { months.to_string() })
            .fix("fix-stamp-review", false, vec![command]),
    );
}

/// Months since the year 0 of an ISO date.
fn month_of(date: &str) -> Option<u32> {
    let mut parts = date.split('-');
    let year: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next()?.parse().ok()?;
    (1..=12).contains(&month).then(|| year.saturating_mul(12) + month)
}
