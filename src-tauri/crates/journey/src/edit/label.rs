//! What the undo and redo entries call a command.

use super::{CardField, Command, LaneField, MapField, StageField, TouchpointField, ViewField};

impl Command {
    /// The key of the message that names this step: `Move touchpoint`.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::SetTitle { .. } => "undo-rename-document",

            Self::AddPersona { .. } => "undo-add-persona",
            Self::SetPersona { .. } => "undo-change-persona",
            Self::RemovePersona { .. } => "undo-remove-persona",

            Self::AddMap { .. } => "undo-add-map",
            Self::MoveMap { .. } => "undo-move-map",
            Self::DuplicateMap { .. } => "undo-duplicate-map",
            Self::SplitMapByPersona { .. } => "undo-split-map",
            Self::RemoveMap { .. } => "undo-remove-map",
            Self::SetMap { field: MapField::Title(_), .. } => "undo-rename-map",
            Self::SetMap { field: MapField::Theme(_), .. } => "undo-change-theme",
            Self::SetMap { field: MapField::Page(_), .. } => "undo-change-page",
            Self::SetMap { field: MapField::Thresholds(_), .. } | Self::WeighRule { .. } => "undo-change-rules",
            Self::SetMap { .. } => "undo-change-map",
            Self::IgnoreFinding { .. } => "undo-ignore-finding",
            Self::HeedFinding { .. } => "undo-heed-finding",

            Self::AddStage { .. } => "undo-add-stage",
            Self::SetStage { field: StageField::Name(_), .. } => "undo-rename-stage",
            Self::SetStage { .. } => "undo-change-stage",
            Self::MoveStage { .. } => "undo-move-stage",
            Self::SplitStage { .. } => "undo-split-stage",
            Self::MergeStages { .. } => "undo-merge-stages",
            Self::DuplicateStage { .. } => "undo-duplicate-stage",
            Self::RemoveStage { .. } => "undo-remove-stage",

            Self::AddTouchpoint { .. } => "undo-add-touchpoint",
            Self::SetTouchpoint { field: TouchpointField::Name(_), .. } => "undo-rename-touchpoint",
            Self::SetTouchpoint {
                field: TouchpointField::Felt(_) | TouchpointField::Desired(_) | TouchpointField::Feeling(_),
                ..
            } => "undo-change-feeling",
            Self::SetTouchpoint { .. } => "undo-change-touchpoint",
            Self::MoveTouchpoint { .. } => "undo-move-touchpoint",
            Self::DuplicateTouchpoint { .. } => "undo-duplicate-touchpoint",
            Self::RemoveTouchpoint { .. } => "undo-remove-touchpoint",

            Self::AddCard { .. } => "undo-add-card",
            Self::SetCard { field: CardField::Text(_), .. } => "undo-edit-card",
            Self::SetCard { .. } => "undo-change-card",
            Self::MoveCard { .. } => "undo-move-card",
            Self::DuplicateCard { .. } => "undo-duplicate-card",
            Self::RemoveCard { .. } => "undo-remove-card",

            Self::AddLane { .. } => "undo-add-lane",
            Self::SetLane { field: LaneField::Label(_), .. } => "undo-rename-lane",
            Self::SetLane { field: LaneField::Hidden(true), .. } => "undo-hide-lane",
            Self::SetLane { field: LaneField::Hidden(false), .. } => "undo-show-lane",
            Self::SetLane { .. } => "undo-change-lane",
            Self::MoveLane { .. } => "undo-move-lane",
            Self::DuplicateLane { .. } => "undo-duplicate-lane",
            Self::RemoveLane { .. } => "undo-remove-lane",

            Self::AddLink { .. } => "undo-add-link",
            Self::SetLink { .. } => "undo-change-link",
            Self::RemoveLink { .. } => "undo-remove-link",

            Self::AddView { .. } => "undo-add-view",
            Self::SetView { field: ViewField::Name(_), .. } => "undo-rename-view",
            Self::SetView { .. } => "undo-change-view",
            Self::RemoveView { .. } => "undo-remove-view",

            Self::AddAsset { .. } => "undo-add-picture",
            Self::RemoveUnusedAssets => "undo-remove-unused-pictures",

            Self::Together { commands } => together(commands),
        }
    }
}

/// The name that all the commands share, when they do. Keeping the document's pictures is part of showing them.
fn together(commands: &[Command]) -> &'static str {
    let keeps = |command: &&Command| matches!(command, Command::AddAsset { .. } | Command::RemoveUnusedAssets);
    let mut labels = commands.iter().filter(|command| !keeps(command)).map(Command::label);
    match labels.next().or_else(|| commands.first().map(Command::label)) {
        Some(first) if labels.all(|label| label == first) => first,
        _ => "undo-several-changes",
    }
}
