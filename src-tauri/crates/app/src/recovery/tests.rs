//! What is kept, what is offered, and what becomes of logs that are damaged.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use journey::edit::{Command, History};
use journey::model::Document;

use super::*;

/// A document, its history and its log, as a session holds them.
struct Edited {
    history: History,
    recovery: Recovery,
}

impl Edited {
    fn new(folder: &Path) -> Self {
        Self { history: History::new(Document::default()), recovery: Recovery::new(folder.to_owned()) }
    }

    fn name(&mut self, title: &str, run: Option<u64>) {
        let command = Command::SetTitle { title: title.into() };
        let before = self.history.document().clone();
        let step = self.history.do_(&command, run).unwrap();
        self.note(&before, Done::Command { command: &command, run, step });
    }

    fn undo(&mut self) {
        let before = self.history.document().clone();
        assert!(self.history.undo());
        self.note(&before, Done::Undo);
    }

    fn redo(&mut self) {
        let before = self.history.document().clone();
        assert!(self.history.redo());
        self.note(&before, Done::Redo);
    }

    fn note(&mut self, before: &Document, done: Done<'_>) {
        let after = self.history.document().clone();
        let head = Head::new("a map".into(), Some("/maps/a.journey".into()), Some(7));
        self.recovery.note(&head, before, &after, done);
    }

    /// The program is gone; what is left is what it wrote.
    fn crash(self) {
        drop(self);
    }
}

fn only(folder: &Path) -> Left {
    let (mut found, unreadable) = find(folder);
    assert_eq!((found.len(), unreadable.len()), (1, 0), "{found:?} {unreadable:?}");
    found.remove(0)
}

fn titles_back(mut history: History) -> Vec<String> {
    let mut titles = vec![history.document().title.clone()];
    while history.undo() {
        titles.push(history.document().title.clone());
    }
    titles
}

#[test]
fn every_change_comes_back_with_its_undo_steps() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.name("ab", Some(1));
    edited.name("abc", Some(1));
    edited.name("gone", None);
    edited.undo();
    edited.undo();
    edited.redo();
    edited.crash();
    let left = only(folder.path());
    assert_eq!((left.head.title.as_str(), left.changes), ("a map", 7));
    let restored = restore(folder.path(), &left.id).unwrap();
    assert_eq!(restored.head.path.as_deref(), Some(Path::new("/maps/a.journey")));
    assert!(!restored.history.is_saved() && restored.history.can_redo() && restored.kept.is_none());
    assert_eq!(titles_back(restored.history), ["abc", "a", ""], "a run of typing is one step again");
}

#[test]
fn a_log_that_is_written_is_not_offered() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    assert!(find(folder.path()).0.is_empty());
    edited.crash();
    let restored = restore(folder.path(), &only(folder.path()).id).unwrap();
    assert!(find(folder.path()).0.is_empty(), "it is written again");
    drop(restored);
    only(folder.path());
}

#[test]
fn a_restored_log_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.name("b", None);
    edited.undo();
    edited.crash();
    let Restored { history, log, .. } = restore(folder.path(), &only(folder.path()).id).unwrap();
    let mut edited = Edited { history, recovery: Recovery::going_on(folder.path().to_owned(), log) };
    edited.redo();
    edited.name("c", None);
    edited.crash();
    let restored = restore(folder.path(), &only(folder.path()).id).unwrap();
    assert_eq!(titles_back(restored.history), ["c", "b", "a", ""]);
}

/// Undo goes back behind the last save, where the log knows nothing of.
#[test]
fn undo_before_the_last_save_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.name("b", None);
    edited.recovery.end();
    assert!(find(folder.path()).0.is_empty());
    edited.undo();
    edited.undo();
    edited.redo();
    edited.crash();
    let restored = restore(folder.path(), &only(folder.path()).id).unwrap();
    assert_eq!(restored.history.document().title, "a");
}

#[test]
fn another_document_in_its_place_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("mine", None);
    let before = edited.history.document().clone();
    edited.history.replace(Document { title: "theirs".into(), ..Document::default() }, "undo-reload");
    edited.note(&before, Done::Replace);
    edited.name("theirs, changed", None);
    edited.crash();
    let restored = restore(folder.path(), &only(folder.path()).id).unwrap();
    assert_eq!(titles_back(restored.history), ["theirs, changed", "theirs"]);
}

#[test]
fn nothing_is_left_of_what_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.recovery.end();
    edited.crash();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_torn_line_was_never_answered_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.name("b", None);
    edited.crash();
    let id = only(folder.path()).id;
    let lines = folder.path().join(format!("{id}.ndjson"));
    let whole = fs::read(&lines).unwrap();
    let first_two = whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0 + 1;
    // Torn at any byte of the last line, it opens with the line before.
    for length in first_two..whole.len() {
        fs::write(&lines, &whole[..length]).unwrap();
        let Restored { history, log, kept, .. } = restore(folder.path(), &id).unwrap();
        assert_eq!((history.document().title.as_str(), kept), ("a", None));
        let mut edited = Edited { history, recovery: Recovery::going_on(folder.path().to_owned(), log) };
        edited.name("c", None);
        edited.crash();
        assert_eq!(restore(folder.path(), &id).unwrap().history.document().title, "c");
    }
}

#[test]
fn what_cannot_be_used_is_kept_aside_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut edited = Edited::new(folder.path());
    for title in ["a", "b", "c"] {
        edited.name(title, None);
    }
    edited.crash();
    let id = only(folder.path()).id;
    let lines = folder.path().join(format!("{id}.ndjson"));
    let damaged = fs::read_to_string(&lines).unwrap().replace("\"b\"", "b");
    fs::write(&lines, &damaged).unwrap();
    let restored = restore(folder.path(), &id).unwrap();
    assert_eq!(restored.history.document().title, "a");
    let (kept, unused) = restored.kept.unwrap();
    assert_eq!((fs::read_to_string(kept).unwrap(), unused), (damaged, 2));
}

#[test]
fn a_log_that_cannot_be_read_is_set_aside_and_told_once() {
    let folder = tempfile::tempdir().unwrap();
    for (id, bytes) in [("1", &b""[..]), ("2", b"\xff\xfe"), ("3", b"{\"format\":\"another\"}\n")] {
        fs::write(folder.path().join(format!("{id}.ndjson")), bytes).unwrap();
    }
    let mut edited = Edited::new(folder.path());
    edited.name("a", None);
    edited.crash();
    let id = only_unreadable(folder.path(), 3);
    assert!(find(folder.path()).1.is_empty(), "told once");
    fs::write(folder.path().join(format!("{id}.journey")), "not a map").unwrap();
    assert!(restore(folder.path(), &id).is_err());
    fs::remove_file(folder.path().join(format!("{id}.journey"))).unwrap();
    assert_eq!(find(folder.path()).1.len(), 1, "changes of nothing");
}

fn only_unreadable(folder: &Path, count: usize) -> String {
    let (found, unreadable) = find(folder);
    assert!(unreadable.len() == count && unreadable.iter().all(|path| path.exists()), "{unreadable:?}");
    found.into_iter().next().unwrap().id
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_changes_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("recovery");
    fs::write(&blocked, "a file where the folder should be").unwrap();
    let mut edited = Edited::new(&blocked);
    edited.name("a", None);
    assert!(!edited.recovery.works());
    fs::remove_file(&blocked).unwrap();
    edited.name("b", None);
    assert!(edited.recovery.works(), "it is tried again");
    edited.crash();
    assert_eq!(restore(&blocked, &only(&blocked).id).unwrap().history.document().title, "b");
}

#[test]
fn names_that_are_paths_reach_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("recovery");
    let outside = folder.path().join("outside.ndjson");
    fs::write(&outside, "x").unwrap();
    fs::create_dir(&logs).unwrap();
    discard(&logs, "../outside");
    assert!(restore(&logs, "../outside").is_err() && outside.exists());
}
