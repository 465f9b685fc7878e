//! The development bridge: answers the requests of a window over HTTP on this computer alone, so that a plain browser
//! can run the same user interface against the real core.
//!
//! `cargo run -p app --example bridge -- [--port N] [--data FOLDER] [--interface FOLDER] [FILE.journey]`; the port is
//! 1421 unless `THROUGHLINE_BRIDGE_PORT` says otherwise, and 0 takes any that is free. The first line of what it prints
//! is its address.
//!
//! - `POST /request/NAME`, JSON in: 200 with the answer, or 400 with a `Message`. The header `x-window` names the
//!   window (`main` when absent), so several pages do not disturb each other.
//! - `GET /events?NAME`: what that window is told without asking, as server-sent events.
//! - `GET /fonts/NAME`: a bundled font file.
//! - `GET` anything else: from `ui/dist`, when it is built, under the window's own content security policy.
//!
//! There is nobody to ask for a file: `THROUGHLINE_PICK` answers every picker.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{env, fs, thread};

use app::{Host, Sessions};

const LARGEST_REQUEST: usize = 64 << 20;
const WINDOW: &str = include_str!("../../../../tauri.conf.json");
const USAGE: &str = "usage: bridge [--port N] [--data FOLDER] [--interface FOLDER] [FILE.journey]";

fn main() -> io::Result<()> {
    let Some(asked) = Arguments::read() else {
        eprintln!("{USAGE}");
        std::process::exit(2);
    };
    let sessions = Arc::new(Sessions::new(asked.data));
    let hearers: Hearers = Arc::default();
    let told = Arc::clone(&hearers);
    sessions.listen(move |window, event, payload| tell(&told, window, event, &payload));
    let shown = Arc::new(Shown { hearers, file: asked.file, interface: asked.interface, policy: content_policy()? });
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, asked.port))?;
    eprintln!("http://{}", listener.local_addr()?);
    for connection in listener.incoming() {
        let (sessions, shown) = (Arc::clone(&sessions), Arc::clone(&shown));
        // A browser that goes away while it is answered is no failure of ours.
        thread::spawn(move || connection.and_then(|stream| serve(stream, &sessions, &shown)));
    }
    Ok(())
}

/// The pages that listen, by the name of their window.
type Hearers = Arc<Mutex<Vec<(String, TcpStream)>>>;

fn tell(hearers: &Hearers, window: &str, event: &str, payload: &serde_json::Value) {
    let mut hearers = hearers.lock().unwrap_or_else(PoisonError::into_inner);
    // Who cannot be told has gone away.
    hearers
        .retain_mut(|(name, stream)| name != window || write!(stream, "event: {event}\ndata: {payload}\n\n").is_ok());
}

/// What every page gets.
struct Shown {
    hearers: Hearers,
    file: Option<PathBuf>,
    interface: PathBuf,
    policy: String,
}

struct Arguments {
    port: u16,
    data: PathBuf,
    interface: PathBuf,
    file: Option<PathBuf>,
}

impl Arguments {
    fn read() -> Option<Self> {
        let port = env::var("THROUGHLINE_BRIDGE_PORT").ok().and_then(|port| port.parse().ok());
        let mut read = Self {
            port: port.unwrap_or(1421),
            data: env::temp_dir().join("throughline-bridge"),
            interface: Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/dist"),
            file: None,
        };
        let mut arguments = env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--port" => read.port = arguments.next()?.parse().ok()?,
                "--data" => read.data = arguments.next()?.into(),
                "--interface" => read.interface = arguments.next()?.into(),
                _ => read.file = Some(std::path::absolute(argument).ok()?),
            }
        }
        Some(read)
    }
}

/// The policy of the desktop window, where requests are fetched from this origin instead.
fn content_policy() -> io::Result<String> {
    let window: serde_json::Value = serde_json::from_str(WINDOW)?;
    let rules = window["app"]["security"]["csp"].as_object().ok_or(io::ErrorKind::InvalidData)?;
    let rule = |(name, sources): (&String, &serde_json::Value)| {
        format!("{name} {}", if name == "connect-src" { "'self'" } else { sources.as_str().unwrap_or("'none'") })
    };
    Ok(rules.iter().map(rule).collect::<Vec<_>>().join("; "))
}

struct Browser;

impl Host for Browser {
    fn pick_open(&self) -> Option<PathBuf> {
        env::var_os("THROUGHLINE_PICK").map(PathBuf::from)
    }

    fn pick_save(&self, _suggested: &str) -> Option<PathBuf> {
        self.pick_open()
    }

    fn close(&self) {}

    fn set_title(&self, _title: &str) {}
}

struct Request {
    method: String,
    path: String,
    window: String,
    local: bool,
    body: Vec<u8>,
}

struct Reply {
    status: &'static str,
    media_type: &'static str,
    body: Vec<u8>,
}

fn serve(stream: TcpStream, sessions: &Sessions, shown: &Shown) -> io::Result<()> {
    let request = read_request(&stream)?;
    if let (true, Some(window)) = (request.local, request.path.strip_prefix("/events?")) {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n";
        (&stream).write_all(head.as_bytes())?;
        shown.hearers.lock().unwrap_or_else(PoisonError::into_inner).push((window.to_owned(), stream));
        return Ok(());
    }
    let reply =
        if request.local { answer(&request, sessions, shown) } else { Reply::text("403 Forbidden", "not local") };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        reply.status,
        reply.media_type,
        reply.body.len(),
        shown.policy
    )?;
    stream.write_all(&reply.body)
}

fn answer(request: &Request, sessions: &Sessions, shown: &Shown) -> Reply {
    let path = request.path.split('?').next().unwrap_or_default();
    match (request.method.as_str(), path.strip_prefix("/request/"), path.strip_prefix("/fonts/")) {
        ("POST", Some(name), _) => {
            if let (Some(file), "start") = (&shown.file, name) {
                sessions.start_with(&request.window, Some(file.clone()));
            }
            let Ok(payload) = serde_json::from_slice(&request.body) else {
                return Reply::text("400 Bad Request", "not JSON");
            };
            match sessions.handle(&request.window, name, payload, &Browser) {
                Ok(json) => Reply { status: "200 OK", media_type: "application/json", body: json.into_bytes() },
                Err(message) => Reply {
                    status: "400 Bad Request",
                    media_type: "application/json",
                    body: serde_json::to_vec(&message).unwrap_or_default(),
                },
            }
        }
        ("GET", _, Some(name)) => match app::font(name) {
            Some(bytes) => Reply { status: "200 OK", media_type: "font/otf", body: bytes.to_vec() },
            None => Reply::text("404 Not Found", "no such font"),
        },
        ("GET", ..) => built_interface(&shown.interface, path),
        _ => Reply::text("405 Method Not Allowed", "POST /request/NAME or GET"),
    }
}

impl Reply {
    fn text(status: &'static str, text: &str) -> Self {
        Self { status, media_type: "text/plain", body: text.as_bytes().to_vec() }
    }
}

fn built_interface(root: &Path, path: &str) -> Reply {
    let relative = Path::new(path.trim_start_matches('/'));
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return Reply::text("404 Not Found", "no such file");
    }
    let relative = if path == "/" { Path::new("index.html") } else { relative };
    match fs::read(root.join(relative)) {
        Ok(body) => Reply { status: "200 OK", media_type: media_type(relative), body },
        Err(_) => Reply::text("404 Not Found", "no such file; is ui/dist built?"),
    }
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn read_request(stream: &TcpStream) -> io::Result<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut first = line.split_whitespace().map(str::to_owned);
    let mut request = Request {
        method: first.next().unwrap_or_default(),
        path: first.next().unwrap_or_default(),
        window: "main".to_owned(),
        local: true,
        body: Vec::new(),
    };
    let mut length = 0;
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        let Some((name, value)) = line.trim().split_once(':') else { continue };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap_or(0),
            "x-window" => request.window = value.to_owned(),
            // A page of the web must not reach the user's files through us, not even by a name that resolves to here.
            "host" => request.local &= is_local(value),
            "origin" => request.local &= value.split_once("://").is_some_and(|(_, host)| is_local(host)),
            _ => {}
        }
    }
    request.body.resize(length.min(LARGEST_REQUEST), 0);
    reader.read_exact(&mut request.body)?;
    Ok(request)
}

fn is_local(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name == "127.0.0.1" || name == "localhost"
}
