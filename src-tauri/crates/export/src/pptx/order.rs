//! The order of shapes on a slide, which is both the order of drawing and the order in which a screen reader reads:
//! ground and header first, then stage by stage, links and footer last.

use draw::scene::{Element, Role, Scene, Shown};

/// The elements of a Scene in reading order.
pub fn reading(scene: &Scene) -> Vec<&Element> {
    let elements: Vec<&Element> = scene.elements.iter().map(AsRef::as_ref).collect();
    let stages = &scene.grid.stages;
    let last = elements.iter().rposition(|element| belongs_to_a_stage(element.role));
    let Some(last) = last.filter(|_| !stages.is_empty()) else { return elements };

    let stage_of =
        |element: &Element| stages.iter().rposition(|stage| stage.x <= element.bounds.x0 + 4.0).unwrap_or_default();
    let is_header = |role| matches!(role, Role::LaneHeader | Role::StageHeader);
    let (mut before, mut by_stage, mut after) = (Vec::new(), Vec::new(), Vec::new());
    for (index, element) in elements.into_iter().enumerate() {
        if belongs_to_a_stage(element.role) {
            by_stage.push(element);
        } else if index < last || is_header(element.role) {
            before.push(element);
        } else {
            after.push(element);
        }
    }
    // Stable: within a stage, lane by lane as drawn.
    by_stage.sort_by_key(|element| (stage_of(element), element.role != Role::Stage));
    before.into_iter().chain(by_stage).chain(after).collect()
}

/// What stands in a stage; the column of a moment of truth lies behind all of them.
fn belongs_to_a_stage(role: Role) -> bool {
    let is_ground = matches!(role, Role::MomentColumn | Role::Ghost);
    matches!(role.shows(), Shown::Stage | Shown::Touchpoint | Shown::Card) && !is_ground
}
