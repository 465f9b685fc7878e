//! The problems below the canvas, as a person works them off.

use std::fs;

use journey::model::{Language, Map};

use crate::Cafe;
use crate::driver::{CONTROL, ENTER, wait_until};

/// The café with six problems more than it has: no goal, a moment of truth without owner, and two solutions that answer
/// nothing, so that two pain points lie open.
fn with_problems() -> Cafe {
    let folder = tempfile::tempdir().unwrap();
    let mut document =
        journey::file::read(templates::find("cafe").unwrap().file(Language::ZhHant).as_bytes()).unwrap().document;
    let map: &mut Map = std::sync::Arc::make_mut(&mut document.maps[0]);
    map.goal.clear();
    let mut ownerless = false;
    for stage in &mut map.stages {
        for touchpoint in &mut std::sync::Arc::make_mut(stage).touchpoints {
            let touchpoint = std::sync::Arc::make_mut(touchpoint);
            if touchpoint.moment_of_truth.is_some() && !ownerless {
                touchpoint.owner = None;
                ownerless = true;
            }
        }
    }
    let cards = map.cards.iter_mut().map(std::sync::Arc::make_mut);
    for card in cards.filter(|card| card.solution.as_ref().is_some_and(|it| !it.answers.is_empty())).take(2) {
        card.solution.as_mut().unwrap().answers.clear();
    }
    fs::write(folder.path().join("cafe.journey"), journey::file::write(&document)).unwrap();
    Cafe::reopen(folder)
}

/// A JavaScript expression: how many findings are listed.
const ALL: &str = "document.querySelectorAll('[data-problem]').length";

/// A JavaScript expression: how many findings of a rule are listed.
fn listed(rule: &str) -> String {
    format!("document.querySelectorAll('[data-problem^=\"{rule}\"]').length")
}

/// Clicks the button that mends the first finding of a rule.
fn mend(cafe: &Cafe, rule: &str) {
    cafe.window.run(&format!("[...document.querySelectorAll('[data-problem^=\"{rule}\"] button')].at(-1).click()"));
}

#[test]
fn six_problems_are_worked_off_and_taken_back() {
    let cafe = with_problems();
    let window = &cafe.window;
    window.wait_for("two pain points lie open", &format!("{} === 2", listed("unanswered-pain")));
    let count = || window.run(ALL).as_u64().unwrap();
    let before = count();
    assert!(before >= 6, "{before} problems");

    mend(&cafe, "ownerless-moment");
    window.wait_for("the moment of truth has an owner", &format!("{} === 0", listed("ownerless-moment")));
    mend(&cafe, "unanswered-pain");
    window.wait_for("one is answered", &format!("{} === 1", listed("unanswered-pain")));

    window.run("document.querySelector('[data-problem^=\"unanswered-pain\"]').focus()");
    window.press(&[ENTER]);
    window.wait_for("the other is answered by key", &format!("{} === 0", listed("unanswered-pain")));

    window.run("document.querySelector('[data-problem^=\"missing-goal\"]').focus()");
    window.press(&["i"]);
    window.wait_for("a reason is asked for", "document.activeElement.matches('[data-problem] input')");
    window.type_text("草稿");
    window.press(&[ENTER]);
    window.wait_for("it is ignored", &format!("{} === 0", listed("missing-goal")));
    window.press(&[CONTROL, "s"]);
    wait_until("the reason is kept", || fs::read_to_string(cafe.map()).unwrap().contains("草稿"));

    for _ in 0..4 {
        let left = count();
        window.press(&[CONTROL, "z"]);
        window.wait_for("a problem is back", &format!("{ALL} > {left}"));
    }
    assert_eq!(count(), before);
}
