//! What a person is told beside the files: text that is too small, and ratings that a customer should not see.

use draw::slides::{Fit, Offer};
use journey::model::{Language, Page};

use super::jobs::Job;
use super::options::Arguments;
use crate::failure::say;
use crate::tell;

/// Nothing on a map is smaller than this on a page that holds it, points (A4: 8.6).
const READABLE: f64 = 8.6;

/// Tells what is worth a second look; that all is well, too, where a person waits at a terminal.
pub fn all(jobs: &[Job], arguments: &Arguments, language: Language, to_person: bool) {
    for job in jobs {
        let Some((_, target)) = job.files.first() else { continue };
        let file = target.path().display().to_string();
        let tell =
            |problem: String| tell(&say(language, "error-in-file", &[("file", file.clone()), ("problem", problem)]));
        if to_person || job.fit.points + 0.05 < READABLE || !job.fit.too_full.is_empty() {
            fit(&job.fit, language).into_iter().for_each(tell);
        }
        let travels = !arguments.no_source && job.format.of_file().is_some();
        let drawn = arguments.persona_sheet.is_none() && job.map.has_internal_ratings();
        let rated = drawn || travels && job.document.maps.iter().any(|map| map.has_internal_ratings());
        if rated && !arguments.no_internal_ratings && !arguments.internal_ratings {
            tell(say(language, "told-internal-ratings", &[]));
        }
    }
}

fn fit(fit: &Fit, language: Language) -> Vec<String> {
    let points = ("points", format!("{:.1}", fit.points).trim_end_matches(".0").to_owned());
    let mut lines = vec![say(language, "told-points", &[points])];
    for full in &fit.too_full {
        let args = [("slide", full.slide.to_string()), ("title", full.title.clone())];
        lines.push(say(language, "told-too-full", &args));
    }
    if !fit.too_full.is_empty() {
        lines.extend(fit.offers.iter().map(|it| offer(it, language)));
    }
    lines
}

fn offer(offer: &Offer, language: Language) -> String {
    match offer {
        Offer::Split { slides } => say(language, "told-offer-split", &[("count", slides.to_string())]),
        Offer::HideLanes { names, .. } => {
            let separator = words::say(language.tag(), "list-separator");
            say(language, "told-offer-hide", &[("lanes", names.join(&separator))])
        }
        Offer::LargerPage { page } => {
            let page = match page {
                Page::Wide => "wide",
                Page::Classic => "classic",
                Page::A4 => "a4",
                Page::A3 => "a3",
                Page::Free => "free",
            };
            say(language, "told-offer-page", &[("page", page.to_owned())])
        }
    }
}
