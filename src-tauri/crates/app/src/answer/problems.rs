//! Mending what the checker found, as steps of undo like any other.

use journey::check::{RULES, mend};
use journey::edit::{self, Command};

use super::Asked;
use crate::message::Message;
use crate::problems::today;
use crate::refusal;
use crate::request::{FixOf, Nothing, RuleEntry, RuleSource, RulesOfMap, Update};
use crate::session::Session;

pub(crate) fn fix(asked: &Asked<'_>, which: FixOf) -> Result<Update, Message> {
    asked.with_session(|session| {
        let command = command(session, &which)?;
        session.do_(&command, None).map_err(|refused| refusal::of_command(&refused))?;
        session.update()
    })
}

pub(crate) fn preview_fix(asked: &Asked<'_>, which: FixOf) -> Result<Update, Message> {
    asked.with_session(|session| {
        let command = command(session, &which)?;
        let changed = edit::apply(session.document(), &command).map_err(|refused| refusal::of_command(&refused))?;
        session.update_showing(&changed, Some(&command))
    })
}

pub(crate) fn fix_all(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Update, Message> {
    asked.with_session(|session| {
        let map = session.map()?.id.clone();
        let user = session.problems.user.clone();
        let drawn = |document: &journey::model::Document| {
            Some(draw::check::drawn(document, document.map(&map)?, &user, &session.typesetter))
        };
        let (_, mended) = mend(session.document(), &map, &user, &today(), &|_| true, &drawn);
        if !mended.commands.is_empty() {
            let all = Command::Together { commands: mended.commands };
            session.do_(&all, None).map_err(|refused| refusal::of_command(&refused))?;
        }
        session.update()
    })
}

/// Checks again with what the user makes of the rules now.
pub(crate) fn check(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Update, Message> {
    asked.with_session(Session::update)
}

pub(crate) fn rules(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<RulesOfMap, Message> {
    asked.with_session(|session| {
        let check = &session.map()?.check;
        let entry = |rule: &journey::check::Rule| RuleEntry {
            name: rule.name.to_owned(),
            usual: rule.severity,
            weight: check.weight_of(rule.name),
            from: rule
                .sources()
                .into_iter()
                .map(|(article, ids)| RuleSource {
                    article: article.to_owned(),
                    ids: ids.into_iter().map(str::to_owned).collect(),
                })
                .collect(),
        };
        Ok(RulesOfMap { rules: RULES.iter().map(entry).collect(), thresholds: check.thresholds.clone() })
    })
}

/// What a fix does, as one step; the finding may have gone since the window asked.
fn command(session: &Session, FixOf { problem, fix }: &FixOf) -> Result<Command, Message> {
    let fix = session.problems.fix(problem, *fix).ok_or_else(|| Message::new("error-no-problem"))?;
    Ok(match fix.commands.as_slice() {
        [only] => only.clone(),
        several => Command::Together { commands: several.to_vec() },
    })
}
