//! What was found in one file: by the rules, on each map and its page, and in the file's structure.

use std::path::Path;
use std::sync::Arc;

use draw::text::Typesetter;
use journey::Repair;
use journey::check::{Completeness, Problem, Severity, Subject, check, completeness, mend};
use journey::model::{Document, Map};

use super::lines::Lines;
use super::{Asked, sentence};

/// Everything about one file.
pub struct Findings {
    /// The file as it was named.
    pub file: String,
    /// What opening it would put right.
    pub repairs: Vec<Repair>,
    /// What was put right in it.
    pub put_right: Vec<Repair>,
    /// What was mended in it: the rule, the sentence of what was found, and of what was done.
    pub mended: Vec<(&'static str, String, String)>,
    /// Each map.
    pub maps: Vec<OfMap>,
    /// Where in the file everything is.
    pub lines: Lines,
    /// What the file holds, and its bytes; none where the map lies in a picture.
    pub source: Option<(Document, Vec<u8>)>,
}

/// What was found on one map.
pub struct OfMap {
    /// What it is called, where there are several.
    pub title: Option<String>,
    pub problems: Vec<Found>,
    /// Findings that are meant to be so, with the reason.
    pub ignored: Vec<(Found, String)>,
    /// Each stage's name and what it has.
    pub stages: Vec<(String, Completeness)>,
}

/// One finding and where it is.
pub struct Found {
    pub problem: Arc<Problem>,
    /// In the map's own words, from the outside in: stage, touchpoint, card.
    pub place: Vec<String>,
    /// In the file, from 1.
    pub line: usize,
}

impl Findings {
    pub fn of(path: &Path, bytes: &[u8], document: &Document, repairs: Vec<Repair>, asked: &Asked) -> Self {
        let lines = Lines::of(bytes);
        let several = document.maps.len() > 1;
        let maps = document.maps.iter().enumerate();
        let maps = maps.map(|(at, map)| of_map(document, (at, map), several, &lines, asked)).collect();
        Self {
            file: path.display().to_string(),
            repairs,
            put_right: Vec::new(),
            mended: Vec::new(),
            maps,
            lines,
            source: None,
        }
    }

    /// All findings, map by map.
    pub fn problems(&self) -> impl Iterator<Item = &Found> {
        self.maps.iter().flat_map(|map| &map.problems)
    }

    /// The worst of them; a file that is not as it should be is an error.
    pub fn worst(&self) -> Option<Severity> {
        let problems = self.problems().map(|found| found.problem.severity).max();
        if self.repairs.is_empty() { problems } else { Some(Severity::Error) }
    }
}

fn of_map(document: &Document, (at, map): (usize, &Map), several: bool, lines: &Lines, asked: &Asked) -> OfMap {
    let drawn = draw::check::drawn(document, map, &asked.user, &Typesetter::new());
    let report = check(document, map, &asked.user, &asked.today, Some(drawn));
    let found = |problem: &Arc<Problem>| Found {
        place: place(map, problem),
        line: lines.of_subject(at, problem.subject()),
        problem: Arc::clone(problem),
    };
    OfMap {
        title: several.then(|| map.title.clone()),
        problems: report.problems.iter().filter(|problem| asked.wants(problem)).map(found).collect(),
        ignored: report
            .ignored
            .iter()
            .filter(|(problem, _)| asked.wants(problem))
            .map(|(problem, reason)| (found(problem), reason.clone()))
            .collect(),
        stages: map.stages.iter().map(|stage| stage.name.clone()).zip(completeness(document, map)).collect(),
    }
}

/// Where a finding is, in the map's own words.
fn place(map: &Map, problem: &Problem) -> Vec<String> {
    let mut place = Vec::new();
    let stage = problem.stage.as_ref().and_then(|id| map.stage(id));
    place.extend(stage.map(|stage| stage.name.clone()));
    match problem.subject() {
        Subject::Touchpoint(id) => place.extend(map.touchpoint(id).map(|(_, touchpoint)| touchpoint.name.clone())),
        Subject::Card(id) => {
            let card = map.card(id);
            let first = card.and_then(|card| card.place.touchpoints.first());
            let touchpoint = first.and_then(|id| map.touchpoint(id));
            place.extend(touchpoint.map(|(_, touchpoint)| touchpoint.name.clone()));
        }
        Subject::Map | Subject::Stage(_) | Subject::Lane(_) | Subject::Persona(_) => {}
    }
    place.retain(|name| !name.trim().is_empty());
    place
}

/// The document after every wanted safe fix, and what was mended.
pub fn mend_all(document: &Document, asked: &Asked) -> (Document, Vec<(&'static str, String, String)>) {
    let user = &asked.user;
    let typesetter = Typesetter::new();
    let mut document = document.clone();
    let mut mended = Vec::new();
    for map in document.maps.iter().map(|map| map.id.clone()).collect::<Vec<_>>() {
        let drawn = |document: &Document| Some(draw::check::drawn(document, document.map(&map)?, user, &typesetter));
        let (next, done) = mend(&document, &map, user, &asked.today, &|problem| asked.wants(problem), &drawn);
        document = next;
        mended.extend(done.problems.iter().map(|(problem, fix)| {
            let found = sentence(&format!("rule-{}", problem.rule), problem, asked.language);
            (problem.rule, found, sentence(fix, problem, asked.language))
        }));
    }
    (document, mended)
}
