//! Exports open again: what a picture carries is the document that was drawn, whole; what was left out is not in it; and
//! a hostile file is refused within bounds.
#![allow(clippy::unwrap_used)] // a test may stop at once

use std::io::{self, Read, Seek, SeekFrom};

use draw::scene::{Scene, Slide};
use draw::text::Typesetter;
use draw::{LayoutOptions, layout};
use export::{ExtractError, PdfOptions, PngOptions, PptxOptions, SvgOptions, extract, is_picture, read_map};
use journey::file;
use journey::model::{Document, Language};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use tests::any_document;

/// The map in every format, small.
fn pictures(scene: &Scene, source: Option<&[u8]>) -> [(&'static str, Vec<u8>); 4] {
    let slides = [Slide { scene: scene.clone(), title: "Map".into(), notes: String::new(), paper: scene.size / 2.0 }];
    let size = export::PngSize::Width(64);
    [
        ("png", export::png(scene, &PngOptions { source, size, ..PngOptions::default() }).unwrap()),
        ("svg", export::svg(scene, &SvgOptions { source, ..SvgOptions::default() }).into_bytes()),
        ("pdf", export::pdf(&slides, &PdfOptions { source, ..PdfOptions::default() }).unwrap()),
        ("pptx", export::pptx(&slides, &PptxOptions { source, ..PptxOptions::default() }).unwrap()),
    ]
}

fn drawn(document: &Document) -> Scene {
    layout(&document.maps[0], document, &LayoutOptions::default(), &Typesetter::new())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off) as _),
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_was_drawn_opens_again(document in any_document()) {
        let source = file::write(&document);
        for (format, bytes) in pictures(&drawn(&document), Some(&source)) {
            prop_assert!(is_picture(&bytes), "{}", format);
            let carried = extract(&bytes).unwrap();
            prop_assert!(carried == source, "{}", format);
            prop_assert_eq!(&file::read(&carried).unwrap().document, &document);
        }
    }

    /// Whatever happens to a picture on its way, taking the map out of it ends, and ends well or with a word.
    #[test]
    fn broken_pictures_never_panic(damages in prop::collection::vec(any::<(u32, u32, u8)>(), 1..12)) {
        let document = templates::get("default", Language::En).unwrap();
        for (_, mut bytes) in pictures(&drawn(&document), Some(&file::write(&document))) {
            for &(kind, at, what) in &damages {
                let at = at as usize % bytes.len().max(1);
                match kind % 3 {
                    0 if !bytes.is_empty() => bytes[at] = what,
                    1 => bytes.truncate(at),
                    _ => bytes.insert(at.min(bytes.len()), what),
                }
            }
            let _ = extract(&bytes).map(|carried| file::read(&carried));
        }
    }
}

/// What was to be left out is nowhere in the file, packed or not: the file is the same for two documents that look alike.
#[test]
fn without_its_source_a_picture_has_no_byte_of_it() {
    let mut document = templates::get("cafe", Language::ZhHant).unwrap();
    let plain = pictures(&drawn(&document), None);
    document.extra.insert("hidden".to_owned(), "a secret that is never drawn".into());
    let secret = drawn(&document);
    for ((format, bytes), (_, plain)) in pictures(&secret, None).into_iter().zip(&plain) {
        assert!(&bytes == plain, "{format} tells two documents apart that look the same");
        assert_eq!(extract(&bytes), Err(ExtractError::NoSource), "{format}");
    }
    for (format, bytes) in pictures(&secret, Some(&file::write(&document))) {
        assert!(extract(&bytes).unwrap().windows(8).any(|window| window == b"a secret"), "{format}");
    }
}

#[test]
fn other_files_are_refused_with_a_word() {
    let ours = pictures(&drawn(&templates::get("default", Language::En).unwrap()), None);
    let [(_, png), (_, svg), (_, pdf), (_, pptx)] = &ours;
    let cases: [(&[u8], ExtractError); 11] = [
        (b"", ExtractError::NoPicture),
        (b"{\"format\": \"throughline-journey\"}", ExtractError::NoPicture),
        (b"\xFF\xD8\xFF\xE0", ExtractError::NoPicture),
        (b"<html><body>", ExtractError::NoPicture),
        (png, ExtractError::NoSource),
        (svg, ExtractError::NoSource),
        (pdf, ExtractError::NoSource),
        (pptx, ExtractError::NoSource),
        (b"%PDF-1.7\n", ExtractError::NoSource),
        (b"PK\x03\x04 no archive", ExtractError::Damaged),
        (&png[..30], ExtractError::NoSource),
    ];
    for (bytes, error) in cases {
        assert_eq!(extract(bytes), Err(error), "{:?}", &bytes[..bytes.len().min(20)]);
        let words = words::say("en", &format!("error-{}", error.code()));
        assert!(!words.starts_with("error-"), "{words}");
    }
}

/// Something small that unpacks to something huge is not unpacked.
#[test]
fn bombs_are_refused() {
    let bomb = vec![b' '; export::LARGEST + 1];
    let scene = drawn(&templates::get("default", Language::En).unwrap());
    for (format, bytes) in pictures(&scene, Some(&bomb)) {
        assert!(bytes.len() < 8 << 20, "{format}: it is packed, {} bytes", bytes.len());
        assert_eq!(extract(&bytes), Err(ExtractError::TooLarge { max: export::LARGEST }), "{format}");
    }
}

/// A file that says how it begins and is as long as it wants to be, with nothing in it; it counts what is read of it.
struct Endless {
    head: Vec<u8>,
    length: u64,
    at: u64,
    read: u64,
}

impl Endless {
    fn new(head: &[u8]) -> Self {
        Self { head: head.to_vec(), length: 1 << 40, at: 0, read: 0 }
    }
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap();
        let head = self.head.get(usize::try_from(self.at).unwrap()..).unwrap_or_default();
        let count = if head.is_empty() { left.min(into.len()) } else { head.len().min(into.len()) };
        into[..count].fill(0);
        let known = head.len().min(count);
        into[..known].copy_from_slice(&head[..known]);
        self.at += count as u64;
        self.read += count as u64;
        Ok(count)
    }
}

impl Seek for Endless {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(by) => self.length.strict_add_signed(by),
            SeekFrom::Current(by) => self.at.strict_add_signed(by),
        };
        Ok(self.at)
    }
}

/// However long a file is and whatever it says of itself, it is refused before much of it is read.
#[test]
fn endless_files_are_refused_within_bounds() {
    let too_large = ExtractError::TooLarge { max: export::LARGEST };
    let png = |rest: &[u8]| [b"\x89PNG\r\n\x1a\n", rest].concat();
    let (whole, little) = (export::LARGEST as u64 + (1 << 20), 16 << 20);
    let cases = [
        // Chunks of nothing, a chunk of 4 GB, a map of 4 GB.
        (png(b""), ExtractError::NoSource, little),
        (png(b"\xFF\xFF\xFF\xFFjuNK"), ExtractError::NoSource, little),
        (png(b"\xFF\xFF\xFF\xFFiTXtthroughline-journey\0\0\0\0\0"), too_large, whole),
        (b"%PDF-1.7\n".to_vec(), too_large, whole),
        (b"<svg>".to_vec(), too_large, whole),
        (b"PK\x03\x04".to_vec(), ExtractError::Damaged, little),
    ];
    for (head, error, most) in cases {
        let mut file = Endless::new(&head);
        assert_eq!(read_map(&mut file), Err(error), "{head:?}");
        assert!(file.read <= most, "{head:?}: {} bytes were read", file.read);
    }
    let map = read_map(Endless::new(b"{")).unwrap();
    assert!(!map.in_picture && file::read(&map.bytes).is_err());
}

/// An archive that lies about its directory, or about how much a part unpacks to.
#[test]
fn archives_that_lie_are_refused() {
    let document = templates::get("default", Language::En).unwrap();
    let holding = |source: &[u8]| {
        let [.., (_, pptx)] = pictures(&drawn(&document), Some(source));
        pptx
    };
    let name = export::PPTX_PART.as_bytes();
    let entry = |pptx: &[u8]| pptx.windows(name.len()).rposition(|part| part == name).unwrap() - 46;
    let lie = |honest: &[u8], at: usize, number: u32| {
        let mut lying = honest.to_vec();
        lying[at..at + 4].copy_from_slice(&number.to_le_bytes());
        extract(&lying)
    };
    let (too_large, damaged) = (ExtractError::TooLarge { max: export::LARGEST }, ExtractError::Damaged);

    let bomb = holding(&vec![b' '; export::LARGEST + 1]);
    assert_eq!(lie(&bomb, entry(&bomb) + 24, 10), Err(too_large), "it unpacks to more than it says");

    let honest = holding(&file::write(&document));
    let (at, end) = (entry(&honest), honest.windows(4).rposition(|record| record == b"PK\x05\x06").unwrap());
    assert!(extract(&honest).is_ok());
    assert_eq!(lie(&honest, at + 24, u32::MAX), Err(too_large), "it says that it unpacks to 4 GB");
    assert_eq!(lie(&honest, at + 42, u32::MAX), Err(damaged), "it lies behind the end");
    assert_eq!(lie(&honest, at + 16, 0), Err(damaged), "it is another content");
    for number in [3 << 20, 8 << 20, u32::MAX] {
        assert_eq!(lie(&honest, end + 12, number), Err(damaged), "a directory of {number} bytes");
        assert_eq!(lie(&honest, end + 16, number), Err(damaged), "a directory at {number}");
    }
    assert_eq!(lie(&honest, end + 12, 0), Err(ExtractError::NoSource), "a directory of nothing");
}

/// A document that is nested too deeply, or another kind of file, is refused by the reader of documents.
#[test]
fn what_is_carried_is_looked_at() {
    let scene = drawn(&templates::get("default", Language::En).unwrap());
    let deep = format!("{{\"format\":{}", "[".repeat(100_000));
    for payload in [deep.as_bytes(), b"\x89PNG\r\n\x1a\n", b"MZ\x90\x00", b"{}"] {
        for (format, bytes) in pictures(&scene, Some(payload)) {
            let carried = extract(&bytes).unwrap();
            assert_eq!(carried, payload, "{format}");
            assert!(file::read(&carried).is_err(), "{format}");
        }
    }
}

#[test]
fn the_largest_document_of_a_picture_is_the_largest_that_opens() {
    assert_eq!(export::LARGEST, file::LARGEST);
}
