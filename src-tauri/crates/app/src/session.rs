//! What one window has open: its document with the steps that led to it, where it is saved, and what was drawn last.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};

use draw::scene::Scene;
use draw::text::Typesetter;
use draw::{Drag, LayoutOptions, layout};
use journey::edit::{Command, History, Refusal};
use journey::model::{Document, Filter, Map, MapId, Theme};

use crate::answer::forget_what_was_dragged;
use crate::exports::Earlier;
use crate::message::Message;
use crate::offers::Offers;
use crate::problems::Problems;
use crate::recovery::{Done, Head, Recovery, Restored};
use crate::request::{AtPath, ProblemsPatch, ScenePatch, Thumbnail, Update};
use crate::settings::Settings;
use crate::view::Views;
use crate::{filter, outline, patch, watch};

/// The windows by name, and the folder of the program's own data.
pub struct Sessions {
    pub(crate) data: PathBuf,
    windows: Mutex<HashMap<String, Arc<Mutex<Window>>>>,
    /// Pictures of templates that were drawn before.
    pub(crate) thumbnails: Mutex<HashMap<Thumbnail, Arc<str>>>,
    /// What the user chose, and where the file was kept when some of it could not be used.
    pub(crate) settings: Mutex<(Settings, Option<PathBuf>)>,
    /// Who offers what a crash left. Also held while logs are looked for or taken, as each of these locks the files.
    pub(crate) offers: Mutex<Offers>,
    /// Which part of each file was seen last.
    pub(crate) views: Mutex<Views>,
    listener: OnceLock<Listener>,
}

/// Hears what is told to a window: the window's name, the event's name, its payload.
type Listener = Box<dyn Fn(&str, &str, serde_json::Value) + Send + Sync>;

/// One window.
#[derive(Default)]
pub(crate) struct Window {
    /// The file that it was opened for.
    pub started_with: Option<PathBuf>,
    /// How far its page has come.
    pub page: Page,
    /// What it has open.
    pub session: Option<Session>,
    /// Set to stop the export that runs.
    pub stop: Arc<AtomicBool>,
}

/// How far the page of a window has come, which says how a file can be given to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Page {
    /// It has not asked yet what it was opened for.
    #[default]
    Loading,
    /// It was told, and does not hear yet.
    Started,
    /// It shows the start screen and hears when it shall open a file.
    Waiting,
}

/// An open document.
pub(crate) struct Session {
    history: History,
    /// Keeps every change until it is saved.
    recovery: Recovery,
    /// Where it is saved.
    pub path: Option<PathBuf>,
    /// Fingerprint of the file as we read or wrote it.
    pub on_disk: Option<u64>,
    /// The map that is shown.
    pub shown: MapId,
    /// What of it is asked for.
    pub filter: Filter,
    /// It is shown to an audience.
    pub presenting: bool,
    /// The theme that it is shown in, when not its own.
    pub theme: Option<Theme>,
    /// Rises with every change of the document.
    pub revision: u32,
    /// What the window draws now.
    pub sent: Option<Scene>,
    /// Keeps texts that were measured before.
    pub typesetter: Typesetter,
    /// What the checker found.
    pub problems: Problems,
    /// What was exported since it was opened, the oldest first.
    pub exported: Vec<Earlier>,
}

impl Sessions {
    /// No windows yet; recent files and backups are kept in `data`.
    #[must_use]
    pub fn new(data: PathBuf) -> Self {
        let settings = Mutex::new(Settings::read(&data));
        Self {
            views: Mutex::new(Views::read(&data)),
            data,
            windows: Mutex::default(),
            thumbnails: Mutex::default(),
            settings,
            offers: Mutex::default(),
            listener: OnceLock::new(),
        }
    }

    /// Hands on what windows are told without asking, begins to watch their files, and clears away what earlier ones left.
    pub fn listen(self: &Arc<Self>, listener: impl Fn(&str, &str, serde_json::Value) + Send + Sync + 'static) {
        if self.listener.set(Box::new(listener)).is_ok() {
            watch::begin(self);
            forget_what_was_dragged(&self.data);
        }
    }

    /// Tells a window something: one of [`crate::request::Events`].
    pub(crate) fn tell(&self, window: &str, event: &str, payload: &impl serde::Serialize) {
        if let (Some(listener), Ok(payload)) = (self.listener.get(), serde_json::to_value(payload)) {
            listener(window, event, payload);
        }
    }

    /// The names of the windows.
    pub(crate) fn names(&self) -> Vec<String> {
        lock(&self.windows).keys().cloned().collect()
    }

    /// The other windows in which that file is open too.
    pub(crate) fn others_with(&self, window: &str, path: &Path) -> Vec<String> {
        let whole = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let path = whole(path);
        let has_it = |name: &String| {
            let other = self.window(name);
            // A window that is busy is not waited for: it could wait for this one.
            let other = try_lock(&other);
            other.is_some_and(|other| {
                other.session.as_ref().is_some_and(|open| open.path.as_deref().map(whole) == Some(path.clone()))
            })
        };
        self.names().into_iter().filter(|name| name != window).filter(has_it).collect()
    }

    /// A window opens, on that file or on the start screen; it asks for it when it starts.
    pub fn start_with(&self, window: &str, path: Option<PathBuf>) {
        lock(&self.window(window)).started_with = path;
    }

    /// Gives a file to a window in which nothing was opened or made yet; its name, if there is one.
    #[must_use]
    pub fn open_in_empty_window(&self, path: &Path) -> Option<String> {
        let mut names = self.names();
        names.sort();
        let takes = |name: &String| {
            let window = self.window(name);
            let mut window = lock(&window);
            if window.session.is_some() || window.started_with.is_some() {
                return false;
            }
            match window.page {
                Page::Loading => window.started_with = Some(path.to_owned()),
                Page::Started => return false,
                Page::Waiting => {
                    // Given once: what it is given next would find another map open.
                    window.page = Page::Started;
                    self.tell(name, "openAsked", &AtPath { path: path.to_owned() });
                }
            }
            true
        };
        names.into_iter().find(takes)
    }

    /// Whether closing the window would lose changes.
    #[must_use]
    pub fn has_unsaved_changes(&self, window: &str) -> bool {
        let window = self.window(window);
        let window = lock(&window);
        window.session.as_ref().is_some_and(|session| !session.is_saved())
    }

    /// Where changes that are not saved yet are kept.
    pub(crate) fn logs(&self) -> PathBuf {
        self.data.join("recovery")
    }

    /// Forgets a window that is gone. Unsaved changes that nobody gave up stay where they are kept.
    pub fn forget(&self, window: &str) {
        let gone = lock(&self.windows).remove(window);
        if let Some(session) = gone.and_then(|window| lock(&window).session.take()) {
            session.leave();
        }
        if lock(&self.offers).release(window) {
            self.tell_of_offers(window);
        }
    }

    /// Tells the other windows that what a crash left is offered otherwise now: one that shows it asks again.
    pub(crate) fn tell_of_offers(&self, window: &str) {
        for other in self.names().iter().filter(|name| *name != window) {
            self.tell(other, "offersChanged", &());
        }
    }

    pub(crate) fn window(&self, name: &str) -> Arc<Mutex<Window>> {
        Arc::clone(lock(&self.windows).entry(name.to_owned()).or_default())
    }
}

/// What a panic left behind is whole: everything that is kept changes in one assignment.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The same, but does not wait.
pub(crate) fn try_lock<T>(mutex: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match mutex.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

impl Session {
    /// A document that was made or read; its changes are kept in the folder of recovery logs.
    pub fn new(
        document: Document,
        path: Option<PathBuf>,
        on_disk: Option<u64>,
        logs: PathBuf,
    ) -> Result<Self, Message> {
        Self::of(History::new(document), Recovery::new(logs), path, on_disk)
    }

    /// What a crash left, with its undo steps; its log goes on.
    pub fn restored(restored: Restored, logs: PathBuf) -> Result<Self, Message> {
        let Restored { history, head, log, .. } = restored;
        Self::of(history, Recovery::going_on(logs, log), head.path, head.on_disk)
    }

    fn of(history: History, recovery: Recovery, path: Option<PathBuf>, on_disk: Option<u64>) -> Result<Self, Message> {
        let shown = history.document().maps.first().ok_or_else(|| Message::new("error-no-map"))?.id.clone();
        Ok(Self {
            history,
            recovery,
            path,
            on_disk,
            shown,
            filter: Filter::default(),
            presenting: false,
            theme: None,
            revision: 0,
            sent: None,
            typesetter: Typesetter::new(),
            problems: Problems::default(),
            exported: Vec::new(),
        })
    }

    /// Does a command, of a run of typing or of none. It is kept before anybody hears of it.
    pub fn do_(&mut self, command: &Command, run: Option<u64>) -> Result<(), Refusal> {
        let before = Arc::clone(self.history.document());
        let step = self.history.do_(command, run)?;
        self.changed(&before, Done::Command { command, run, step });
        Ok(())
    }

    /// Takes the last step back, if there is one.
    pub fn undo(&mut self) {
        let before = Arc::clone(self.history.document());
        if self.history.undo() {
            self.changed(&before, Done::Undo);
        }
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) {
        let before = Arc::clone(self.history.document());
        if self.history.redo() {
            self.changed(&before, Done::Redo);
        }
    }

    /// Takes another document in place of this one, as a step of that name.
    pub fn replace(&mut self, document: Document, label: &'static str) {
        let before = Arc::clone(self.history.document());
        self.history.replace(document, label);
        self.changed(&before, Done::Replace);
    }

    /// The document is now what is in the file of that fingerprint.
    pub fn saved_to(&mut self, path: PathBuf, on_disk: u64) {
        self.path = Some(path);
        self.on_disk = Some(on_disk);
        self.history.mark_saved();
        self.recovery.end();
    }

    /// The file may stay as another program wrote it, until this document is saved over it.
    pub fn keep_over(&mut self, on_disk: u64) {
        self.on_disk = Some(on_disk);
        self.history.mark_unsaved();
    }

    /// No file holds the document as it is.
    pub fn mark_unsaved(&mut self) {
        self.history.mark_unsaved();
    }

    /// Whether nothing has changed since it was saved or made.
    pub fn is_saved(&self) -> bool {
        self.history.is_saved()
    }

    /// Nobody wants the changes that are not saved.
    pub fn give_up(&mut self) {
        self.recovery.end();
    }

    /// The window is gone: what is saved needs no log.
    fn leave(mut self) {
        if self.is_saved() {
            self.recovery.end();
        }
    }

    fn changed(&mut self, before: &Document, done: Done<'_>) {
        self.revision += 1;
        let after = Arc::clone(self.history.document());
        let head = Head::new(self.title(), self.path.clone(), self.on_disk);
        self.recovery.note(&head, before, &after, done);
    }

    pub fn document(&self) -> &Arc<Document> {
        self.history.document()
    }

    /// The map that is shown.
    pub fn map(&self) -> Result<&Arc<Map>, Message> {
        shown(self.document(), &self.shown)
    }

    /// What the window has to change to show the document as it is.
    pub fn update(&mut self) -> Result<Update, Message> {
        let document = Arc::clone(self.history.document());
        self.update_showing(&document, None)
    }

    /// What the window has to change to show `document`, which may be a preview by `command`.
    pub fn update_showing(&mut self, document: &Document, command: Option<&Command>) -> Result<Update, Message> {
        let map = shown(document, &self.shown)?;
        let drag = command.and_then(|command| drag_of(command, self.document()));
        let options = LayoutOptions { theme: self.theme, drag, ..LayoutOptions::default() };
        let visible = filter::visible(map, &self.filter, self.presenting);
        let scene = layout(visible.as_ref().unwrap_or(map), document, &options, &self.typesetter);
        // A preview is not checked: findings would come and go while something is dragged.
        let problems = match command {
            Some(_) => ProblemsPatch::default(),
            None => self.problems.check(document, map, &scene, self.sent.is_none()),
        };
        let patch = self.patch_to(scene);
        Ok(Update {
            revision: self.revision,
            path: self.path.as_ref().map(|path| path.display().to_string()),
            title: self.title(),
            document_title: document.title.clone(),
            saved: self.history.is_saved(),
            kept: self.recovery.works(),
            undo: self.history.undo_label().map(str::to_owned),
            redo: self.history.redo_label().map(str::to_owned),
            maps: outline::maps(document),
            personas: outline::personas(document),
            map: map.id.clone(),
            outline: outline::of(map, document),
            look: outline::look(map, &self.filter),
            scene: patch,
            problems,
        })
    }

    /// The file's name, or the document's title, or the first map's.
    pub fn title(&self) -> String {
        let file_name = self.path.as_ref().and_then(|path| path.file_name());
        if let Some(name) = file_name {
            return name.to_string_lossy().into_owned();
        }
        let document = self.document();
        let titles = std::iter::once(&document.title).chain(document.maps.iter().map(|map| &map.title));
        titles.into_iter().find(|title| !title.is_empty()).cloned().unwrap_or_default()
    }

    fn patch_to(&mut self, scene: Scene) -> ScenePatch {
        let patch = patch::between(self.sent.as_ref(), &scene);
        self.sent = Some(scene);
        patch
    }
}

/// What a command drags, and from where.
fn drag_of(command: &Command, before: &Document) -> Option<Drag> {
    let Command::MoveTouchpoint { map, touchpoint, .. } = command else { return None };
    let (stage, _) = before.map(map)?.touchpoint(touchpoint)?;
    let ghost_at = stage.touchpoints.iter().position(|other| other.id == *touchpoint)?;
    Some(Drag { touchpoint: touchpoint.clone(), ghost_stage: stage.id.clone(), ghost_at })
}

fn shown<'a>(document: &'a Document, id: &MapId) -> Result<&'a Arc<Map>, Message> {
    document.map(id).or_else(|| document.maps.first()).ok_or_else(|| Message::new("error-no-map"))
}
