//! What holds for one check: the map's own settings over the user's, over what is usual.

use serde::Serialize;

use super::{Rule, Severity};
use crate::model::{CheckSettings, Weight};

/// What holds for one check of one map.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Where counting rules begin to speak.
    pub limits: Limits,
    /// The day of the check, `YYYY-MM-DD`; without it nothing is ever due.
    pub today: String,
    /// Rules that weigh otherwise than usual; `None`: switched off.
    weights: Vec<(&'static str, Option<Severity>)>,
}

/// Where counting rules begin to speak. No source gives numbers; these are informed by what other methods advise.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "request.ts"))]
#[allow(missing_docs)] // as in `Thresholds`
pub struct Limits {
    pub most_stages: f64,
    pub most_lanes: f64,
    pub most_touchpoints: f64,
    pub fewest_stages: f64,
    pub fewest_touchpoints: f64,
    pub most_moments: f64,
    pub fewest_feelings: f64,
    pub gap: f64,
    pub smallest_text: f64,
}

impl Limits {
    /// The method as it stands.
    pub const USUAL: Self = Self {
        most_stages: 8.0,
        most_lanes: 12.0,
        most_touchpoints: 60.0,
        fewest_stages: 3.0,
        fewest_touchpoints: 5.0,
        most_moments: 0.2,
        fewest_feelings: 0.3,
        gap: 2.0,
        smallest_text: 8.5,
    };

    /// What they are called in files, in the order of the fields.
    #[must_use]
    pub fn names() -> Vec<String> {
        match serde_json::to_value(Self::USUAL) {
            Ok(serde_json::Value::Object(fields)) => fields.keys().cloned().collect(),
            _ => Vec::new(),
        }
    }

    fn of(user: &CheckSettings, map: &CheckSettings) -> Self {
        let (user, map, usual) = (&user.thresholds, &map.thresholds, Self::USUAL);
        // A negative limit would make rules speak on nothing at all.
        let first = |map: Option<f64>, user: Option<f64>, usual: f64| {
            [map, user].into_iter().flatten().find(|limit| limit.is_finite() && *limit >= 0.0).unwrap_or(usual)
        };
        Self {
            most_stages: first(map.most_stages, user.most_stages, usual.most_stages),
            most_lanes: first(map.most_lanes, user.most_lanes, usual.most_lanes),
            most_touchpoints: first(map.most_touchpoints, user.most_touchpoints, usual.most_touchpoints),
            fewest_stages: first(map.fewest_stages, user.fewest_stages, usual.fewest_stages),
            fewest_touchpoints: first(map.fewest_touchpoints, user.fewest_touchpoints, usual.fewest_touchpoints),
            most_moments: first(map.most_moments, user.most_moments, usual.most_moments),
            fewest_feelings: first(map.fewest_feelings, user.fewest_feelings, usual.fewest_feelings),
            gap: first(map.gap, user.gap, usual.gap),
            smallest_text: first(map.smallest_text, user.smallest_text, usual.smallest_text),
        }
    }
}

impl Settings {
    /// The map's settings over the user's, on a day `YYYY-MM-DD`.
    #[must_use]
    pub fn of(user: &CheckSettings, map: &CheckSettings, today: &str) -> Self {
        let said = |rule: &Rule| {
            let weight = map.weight_of(rule.name).or_else(|| user.weight_of(rule.name))?;
            Some((rule.name, severity(weight)))
        };
        Self {
            limits: Limits::of(user, map),
            today: today.to_owned(),
            weights: super::RULES.iter().filter_map(said).collect(),
        }
    }

    /// How much a rule weighs; `None` when it is switched off.
    #[must_use]
    pub fn severity_of(&self, rule: &Rule) -> Option<Severity> {
        let said = self.weights.iter().find(|(name, _)| *name == rule.name);
        said.map_or(Some(rule.severity), |(_, severity)| *severity)
    }
}

fn severity(weight: Weight) -> Option<Severity> {
    match weight {
        Weight::Off => None,
        Weight::Hint => Some(Severity::Hint),
        Weight::Warning => Some(Severity::Warning),
        Weight::Error => Some(Severity::Error),
    }
}

/// The day `YYYY-MM-DD` (UTC) of a time in seconds since 1970: callers have the clock, this has the calendar.
#[must_use]
pub fn day_of(seconds: u64) -> String {
    // Days from 0000-03-01, so that the leap day is a year's last: Howard Hinnant's `civil_from_days`.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{RuleWeight, Thresholds};

    #[test]
    fn days_are_those_of_the_calendar() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (1_709_251_200, "2024-03-01"),
            (4_102_444_799, "2099-12-31"),
        ] {
            assert_eq!(day_of(seconds), day);
        }
    }

    #[test]
    fn every_limit_can_be_set_by_its_name() {
        let names = Limits::names();
        assert_eq!(names.len(), 9);
        for name in names {
            let said: Thresholds = serde_json::from_value(serde_json::json!({ &name: 0.25 })).expect("a number");
            assert!(said.extra.is_empty(), "{name}");
            let user = CheckSettings { thresholds: said, ..CheckSettings::default() };
            let limits = serde_json::to_value(Limits::of(&user, &CheckSettings::default())).expect("numbers");
            assert_eq!(limits[&name], 0.25);
        }
    }

    #[test]
    fn the_map_goes_before_the_user_and_the_user_before_what_is_usual() {
        let says = |weight, gap| CheckSettings {
            rules: vec![RuleWeight { rule: "blind-spot".into(), weight, ..RuleWeight::default() }],
            thresholds: Thresholds { gap, ..Thresholds::default() },
            ..CheckSettings::default()
        };
        let rule = crate::check::rule("blind-spot").expect("a rule");
        let (user, map) = (says(Some(Weight::Off), Some(3.0)), says(Some(Weight::Error), Some(-1.0)));
        let settings = Settings::of(&user, &map, "");
        assert_eq!((settings.severity_of(rule), settings.limits.gap), (Some(Severity::Error), 3.0));
        let settings = Settings::of(&user, &says(None, None), "");
        assert_eq!((settings.severity_of(rule), settings.limits.gap), (None, 3.0));
        let settings = Settings::of(&CheckSettings::default(), &CheckSettings::default(), "");
        assert_eq!((settings.severity_of(rule), settings.limits.gap), (Some(Severity::Warning), 2.0));
    }
}
