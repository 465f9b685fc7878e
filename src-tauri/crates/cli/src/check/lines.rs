//! In which line of a file each record stands, so that an editor can go there.

use std::collections::HashMap;

use journey::check::Subject;

/// Lines from 1, by JSON pointer and by id.
#[derive(Default)]
pub struct Lines {
    by_pointer: HashMap<String, usize>,
    /// (map, list, id): where it stands.
    by_id: HashMap<(usize, &'static str, String), usize>,
}

/// The lists of records that findings are about.
const LISTS: [&str; 5] = ["stages", "touchpoints", "cards", "lanes", "personas"];

impl Lines {
    /// Reads a file that is known to be JSON.
    pub fn of(bytes: &[u8]) -> Self {
        let mut lines = Self::default();
        let text = String::from_utf8_lossy(bytes);
        Scanner { rest: &text, line: 1 }.value(&mut Vec::new(), &mut lines);
        lines
    }

    /// Where what a pointer names stands, or what it lies in.
    pub fn of_pointer(&self, pointer: &str) -> usize {
        let mut pointer = pointer;
        loop {
            if let Some(line) = self.by_pointer.get(pointer) {
                return *line;
            }
            match pointer.rsplit_once('/') {
                Some((outer, _)) => pointer = outer,
                None => return 1,
            }
        }
    }

    /// Where what a finding on that map is about stands.
    pub fn of_subject(&self, map: usize, subject: &Subject) -> usize {
        let list = match subject {
            Subject::Map => "",
            Subject::Stage(_) => "stages",
            Subject::Touchpoint(_) => "touchpoints",
            Subject::Card(_) => "cards",
            Subject::Lane(_) => "lanes",
            Subject::Persona(_) => "personas",
        };
        let id = subject.id().unwrap_or_default().to_owned();
        let of_map = if list == "personas" { 0 } else { map };
        let known = self.by_id.get(&(of_map, list, id)).copied();
        known.unwrap_or_else(|| self.of_pointer(&format!("/maps/{map}")))
    }

    /// Notes the id of a record, whose path is known.
    fn note_id(&mut self, path: &[String], id: String) {
        let pointer = pointer(path);
        let Some(line) = self.by_pointer.get(&pointer).copied() else { return };
        let map = match path {
            [maps, at, ..] if maps == "maps" => at.parse().unwrap_or(0),
            _ => 0,
        };
        let list = path.len().checked_sub(2).and_then(|at| LISTS.into_iter().find(|list| *list == path[at]));
        if let Some(list) = list {
            self.by_id.entry((map, list, id)).or_insert(line);
        }
    }
}

/// Walks through JSON that was read before, so it is never surprised; what it does not expect it leaves.
struct Scanner<'a> {
    rest: &'a str,
    line: usize,
}

impl Scanner<'_> {
    fn value(&mut self, path: &mut Vec<String>, lines: &mut Lines) {
        match self.peek() {
            Some('{') => self.object(path, lines),
            Some('[') => self.list(path, lines),
            Some('"') => {
                let text = self.text();
                if path.last().is_some_and(|key| key == "id") {
                    lines.note_id(&path[..path.len() - 1], text);
                }
            }
            _ => {
                let end = self.rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(self.rest.len());
                self.rest = &self.rest[end..];
            }
        }
    }

    fn object(&mut self, path: &mut Vec<String>, lines: &mut Lines) {
        lines.by_pointer.insert(pointer(path), self.line);
        self.skip();
        while let Some('"') = self.peek() {
            let key = self.text();
            if self.peek() == Some(':') {
                self.skip();
            }
            path.push(key);
            self.value(path, lines);
            path.pop();
            if self.peek() == Some(',') {
                self.skip();
            }
        }
        self.skip();
    }

    fn list(&mut self, path: &mut Vec<String>, lines: &mut Lines) {
        self.skip();
        let mut index = 0;
        while self.peek().is_some_and(|next| next != ']') {
            let before = self.rest.len();
            path.push(index.to_string());
            self.value(path, lines);
            path.pop();
            index += 1;
            if self.peek() == Some(',') {
                self.skip();
            }
            if self.rest.len() == before {
                return;
            }
        }
        self.skip();
    }

    /// A string; its escapes stay as they are.
    fn text(&mut self) -> String {
        let mut escaped = false;
        let inside = self.rest.get(1..).unwrap_or_default();
        let end = inside
            .char_indices()
            .find(|(_, c)| {
                let ends = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                ends
            })
            .map_or(inside.len(), |(at, _)| at);
        self.rest = inside.get(end + 1..).unwrap_or_default();
        inside[..end].to_owned()
    }

    /// The next character that is no space.
    fn peek(&mut self) -> Option<char> {
        let trimmed = self.rest.trim_start();
        self.line += self.rest[..self.rest.len() - trimmed.len()].matches('\n').count();
        self.rest = trimmed;
        self.rest.chars().next()
    }

    fn skip(&mut self) {
        let mut rest = self.rest.chars();
        rest.next();
        self.rest = rest.as_str();
    }
}

fn pointer(path: &[String]) -> String {
    path.iter().fold(String::new(), |pointer, step| pointer + "/" + step)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use journey::model::Language;

    #[test]
    fn everything_is_found_where_it_stands() {
        let document = templates::get("cafe", Language::ZhHant).unwrap();
        let bytes = journey::file::write(&document);
        let (lines, text) = (Lines::of(&bytes), String::from_utf8(bytes).unwrap());
        let says = |line: usize, what: &str| text.lines().nth(line - 1).unwrap().contains(what);
        let map = &document.maps[0];
        for (stage, touchpoint) in map.touchpoints() {
            let line = lines.of_subject(0, &Subject::Touchpoint(touchpoint.id.clone()));
            assert!((line..line + 2).any(|line| says(line, touchpoint.id.as_str())), "{}", touchpoint.id);
            assert!(lines.of_subject(0, &Subject::Stage(stage.id.clone())) < line);
        }
        for card in &map.cards {
            let line = lines.of_subject(0, &Subject::Card(card.id.clone()));
            assert!((line..line + 2).any(|line| says(line, card.id.as_str())), "{}", card.id);
        }
        let map_line = lines.of_pointer("/maps/0");
        assert_eq!(lines.of_pointer("/maps/0/theme"), map_line);
        assert_eq!(lines.of_subject(0, &Subject::Map), map_line);
    }

    #[test]
    fn what_is_no_file_of_ours_is_no_trouble() {
        for odd in ["", "{", "[", "[[[", "{\"a", "{\"a\":", "[1,,2]", "]]", "{\"id\":\"x\\\"\"}"] {
            assert_eq!(Lines::of(odd.as_bytes()).of_pointer("/maps/0"), 1, "{odd}");
        }
    }
}
