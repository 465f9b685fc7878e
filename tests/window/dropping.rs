//! Files held over the window and dropped there, as a file manager does it: over the desktop's own protocol (XDND), so
//! that the toolkit of the window takes them.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, MapState, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, Window as WindowId, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME};

use crate::driver::Window;
use crate::{Cafe, TOUCHPOINTS, program};

#[test]
fn a_map_dropped_on_the_empty_window_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let map = folder.path().join("大 café.journey");
    let cafe = templates::find("cafe").unwrap();
    std::fs::write(&map, cafe.file(journey::model::Language::En)).unwrap();
    let environment = [("XDG_DATA_HOME", folder.path().join("data"))];
    let window = Window::open(&environment, &program("throughline"), &[]);
    window.wait_for("the start screen is there", "document.querySelector('.window button') !== null");
    assert_eq!(window.run(TOUCHPOINTS), 0);

    let held = "document.querySelector('.held') !== null";
    let mut files = Files::take_up(&map);
    files.hold_until((400, 300), "the window says that it would open it", || window.run(held) == true);
    files.take_away();
    window.wait_for("the window says no more", &format!("!({held})"));

    let mut files = Files::take_up(&map);
    files.hold_until((400, 300), "the window says it again", || window.run(held) == true);
    files.drop_until("the map is drawn", || window.run(TOUCHPOINTS).as_u64() > Some(4));
    assert_eq!(window.run(held), false);
}

#[test]
fn a_picture_held_over_the_map_shows_where_it_would_go_and_is_dropped_there() {
    let cafe = Cafe::open();
    let window = &cafe.window;
    let picture = cafe.folder.path().join("sign.png");
    let pixels = resvg::tiny_skia::Pixmap::new(40, 30).unwrap();
    std::fs::write(&picture, pixels.encode_png().unwrap()).unwrap();
    let cards = "document.querySelectorAll('[data-key^=\"card:\"]').length";
    let before = window.run(cards).as_u64();
    let (x, y) = window.middle_of("[data-key=\"touchpoint:t5\"]");
    #[allow(clippy::cast_possible_truncation)] // a place in a window
    let at = (x as i16, y as i16);

    let target = "document.querySelector('main .handles .target') !== null";
    let mut files = Files::take_up(&picture);
    files.hold_until(at, "the canvas shows where it would go", || window.run(target) == true);
    files.drop_until("a card shows it", || window.run(cards).as_u64() > before);
    assert_eq!(window.run(target), false);
}

/// How long a drag may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

x11rb::atom_manager! {
    Atoms: AtomsCookie {
        XdndAware,
        XdndSelection,
        XdndEnter,
        XdndPosition,
        XdndLeave,
        XdndDrop,
        XdndActionCopy,
        TARGETS,
        UriList: b"text/uri-list",
    }
}

/// A file manager with a file in its hand, and the window that it is held over.
struct Files {
    connection: RustConnection,
    atoms: Atoms,
    root: WindowId,
    source: WindowId,
    target: WindowId,
    list: String,
    entered: bool,
}

impl Files {
    fn take_up(file: &Path) -> Self {
        let (connection, screen) = x11rb::connect(None).unwrap();
        let atoms = Atoms::new(&connection).unwrap().reply().unwrap();
        let root = connection.setup().roots[screen].root;
        let source = connection.generate_id().unwrap();
        let kind = WindowClass::INPUT_OUTPUT;
        let plain = CreateWindowAux::new();
        connection.create_window(COPY_DEPTH_FROM_PARENT, source, root, 0, 0, 1, 1, 0, kind, 0, &plain).unwrap();
        connection.set_selection_owner(source, atoms.XdndSelection, CURRENT_TIME).unwrap();
        let target = seen_windows(&connection, root, atoms.XdndAware).pop().expect("a window takes files");
        let escaped = file.to_str().unwrap().bytes().map(|byte| match byte {
            b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        });
        let list = format!("file://{}\r\n", escaped.collect::<String>());
        Self { connection, atoms, root, source, target, list, entered: false }
    }

    /// Holds it there, px of the window, until something holds.
    fn hold_until(&mut self, at: (i16, i16), what: &str, mut holds: impl FnMut() -> bool) {
        if !self.entered {
            self.entered = true;
            self.send(self.atoms.XdndEnter, [5 << 24, self.atoms.UriList, 0, 0]);
        }
        let place = self.connection.translate_coordinates(self.target, self.root, at.0, at.1).unwrap().reply().unwrap();
        let place = u32::from(place.dst_x.cast_unsigned()) << 16 | u32::from(place.dst_y.cast_unsigned());
        self.serve_until(
            what,
            || holds(),
            |files| {
                files.send(files.atoms.XdndPosition, [0, place, CURRENT_TIME, files.atoms.XdndActionCopy]);
            },
        );
    }

    fn drop_until(&mut self, what: &str, mut holds: impl FnMut() -> bool) {
        self.send(self.atoms.XdndDrop, [0, CURRENT_TIME, 0, 0]);
        self.serve_until(what, || holds(), |_| {});
    }

    fn take_away(&mut self) {
        self.send(self.atoms.XdndLeave, [0; 4]);
    }

    /// Gives what the window asks for, and goes on with what a hand does meanwhile.
    fn serve_until(&self, what: &str, mut holds: impl FnMut() -> bool, go_on: impl Fn(&Self)) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
            go_on(self);
            // The window asks over the same connection; what it was given it handles in its own time.
            for _ in 0..10 {
                self.serve();
                sleep(Duration::from_millis(10));
            }
        }
    }

    fn serve(&self) {
        while let Some(event) = self.connection.poll_for_event().unwrap() {
            let Event::SelectionRequest(asked) = event else { continue };
            let mut property = asked.property;
            if asked.target == self.atoms.UriList {
                let list = self.list.as_bytes();
                self.connection
                    .change_property8(PropMode::REPLACE, asked.requestor, property, asked.target, list)
                    .unwrap();
            } else if asked.target == self.atoms.TARGETS {
                let kinds = [self.atoms.UriList];
                self.connection
                    .change_property32(PropMode::REPLACE, asked.requestor, property, AtomEnum::ATOM, &kinds)
                    .unwrap();
            } else {
                property = 0;
            }
            let given = SelectionNotifyEvent {
                response_type: SELECTION_NOTIFY_EVENT,
                sequence: 0,
                time: asked.time,
                requestor: asked.requestor,
                selection: asked.selection,
                target: asked.target,
                property,
            };
            self.connection.send_event(false, asked.requestor, EventMask::NO_EVENT, given).unwrap();
            self.connection.flush().unwrap();
        }
    }

    fn send(&self, kind: Atom, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, self.target, kind, [self.source, a, b, c, d]);
        self.connection.send_event(false, self.target, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }
}

/// The windows on the screen that take what is dragged.
fn seen_windows(connection: &RustConnection, root: WindowId, aware: Atom) -> Vec<WindowId> {
    let mut found = Vec::new();
    let mut within = vec![root];
    while let Some(window) = within.pop() {
        within.extend(connection.query_tree(window).unwrap().reply().unwrap().children);
        let Ok(shown) = connection.get_window_attributes(window).unwrap().reply() else { continue };
        let takes = connection.get_property(false, window, aware, AtomEnum::ANY, 0, 1).unwrap().reply();
        if shown.map_state == MapState::VIEWABLE && takes.is_ok_and(|property| property.type_ != 0) {
            found.push(window);
        }
    }
    found
}
