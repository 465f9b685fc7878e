//! `kill -9` at 200 random moments: what was answered is there at the next start, whatever the program was doing.
//!
//! The program is this test itself, started again as a process of its own: it edits through requests, as a window does,
//! and tells each change only after it was answered.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use std::{env, fs, thread};

use app::Sessions;
use journey::edit::{self, History};
use journey::model::{Document, Language};
use serde_json::{Value, json};

use common::Nobody;

const KILLS: u64 = 200;
/// Set for the process that edits: its data folder, a seed, and how many edits were made before.
const EDITS: &str = "THROUGHLINE_TEST_EDITS";

fn ask(sessions: &Sessions, name: &str, payload: Value) -> Value {
    let answer = sessions.handle("w", name, payload, &Nobody);
    serde_json::from_str(&answer.unwrap_or_else(|message| panic!("{name}: {message:?}"))).unwrap()
}

/// Good enough for choosing edits and moments.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// The edit of that number: always the same one, so that both processes know it.
fn edit_of(number: u64) -> (&'static str, Value) {
    let mut chance = Chance(number);
    chance.below(2);
    let text =
        |chance: &mut Chance| format!("{number} 朋友說「值得繞過去」\n{}", "é".repeat(chance.below(60) as usize));
    match chance.below(12) {
        0 => ("undo", json!({})),
        1 => ("redo", json!({})),
        2..=5 => {
            let name = json!({"name": "name", "value": text(&mut chance)});
            let command = json!({"do": "setTouchpoint", "map": "m1", "touchpoint": "t3", "field": name});
            ("type", json!({"command": command, "run": number / 8}))
        }
        6..=8 => (
            "apply",
            json!({"do": "moveTouchpoint", "map": "m1", "touchpoint": format!("t{}", 1 + chance.below(9)),
            "stage": format!("s{}", 1 + chance.below(4)), "at": chance.below(4)}),
        ),
        _ => ("apply", json!({"do": "setTitle", "title": text(&mut chance)})),
    }
}

/// What the program does until it is killed.
#[test]
fn the_process_that_edits() {
    let Ok(told) = env::var(EDITS) else { return };
    let (data, done) = told.rsplit_once('|').unwrap();
    let mut done: u64 = done.parse().unwrap();
    let sessions = Sessions::new(data.into());
    match ask(&sessions, "start", json!({}))["recoverable"].as_array().unwrap().first() {
        Some(left) => ask(&sessions, "restore", json!({"id": left["id"]})),
        None => ask(&sessions, "new", json!({"template": "cafe", "language": "zh-Hant"})),
    };
    let mut out = std::io::stdout();
    writeln!(out, "\nready").unwrap();
    loop {
        let (name, payload) = edit_of(done);
        // A touchpoint that is where it shall go may well be refused; that is an answer too.
        let _ = sessions.handle("w", name, payload, &Nobody);
        done += 1;
        writeln!(out, "{done}").unwrap();
        out.flush().unwrap();
    }
}

/// The document after so many edits, by the core alone.
struct Expected {
    history: History,
    done: u64,
    /// How many of them changed something, which is how many lines the log must have.
    changes: u64,
}

impl Expected {
    fn after(&mut self, edits: u64) -> (u64, &Document) {
        while self.done < edits {
            let (name, payload) = edit_of(self.done);
            let command = |value: &Value| serde_json::from_value::<edit::Command>(value.clone()).unwrap();
            let changed = match name {
                "undo" => self.history.undo(),
                "redo" => self.history.redo(),
                "type" => self.history.do_(&command(&payload["command"]), payload["run"].as_u64()).is_ok(),
                _ => self.history.do_(&command(&payload), None).is_ok(),
            };
            self.changes += u64::from(changed);
            self.done += 1;
        }
        (self.changes, self.history.document())
    }
}

#[test]
fn kill_at_any_moment_loses_no_answered_edit() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut chance = Chance(20_261_122);
    let cafe = templates::get("cafe", Language::ZhHant).unwrap();
    let mut expected = Expected { history: History::new(cafe), done: 0, changes: 0 };
    let mut answered = 0;
    for kill in 0..KILLS {
        answered = edit_until_killed(&data, answered, Duration::from_micros(chance.below(30_000)));
        let offered = ask(&Sessions::new(data.clone()), "start", json!({}));
        assert_eq!(offered["unreadable"], json!([]), "kill {kill}");
        let offered = offered["recoverable"].as_array().unwrap().clone();
        // Nothing is kept before something has changed.
        if offered.is_empty() && expected.after(answered).0 == 0 {
            continue;
        }
        assert_eq!(offered.len(), 1, "kill {kill} after {answered} edits");
        let found = restored(&data, &offered[0]["id"], folder.path());
        let kept = offered[0]["changes"].as_u64().unwrap();
        // The edit in which it was killed may have been kept before it could be answered.
        if kept != expected.after(answered).0 {
            answered += 1;
        }
        assert!((kept, &found) == expected.after(answered), "kill {kill} after {answered} edits");
    }
    assert!(answered > KILLS, "{answered} edits are too few to say anything");
}

/// What each of two windows offers, and what they are told.
struct TwoWindows {
    sessions: Arc<Sessions>,
    told: Receiver<(String, String)>,
}

impl TwoWindows {
    fn after_a_crash(data: &Path, file: &Path) -> Self {
        let crashed = Sessions::new(data.into());
        ask(&crashed, "new", json!({"template": "cafe", "language": "en"}));
        ask(&crashed, "saveAs", json!({"path": file}));
        ask(&crashed, "apply", json!({"do": "setTitle", "title": "kept"}));
        drop(crashed);
        let (tell, told) = channel();
        let sessions = Arc::new(Sessions::new(data.into()));
        sessions.listen(move |window, event, _| {
            let _ = tell.send((window.to_owned(), event.to_owned()));
        });
        Self { sessions, told }
    }

    fn ask(&self, window: &str, name: &str, payload: Value) -> Value {
        let answer = self.sessions.handle(window, name, payload, &Nobody);
        serde_json::from_str(&answer.unwrap_or_else(|message| panic!("{name}: {message:?}"))).unwrap()
    }

    fn offered(&self, window: &str) -> Vec<String> {
        let offered = self.ask(window, "recoverable", json!({}));
        offered.as_array().unwrap().iter().map(|left| left["id"].as_str().unwrap().to_owned()).collect()
    }

    /// Who was told that others offer it now.
    fn told(&self) -> Vec<String> {
        self.told.try_iter().filter(|(_, event)| event == "offersChanged").map(|(window, _)| window).collect()
    }
}

#[test]
fn two_windows_offer_it_once_and_what_one_of_them_takes_is_gone_in_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.journey");
    let windows = TwoWindows::after_a_crash(&folder.path().join("data"), &file);
    let first = windows.ask("first", "start", json!({}))["recoverable"].clone();
    let second = windows.ask("second", "start", json!({}))["recoverable"].clone();
    assert_eq!((first.as_array().unwrap().len(), second), (1, json!([])));
    let id = first[0]["id"].as_str().unwrap().to_owned();
    assert_eq!((windows.offered("second"), windows.offered("first")), (vec![], vec![id.clone()]));

    // Who opens the file itself is asked about it there, and no longer in the other one.
    let opened = windows.ask("second", "open", json!({"path": file}));
    assert_eq!((opened["recoverable"]["id"].as_str(), windows.told()), (Some(id.as_str()), vec!["first".to_owned()]));
    assert!(windows.offered("first").is_empty());

    // What is not answered when a window goes is offered in the other.
    windows.sessions.forget("second");
    assert_eq!((windows.told(), windows.offered("first")), (vec!["first".to_owned()], vec![id.clone()]));
    windows.ask("second", "start", json!({}));
    windows.ask("first", "restore", json!({"id": id}));
    assert_eq!((windows.told(), windows.offered("second")), (vec!["second".to_owned()], vec![]));
}

#[test]
fn what_is_discarded_in_one_window_is_offered_in_none() {
    let folder = tempfile::tempdir().unwrap();
    let windows = TwoWindows::after_a_crash(&folder.path().join("data"), &folder.path().join("a.journey"));
    let id = windows.offered("first").remove(0);
    windows.ask("second", "start", json!({}));
    windows.ask("first", "discard", json!({"id": id}));
    assert_eq!(windows.told(), ["second"]);
    assert!(windows.offered("second").is_empty() && windows.offered("first").is_empty());
}

#[test]
fn another_map_in_the_window_leaves_the_offer_to_others() {
    let folder = tempfile::tempdir().unwrap();
    let windows = TwoWindows::after_a_crash(&folder.path().join("data"), &folder.path().join("a.journey"));
    assert_eq!(windows.offered("first").len(), 1);
    assert!(windows.offered("second").is_empty());
    windows.ask("first", "new", json!({"template": "cafe", "language": "en"}));
    assert_eq!((windows.told(), windows.offered("second").len()), (vec!["second".to_owned()], 1));
}

/// Starts the program, kills it after a moment of editing, and tells how many edits were answered in all.
fn edit_until_killed(data: &Path, mut answered: u64, after: Duration) -> u64 {
    let mut process: Child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "the_process_that_edits", "--nocapture"])
        .env(EDITS, format!("{}|{answered}", data.display()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.by_ref().any(|line| line == "ready"), "the process that edits did not start");
    let id = process.id();
    let killer = thread::spawn(move || {
        thread::sleep(after);
        // SIGKILL: nothing of the process runs after it.
        Command::new("kill").args(["-KILL", &id.to_string()]).status().unwrap();
    });
    // A line that is torn was told after its answer all the same, but not to the end.
    for number in lines.filter_map(|line| line.parse::<u64>().ok()) {
        if number == answered + 1 {
            answered = number;
        }
    }
    killer.join().unwrap();
    assert!(!process.wait().unwrap().success());
    answered
}

/// What a start gives back, as it would be saved; the program is then gone again without having saved.
fn restored(data: &Path, id: &Value, folder: &Path) -> Document {
    let copy = folder.join("copy");
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(copy.join("recovery")).unwrap();
    for file in fs::read_dir(data.join("recovery")).unwrap().map(|file| file.unwrap().path()) {
        if file.is_file() {
            fs::copy(&file, copy.join("recovery").join(file.file_name().unwrap())).unwrap();
        }
    }
    let sessions = Sessions::new(copy.clone());
    let opened = ask(&sessions, "restore", json!({"id": id}));
    assert!(opened["repairs"] == json!([]) && opened["update"]["saved"] == false);
    let saved = copy.join("restored.journey");
    ask(&sessions, "saveAs", json!({"path": saved}));
    journey::file::read(&fs::read(saved).unwrap()).unwrap().document
}
