//! What a screen reader says: of a column, and of the whole map.

use journey::model::{Emotion, LaneKind, Ratings, Touchpoint, one_line};
use words::Arg;

use super::frame::{ColumnBox, Frame};
use crate::theme::Theme;

/// `Warranty claim, felt very bad, desired good, Importance customer 8.9 internal 5.6`.
pub fn column<'a>(frame: &Frame, column: &'a ColumnBox) -> &'a str {
    column.spoken.get_or_init(|| spoken(frame, column.touchpoint))
}

fn spoken(frame: &Frame, touchpoint: &Touchpoint) -> String {
    let mut parts = vec![one_line(&touchpoint.name)];
    for (key, emotion) in [("spoken-felt", touchpoint.feeling.felt), ("spoken-desired", touchpoint.feeling.desired)] {
        if let Some(emotion) = emotion {
            parts.push(say(frame, key, &[("feeling", &feeling(frame, emotion))]));
        }
    }
    let ratings = [(LaneKind::Importance, &touchpoint.importance), (LaneKind::Performance, &touchpoint.performance)];
    for (kind, ratings) in ratings.into_iter().filter(|(_, ratings)| !ratings.is_empty()) {
        parts.push(rating(frame, kind, ratings));
    }
    if touchpoint.moment_of_truth.is_some() {
        parts.push(frame.word("spoken-moment"));
    }
    parts.join(&frame.word("list-separator"))
}

/// Title, stages, the highest and the lowest point, moments of truth.
pub fn map(frame: &Frame) -> String {
    let separator = frame.word("list-separator");
    let names: Vec<_> = frame.stages.iter().map(|stage| stage.stage.name.as_str()).collect();
    // A map has far fewer than 2^52 stages.
    #[allow(clippy::cast_precision_loss)]
    let stages = Arg::Number(names.len() as f64);
    let title = one_line(&frame.map.title);
    let args = [("title", Arg::Text(&title)), ("stages", stages), ("names", Arg::Text(&names.join(&separator)))];
    let mut sentences = vec![words::say_with(frame.map.language.tag(), "spoken-map", &args)];

    let felt = || frame.live_columns().filter_map(|column| Some((column.touchpoint.feeling.felt?, column.touchpoint)));
    // Of several, the first highest and the first lowest.
    let highest = felt().min_by_key(|point| std::cmp::Reverse(point.0));
    if let (Some(high), Some(low)) = (highest, felt().min_by_key(|point| point.0)) {
        sentences.push(say(frame, "spoken-highest", &[("name", &high.1.name)]));
        sentences.push(say(frame, "spoken-lowest", &[("name", &low.1.name)]));
    }
    let moments: Vec<_> = frame
        .live_columns()
        .filter(|column| column.touchpoint.moment_of_truth.is_some())
        .map(|column| column.touchpoint.name.as_str())
        .collect();
    if !moments.is_empty() {
        sentences.push(say(frame, "spoken-moments", &[("names", &moments.join(&separator))]));
    }
    sentences.join(if frame.map.language == journey::model::Language::En { " " } else { "" })
}

fn say(frame: &Frame, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    words::say_with(frame.map.language.tag(), key, &args)
}

fn feeling(frame: &Frame, emotion: Emotion) -> String {
    let keys = ["emotion-very-bad", "emotion-bad", "emotion-neutral", "emotion-good", "emotion-very-good"];
    frame.word(keys[Theme::level(emotion.get())]).to_lowercase()
}

fn rating(frame: &Frame, kind: LaneKind, ratings: &Ratings) -> String {
    let what = frame.word(&super::lanes::label_key(kind)).to_lowercase();
    let value =
        |rating: Option<journey::model::Rating>| rating.map_or("–".to_owned(), |it| format!("{:.1}", it.get()));
    let (customer, internal) = (value(ratings.customer), value(ratings.internal));
    say(frame, "spoken-rating", &[("what", &what), ("customer", &customer), ("internal", &internal)])
}
