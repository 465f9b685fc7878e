//! What needs the program around the window, and what a window asks for when it opens.

use journey::check::{Limits, RULES};
use journey::model::Language;

use super::{Asked, recovery};
use crate::message::Message;
use crate::recent;
use crate::request::{AtPath, Changes, Nothing, OpenWindow, PickSave, Recent, Start, Switch, SystemMenu, Template};
use crate::session::{Page, lock};
use crate::settings::Settings;

pub(crate) fn start(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Start, Message> {
    let (path, opened) = {
        let window = asked.sessions.window(asked.window);
        let mut window = lock(&window);
        window.page = Page::Started;
        (window.started_with.clone(), window.session.is_some())
    };
    // Who opens a file shows no start screen, and would offer behind it.
    let shown = path.is_none() && !opened;
    let (recoverable, mut unreadable) = recovery::left(asked, shown);
    let settings = {
        let mut kept = lock(&asked.sessions.settings);
        let damaged = kept.1.take();
        unreadable.extend(damaged.map(|path| Message::new("error-settings").with("path", path.display())));
        kept.0.clone()
    };
    Ok(Start {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        platform: std::env::consts::OS.to_owned(),
        menu_bar: asked.host.has_menu_bar(),
        language: system_language(),
        recent: recent::list(&asked.sessions.data),
        templates: templates::ALL.iter().map(|template| offered(*template)).collect(),
        path: path.map(|path| path.display().to_string()),
        opened,
        recoverable,
        unreadable,
        settings,
        rules: RULES.iter().map(|rule| (rule.name.to_owned(), rule.severity)).collect(),
        limits: Limits::USUAL,
    })
}

pub(crate) fn recent(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Vec<Recent>, Message> {
    Ok(recent::list(&asked.sessions.data))
}

pub(crate) fn forget_recent(asked: &Asked<'_>, AtPath { path }: AtPath) -> Result<Vec<Recent>, Message> {
    recent::forget(&asked.sessions.data, &path);
    Ok(recent::list(&asked.sessions.data))
}

pub(crate) fn set_settings(asked: &Asked<'_>, Changes(changes): Changes) -> Result<Settings, Message> {
    let settings = {
        let mut kept = lock(&asked.sessions.settings);
        let (settings, whole) = kept.0.with(changes);
        if !whole {
            return Err(Message::new("error-unknown").with("detail", "settings"));
        }
        // They count from now on, also when they cannot be written down.
        kept.0 = settings.clone();
        settings
    };
    for name in asked.sessions.names() {
        // Seen when the window asks `check`, or with the next change.
        if let Some(session) = &mut lock(&asked.sessions.window(&name)).session {
            session.problems.user = settings.check();
        }
    }
    for other in asked.sessions.names().iter().filter(|name| *name != asked.window) {
        asked.sessions.tell(other, "settingsChanged", &settings);
    }
    settings.write(&asked.sessions.data)?;
    Ok(settings)
}

pub(crate) fn open_window(asked: &Asked<'_>, OpenWindow { path }: OpenWindow) -> Result<Nothing, Message> {
    asked.host.open_window(path)?;
    Ok(Nothing {})
}

pub(crate) fn pick_open(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Option<String>, Message> {
    Ok(asked.host.pick_open().map(|path| path.display().to_string()))
}

pub(crate) fn pick_save(asked: &Asked<'_>, PickSave { suggested }: PickSave) -> Result<Option<String>, Message> {
    Ok(asked.host.pick_save(&suggested).map(|path| path.display().to_string()))
}

pub(crate) fn close(asked: &Asked<'_>, Nothing {}: Nothing) -> Result<Nothing, Message> {
    if let Some(session) = &mut lock(&asked.sessions.window(asked.window)).session {
        session.give_up();
    }
    asked.sessions.forget(asked.window);
    asked.host.close();
    Ok(Nothing {})
}

pub(crate) fn set_menus(asked: &Asked<'_>, menus: Vec<SystemMenu>) -> Result<Nothing, Message> {
    asked.host.set_menus(menus);
    Ok(Nothing {})
}

pub(crate) fn full_screen(asked: &Asked<'_>, Switch { on }: Switch) -> Result<bool, Message> {
    Ok(asked.host.set_full_screen(on))
}

/// The system's language, as near as we have it.
#[must_use]
pub fn system_language() -> Language {
    language_of(&sys_locale::get_locale().unwrap_or_default())
}

fn offered(template: templates::Template) -> Template {
    let said = |key: &str| -> Vec<(Language, String)> {
        Language::ALL.iter().map(|language| (*language, words::say(language.tag(), key))).collect()
    };
    Template {
        name: template.name.to_owned(),
        titles: said(&format!("template-{}", template.name)),
        about: said(&format!("template-{}-about", template.name)),
        groups: template.groups.iter().map(|group| group.name().to_owned()).collect(),
    }
}

/// The nearest language that the program speaks to a BCP 47 tag.
fn language_of(tag: &str) -> Language {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    if parts.next() != Some("zh") {
        return Language::En;
    }
    if parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) { Language::ZhHant } else { Language::ZhHans }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_language_is_found_by_script_or_place() {
        for (tag, language) in [
            ("zh-TW", Language::ZhHant),
            ("zh_HK.UTF-8", Language::ZhHant),
            ("zh-Hant-CN", Language::ZhHant),
            ("zh-CN", Language::ZhHans),
            ("zh", Language::ZhHans),
            ("en-GB", Language::En),
            ("de", Language::En),
            ("", Language::En),
        ] {
            let tag = tag.split('.').next().unwrap_or_default();
            assert_eq!(language_of(tag), language, "{tag}");
        }
    }
}
