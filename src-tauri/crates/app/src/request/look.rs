//! What goes over about how a map is looked at: the filter, and the views that are saved.

use journey::model::{Filter, Validation, View};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// On or off.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts")]
#[allow(missing_docs)]
pub struct Switch {
    pub on: bool,
}

/// How the map is looked at, and what could be asked for.
#[derive(Debug, PartialEq, Serialize, TS)]
#[ts(export, export_to = "request.ts")]
pub struct Look {
    /// What is asked for now.
    pub filter: Filter,
    /// Ids of what is not asked for; drawn faint, when it is drawn.
    pub faint: Vec<String>,
    /// The saved views of the map.
    pub views: Vec<View>,
    /// Departments that own touchpoints, in order of appearance.
    pub departments: Vec<String>,
    /// Channels in use, in order of appearance: key and label.
    pub channels: Vec<(String, String)>,
    /// How sure we are of touchpoints.
    pub validations: Vec<Validation>,
}
