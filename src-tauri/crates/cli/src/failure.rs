//! What could not be done: a message with its arguments, and the file and place that it is about.

use std::path::Path;

use journey::edit::Refusal;
use journey::file::OpenError;
use journey::model::Language;
use words::Arg;

use ::export::{ExportError, ExtractError};

/// One thing that could not be done.
#[derive(Debug)]
pub struct Failure {
    key: String,
    args: Vec<(&'static str, String)>,
    // From the outside in: the file, and the line in it.
    file: Option<String>,
    line: Option<usize>,
}

impl Failure {
    /// The message of that key.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Vec::new(), file: None, line: None }
    }

    /// With an argument.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// About that file.
    pub fn in_file(mut self, file: &Path) -> Self {
        self.file = Some(file.display().to_string());
        self
    }

    /// About that line of its file, from 1.
    pub fn in_line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// The message of an error that has a code.
    fn coded(code: &str, args: Vec<(&'static str, String)>) -> Self {
        Self { key: format!("error-{code}"), args, file: None, line: None }
    }

    /// What the user reads.
    pub fn words(&self, language: Language) -> String {
        let problem = say(language, &self.key, &self.args);
        let Some(file) = self.file.clone() else { return problem };
        let mut args = vec![("file", file), ("problem", problem)];
        let key = match self.line {
            Some(line) => {
                args.push(("line", line.to_string()));
                "error-in-line"
            }
            None => "error-in-file",
        };
        say(language, key, &args)
    }
}

/// Arguments that a plural depends on.
const COUNTS: [&str; 4] = ["count", "errors", "warnings", "hints"];

/// A message whose arguments are words, or numbers where they look like one.
pub fn say(language: Language, key: &str, args: &[(&'static str, String)]) -> String {
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| match value.parse::<u32>() {
            // A plural needs a number.
            Ok(number) if COUNTS.contains(name) => (*name, Arg::Number(number.into())),
            _ => (*name, Arg::Text(value)),
        })
        .collect();
    words::say_with(language.tag(), key, &args)
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self::coded(error.code(), error.args())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::coded(refusal.code(), refusal.args())
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Write(error) => crate::files::writing_failed(&error),
            error => Self::coded(error.code(), error.args()),
        }
    }
}

impl From<ExtractError> for Failure {
    fn from(error: ExtractError) -> Self {
        Self::coded(error.code(), error.args())
    }
}

impl From<Failure> for Vec<Failure> {
    fn from(failure: Failure) -> Self {
        vec![failure]
    }
}
