//! `journey export`: maps as pictures.

mod jobs;
mod options;

use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;

use draw::scene::Slide;
use draw::text::Typesetter;
use indicatif::{ProgressBar, ProgressStyle};
use journey::model::Language;
use rayon::prelude::*;

use self::jobs::Job;
pub use self::options::Arguments;
use self::options::Format;
use crate::failure::{Failure, say};
use crate::{Outcome, print};

/// Exports every map; one that fails does not keep the others from being written.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    arguments.check()?;
    let jobs = jobs::plan(arguments, language)?;
    let bar = progress_bar(jobs.len(), language);
    let failures: Vec<Failure> = jobs
        .par_iter()
        .map_init(Typesetter::new, |typesetter, job| {
            let done = write(job, arguments, typesetter);
            bar.inc(1);
            done.map(|()| bar.suspend(|| print(&job.target.path().display().to_string()))).err()
        })
        .flatten()
        .collect();
    bar.finish_and_clear();
    if failures.is_empty() { Ok(Outcome::Fine) } else { Err(failures) }
}

fn write(job: &Job, arguments: &Arguments, typesetter: &Typesetter) -> Result<(), Failure> {
    let scene = draw::layout(&job.map, &job.document, &arguments.layout(), typesetter);
    match job.format {
        Format::Png => job.target.write(|file| {
            let out = std::io::BufWriter::new(file);
            Ok(export::write_png(&scene, &arguments.png(&job.map), out, &|_| ControlFlow::Continue(()))?)
        }),
        Format::Svg => job.target.write_bytes(export::svg(&scene, &arguments.svg()).as_bytes()),
        Format::Pdf => {
            let paper = draw::scene::paper(arguments.page(&job.map)).unwrap_or(scene.size / 2.0);
            let slide = Slide { scene, title: job.map.title.clone(), notes: String::new(), paper };
            job.target.write_bytes(&export::pdf(&[slide], &arguments.pdf())?)
        }
        Format::Pptx => {
            let paper = draw::scene::paper(arguments.page(&job.map)).unwrap_or(scene.size / 2.0);
            let slide = Slide { scene, title: job.map.title.clone(), notes: String::new(), paper };
            job.target.write_bytes(&export::pptx(&[slide], &arguments.pptx())?)
        }
        Format::Scene => job.target.write(|file| {
            let mut out = std::io::BufWriter::new(file);
            let written = serde_json::to_writer_pretty(&mut out, &scene).map_err(std::io::Error::from);
            let written = written.and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
            written.map_err(|error| crate::files::writing_failed(&error))
        }),
    }
}

/// A bar for a person who waits for several pictures; programs and single pictures get none.
fn progress_bar(jobs: usize, language: Language) -> ProgressBar {
    if jobs < 2 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(jobs as u64).with_style(style).with_message(say(language, "exporting", &[]))
}
