//! Exports from the real window: how far one is and how it is stopped, where the file lies, and once more with one key.

use std::fs;
use std::path::Path;

use crate::driver::{CONTROL, ENTER, SHIFT, wait_until};
use crate::{Cafe, colours_of};

const DIALOG: &str = "document.querySelector('[role=dialog]')";

/// A JavaScript expression: the button of that name.
fn button(name: &str) -> String {
    format!("[...document.querySelectorAll('button')].find(each => each.textContent.trim() === '{name}')")
}

fn click(cafe: &Cafe, name: &str) {
    cafe.window.wait_for(name, &format!("{}?.disabled === false", button(name)));
    cafe.window.run(&format!("{}.click()", button(name)));
}

/// A desktop without a file manager that can point at a file, and one that writes down the folder that it is to show.
fn desktop(folder: &Path) {
    let applications = folder.join("data/applications");
    fs::create_dir_all(&applications).unwrap();
    let shown = folder.join("shown");
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Folders\nExec=sh -c 'echo \"$0\" > \"{}\"' %f\nMimeType=inode/directory;\n",
        shown.display()
    );
    fs::write(applications.join("folders.desktop"), entry).unwrap();
    fs::write(applications.join("mimeapps.list"), "[Default Applications]\ninode/directory=folders.desktop\n").unwrap();
}

/// Requirement 000-13: once exported, the files follow the map with one key.
#[test]
fn an_export_is_shown_in_its_folder_and_made_again_with_one_key() {
    let cafe = Cafe::open();
    desktop(cafe.folder.path());
    let window = &cafe.window;
    window.press(&[CONTROL, "e"]);
    click(&cafe, "Export PNG");
    let exported = cafe.folder.path().join("cafe.png");
    wait_until("the picture is written", || exported.exists());
    let before = fs::read(&exported).unwrap();
    assert!(colours_of(&before) > 50);

    click(&cafe, "Show in folder");
    let shown = cafe.folder.path().join("shown");
    wait_until("the folder is shown", || fs::read_to_string(&shown).is_ok_and(|folder| !folder.is_empty()));
    let folder = fs::read_to_string(&shown).unwrap();
    assert_eq!(Path::new(folder.trim()), cafe.folder.path());

    let first = "[data-key=\"touchpoint:t1\"]";
    window.double_click(window.middle_of(first));
    window.wait_for("the touchpoint can be written", "document.activeElement.matches('textarea, input')");
    window.type_text("Anew");
    window.press(&[ENTER]);
    window.wait_for("it says so", &format!("document.querySelector('{first}').textContent.includes('Anew')"));
    window.press(&[CONTROL, SHIFT, "e"]);
    wait_until("the picture shows it, without a question", || fs::read(&exported).unwrap() != before);
    assert!(window.run(DIALOG).is_null());
}

#[test]
fn a_long_export_tells_how_far_it_is_and_leaves_nothing_when_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    // So much that it is still drawn when it is stopped.
    let map = tests::stress::stress_map();
    fs::write(folder.path().join("cafe.journey"), journey::file::write(&map)).unwrap();
    let cafe = Cafe::reopen(folder);
    let window = &cafe.window;
    window.press(&[CONTROL, "e"]);
    window.wait_for("the size can be chosen", &format!("{} !== undefined", button("4×")));
    click(&cafe, "4×");
    click(&cafe, "Export PNG");
    click(&cafe, "Leave them out");
    window.wait_for("it tells how far it is", &format!("{DIALOG}?.querySelector('progress')?.value > 0"));
    click(&cafe, "Stop");
    window.wait_for("it can be exported anew", &format!("{}?.disabled === false", button("Export PNG")));
    let left: Vec<_> = fs::read_dir(cafe.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| name == "cafe.journey" || name == "data"), "{left:?}");
}
