//! The bundled fonts: the only ones that a map is measured and drawn with, so that it looks the same on every machine.
//! `fonts/make.py` made them; `fonts/OFL.txt` is their licence.

use crate::text::{Face, Weight};

/// One bundled font file.
#[derive(Clone, Copy, Debug)]
pub struct FontFile {
    /// The face that it holds.
    pub face: Face,
    /// `ThroughlineLatin-Regular.otf`.
    pub name: &'static str,
    /// What the file holds: OpenType, `.otf` with CFF outlines or `.ttf`.
    pub bytes: &'static [u8],
}

macro_rules! font {
    ($face:expr, $name:literal) => {
        FontFile { face: $face, name: $name, bytes: include_bytes!(concat!("../fonts/", $name)) }
    };
}

/// Every file, in the order in which a face is looked for: a web view that lists the families in this order finds the
/// same glyphs.
pub static FILES: [FontFile; 9] = [
    font!(Face::Latin(Weight::Regular), "ThroughlineLatin-Regular.otf"),
    font!(Face::Latin(Weight::Medium), "ThroughlineLatin-Medium.otf"),
    font!(Face::Latin(Weight::SemiBold), "ThroughlineLatin-SemiBold.otf"),
    font!(Face::Latin(Weight::Bold), "ThroughlineLatin-Bold.otf"),
    font!(Face::SansTc(Weight::Regular), "ThroughlineSansTC-Regular.otf"),
    font!(Face::SansTc(Weight::Bold), "ThroughlineSansTC-Bold.otf"),
    font!(Face::Sans(Weight::Regular), "ThroughlineSans-Regular.otf"),
    font!(Face::Sans(Weight::Bold), "ThroughlineSans-Bold.otf"),
    font!(Face::Emoji, "ThroughlineEmoji.ttf"),
];

/// The file that a face is set in; a Chinese face has two weights and takes the nearer one.
#[must_use]
pub fn file(face: Face) -> &'static FontFile {
    &FILES[index(face)]
}

/// The bytes of the font.
#[must_use]
pub fn data(face: Face) -> &'static [u8] {
    file(face).bytes
}

/// The family as CSS and documents name it: `Throughline Sans TC`.
#[must_use]
pub fn family(face: Face) -> &'static str {
    match face {
        Face::Latin(_) => "Throughline Latin",
        Face::Sans(_) => "Throughline Sans",
        Face::SansTc(_) => "Throughline Sans TC",
        Face::Emoji => "Throughline Emoji",
    }
}

/// The `font-weight` that chooses the file within its family.
#[must_use]
pub fn css_weight(face: Face) -> u16 {
    match file(face).face {
        Face::Latin(weight) | Face::Sans(weight) | Face::SansTc(weight) => weight.into(),
        Face::Emoji => 400,
    }
}

/// Its place in [`FILES`].
pub(crate) fn index(face: Face) -> usize {
    match face {
        Face::Latin(Weight::Regular) => 0,
        Face::Latin(Weight::Medium) => 1,
        Face::Latin(Weight::SemiBold) => 2,
        Face::Latin(Weight::Bold) => 3,
        Face::SansTc(Weight::Regular | Weight::Medium) => 4,
        Face::SansTc(Weight::SemiBold | Weight::Bold) => 5,
        Face::Sans(Weight::Regular | Weight::Medium) => 6,
        Face::Sans(Weight::SemiBold | Weight::Bold) => 7,
        Face::Emoji => 8,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use skrifa::{FontRef, MetadataProvider as _, raw::TableProvider as _, string::StringId};

    use super::*;

    #[test]
    fn every_file_is_found_by_its_face_and_says_so_itself() {
        for file in &FILES {
            assert_eq!(FILES[index(file.face)].name, file.name);
            let font = FontRef::new(file.bytes).unwrap();
            // The typographic family, where a file has one.
            let [typographic, plain] = [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
                .map(|id| font.localized_strings(id).next().map(|name| name.to_string()));
            assert_eq!(typographic.or(plain).unwrap(), family(file.face), "{}", file.name);
            assert_eq!(font.os2().unwrap().us_weight_class(), css_weight(file.face), "{}", file.name);
        }
    }

    #[test]
    fn the_chinese_faces_hold_both_scripts_and_names_beyond_the_old_charsets() {
        let sans = FontRef::new(data(Face::Sans(Weight::Bold))).unwrap();
        for c in "户戶测測试試，。「」『』《》喆堃咗嘅ㄅㄆあア①㎡".chars() {
            assert!(sans.charmap().map(c).is_some(), "{c}");
        }
        let traditional = FontRef::new(data(Face::SansTc(Weight::Regular))).unwrap();
        for c in "、。，！：；？".chars() {
            assert!(traditional.charmap().map(c).is_some(), "{c} is centred in traditional Chinese");
        }
        assert!(traditional.charmap().map('一').is_none(), "what looks the same is not there twice");
    }

    #[test]
    fn the_latin_face_does_not_join_letters() {
        // A ligature would give two letters one glyph: text in a PDF would lose one.
        let font = FontRef::new(data(Face::Latin(Weight::Regular))).unwrap();
        let features = font.gsub().unwrap().feature_list().unwrap();
        for record in features.feature_records() {
            assert!(!["liga", "calt", "clig", "dlig"].contains(&record.feature_tag().to_string().as_str()));
        }
    }
}
