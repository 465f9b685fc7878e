//! The rules, one file each. A new rule is a file and one line here.

mod blind_spot;
mod company_voice;
mod empty_stage;
mod incomplete_stage;
mod internal_ratings_only;
mod low_contrast;
mod missing_goal;
mod missing_owner;
mod missing_persona;
mod moments_of_truth;
mod no_win_back;
mod one_channel_mode;
mod one_sided_evidence;
mod open_pain_questions;
mod ownerless_moment;
mod perception_gap;
mod process_driven;
mod review_due;
mod several_personas;
mod strictly_linear;
mod text_too_long;
mod text_too_small;
mod too_complex;
mod too_much_for_one_slide;
mod too_simple;
mod truncated_journey;
mod unanswered_pain;
mod unassigned_resource;
mod undesigned_moment;
mod unexplained_low;
mod unmeasured_bottleneck;
mod unmotivated_solution;
mod unnamed_touchpoint;
mod unused_ignore;
mod unvalidated;

use super::Rule;

/// Every rule, errors first.
pub const RULES: &[Rule] = &[
    empty_stage::RULE,
    ownerless_moment::RULE,
    unnamed_touchpoint::RULE,
    missing_goal::RULE,
    missing_persona::RULE,
    several_personas::RULE,
    unexplained_low::RULE,
    unanswered_pain::RULE,
    missing_owner::RULE,
    unmeasured_bottleneck::RULE,
    blind_spot::RULE,
    internal_ratings_only::RULE,
    open_pain_questions::RULE,
    unmotivated_solution::RULE,
    incomplete_stage::RULE,
    company_voice::RULE,
    truncated_journey::RULE,
    no_win_back::RULE,
    strictly_linear::RULE,
    moments_of_truth::RULE,
    perception_gap::RULE,
    undesigned_moment::RULE,
    process_driven::RULE,
    too_complex::RULE,
    too_simple::RULE,
    unvalidated::RULE,
    one_sided_evidence::RULE,
    one_channel_mode::RULE,
    unassigned_resource::RULE,
    review_due::RULE,
    text_too_small::RULE,
    text_too_long::RULE,
    too_much_for_one_slide::RULE,
    low_contrast::RULE,
    unused_ignore::RULE,
];
