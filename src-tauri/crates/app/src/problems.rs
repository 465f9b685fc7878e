//! The checker at work in a window: what it found, and how that differs from what the window knows.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use draw::scene::Scene;
use journey::check::{Checker, Fix, Problem, Report, Settings, day_of};
use journey::model::{CheckSettings, Document, Map};

use crate::message::Message;
use crate::request::{FixEntry, IgnoredEntry, ProblemEntry, ProblemsPatch, Splice};

/// What is found on the map that a window shows.
#[derive(Default)]
pub struct Problems {
    checker: Checker,
    /// What the user makes of the rules, on every map.
    pub user: CheckSettings,
    /// What the window knows.
    sent: Report,
}

impl Problems {
    /// Checks the map, which is drawn as `scene`, and says what the window has to change; everything when it is `fresh`.
    pub fn check(&mut self, document: &Document, map: &Map, scene: &Scene, fresh: bool) -> ProblemsPatch {
        let today = today();
        let limits = Settings::of(&self.user, &map.check, &today).limits;
        let drawn = draw::check::problems(scene, map, &limits);
        let report = self.checker.check(document, map, &self.user, &today, Some(drawn));
        let before = if fresh { Report::default() } else { std::mem::take(&mut self.sent) };
        let patch = ProblemsPatch {
            fresh,
            splices: between(&before.problems, &report.problems),
            ignored: (fresh || before.ignored != report.ignored).then(|| {
                let entry = |(problem, reason): &(Arc<Problem>, String)| IgnoredEntry {
                    problem: entry(problem),
                    reason: reason.clone(),
                };
                report.ignored.iter().map(entry).collect()
            }),
        };
        self.sent = report;
        patch
    }

    /// The fix of that place of the finding of that key, among those that the window knows.
    pub fn fix(&self, key: &str, at: usize) -> Option<&Fix> {
        self.sent.problems.iter().find(|problem| problem.key() == key)?.fixes.get(at)
    }
}

/// The day, `YYYY-MM-DD`.
pub fn today() -> String {
    day_of(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

/// The changes that make `old` to `new`. Both are in the same order but for what came, went, or weighs otherwise.
fn between(old: &[Arc<Problem>], new: &[Arc<Problem>]) -> Vec<Splice> {
    let same = |(a, b): &(&Arc<Problem>, &Arc<Problem>)| Arc::ptr_eq(a, b) || a == b;
    let head = old.iter().zip(new).take_while(same).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);

    let keys: HashSet<String> = old.iter().map(|problem| problem.key()).collect();
    let mut splices: Vec<Splice> = Vec::new();
    let mut change = |at: usize, remove: usize, add: Option<&Arc<Problem>>| {
        let add = add.map(|problem| entry(problem));
        match splices.last_mut().filter(|last| last.at + last.add.len() == at) {
            Some(last) => {
                last.remove += remove;
                last.add.extend(add);
            }
            None => splices.push(Splice { at, remove, add: add.into_iter().collect() }),
        }
    };
    // `at` counts in the list as it has become so far: everything before it is as in `new`.
    let (mut at, mut left) = (head, old);
    for problem in new {
        let key = problem.key();
        // What comes back later in the list is taken out here and put in there.
        if keys.contains(&key) {
            while let Some((first, rest)) = left.split_first().filter(|(first, _)| first.key() != key) {
                let _ = first;
                change(at, 1, None);
                left = rest;
            }
        }
        match left.split_first().filter(|(first, _)| first.key() == key) {
            Some((first, rest)) => {
                if first != problem {
                    change(at, 1, Some(problem));
                }
                left = rest;
            }
            None => change(at, 0, Some(problem)),
        }
        at += 1;
    }
    if !left.is_empty() {
        change(at, left.len(), None);
    }
    splices
}

fn entry(problem: &Problem) -> ProblemEntry {
    let sentence =
        |key: &str| problem.args.iter().fold(Message::new(key), |message, (name, value)| message.with(name, value));
    ProblemEntry {
        key: problem.key(),
        rule: problem.rule.to_owned(),
        severity: problem.severity,
        message: sentence(&format!("rule-{}", problem.rule)),
        subjects: problem.subjects.clone(),
        which: problem.which.clone(),
        stage: problem.stage.clone(),
        fixes: problem.fixes.iter().map(|fix| FixEntry { label: sentence(fix.message), safe: fix.safe }).collect(),
    }
}

#[cfg(test)]
mod tests {
    use journey::check::{RULES, Subject};
    use journey::model::CardId;

    use super::*;

    fn problem(id: &str, text: &str) -> Arc<Problem> {
        Arc::new(Problem::at(&RULES[0], Subject::Card(CardId::from(id))).arg("text", text))
    }

    fn list(ids: &str) -> Vec<Arc<Problem>> {
        ids.chars().map(|id| problem(&id.to_ascii_lowercase().to_string(), &id.to_string())).collect()
    }

    /// Does what a window does with the splices.
    fn patched(old: &[Arc<Problem>], new: &[Arc<Problem>]) -> Vec<ProblemEntry> {
        let mut entries: Vec<ProblemEntry> = old.iter().map(|problem| entry(problem)).collect();
        for Splice { at, remove, add } in between(old, new) {
            entries.splice(at..at + remove, add);
        }
        entries
    }

    #[test]
    fn splices_make_the_new_list_of_the_old_one() {
        for (old, new) in [
            ("", "abc"),
            ("abc", ""),
            ("abc", "abc"),
            ("abc", "aBc"),
            ("abcdef", "bcxdf"),
            ("abc", "cab"),
            ("abcdef", "fedcba"),
            ("abcd", "xaybzcdw"),
            ("aXbc", "bcaX"),
        ] {
            let (old, new) = (list(old), list(new));
            let expected: Vec<ProblemEntry> = new.iter().map(|problem| entry(problem)).collect();
            assert_eq!(patched(&old, &new), expected);
        }
    }

    #[test]
    fn what_is_sent_grows_with_what_changed() {
        let old: Vec<_> = (0..1000).map(|at| problem(&at.to_string(), "x")).collect();
        let mut new = old.clone();
        new[300] = problem("300", "y");
        new.remove(700);
        let splices = between(&old, &new);
        assert_eq!(splices.iter().map(|splice| splice.add.len()).sum::<usize>(), 1);
        assert!(splices.len() <= 2, "{splices:?}");
    }
}
