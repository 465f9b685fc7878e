//! A small WebDriver client: just what the window tests need, over one plain connection for each command.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take before the test gives up: generous, as a loaded machine is slow and not wrong.
const PATIENCE: Duration = Duration::from_secs(60);

/// Keys without a character, as WebDriver names them.
pub const CONTROL: &str = "\u{e009}";
/// Shift.
pub const SHIFT: &str = "\u{e008}";
/// Enter.
pub const ENTER: &str = "\u{e007}";

/// A running WebKitWebDriver. It serves one window at a time.
struct Driver {
    process: Child,
    port: u16,
}

/// A window of the program, driven from outside. It is closed and its processes ended when it is dropped.
pub struct Window {
    driver: Driver,
    session: String,
}

impl Driver {
    /// Starts a driver on a free port; the program inherits the environment.
    fn start(environment: &[(&str, std::path::PathBuf)]) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            // The program must not hold the test's own output open, should it outlive it.
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is installed: apt-get install webkit2gtk-driver");
        let driver = Self { process, port };
        wait_until("the driver answers", || TcpStream::connect((Ipv4Addr::LOCALHOST, driver.port)).is_ok());
        driver
    }

    /// Opens the program.
    fn open(self, program: &Path, arguments: &[&str]) -> std::io::Result<Window> {
        let options = json!({"binary": program, "args": arguments});
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}});
        let answer = self.try_to_ask("POST", "/session", &wanted)?;
        let session = answer["sessionId"].as_str().ok_or_else(|| std::io::Error::other(answer.to_string()))?.to_owned();
        Ok(Window { driver: self, session })
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_to_ask(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    fn try_to_ask(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let answer = read_answer(&mut stream)?;
        let answer: Value = serde_json::from_slice(&answer).map_err(std::io::Error::other)?;
        let value = answer["value"].clone();
        if value["error"].is_string() { Err(std::io::Error::other(value.to_string())) } else { Ok(value) }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver's whole group: the program is in it, and would go on without the driver.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.driver.try_to_ask("DELETE", &format!("/session/{}", self.session), &Value::Null);
        // The driver closes the program a moment after it has answered.
        sleep(Duration::from_millis(200));
    }
}

impl Window {
    /// Opens the program with a driver of its own. A driver that has just started now and then drops its first request;
    /// then another one is started.
    pub fn open(environment: &[(&str, std::path::PathBuf)], program: &Path, arguments: &[&str]) -> Self {
        let mut failed = None;
        for _ in 0..3 {
            match Driver::start(environment).open(program, arguments) {
                Ok(window) => return window,
                Err(error) => failed = Some(error),
            }
        }
        panic!("no window: {failed:?}");
    }

    /// Ends the program at once, as a crash or the power button does.
    pub fn kill(&self) {
        let group = self.driver.process.id().to_string();
        let killed = Command::new("pkill").args(["-KILL", "-g", &group, "-x", "throughline"]).status();
        assert!(killed.unwrap().success(), "the program was not running any more");
        wait_until("the program is gone", || !self.runs());
    }

    /// Whether the program runs.
    pub fn runs(&self) -> bool {
        let group = self.driver.process.id().to_string();
        // A process that nobody has asked about yet is dead all the same.
        let found = Command::new("pgrep").args(["-g", &group, "-r", "R,S,D", "-x", "throughline"]).output();
        !found.unwrap().stdout.is_empty()
    }

    /// The program and the web view's processes, by name and id.
    pub fn processes(&self) -> Vec<(String, u32)> {
        let group = self.driver.process.id().to_string();
        let found = Command::new("pgrep").args(["-l", "-g", &group]).output().unwrap();
        let lines = String::from_utf8_lossy(&found.stdout).into_owned();
        let all = lines.lines().filter_map(|line| line.split_once(' '));
        let own = all.filter(|(_, name)| *name == "throughline" || name.starts_with("WebKitWebProc"));
        own.filter_map(|(id, name)| Some((name.to_owned(), id.parse().ok()?))).collect()
    }

    /// How many windows the program has.
    pub fn count(&self) -> usize {
        let path = format!("/session/{}/window/handles", self.session);
        self.driver.ask("GET", &path, &Value::Null).as_array().unwrap().len()
    }

    /// The value of a JavaScript expression.
    pub fn run(&self, expression: &str) -> Value {
        self.ask("execute/sync", &json!({"script": format!("return ({expression})"), "args": []}))
    }

    /// Waits until a JavaScript expression is true: answers come before the page has changed.
    pub fn wait_for(&self, what: &str, expression: &str) {
        wait_until(what, || self.run(expression) == true);
    }

    /// The middle of what a CSS selector finds, px of the window.
    pub fn middle_of(&self, selector: &str) -> (f64, f64) {
        let find = "(s => { const r = document.querySelector(s).getBoundingClientRect(); \
                    return [r.x + r.width / 2, r.y + r.height / 2]; })";
        let found = self.run(&format!("{find}({})", json!(selector)));
        (found[0].as_f64().unwrap(), found[1].as_f64().unwrap())
    }

    /// Presses at one place, moves in small steps to another, lets go.
    pub fn drag(&self, (from_x, from_y): (f64, f64), (to_x, to_y): (f64, f64)) {
        const STEPS: i32 = 20;
        let between = |step: i32| {
            let part = f64::from(step) / f64::from(STEPS);
            moved_to((from_x + (to_x - from_x) * part, from_y + (to_y - from_y) * part))
        };
        let mut actions = vec![between(0), json!({"type": "pointerDown", "button": 0})];
        actions.extend((1..=STEPS).map(between));
        // Time to look, as a person takes it: the map is laid out anew for the place under the pointer.
        actions.push(json!({"type": "pause", "duration": 300}));
        actions.push(json!({"type": "pointerUp", "button": 0}));
        self.point(&actions);
    }

    /// Clicks once.
    pub fn click(&self, at: (f64, f64)) {
        let (down, up) = (json!({"type": "pointerDown", "button": 0}), json!({"type": "pointerUp", "button": 0}));
        self.point(&[moved_to(at), down, up]);
    }

    /// Clicks twice.
    pub fn double_click(&self, at: (f64, f64)) {
        let (down, up) = (json!({"type": "pointerDown", "button": 0}), json!({"type": "pointerUp", "button": 0}));
        self.point(&[moved_to(at), down.clone(), up.clone(), down, up]);
    }

    /// Presses keys one after the other, then lets them go.
    pub fn press(&self, keys: &[&str]) {
        self.ask("actions", &keystrokes(keys));
    }

    /// Presses keys that close the window: it may be gone before it has answered.
    pub fn press_last(&self, keys: &[&str]) {
        let path = format!("/session/{}/actions", self.session);
        let _ = self.driver.try_to_ask("POST", &path, &keystrokes(keys));
    }

    /// Types into what has the focus.
    pub fn type_text(&self, text: &str) {
        let active = self.driver.ask("GET", &format!("/session/{}/element/active", self.session), &Value::Null);
        let element = active.as_object().and_then(|element| element.values().next()).and_then(Value::as_str);
        self.ask(&format!("element/{}/value", element.unwrap()), &json!({"text": text}));
    }

    /// The page as a PNG.
    pub fn screenshot(&self) -> Vec<u8> {
        let path = format!("/session/{}/screenshot", self.session);
        let encoded = self.driver.ask("GET", &path, &Value::Null);
        from_base64(encoded.as_str().unwrap())
    }

    fn point(&self, actions: &[Value]) {
        let mouse =
            json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions});
        self.ask("actions", &json!({"actions": [mouse]}));
    }

    /// Any command of the protocol for this window.
    pub fn ask(&self, command: &str, body: &Value) -> Value {
        self.driver.ask("POST", &format!("/session/{}/{command}", self.session), body)
    }
}

fn keystrokes(keys: &[&str]) -> Value {
    let down = keys.iter().map(|key| json!({"type": "keyDown", "value": key}));
    let up = keys.iter().rev().map(|key| json!({"type": "keyUp", "value": key}));
    let actions: Vec<Value> = down.chain(up).collect();
    json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})
}

fn moved_to((x, y): (f64, f64)) -> Value {
    json!({"type": "pointerMove", "x": x.round(), "y": y.round(), "duration": 15})
}

/// Waits until something holds; a loaded machine is slow and not wrong.
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        sleep(Duration::from_millis(50));
    }
}

/// The body; the driver may keep the connection open after it, so the length is obeyed.
fn read_answer(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut part = [0; 65536];
    loop {
        let read = stream.read(&mut part)?;
        bytes.extend_from_slice(&part[..read]);
        let Some(head) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
            if read == 0 {
                return Err(std::io::Error::other("no answer"));
            }
            continue;
        };
        let headers = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
        let length = headers.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
        let body = head + 4;
        if read == 0 || length.is_some_and(|length: usize| bytes.len() >= body + length) {
            return Ok(bytes.split_off(body));
        }
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    let digits = text.bytes().filter_map(|byte| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    });
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for digit in digits {
        bits = bits << 6 | u32::from(digit);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).unwrap());
        }
    }
    bytes
}
