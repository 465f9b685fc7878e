//! What other programs put on the clipboard, as a table: a range of a spreadsheet, a table of a page, a list, a text.

/// The largest clipboard that is looked at, bytes.
const LARGEST: usize = 16 << 20;

/// Cells by rows; rows may differ in length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// How many cells say anything.
    pub fn len(&self) -> usize {
        self.rows.iter().flatten().filter(|cell| !cell.is_empty()).count()
    }

    /// How many columns the widest row has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// The first rows, as many as hold this many cells that say anything; one row at least.
    pub fn truncated(mut self, most: usize) -> Self {
        let mut found = 0;
        let kept = self.rows.iter().take_while(|row| {
            found += row.iter().filter(|cell| !cell.is_empty()).count();
            found <= most
        });
        let kept = kept.count().max(1);
        self.rows.truncate(kept);
        self
    }

    /// A text as one cell, with its line breaks.
    pub fn of_one(text: &str) -> Self {
        let text = text.trim_matches(['\n', '\r']);
        Self { rows: if text.trim().is_empty() { Vec::new() } else { vec![vec![text.replace("\r\n", "\n")]] } }
    }
}

/// The table that a clipboard means. Text with tabs is what spreadsheets give and says more exactly what was chosen than
/// their HTML; without tabs a table of HTML counts, and else each line is a row of its own.
pub(crate) fn table_of(html: Option<&str>, text: Option<&str>) -> Table {
    let text = text.map(cut_off).unwrap_or_default();
    if text.contains('\t') {
        return without_empty_ends(of_tabs(text));
    }
    if let Some(html) = html.map(cut_off).filter(|html| html.contains("<t") || html.contains("<T")) {
        let rows = of_html(html);
        if rows.iter().any(|row| row.len() > 1) {
            return without_empty_ends(rows);
        }
    }
    without_empty_ends(
        of_tabs(text).into_iter().map(|row| row.into_iter().map(|cell| without_bullet(&cell)).collect()).collect(),
    )
}

fn cut_off(text: &str) -> &str {
    let mut end = text.len().min(LARGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn without_empty_ends(mut rows: Vec<Vec<String>>) -> Table {
    for row in &mut rows {
        row.iter_mut().for_each(|cell| *cell = cell.trim().to_owned());
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let empty_at_start =
        rows.iter().map(|row| row.iter().take_while(|cell| cell.is_empty()).count()).min().unwrap_or(0);
    for row in &mut rows {
        row.drain(..empty_at_start);
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
    }
    Table { rows }
}

/// Cells between tabs, rows between line breaks; a cell in quotation marks may hold both, and doubles its own marks.
fn of_tabs(text: &str) -> Vec<Vec<String>> {
    let quoting = text.contains('\t');
    let mut rows = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        let row = rows.last_mut().expect("there is a row always");
        let cell = row.last_mut().expect("there is a cell always");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if quoting && cell.is_empty() => quoted = true,
            '\t' if !quoted => row.push(String::new()),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => rows.push(vec![String::new()]),
            '\r' => cell.push('\n'),
            c => cell.push(c),
        }
    }
    rows
}

/// The cells of the tables of a page; what stands outside of them is left out.
fn of_html(html: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut open = false;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        if open {
            push_text(&mut rows, &rest[..at])
        }
        if let Some(comment) = rest[at..].strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some(length) = rest[at..].find('>') else { break };
        let tag = &rest[at + 1..at + length];
        rest = &rest[at + length + 1..];
        let name: String =
            tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect::<String>().to_ascii_lowercase();
        match name.as_str() {
            "tr" => rows.push(Vec::new()),
            "td" | "th" => {
                open = true;
                if rows.is_empty() {
                    rows.push(Vec::new())
                }
                if let Some(row) = rows.last_mut() {
                    row.push(String::new())
                }
            }
            "/td" | "/th" | "/tr" | "/table" => open = false,
            "br" | "br/" | "/p" | "/div" | "/li" if open => push_text(&mut rows, "\u{b}"),
            "style" | "script" => {
                let end = format!("</{name}");
                rest = rest.to_ascii_lowercase().find(&end).map_or("", |found| &rest[found..]);
            }
            _ => {}
        }
    }
    for cell in rows.iter_mut().flatten() {
        *cell = cell.split('\u{b}').map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned();
    }
    rows
}

/// Text of a page: white space of any kind is one space.
fn push_text(rows: &mut [Vec<String>], text: &str) {
    let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else { return };
    for c in decoded(text).chars() {
        let c = if c.is_whitespace() && c != '\u{b}' { ' ' } else { c };
        if !(c == ' ' && cell.ends_with([' ', '\u{b}'])) {
            cell.push(c);
        }
    }
}

/// The text with its entities as what they stand for.
fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.find(';').filter(|end| *end <= 10).map(|end| (&rest[1..end], end));
        let Some((c, end)) = entity.and_then(|(name, end)| Some((named(name)?, end))) else {
            out.push('&');
            rest = &rest[1..];
            continue;
        };
        out.push(c);
        rest = &rest[end + 1..];
    }
    out + rest
}

fn named(entity: &str) -> Option<char> {
    if let Some(number) = entity.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "rsquo" => '’',
        "lsquo" => '‘',
        "ldquo" => '“',
        "rdquo" => '”',
        _ => return None,
    })
}

/// A line of a list without its sign or number.
fn without_bullet(line: &str) -> String {
    let line = line.trim();
    for bullet in ["•", "◦", "▪", "‣", "·", "- ", "– ", "* "] {
        if let Some(rest) = line.strip_prefix(bullet) {
            return rest.trim_start().to_owned();
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line[digits..].strip_prefix(". ").or_else(|| line[digits..].strip_prefix(") ")) {
        Some(rest) if (1..=3).contains(&digits) => rest.trim_start().to_owned(),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(html: Option<&str>, text: &str) -> Vec<Vec<String>> {
        table_of(html, Some(text)).rows
    }

    #[test]
    fn a_range_of_a_spreadsheet_is_its_cells() {
        assert_eq!(rows(Some("<table></table>"), "a\tb\r\nc\td\r\n"), [["a", "b"], ["c", "d"]]);
        assert_eq!(
            rows(None, "\"two\nlines\"\t\"says \"\"hi\"\"\"\nc\t"),
            vec![vec!["two\nlines".to_owned(), "says \"hi\"".to_owned()], vec!["c".to_owned()]]
        );
    }

    #[test]
    fn a_list_is_a_row_for_each_line() {
        assert_eq!(
            rows(None, "• Queue too long\n\n- No card payment\n3. “Where is it?”\n"),
            [["Queue too long"], ["No card payment"], ["“Where is it?”"]]
        );
        assert_eq!(rows(None, "2026 was late"), [["2026 was late"]]);
        assert_eq!(rows(None, "\"a quote\" stays"), [["\"a quote\" stays"]]);
    }

    #[test]
    fn a_table_of_a_page_is_read_where_the_text_has_no_cells() {
        let html = "<html><style>td { x: '<td>' }</style><TABLE><tr><th>Stage<th>Pain</tr>\n<tr><td> A &amp; B </td>\
            <td>one<br>two&nbsp;&#19977; <b>bold</b></td></tr></TABLE><p>after";
        assert_eq!(rows(Some(html), "Stage Pain"), [["Stage", "Pain"], ["A & B", "one\ntwo 三 bold"]]);
    }

    #[test]
    fn broken_pages_are_survived() {
        for html in ["<t", "<td", "<table><td>a<td>b<tr", "<!-- <table>", "<td>&#xffffffff;</td><td>&;&", "<script><t"]
        {
            let _ = table_of(Some(html), None);
        }
    }

    #[test]
    fn a_large_table_keeps_its_first_whole_rows() {
        let table = table_of(None, Some(&"a\tb\n".repeat(10_000)));
        assert_eq!((table.len(), table.width()), (20_000, 2));
        assert_eq!(table.truncated(201).rows.len(), 100);
    }
}
