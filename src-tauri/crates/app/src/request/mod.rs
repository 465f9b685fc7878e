//! The list of requests: each name with what it takes, what it gives and, of the same name, the function that answers.
//! The dispatcher and the TypeScript type are both made from it, so a request cannot exist in one place only.

mod clip;
mod document;
mod export;
mod find;
mod inspect;
mod look;
mod menu;
mod picture;
mod problems;
mod taking;
mod update;
mod view;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::clip::*;
pub use self::document::*;
pub use self::export::*;
pub use self::find::*;
pub use self::inspect::*;
pub use self::look::*;
pub use self::menu::*;
pub use self::picture::*;
pub use self::problems::*;
pub use self::taking::*;
pub use self::update::*;
pub use self::view::*;
use crate::answer::{self, Asked};
use crate::glance::Glance;
use crate::message::Message;
use crate::settings::Settings;
use crate::watch::FileState;
use journey::Difference;
use journey::edit::Command;
use journey::model::Filter;

macro_rules! requests {
    ($($(#[doc = $doc:literal])+ $wire:literal $name:ident: $takes:ty => $gives:ty,)+) => {
        /// Every request: name, what it takes, what it gives. `ui/src/core/bindings/request.ts` is made from it.
        #[derive(TS)]
        #[ts(export, export_to = "request.ts")]
        #[allow(dead_code)] // read by ts-rs alone
        pub struct Requests {
            $($(#[doc = $doc])+ #[ts(rename = $wire)] $name: ($takes, $gives),)+
        }

        /// Answers the request of that name with JSON.
        pub(crate) fn dispatch(name: &str, payload: serde_json::Value, asked: &Asked<'_>) -> Result<String, Message> {
            match name {
                $($wire => {
                    let takes: $takes = serde_json::from_value(payload).map_err(|error| unknown(name, &error))?;
                    let gives: $gives = answer::$name(asked, takes)?;
                    serde_json::to_string(&gives).map_err(|error| unknown(name, &error))
                })+
                _ => Err(unknown(name, &"no such request")),
            }
        }
    };
}

requests! {
    /// What the window needs when it opens.
    "start" start: Nothing => Start,
    /// Opens a file in this window.
    "open" open: AtPath => Opened,
    /// Starts a new document from a template.
    "new" new: New => Opened,
    /// Writes the document to the file that it came from; error `error-no-path` when it has none, `error-file-changed`
    /// when another program has changed the file since.
    "save" save: Save => Update,
    /// Writes the document to a file, which becomes its file. What was there is replaced, as the user was asked by the
    /// system's dialog.
    "saveAs" save_as: AtPath => Update,
    /// How the file that another program changed differs from the document.
    "compare" compare: Nothing => Difference,
    /// Takes what another program wrote, as a step that undo takes back.
    "reload" reload: Nothing => Opened,
    /// Keeps the document: the next save writes over what another program wrote, of which a copy is kept.
    "keepMine" keep_mine: Nothing => Update,
    /// What a file shows of itself; error `error-not-found` when it is gone.
    "glance" glance: AtPath => Glance,
    /// Takes a file out of the list of recent files.
    "forgetRecent" forget_recent: AtPath => Vec<Recent>,
    /// Files opened before, newest first.
    "recent" recent: Nothing => Vec<Recent>,
    /// Changes some settings and gives them all; other windows are told.
    "setSettings" set_settings: Changes => Settings,
    /// Opens another window, on a file or on the start screen.
    "openWindow" open_window: OpenWindow => Nothing,
    /// Opens what a crash left, with its changes not saved yet.
    "restore" restore: Crashed => Opened,
    /// Forgets what a crash left.
    "discard" discard: Crashed => Nothing,
    /// What a crash left that no other window offers. The start screen asks, which from now on offers it and hears
    /// `openAsked`.
    "recoverable" recoverable: Nothing => Vec<Recoverable>,
    /// Remembers which part of the file is seen, for the next time that it is opened.
    "keepView" keep_view: FileView => Nothing,
    /// Shows another map of the document, or in another theme than its own. The answer is the whole picture.
    "show" show: Show => Update,
    /// Does one command.
    "apply" apply: Command => Update,
    /// Does one command of a run of typing; those of one run are one step of undo.
    "type" type_: Typed => Update,
    /// Shows what a command would do, without doing it; `null` shows the document again.
    "preview" preview: Option<Command> => Update,
    /// Takes back the last step.
    "undo" undo: Nothing => Update,
    /// Does again what was taken back.
    "redo" redo: Nothing => Update,
    /// Does a fix of a finding, as one step.
    "fix" fix: FixOf => Update,
    /// Shows what a fix would do, without doing it; `preview` with `null` shows the document again.
    "previewFix" preview_fix: FixOf => Update,
    /// Does every fix that nobody would want otherwise, as one step.
    "fixAll" fix_all: Nothing => Update,
    /// The rules of the checker, and what the map makes of them.
    "rules" rules: Nothing => RulesOfMap,
    /// Checks the map again: the user has changed what they make of the rules.
    "check" check: Nothing => Update,
    /// What there is and what is needed, card by card in the order of the map.
    "resources" resources: Nothing => Vec<ResourceEntry>,
    /// Takes a picture into the document and shows it on a card or as a portrait, as one step. It is turned upright, made
    /// as small as a slide needs, and kept once. Errors `error-picture-…` when it is none, broken or too large.
    "takePicture" take_picture: TakePicture => Update,
    /// Everything about the things of these ids, for the inspector.
    "inspect" inspect: Inspect => Inspection,
    /// Where words stand, in all maps of the document.
    "find" find: Find => Vec<Hit>,
    /// Puts other words in the place of those that are found, as one step.
    "replace" replace: Replace => Replaced,
    /// Looks at the map through a filter; an empty one shows all of it.
    "filter" filter: Filter => Update,
    /// Shows an audience what was chosen alone, or the map as it is again.
    "present" present: Switch => Update,
    /// Fills the screen with the window, or ends that; false where the window does it by itself.
    "fullScreen" full_screen: Switch => bool,
    /// Shows these menus in the system's menu bar while the window is in front.
    "setMenus" set_menus: Vec<SystemMenu> => Nothing,
    /// The things of these ids for the clipboard, as text, as a table and as records.
    "copy" copy: Inspect => Copied,
    /// Puts what is on a clipboard into the map, as one step.
    "paste" paste: Paste => Pasted,
    /// What is on the system's clipboard; `null` where the window reaches it by itself.
    "readClipboard" read_clipboard: Nothing => Option<Clipboard>,
    /// Puts text and HTML onto the system's clipboard; false where the window does it by itself.
    "writeClipboard" write_clipboard: Clipboard => bool,
    /// Draws a template as an SVG file that needs no fonts.
    "thumbnail" thumbnail: Thumbnail => Arc<str>,
    /// Writes pictures or slides; error `error-file-exists` when there is a file and `replace` is not set.
    "export" export: Export => Exported,
    /// Writes again, over the same files, all that was exported of this document before; error
    /// `error-nothing-exported` when there is nothing.
    "exportAgain" export_again: Nothing => Vec<Exported>,
    /// Stops the export that runs in this window; nothing of the file that it is at is left.
    "stopExport" stop_export: Nothing => Nothing,
    /// One slide of what would be written, and what a person should know of all.
    "exportPreview" export_preview: ExportPreview => Previewed,
    /// All slides of what would be written, small, as `data:` addresses of pictures.
    "exportThumbnails" export_thumbnails: ExportOptions => Vec<String>,
    /// Presets, the last choice, and what can be exported again.
    "exportMemory" export_memory: Nothing => ExportMemory,
    /// Keeps options under a name, in place of those that had it.
    "keepExportPreset" keep_export_preset: ExportPreset => Nothing,
    /// Forgets a preset.
    "removeExportPreset" remove_export_preset: PresetName => Nothing,
    /// Puts the picture, or the words, of the map on the clipboard.
    "copyPicture" copy_picture: CopyPicture => Handed,
    /// Draws files and lets the user, who holds the mouse button, drag them out of the window; error `error-no-drag` where
    /// that cannot be.
    "dragPicture" drag_picture: DragPicture => Handed,
    /// Shows a file that this window wrote in the system's file manager.
    "reveal" reveal: AtPath => Nothing,
    /// Asks the user for a file to open; `null` when they cancel.
    "pickOpen" pick_open: Nothing => Option<String>,
    /// Asks the user for a file to write; `null` when they cancel.
    "pickSave" pick_save: PickSave => Option<String>,
    /// Closes the window, saved or not.
    "close" close: Nothing => Nothing,
}

/// What the program tells a window without being asked: the event's name and its payload. A window listens to those
/// that are sent to itself.
#[derive(TS)]
#[ts(export, export_to = "request.ts", rename_all = "camelCase")]
#[allow(dead_code)] // read by ts-rs alone
pub struct Events {
    /// The user wants to close the window, which has unsaved changes. It stays open until it asks `close`.
    close_asked: (),
    /// How much of the export that runs is done, 0–1.
    export_progress: f64,
    /// The window shall open a file: the user dropped it there, or opened it elsewhere while nothing was open here.
    open_asked: AtPath,
    /// What a crash left is offered by other windows than before: who shows it asks `recoverable`.
    offers_changed: (),
    /// An item of the system's menu bar was chosen, by its name.
    menu_chosen: String,
    /// The user holds files over the window.
    files_held: FilesHeld,
    /// The user dropped a picture on the window.
    picture_dropped: PictureDropped,
    /// How the file of the window's document stands now.
    file_state: FileState,
    /// Another window has opened the same file.
    file_shared: (),
    /// Another window has changed the settings.
    settings_changed: Settings,
}

/// No arguments, or nothing to tell.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "request.ts", type = "Record<string, never>")]
pub struct Nothing {}

fn unknown(request: &str, detail: &dyn std::fmt::Display) -> Message {
    Message::new("error-unknown").with("detail", format!("{request}: {detail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The generated tests write every type that a request reaches. A Scene is the one that the window only gets in
    /// parts, and a text block lies flat in its item: the file would be written without them.
    #[test]
    fn export_bindings_of_the_scene() {
        let config = ts_rs::Config::from_env();
        draw::scene::Scene::export_all(&config).expect("the bindings can be written");
        draw::text::TextBlock::export_all(&config).expect("the bindings can be written");
    }
}
