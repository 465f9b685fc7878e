//! `journey export`: maps as pictures and slides.

mod choices;
mod jobs;
mod options;
mod told;
mod watch;

use std::io::{BufWriter, IsTerminal as _, Write as _};
use std::ops::ControlFlow;

use draw::scene::Slide;
use indicatif::{ProgressBar, ProgressStyle};
use journey::model::Language;
use rayon::prelude::*;

use self::jobs::Job;
pub use self::options::Arguments;
use crate::failure::{Failure, say};
use crate::files::Target;
use crate::{Outcome, print};

/// Exports every map; one that fails does not keep the others from being written.
pub fn run(arguments: &Arguments, language: Language) -> Result<Outcome, Vec<Failure>> {
    arguments.check()?;
    let once = export(arguments, arguments.force, language);
    if !arguments.watch {
        return once;
    }
    once?;
    // What this run wrote is its own to replace.
    watch::watch(arguments, language, || export(arguments, true, language))
}

fn export(arguments: &Arguments, replace: bool, language: Language) -> Result<Outcome, Vec<Failure>> {
    let jobs = jobs::plan(arguments, replace, language)?;
    let files: Vec<(&Job, &[Slide], &Target)> = jobs
        .iter()
        .flat_map(|job| job.files.iter().map(move |(slides, target)| (job, slides.as_slice(), target)))
        .collect();
    let bar = progress_bar(files.len(), language);
    let failures: Vec<Failure> = files
        .par_iter()
        .filter_map(|(job, slides, target)| {
            let done = write(job, slides, target, arguments);
            bar.inc(1);
            done.map(|()| bar.suspend(|| print(&target.path().display().to_string()))).err()
        })
        .collect();
    bar.finish_and_clear();
    told::all(&jobs, arguments, language, std::io::stderr().is_terminal());
    if failures.is_empty() { Ok(Outcome::Fine) } else { Err(failures) }
}

fn write(job: &Job, slides: &[Slide], target: &Target, arguments: &Arguments) -> Result<(), Failure> {
    let Some(format) = job.format.of_file() else {
        return target.write(|file| {
            let mut out = BufWriter::new(file);
            let scene = slides.first().map(|slide| &slide.scene);
            let written = serde_json::to_writer_pretty(&mut out, &scene).map_err(std::io::Error::from);
            let written = written.and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
            written.map_err(|error| crate::files::writing_failed(&error))
        });
    };
    let source = (!arguments.no_source).then(|| source(job, arguments));
    let options = arguments.file(format, &job.map, source.as_deref());
    target.write(|file| Ok(export::write_file(slides, &options, BufWriter::new(file), &|_| ControlFlow::Continue(()))?))
}

/// The map's file as it travels inside a picture.
fn source(job: &Job, arguments: &Arguments) -> Vec<u8> {
    if arguments.no_internal_ratings {
        journey::file::write(&job.document.without_internal_ratings())
    } else {
        journey::file::write(&job.document)
    }
}

/// A bar for a person who waits for several pictures; programs and single pictures get none.
fn progress_bar(files: usize, language: Language) -> ProgressBar {
    if files < 2 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(files as u64).with_style(style).with_message(say(language, "exporting", &[]))
}
