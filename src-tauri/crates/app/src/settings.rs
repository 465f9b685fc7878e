//! What the user chose for all documents: readable JSON in the folder of the program's own data. What another version
//! wrote is kept; what is damaged is set aside, and the rest still counts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use journey::model::{CheckSettings, Language, Theme, Thresholds, Weight};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::disk;
use crate::message::Message;

/// What the user chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "request.ts")]
pub struct Settings {
    /// The language of the windows; the system's when absent.
    pub language: Option<Language>,
    /// Light or dark windows.
    pub appearance: Appearance,
    /// Saves by itself what has a file, after a moment of rest and when the window loses the focus.
    pub autosave: bool,
    /// Whose maps these are: put into new maps.
    pub author: String,
    /// The look of new maps; the template's own when absent.
    pub theme: Option<Theme>,
    /// The wheel zooms, and moves the map with Shift; else it moves the map, and zooms with Ctrl.
    pub wheel_zooms: bool,
    /// Rules of the checker that weigh otherwise than usual, on every map that says nothing else.
    pub severities: BTreeMap<String, Weight>,
    /// Where counting rules begin to speak, on every map that says nothing else.
    pub thresholds: Thresholds,
    /// Which panels are open and how wide they are, as the window writes it down.
    #[ts(type = "Record<string, unknown>")]
    pub panels: Map<String, Value>,
    /// What another version knows.
    #[serde(flatten)]
    #[ts(skip)]
    pub extra: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            appearance: Appearance::System,
            autosave: false,
            author: String::new(),
            theme: None,
            wheel_zooms: false,
            severities: BTreeMap::new(),
            thresholds: Thresholds::default(),
            panels: Map::new(),
            extra: Map::new(),
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "request.ts")]
pub enum Appearance {
    /// Like the system.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Settings {
    /// Those of that folder; the usual ones when there are none. When some could not be used, the file as it was is set
    /// aside and told.
    pub fn read(data: &Path) -> (Self, Option<PathBuf>) {
        let path = file_in(data);
        let Ok(bytes) = fs::read(&path) else { return (Self::default(), None) };
        let (settings, whole) = Self::of(&bytes);
        let aside = path.with_extension("damaged.json");
        let kept = (!whole && fs::copy(&path, &aside).is_ok()).then_some(aside);
        if kept.is_some() {
            // Told once.
            let _ = settings.write(data);
        }
        (settings, kept)
    }

    /// The settings in these bytes, as far as they make sense, and whether all do.
    fn of(bytes: &[u8]) -> (Self, bool) {
        let Ok(Value::Object(found)) = serde_json::from_slice(bytes) else { return (Self::default(), false) };
        Self::default().with(found)
    }

    /// These settings with others in their place, and whether all of those made sense.
    pub fn with(&self, changes: Map<String, Value>) -> (Self, bool) {
        let (mut settings, mut whole) = (self.clone(), true);
        for (name, value) in changes {
            let Ok(Value::Object(mut next)) = serde_json::to_value(&settings) else { continue };
            next.insert(name, value);
            match serde_json::from_value(Value::Object(next)) {
                Ok(next) => settings = next,
                Err(_) => whole = false,
            }
        }
        (settings, whole)
    }

    /// What the user makes of the rules, for the checker.
    pub fn check(&self) -> CheckSettings {
        CheckSettings::of_user(&self.severities, &self.thresholds)
    }

    /// Writes them down.
    pub fn write(&self, data: &Path) -> Result<(), Message> {
        let path = file_in(data);
        let text =
            serde_json::to_vec_pretty(self).map_err(|error| Message::new("error-unknown").with("detail", error))?;
        fs::create_dir_all(data).map_err(|error| disk::failed(&path, &error))?;
        disk::write(&path, &text)
    }
}

fn file_in(data: &Path) -> PathBuf {
    data.join("settings.json")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn written(text: &str) -> (tempfile::TempDir, Settings, Option<PathBuf>) {
        let data = tempfile::tempdir().unwrap();
        fs::write(file_in(data.path()), text).unwrap();
        let (settings, kept) = Settings::read(data.path());
        (data, settings, kept)
    }

    #[test]
    fn what_is_written_is_read() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(data.path()), (Settings::default(), None));
        let settings = Settings { language: Some(Language::ZhHant), author: "陳".into(), ..Settings::default() };
        settings.write(&data.path().join("new folder")).unwrap();
        assert_eq!(Settings::read(&data.path().join("new folder")), (settings, None));
    }

    #[test]
    fn what_another_version_wrote_is_kept() {
        let (_data, settings, kept) = written("{\"author\": \"Chan\", \"later\": {\"a\": 1}}");
        assert_eq!((settings.author.as_str(), kept), ("Chan", None));
        assert!(serde_json::to_string(&settings).unwrap().contains("\"later\":{\"a\":1}"));
    }

    #[test]
    fn one_bad_setting_costs_no_other() {
        let text = "{\"author\": \"Chan\", \"appearance\": \"purple\", \"autosave\": true}";
        let (data, settings, kept) = written(text);
        assert_eq!(settings, Settings { author: "Chan".into(), autosave: true, ..Settings::default() });
        assert_eq!(fs::read_to_string(kept.unwrap()).unwrap(), text);
        assert_eq!(Settings::read(data.path()), (settings, None), "told once");
    }

    #[test]
    fn a_damaged_file_gives_the_usual_settings_and_is_set_aside() {
        for text in ["", "{\"author\": ", "[]", "\u{0}\u{0}"] {
            let (_data, settings, kept) = written(text);
            assert_eq!(settings, Settings::default());
            assert_eq!(fs::read_to_string(kept.unwrap()).unwrap(), text);
        }
    }
}
