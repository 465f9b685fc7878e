//! Saved views: which part of a map someone wants to see (requirements 001-24, 001-41).

use serde::{Deserialize, Serialize};

use super::card::choice;
use super::{Channel, Extra, LaneKind, Touchpoint, Validation, ViewId};

/// A named look at a map: some of it stands out, the rest is faint or left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct View {
    /// Its name in the file.
    pub id: ViewId,
    /// What it is called: `For the sales team`.
    #[serde(default)]
    pub name: String,
    /// What stands out in it.
    #[serde(default)]
    pub filter: Filter,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

/// What someone wants to see. An empty list asks for nothing in particular; what is asked for in several lists must
/// hold all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "model.ts"))]
pub struct Filter {
    /// Departments of owners, as they are written on the touchpoints; an empty one stands for touchpoints without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub departments: Vec<String>,
    /// Channels by [`Channel::key`]; an empty one stands for touchpoints without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
    /// How sure we are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub validations: Vec<Validation>,
    /// Kinds of lane.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lanes: Vec<LaneKind>,
    /// What becomes of the rest.
    #[serde(default)]
    pub mode: FilterMode,
    /// Fields of a newer version.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub extra: Extra,
}

choice! {
    /// What becomes of what a filter does not ask for.
    FilterMode = Dim {
        /// It is drawn faint.
        Dim,
        /// It is not drawn.
        Hide,
    }
}

impl Filter {
    /// Everything is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.departments.is_empty() && self.channels.is_empty() && self.validations.is_empty() && self.lanes.is_empty()
    }

    /// Whether a touchpoint with its column is asked for.
    #[must_use]
    pub fn wants(&self, touchpoint: &Touchpoint) -> bool {
        let department = touchpoint.owner.as_ref().map_or("", |owner| owner.department.as_str());
        let channel = touchpoint.channel.as_ref().map_or("", Channel::key);
        holds(&self.departments, department) && holds(&self.channels, channel) && self.trusts(touchpoint.validation)
    }

    /// Whether a lane of that kind is asked for.
    #[must_use]
    pub fn wants_lane(&self, kind: LaneKind) -> bool {
        self.lanes.is_empty() || self.lanes.contains(&kind)
    }

    /// Whether something that we are so sure of is asked for; what nobody has validated is a guess.
    #[must_use]
    pub fn trusts(&self, validation: Option<Validation>) -> bool {
        self.validations.is_empty() || self.validations.contains(&validation.unwrap_or(Validation::Assumed))
    }
}

fn holds(wanted: &[String], value: &str) -> bool {
    wanted.is_empty() || wanted.iter().any(|one| one == value)
}

impl Channel {
    /// What tells this channel from others: the preset's name, else what the user calls it.
    #[must_use]
    pub fn key(&self) -> &str {
        self.preset.as_deref().or(self.label.as_deref()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Owner;

    /// Requirements 001-24, 001-41.
    #[test]
    fn a_filter_asks_for_all_of_its_lists_at_once() {
        let mut touchpoint = Touchpoint::new("t".into(), "Call");
        let mut filter = Filter::default();
        assert!(filter.is_empty() && filter.wants(&touchpoint) && filter.wants_lane(LaneKind::Pains));
        filter.departments = vec!["Sales".into(), "Service".into()];
        filter.validations = vec![Validation::Assumed];
        assert!(!filter.wants(&touchpoint), "nobody owns it");
        touchpoint.owner = Some(Owner { department: "Service".into(), ..Owner::default() });
        assert!(filter.wants(&touchpoint), "it is ours, and nobody has validated it");
        touchpoint.validation = Some(Validation::Customer);
        assert!(!filter.wants(&touchpoint));
        let own = Filter { channels: vec!["phone".into(), "Kiosk".into()], ..Filter::default() };
        assert!(!own.wants(&touchpoint));
        touchpoint.channel = Some(Channel { label: Some("Kiosk".into()), ..Channel::default() });
        assert!(own.wants(&touchpoint));
        touchpoint.channel = Some(Channel { preset: Some("phone".into()), ..Channel::default() });
        assert!(own.wants(&touchpoint));
        let nobody = Filter { departments: vec![String::new()], ..Filter::default() };
        assert!(nobody.wants(&Touchpoint::new("u".into(), "Search")) && !nobody.wants(&touchpoint));
    }
}
