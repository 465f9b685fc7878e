//! Undo and redo: the earlier documents, each with the name of the step that left it.

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Command, Refusal, apply};
use crate::model::Document;

/// A document with its past. Earlier documents share what did not change, so that a step costs what it touched.
#[derive(Clone, Debug)]
pub struct History {
    past: VecDeque<Step>,
    now: Arc<Document>,
    future: Vec<Step>,
    saved: Option<Arc<Document>>,
    /// The gesture that may still add to the last step.
    gesture: Option<u64>,
}

/// A step: what the document was on its other side, and what the step is called.
#[derive(Clone, Debug)]
struct Step {
    other_side: Arc<Document>,
    label: &'static str,
}

impl History {
    /// How many steps can be taken back; older ones are forgotten.
    pub const LIMIT: usize = 1000;

    /// A document without a past; it counts as saved.
    #[must_use]
    pub fn new(document: Document) -> Self {
        let now = Arc::new(document);
        Self { past: VecDeque::new(), saved: Some(Arc::clone(&now)), now, future: Vec::new(), gesture: None }
    }

    /// The document as it is now.
    #[must_use]
    pub fn document(&self) -> &Arc<Document> {
        &self.now
    }

    /// Does a command. Commands of the same `gesture` (a run of typing in one field, one drag) become one step, when
    /// nothing came between them and they are called the same. Tells whether it became a step of its own.
    ///
    /// # Errors
    /// When the command cannot be done; nothing has changed then.
    pub fn do_(&mut self, command: &Command, gesture: Option<u64>) -> Result<bool, Refusal> {
        let next = Arc::new(apply(&self.now, command)?);
        let label = command.label();
        let continues = gesture.is_some() && gesture == self.gesture;
        let is_step = !(continues && self.past.back().is_some_and(|last| last.label == label));
        let before = std::mem::replace(&mut self.now, next);
        self.future.clear();
        if is_step {
            self.remember(before, label);
        }
        self.gesture = gesture;
        Ok(is_step)
    }

    /// Takes another document in place of this one, as a step that can be taken back like any other.
    pub fn replace(&mut self, document: Document, label: &'static str) {
        let before = std::mem::replace(&mut self.now, Arc::new(document));
        self.future.clear();
        self.remember(before, label);
        self.gesture = None;
    }

    /// Takes the last step back; false when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(Step { other_side, label }) = self.past.pop_back() else { return false };
        let after = std::mem::replace(&mut self.now, other_side);
        self.future.push(Step { other_side: after, label });
        self.gesture = None;
        true
    }

    /// Does the step again that was taken back last; false when there is none.
    pub fn redo(&mut self) -> bool {
        let Some(Step { other_side, label }) = self.future.pop() else { return false };
        let before = std::mem::replace(&mut self.now, other_side);
        self.past.push_back(Step { other_side: before, label });
        self.gesture = None;
        true
    }

    fn remember(&mut self, before: Arc<Document>, label: &'static str) {
        if self.past.len() == Self::LIMIT {
            self.past.pop_front();
        }
        self.past.push_back(Step { other_side: before, label });
    }

    /// The message key of the step that [`Self::undo`] takes back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&'static str> {
        self.past.back().map(|step| step.label)
    }

    /// The message key of the step that [`Self::redo`] does again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&'static str> {
        self.future.last().map(|step| step.label)
    }

    /// Whether a step can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step can be done again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The document as it is now is what is in the file. Ends a run of typing, so that undo can come back to it.
    pub fn mark_saved(&mut self) {
        self.saved = Some(Arc::clone(&self.now));
        self.gesture = None;
    }

    /// No file holds the document as it is now: it was repaired or recovered. Ends a run of typing.
    pub fn mark_unsaved(&mut self) {
        self.saved = None;
        self.gesture = None;
    }

    /// Whether the document is what was saved or started with, also after undo or redo back to it.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.saved.as_ref().is_some_and(|saved| Arc::ptr_eq(saved, &self.now))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn name(title: &str) -> Command {
        Command::SetTitle { title: title.into() }
    }

    #[test]
    fn steps_are_taken_back_and_done_again() {
        let mut history = History::new(Document::default());
        assert!(!history.undo() && !history.redo());
        history.do_(&name("a"), None).unwrap();
        history.do_(&name("b"), None).unwrap();
        assert!(history.undo());
        assert_eq!(history.document().title, "a");
        assert_eq!([history.undo_label(), history.redo_label()], [Some("undo-rename-document"); 2]);
        assert!(history.redo());
        assert_eq!(history.document().title, "b");
        assert!(history.undo() && history.undo());
        assert_eq!(history.document().title, "");
        history.do_(&name("c"), None).unwrap();
        assert!(!history.can_redo());
    }

    #[test]
    fn a_run_of_typing_is_one_step() {
        let mut history = History::new(Document::default());
        for text in ["c", "ca", "caf", "café"] {
            history.do_(&name(text), Some(1)).unwrap();
        }
        history.do_(&name("tea"), Some(2)).unwrap();
        assert!(history.undo());
        assert_eq!(history.document().title, "café");
        history.do_(&name("cafés"), Some(1)).unwrap();
        assert!(history.undo());
        assert_eq!(history.document().title, "café", "undo ends the run");
        assert!(history.undo());
        assert!(!history.can_undo());
    }

    #[test]
    fn saved_is_where_it_was_saved() {
        let mut history = History::new(Document::default());
        assert!(history.is_saved());
        history.do_(&name("a"), Some(1)).unwrap();
        assert!(!history.is_saved());
        history.mark_saved();
        history.do_(&name("ab"), Some(1)).unwrap();
        assert!(!history.is_saved());
        assert!(history.undo());
        assert!(history.is_saved(), "saving ends a run of typing");
        assert!(history.undo());
        assert!(!history.is_saved());
        assert!(history.redo());
        assert!(history.is_saved());
        history.mark_unsaved();
        assert!(!history.is_saved());
    }

    #[test]
    fn another_document_is_a_step_like_any_other() {
        let mut history = History::new(Document::default());
        history.do_(&name("mine"), None).unwrap();
        history.replace(Document { title: "theirs".into(), ..Document::default() }, "undo-reload");
        assert_eq!((history.document().title.as_str(), history.undo_label()), ("theirs", Some("undo-reload")));
        assert!(history.undo());
        assert_eq!(history.document().title, "mine");
        assert!(history.redo());
        assert_eq!(history.document().title, "theirs");
    }

    #[test]
    fn a_refused_command_leaves_no_step() {
        let mut history = History::new(Document::default());
        history.do_(&name("a"), None).unwrap();
        history.undo();
        let commands = vec![name("b"), Command::RemovePersona { persona: "nobody".into() }];
        let refusal = history.do_(&Command::Together { commands }, None).unwrap_err();
        assert_eq!(refusal.code(), "unknown-persona");
        assert_eq!(history.document().title, "");
        assert!(!history.can_undo() && history.can_redo(), "redo is not lost either");
    }

    #[test]
    fn memory_is_bounded() {
        let mut history = History::new(Document::default());
        for step in 0..History::LIMIT + 5 {
            history.do_(&name(&step.to_string()), None).unwrap();
        }
        while history.undo() {}
        assert_eq!(history.document().title, "4");
    }
}
