//! What the user makes of the rules on every map: the settings that the window keeps, or a file that is named.
//!
//! Of a settings file `severities` (by rule) and `thresholds` count here; the rest is about windows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use journey::check::{Limits, rule};
use journey::model::{CheckSettings, Thresholds, Weight};
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::files;

/// The program's name in the folder of the system that programs keep their data in; as in `tauri.conf.json`.
const PROGRAM: &str = "org.throughline.desktop";

/// The file in which the window keeps the user's settings, when the system has a place for it.
pub fn usual_file() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join(PROGRAM).join("settings.json"))
}

/// What a settings file says, and what of it cannot be used.
pub fn read(path: &Path) -> Result<(CheckSettings, Vec<Failure>), Failure> {
    let text = files::read_text(path)?;
    let unusable = |reason: String| Failure::new("error-settings-no-json").with("reason", reason).in_file(path);
    let fields: Map<String, Value> = serde_json::from_str(&text).map_err(|error| unusable(error.to_string()))?;
    let mut wrong = Vec::new();
    let severities = severities(object(&fields, "severities", &mut wrong), &mut wrong);
    let thresholds = thresholds(object(&fields, "thresholds", &mut wrong), &mut wrong);
    Ok((CheckSettings::of_user(&severities, &thresholds), wrong.into_iter().map(|wrong| wrong.in_file(path)).collect()))
}

fn object<'a>(fields: &'a Map<String, Value>, name: &str, wrong: &mut Vec<Failure>) -> Option<&'a Map<String, Value>> {
    let found = fields.get(name)?;
    if !found.is_object() {
        wrong.push(unfit(name, found));
    }
    found.as_object()
}

fn severities(fields: Option<&Map<String, Value>>, wrong: &mut Vec<Failure>) -> BTreeMap<String, Weight> {
    let mut severities = BTreeMap::new();
    for (name, value) in fields.into_iter().flatten() {
        match serde_json::from_value(value.clone()) {
            _ if rule(name).is_none() => wrong.push(Failure::new("error-settings-no-rule").with("name", name)),
            Ok(weight) => _ = severities.insert(name.clone(), weight),
            Err(_) => wrong.push(unfit(name, value)),
        }
    }
    severities
}

fn thresholds(fields: Option<&Map<String, Value>>, wrong: &mut Vec<Failure>) -> Thresholds {
    let mut usable = Map::new();
    for (name, value) in fields.into_iter().flatten() {
        let alone = Value::Object(Map::from_iter([(name.clone(), value.clone())]));
        match serde_json::from_value::<Thresholds>(alone) {
            Ok(known) if known.extra.is_empty() && value.as_f64().is_none_or(|limit| limit >= 0.0) => {
                usable.insert(name.clone(), value.clone());
            }
            Ok(known) if !known.extra.is_empty() => {
                let names = Limits::names().join(", ");
                wrong.push(Failure::new("error-settings-no-threshold").with("name", name).with("names", names));
            }
            _ => wrong.push(unfit(name, value)),
        }
    }
    serde_json::from_value(Value::Object(usable)).unwrap_or_default()
}

fn unfit(name: &str, value: &Value) -> Failure {
    Failure::new("error-settings-value").with("name", name).with("value", value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_file_of_the_window() {
        let config: Value = serde_json::from_str(include_str!("../../../../../tauri.conf.json")).unwrap();
        assert_eq!(config["identifier"], PROGRAM);
    }

    #[test]
    fn what_makes_no_sense_costs_nothing_else_and_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let all = r#"{
            "appearance": "dark",
            "severities": { "unanswered-pain": "error", "unvalidated": "off", "no-such-rule": "off", "blind-spot": "loud" },
            "thresholds": { "mostStages": 5, "gap": 1.5, "mostLanes": "many", "mostStagez": 4, "smallestText": -1 }
        }"#;
        std::fs::write(&path, all).unwrap();
        let (settings, wrong) = read(&path).unwrap();
        assert_eq!(settings.weight_of("unanswered-pain"), Some(Weight::Error));
        assert_eq!((settings.weight_of("unvalidated"), settings.weight_of("blind-spot")), (Some(Weight::Off), None));
        assert_eq!((settings.thresholds.most_stages, settings.thresholds.gap), (Some(5.0), Some(1.5)));
        assert_eq!((settings.thresholds.most_lanes, settings.thresholds.smallest_text), (None, None));
        let told: Vec<String> = wrong.iter().map(|wrong| wrong.words(journey::model::Language::En)).collect();
        for name in ["no-such-rule", "blind-spot", "mostLanes", "mostStagez", "smallestText"] {
            assert_eq!(told.iter().filter(|line| line.contains(&format!("“{name}”"))).count(), 1, "{name}: {told:?}");
        }
        assert_eq!(told.len(), 5);
        for text in ["", "[]", "{\"severities\": ", "\u{0}"] {
            std::fs::write(&path, text).unwrap();
            assert!(read(&path).is_err(), "{text:?}");
        }
        std::fs::write(&path, "{}").unwrap();
        let (settings, wrong) = read(&path).unwrap();
        assert!(settings.is_empty() && wrong.is_empty());
    }
}
