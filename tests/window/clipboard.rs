//! Cards go through the clipboard of the desktop, from one program into another one.

use crate::Cafe;
use crate::driver::CONTROL;

const CARDS: &str = "document.querySelectorAll('[data-key^=\"card:\"]').length";

/// A card with words in it, so that it is found again.
const CARD: &str = "[...document.querySelectorAll('[data-key^=\"card:\"]')].find(card => card.textContent.trim())";

/// Presses what stands for a command with Ctrl on the canvas.
fn with_control(cafe: &Cafe, key: &str) {
    cafe.window.press(&[CONTROL, key]);
}

#[test]
fn a_copied_card_is_pasted_here_and_in_another_program() {
    let cafe = Cafe::open();
    let window = &cafe.window;
    let cards = |of: &Cafe| of.window.run(CARDS).as_u64().unwrap();
    let before = cards(&cafe);
    let key = window.run(&format!("{CARD}.dataset.key")).as_str().unwrap().to_owned();
    let words = window.run(&format!("{CARD}.textContent")).as_str().unwrap().to_owned();
    let same = format!(
        "[...document.querySelectorAll('[data-key^=\"card:\"]')].filter(card => card.textContent === {words:?}).length"
    );
    let at = window.middle_of(&format!("[data-key=\"{key}\"]"));
    window.click(at);
    with_control(&cafe, "c");
    with_control(&cafe, "v");
    window.wait_for("the card is there twice", &format!("{same} === 2"));
    assert_eq!(cards(&cafe), before + 1);
    with_control(&cafe, "z");
    window.wait_for("undo takes it away", &format!("{CARDS} === {before}"));

    // The first goes on: what it copied is its own as long as it runs.
    let other = Cafe::open();
    assert_eq!(cards(&other), before);
    other.window.click(other.window.middle_of(&format!("[data-key=\"{key}\"]")));
    with_control(&other, "v");
    other.window.wait_for("it is pasted in another program", &format!("{same} === 2"));
}
