//! Speaker notes: what customers said and what we know it from, touchpoint by touchpoint.

use journey::model::{Evidence, EvidenceSource, Language, Map, one_line};

/// The quotes and the evidence of what is shown, one paragraph a line; empty when there are none. What rates ourselves
/// is not said: notes may go to whoever gets the slides.
#[must_use]
pub fn notes(map: &Map) -> String {
    let mut lines = Vec::new();
    let goal = map.goal.trim();
    if !goal.is_empty() {
        lines.push(labelled(map.language, &words::say(map.language.tag(), "purpose-goal"), goal));
    }
    for (stage, touchpoint) in map.touchpoints() {
        let quote = touchpoint.feeling.quote.trim();
        let said = (!quote.is_empty()).then(|| quote.to_owned());
        let known = touchpoint.evidence.iter().filter_map(|evidence| said_by(map.language, evidence));
        let moment = touchpoint.moment_of_truth.as_ref().map(|moment| moment.note.trim()).filter(|it| !it.is_empty());
        let moment = moment.map(|it| labelled(map.language, &words::say(map.language.tag(), "legend-moment"), it));
        let all: Vec<String> = said.into_iter().chain(moment).chain(known).map(|line| one_line(&line)).collect();
        if !all.is_empty() {
            lines.push(one_line(&format!("{} · {}", stage.name, touchpoint.name)));
            lines.extend(all);
        }
    }
    lines.join("\n")
}

/// `Survey (Nov 2026): “We waited.”`
fn said_by(language: Language, evidence: &Evidence) -> Option<String> {
    let quote = evidence.quote.trim();
    if quote.is_empty() {
        return None;
    }
    let source = words::say(language.tag(), source_key(evidence.source));
    let source = if evidence.date.is_empty() { source } else { format!("{source} {}", evidence.date) };
    Some(labelled(language, &source, quote))
}

fn labelled(language: Language, label: &str, text: &str) -> String {
    let args = [("label", words::Arg::Text(label)), ("text", words::Arg::Text(text))];
    words::say_with(language.tag(), "notes-labelled", &args)
}

/// The message that names where evidence comes from.
fn source_key(source: EvidenceSource) -> &'static str {
    match source {
        EvidenceSource::CustomerInterview => "source-customer-interview",
        EvidenceSource::StaffInterview => "source-staff-interview",
        EvidenceSource::FocusGroup => "source-focus-group",
        EvidenceSource::Workshop => "source-workshop",
        EvidenceSource::Survey => "source-survey",
        EvidenceSource::SocialMedia => "source-social-media",
        EvidenceSource::WebAnalytics => "source-web-analytics",
        EvidenceSource::PurchaseHistory => "source-purchase-history",
        EvidenceSource::SupportLog => "source-support-log",
        EvidenceSource::Observation => "source-observation",
        EvidenceSource::Other => "source-other",
    }
}
