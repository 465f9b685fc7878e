//! The texts of a document: every one can be visited, and cleaned of what no one can see or draw.

use super::{
    Action, Bottleneck, Card, Channel, CheckSettings, Evidence, Feeling, Filter, Ignored, Lane, Link, Metric,
    MomentOfTruth, Owner, Pain, Persona, Resource, Review, Segment, Solution, Source, Stage, Touchpoint, View,
};

/// The text without control characters, or `None` when it has none. Line breaks become `\n`; tabs stay.
#[must_use]
pub fn cleaned(text: &str) -> Option<String> {
    let unwanted = |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{fffe}' | '\u{ffff}');
    if !text.contains(unwanted) {
        return None;
    }
    Some(text.replace("\r\n", "\n").replace('\r', "\n").replace(unwanted, ""))
}

/// Cleans every text of a record; whether anything was unclean.
pub fn clean(record: &mut impl Texts) -> bool {
    let mut found = false;
    record.each_text(&mut |text| {
        if let Some(clean) = cleaned(text) {
            *text = clean;
            found = true;
        }
    });
    found
}

/// A record that holds words of people.
pub trait Texts {
    /// Calls `visit` with each text of this record, but not with those of other records inside it that have an id.
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String));
}

impl Texts for String {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(self);
    }
}

impl<T: Texts> Texts for Option<T> {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        if let Some(inner) = self {
            inner.each_text(visit);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        for inner in self {
            inner.each_text(visit);
        }
    }
}

macro_rules! texts {
    ($($record:ident { $($field:ident),+ })+) => {$(
        impl Texts for $record {
            fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
                $(self.$field.each_text(visit);)+
            }
        }
    )+};
}

texts! {
    Persona {
        name, role, quote, goals_label, goals, motivations, tasks, pains, behaviours, gender, age, occupation, region,
        income, family
    }
    Segment { text, industry_code }
    Review { owner, last }
    Source { method, sample, date, note }
    Stage { name, question }
    Touchpoint {
        name, channel, owner, feeling, moment_of_truth, bottleneck, response, site, evidence, metrics
    }
    Channel { preset, label, icon }
    Owner { department, region, person }
    Feeling { name, quote }
    MomentOfTruth { note }
    Bottleneck { duration }
    Evidence { quote, date }
    Metric { name, unit, date }
    Lane { label, sub_label }
    Card { text, pain, solution }
    Pain { cause, bottleneck }
    Solution { action, resources }
    Action { owner, due }
    Resource { name, person }
    Link { label }
    View { name, filter }
    Filter { departments, channels }
    CheckSettings { ignored }
    Ignored { which, reason }
}

impl Texts for super::Map {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String)) {
        for text in [&mut self.title, &mut self.goal, &mut self.scope] {
            text.each_text(visit);
        }
        self.eyebrow.each_text(visit);
        self.segment.each_text(visit);
        self.review.each_text(visit);
        self.source.each_text(visit);
        self.check.each_text(visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_one_can_see_is_taken_out() {
        assert_eq!(cleaned("one\ntwo\tthree 四 👍🏽"), None);
        assert_eq!(cleaned("a\r\nb\rc\u{0}\u{7f}\u{85}d\u{ffff}").as_deref(), Some("a\nb\ncd"));
    }
}
