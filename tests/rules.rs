//! The checker's rules: each speaks where it should, is silent where it should, in all three languages, and its safe
//! fixes mend what it found.
#![allow(clippy::unwrap_used)] // a test may stop at once

mod finished;

use std::collections::BTreeMap;
use std::sync::Arc;

use draw::scene::{Color, Item, Scene};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use finished::*;
use journey::check::{Limits, RULES, Rule, Severity};
use journey::edit::{Command, apply};
use journey::model::*;

const SPOILS: &[(&str, Spoil)] = &[
    ("missing-goal", |map| map.goal.clear()),
    ("missing-persona", |map| map.persona = None),
    ("unexplained-low", |map| remove_card(map, "pain3")),
    ("open-pain-questions", |map| card(map, "pain1", |card| card.pain = None)),
    ("unanswered-pain", |map| card(map, "sol1", |card| card.solution.as_mut().unwrap().answers.clear())),
    ("unmotivated-solution", |map| card(map, "sol2", |card| card.solution = None)),
    ("incomplete-stage", |map| {
        map.cards.retain(|card| card.place.lane.as_str() != "actions" || card.place.stage.as_str() != "s1")
    }),
    ("company-voice", |map| stage(map, 0, |stage| stage.name = "CRM".into())),
    ("truncated-journey", |map| stage(map, 4, |stage| stage.role = None)),
    ("no-win-back", |map| map.links.retain(|link| link.kind != LinkKind::WinBack)),
    ("strictly-linear", |map| {
        map.links.clear();
        all(map, |touchpoint| touchpoint.channel = None);
    }),
    ("moments-of-truth", |map| all(map, |touchpoint| touchpoint.moment_of_truth = None)),
    ("missing-owner", |map| touchpoint(map, "t6", |touchpoint| touchpoint.owner = None)),
    ("ownerless-moment", |map| touchpoint(map, "t5", |touchpoint| touchpoint.owner = None)),
    ("perception-gap", |map| {
        touchpoint(map, "t11", |touchpoint| touchpoint.importance = ratings(Some(9.0), Some(5.0)));
        remove_card(map, "sol8");
    }),
    ("blind-spot", |map| touchpoint(map, "t7", |touchpoint| touchpoint.performance = ratings(Some(4.0), Some(8.0)))),
    ("process-driven", |map| all(map, |touchpoint| touchpoint.feeling.felt = None)),
    ("too-complex", |map| {
        for number in 0..9 {
            map.lanes.push(Arc::new(Lane::new(LaneId::from(format!("more{number}")), LaneKind::Text)));
        }
    }),
    ("too-simple", |map| map.stages.truncate(2)),
    ("unvalidated", |map| all(map, |touchpoint| touchpoint.evidence.clear())),
    ("one-sided-evidence", |map| all(map, |touchpoint| touchpoint.evidence.truncate(1))),
    ("review-due", |map| map.review.as_mut().unwrap().last = "2026-01-15".into()),
    ("undesigned-moment", |map| touchpoint(map, "t5", |touchpoint| touchpoint.feeling.desired = None)),
    ("one-channel-mode", |map| {
        all(map, |touchpoint| {
            touchpoint.channel = Some(Channel { mode: Some(ChannelMode::Online), ..Channel::default() })
        });
    }),
    ("empty-stage", |map| stage(map, 4, |stage| stage.touchpoints.clear())),
    ("unnamed-touchpoint", |map| touchpoint(map, "t1", |touchpoint| touchpoint.name = " ".into())),
    ("unmeasured-bottleneck", |map| {
        touchpoint(map, "t6", |touchpoint| touchpoint.bottleneck = Some(Bottleneck::default()))
    }),
    ("internal-ratings-only", |map| {
        touchpoint(map, "t1", |touchpoint| touchpoint.importance = ratings(None, Some(5.0)))
    }),
    ("unassigned-resource", |map| {
        card(map, "sol3", |card| card.solution.as_mut().unwrap().resources[0].person.clear());
    }),
    ("several-personas", |map| card(map, "pain1", |card| card.personas = vec![PersonaId::from("p2")])),
    ("text-too-long", |map| card(map, "pain1", |card| card.text = "Nobody knows what to choose here. ".repeat(9))),
    ("too-much-for-one-slide", |map| map.page = Page::Classic),
    ("text-too-small", |map| map.page = Page::Classic),
    ("unused-ignore", |map| {
        map.check.ignored.push(Ignored { rule: "missing-goal".into(), which: "goal".into(), ..Ignored::default() });
    }),
];

/// What each built-in map leaves to its user, on purpose.
const SAMPLES: &[(&str, &[&str])] = &[
    (
        "default",
        &[
            "missing-goal",
            "open-pain-questions",
            "incomplete-stage",
            "truncated-journey",
            "moments-of-truth",
            "unvalidated",
        ],
    ),
    ("five-stage", &["truncated-journey"]),
    ("b2b-strategic", &[]),
    ("tactical", &[]),
    ("felt-desired", &[]),
    ("tender-loops", &[]),
    ("win-back", &[]),
    ("persona-sheet", &[]),
    ("blank", &["empty-stage", "missing-goal", "missing-persona", "too-simple", "unvalidated"]),
    ("cafe", &["unmotivated-solution", "truncated-journey", "unassigned-resource"]),
    (
        "b2b-performance",
        &["open-pain-questions", "incomplete-stage", "undesigned-moment", "unvalidated", "unassigned-resource"],
    ),
    (
        "furniture",
        &["unmotivated-solution", "incomplete-stage", "truncated-journey", "unvalidated", "unassigned-resource"],
    ),
];

/// Requirements 002-15, 000-07 and their like: a finished map has nothing to report, in any language.
#[test]
fn a_finished_map_is_clean_in_every_language() {
    for language in Language::ALL {
        let document = finished_map(*language);
        let problems = problems_of(&document);
        assert!(problems.is_empty(), "{language:?}: {:#?}", sentences(*language, &problems));
    }
}

#[test]
fn every_rule_has_a_map_that_it_speaks_on() {
    let mut known: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let mut spoiled: Vec<&str> = SPOILS.iter().map(|(name, _)| *name).collect();
    // No map can have a theme that hides its text: see below.
    spoiled.push("low-contrast");
    known.sort_unstable();
    spoiled.sort_unstable();
    assert_eq!(known, spoiled);
    for language in Language::ALL {
        for (name, spoil) in SPOILS {
            let (document, problems) = spoiled_map(*language, *spoil);
            assert!(
                problems.iter().any(|problem| problem.rule == *name),
                "{name} is silent in {language:?}; found {:?}",
                problems.iter().map(|problem| problem.rule).collect::<Vec<_>>()
            );
            drop(document);
        }
    }
}

/// Requirement 000-07: a fix mends its finding, as one step that can be taken back.
#[test]
fn every_fix_removes_its_finding() {
    let mut tried = BTreeMap::new();
    for (name, spoil) in SPOILS {
        let (document, problems) = spoiled_map(Language::En, *spoil);
        for problem in problems.iter().filter(|problem| problem.rule == *name) {
            for fix in &problem.fixes {
                let step = Command::Together { commands: fix.commands.clone() };
                let mended =
                    apply(&document, &step).unwrap_or_else(|refusal| panic!("{name}: {}: {refusal}", fix.message));
                let left = problems_of(&mended);
                let still = left.iter().any(|other| other.key() == problem.key());
                assert!(!still, "{name}: {} leaves it", fix.message);
                *tried.entry(fix.message).or_insert(0) += 1;
            }
        }
    }
    assert!(tried.len() >= 12, "only {tried:?}");
}

/// Each sentence takes its arguments, says which thing it is about, and ends.
#[test]
fn every_finding_is_a_sentence() {
    for language in Language::ALL {
        for (name, spoil) in SPOILS {
            let (_, problems) = spoiled_map(*language, *spoil);
            for sentence in sentences(*language, &problems) {
                assert!(!sentence.contains("{ $") && !sentence.contains("rule-"), "{name}: {sentence}");
                assert!(sentence.ends_with(['.', '。', '?', '？', '.']), "{name}: {sentence}");
            }
        }
        for rule in RULES {
            for part in ["title", "why", "bad", "good"] {
                let key = format!("rule-{}-{part}", rule.name);
                assert_ne!(words::say(language.tag(), &key), key);
            }
            assert!(!rule.from.is_empty(), "{} comes from nowhere", rule.name);
            for (article, _) in rule.sources() {
                let key = format!("rule-source-{article}");
                assert_ne!(words::say(language.tag(), &key), key);
            }
        }
    }
}

/// What the samples are meant to show; nothing else.
#[test]
fn the_samples_show_what_they_are_meant_to() {
    for template in templates::ALL {
        for language in Language::ALL {
            let document = template.document(*language);
            let problems = problems_of(&document);
            // Only the blank one has stages to be filled.
            let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
            assert_eq!(errors, template.name == "blank", "{}", template.name);
            assert!(!problems.iter().any(|problem| problem.rule == "company-voice"), "{} {language:?}", template.name);
            let mut rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
            rules.dedup();
            let (_, meant) = SAMPLES.iter().find(|(name, _)| *name == template.name).unwrap();
            assert_eq!(rules, *meant, "{} {language:?}", template.name);
        }
    }
}

/// What safe fixes leave, no safe fix can mend; all of them together are one step.
#[test]
fn safe_fixes_leave_nothing_that_a_safe_fix_can_mend() {
    let mut mended = 0;
    for (name, spoil) in SPOILS {
        let (document, _) = spoiled_map(Language::En, *spoil);
        let (after, done) = mend_all(&document);
        let left = problems_of(&after);
        assert!(
            left.iter().all(|problem| problem.safe_fix().is_none()),
            "{name}: {:#?}",
            sentences(Language::En, &left)
        );
        mended += done;
    }
    assert!(mended >= 3, "only {mended}");
}

/// No built-in theme hides a word; a theme that does is reported, with the words.
#[test]
fn text_that_hardly_stands_out_is_told() {
    let document = finished_map(Language::ZhHant);
    let mut map = Map::clone(&document.maps[0]);
    let found = |scene: &Scene, map: &Map| {
        let problems = draw::check::problems(scene, map, &Limits::USUAL);
        problems.into_iter().filter(|problem| problem.rule == "low-contrast").map(Arc::new).collect::<Vec<_>>()
    };
    let mut scene = None;
    for theme in Theme::ALL {
        map.theme = *theme;
        let drawn = layout(&map, &document, &LayoutOptions::default(), &Typesetter::new());
        assert!(found(&drawn, &map).is_empty(), "{theme:?}: {:#?}", found(&drawn, &map));
        scene = Some(drawn);
    }
    let mut scene = scene.unwrap();
    let card = scene.elements.iter_mut().find(|element| element.key == "card:pain1").unwrap();
    let pale = |item: &Item| match item {
        Item::Text(text) => Item::Text(draw::scene::TextItem { color: Color::rgb(0xf0, 0xf0, 0xf0), ..text.clone() }),
        other => other.clone(),
    };
    let items = card.items.iter().map(pale).collect();
    Arc::make_mut(card).items = items;
    let problems = found(&scene, &map);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].subject(), &Subject::Card(CardId::from("pain1")));
    for language in Language::ALL {
        let sentence = &sentences(*language, &problems)[0];
        assert!(sentence.contains(&problems[0].args[0].1), "{sentence}");
    }
}

/// A finding that is meant to be so is silent, and a rule can be switched off.
#[test]
fn settings_silence() {
    let (document, problems) = spoiled_map(Language::En, |map| map.goal.clear());
    let map = document.maps[0].id.clone();
    let finding = Ignored {
        rule: "missing-goal".into(),
        subject: problems[0].subject().clone(),
        which: problems[0].which.clone(),
        reason: "A sketch".into(),
        ..Ignored::default()
    };
    let ignoring = apply(&document, &Command::IgnoreFinding { map: map.clone(), finding }).unwrap();
    let report = report_of(&ignoring);
    assert_eq!((report.problems.len(), report.ignored.len()), (0, 1));
    assert_eq!(report.ignored[0].1, "A sketch");

    // It is kept in the file, and told when it is of no use any more.
    let mut kept = journey::file::read(&journey::file::write(&ignoring)).unwrap().document;
    assert_eq!(kept, ignoring);
    Arc::make_mut(&mut kept.maps[0]).goal = "Find out why guests walk out".into();
    let problems = problems_of(&kept);
    assert_eq!(problems.iter().map(|problem| problem.rule).collect::<Vec<_>>(), ["unused-ignore"]);
    assert!(sentences(Language::En, &problems)[0].contains("A sketch"));
    let (mended, done) = mend_all(&kept);
    assert!(done > 0 && mended.maps[0].check.is_empty() && problems_of(&mended).is_empty());

    let weigh = |weight| {
        let weighed = Command::WeighRule { map: map.clone(), rule: "missing-goal".into(), weight };
        problems_of(&apply(&document, &weighed).unwrap())
    };
    assert!(weigh(Some(Weight::Off)).is_empty());
    assert_eq!(weigh(Some(Weight::Error))[0].severity, Severity::Error);
    assert_eq!(weigh(None)[0].severity, Severity::Warning);
}

/// Requirements 000-06 and 001-09: whoever's channel it is answers for it; nobody of ours does for what others run.
#[test]
fn only_channels_of_ours_need_an_owner() {
    let found = |channel: Option<Channel>| {
        let (_, problems) = spoiled_map(Language::En, |map| {
            touchpoint(map, "t6", |touchpoint| {
                touchpoint.owner = None;
                touchpoint.channel.clone_from(&channel);
            });
        });
        problems.iter().any(|problem| problem.rule == "missing-owner")
    };
    let preset = |name: &str| Some(Channel { preset: Some(name.into()), ..Channel::default() });
    for channel in CHANNELS {
        let ours = channel.ownership == ChannelOwnership::Owned;
        assert_eq!(found(preset(channel.id)), ours, "{}", channel.id);
    }
    // A search engine shows us; a review site and a friend speak of us. None of them is a department's.
    for others in ["search", "review", "word"] {
        assert!(!found(preset(others)), "{others}");
    }
    assert!(found(None) && found(preset("pigeon")), "what nobody knows is ours");
    // What the touchpoint itself says goes first.
    let own =
        |ownership| Some(Channel { preset: Some("search".into()), ownership: Some(ownership), ..Channel::default() });
    assert!(found(own(ChannelOwnership::Owned)) && !found(own(ChannelOwnership::Peer)));
}

/// Requirement 002-03, with what the built-in channels are: nobody has to say that a shop is offline.
#[test]
fn the_modes_of_built_in_channels_count() {
    let found = |channels: &[(&str, Option<ChannelMode>)]| {
        let mut document = finished_map(Language::En);
        let mut next = channels.iter().cycle();
        all(Arc::make_mut(&mut document.maps[0]), |touchpoint| {
            let (preset, mode) = next.next().unwrap();
            touchpoint.channel = Some(Channel { preset: Some((*preset).into()), mode: *mode, ..Channel::default() });
        });
        let problems = problems_of(&document);
        let problem = problems.into_iter().find(|problem| problem.rule == "one-channel-mode");
        problem.map(|problem| problem.args[0].1.clone())
    };
    assert_eq!(found(&[("web", None), ("app", None), ("email", None)]).as_deref(), Some("online"));
    assert_eq!(found(&[("store", None), ("staff", None)]).as_deref(), Some("offline"));
    assert_eq!(found(&[("web", None), ("store", None)]), None);
    // A shop that is an online shop.
    assert_eq!(found(&[("web", None), ("store", Some(ChannelMode::Online))]).as_deref(), Some("online"));
    let both = CHANNELS.iter().filter(|channel| channel.mode == ChannelMode::Both);
    for channel in both {
        assert_eq!(found(&[("web", None), (channel.id, None)]), None, "{}", channel.id);
    }
    assert_eq!(found(&[("pigeon", None)]), None, "what nobody knows is no mode");
}

/// Each rule's page says what its messages say. `UPDATE_PAGES=1` writes them anew.
#[test]
fn the_pages_of_the_rules_are_current() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules");
    let update = std::env::var_os("UPDATE_PAGES").is_some();
    let pages = RULES.iter().map(|rule| (format!("{}.md", rule.name), page(rule)));
    for (name, text) in pages.chain([("README.md".to_owned(), contents())]) {
        let path = folder.join(name);
        if update {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(written, text, "{}: set UPDATE_PAGES=1 to write it", path.display());
    }
    let files = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, RULES.len() + 1, "a page without a rule lies in {}", folder.display());
}

fn page(rule: &Rule) -> String {
    let say = |part: &str| words::say("en", &format!("rule-{}{part}", rule.name));
    let weight = words::say("en", rule.severity.message()).to_lowercase();
    let from = |(article, ids): (&str, Vec<&str>)| {
        format!("{} ({})", words::say("en", &format!("rule-source-{article}")), ids.join(", "))
    };
    let from: Vec<String> = rule.sources().into_iter().map(from).collect();
    format!(
        "# {}\n\n`{}` · Severity: {weight} · From: {}\n\n{}\n\n| | |\n| --- | --- |\n| Instead of | {} |\n| Better | {} |\n",
        say("-title"),
        rule.name,
        from.join("; "),
        say("-why"),
        say("-bad"),
        say("-good"),
    )
}

fn contents() -> String {
    let mut text = String::from("# The rules of the checker\n\nMade from the rules' own words; do not edit.\n\n");
    text.push_str("| rule | what it finds | severity |\n| --- | --- | --- |\n");
    for rule in RULES {
        let weight = words::say("en", rule.severity.message()).to_lowercase();
        let title = words::say("en", &format!("rule-{}-title", rule.name));
        text.push_str(&format!("| [`{0}`]({0}.md) | {title} | {weight} |\n", rule.name));
    }
    text
}
