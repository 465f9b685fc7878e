#!/usr/bin/env python3
"""Makes the bundled fonts in this folder from their sources. The results are committed; nobody needs to run this to
build the program. The same inputs give the same bytes.

    pip install fonttools==4.68.0
    apt install fonts-noto-cjk=1:20220127+repack1-1 fonts-inter=4.0~beta7+ds-1
    npm pack @expo-google-fonts/noto-emoji@0.4.7 && tar xf expo-google-fonts-noto-emoji-0.4.7.tgz
    python3 make.py package/400Regular/NotoEmoji_400Regular.ttf

Why four families: the Latin face comes first, because quotation marks, dashes and dots of a Chinese face are a full em
wide. Simplified and traditional Chinese are two families, because a language tag does not choose glyphs in every
renderer; the traditional one holds only what looks different. The names are our own, so that an installed font of
another version never stands in; the licences ask for it too.
"""

import hashlib
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
INTER = "/usr/share/fonts/opentype/inter/Inter-{}.otf"
NOTO_CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
SC, TC = 2, 3  # faces of the .ttc

VERSION = "1.000"
# 2026-01-01, in seconds since 1904: a fixed date, so that the same inputs give the same bytes.
MADE = 3_850_070_400

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


def span(*ranges):
    return {c for first, last in ranges for c in range(first, last + 1)}


# Latin, Greek, Cyrillic, Vietnamese; marks, punctuation, currency, letter-like signs, arrows, mathematics, shapes.
LATIN = span(
    (0x20, 0x7E), (0xA0, 0x52F), (0x1AB0, 0x1AFF), (0x1D00, 0x1FFF), (0x2000, 0x23FF), (0x25A0, 0x27BF),
    (0xFB00, 0xFB06), (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD),
)  # fmt: skip

# What names and everyday Cantonese use beyond GB2312 and Big5.
NAMES = "喆堃镕旻昇犇骉淼焱垚煊珺璟祎玥翀赟晞珮峯邨栢鎮汮暐燊嫚婞囧囍嘅咗喺冇嚟佢哋唔啲嗰嘢咁噉瞓攞嘥嗌喐乸冚啱嚿㗎嘞咩乜睇冧孖"


def charset(codec):
    """All characters of a two-byte encoding."""
    found = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes([lead, trail]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


CHINESE = (
    span(
        (0x20, 0x7E), (0xA0, 0xFF), (0x2000, 0x206F), (0x2460, 0x24FF), (0x2E80, 0x2FDF), (0x3000, 0x30FF),
        (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31C0, 0x31FF), (0x3200, 0x33FF), (0xFE10, 0xFE6F), (0xFF00, 0xFFEF),
        # Signs that the Latin face may lack, and the joined letters that are pasted from PDF files.
        (0x2100, 0x214F), (0x2190, 0x245F), (0x2500, 0x2BFF), (0xFB00, 0xFB04),
    )
    | charset("gb2312")
    | charset("big5")
    | set(map(ord, NAMES))
)  # fmt: skip


def cut(font, characters, features):
    """Keeps what the characters need, without hints, vertical metrics and features that nobody asks for."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT", "meta", "DSIG"]
    options.name_IDs = []
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    # One font, one look: the languages that this program speaks are told apart by family.
    options.layout_scripts = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def rename(font, family, weight, copyright_line):
    """Gives the font our name in every place that holds one."""
    post_script = f"{family.replace(' ', '')}-{weight}"
    # Windows knows four styles to a family; the others get a family name of their own and a typographic one.
    plain = weight in ("Regular", "Bold")
    names = {
        0: copyright_line,
        1: family if plain else f"{family} {weight}",
        2: weight if plain else "Regular",
        3: f"{VERSION};{post_script}",
        4: family if weight == "Regular" else f"{family} {weight}",
        5: f"Version {VERSION}",
        6: post_script,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    if not plain:
        names |= {16: family, 17: weight}
    font["name"].names = []
    for name_id, text in names.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)

    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [post_script]
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName, top.Weight, top.Notice = names[4], family, weight, copyright_line
        for index, part in enumerate(getattr(top, "FDArray", [])):
            part.FontName = f"{post_script}-{index}"

    font["OS/2"].usWeightClass = WEIGHTS[weight]
    font["OS/2"].fsType = 0
    font["OS/2"].achVendID = "THRU"
    bold = weight == "Bold"
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b110_0001 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    font["head"].fontRevision = float(VERSION)
    font["head"].created = font["head"].modified = MADE


def save(font, file):
    font.recalcTimestamp = False
    path = HERE / file
    font.save(path, reorderTables=True)
    data = path.read_bytes()
    print(f"{hashlib.sha256(data).hexdigest()[:16]}  {len(data):>9,}  {len(font.getBestCmap()):>6,}  {file}", flush=True)


def latin(weight):
    font = TTFont(INTER.format(weight))
    cut(font, LATIN, ["ccmp", "locl", "kern", "mark", "mkmk"])
    rename(font, "Throughline Latin", weight, "Copyright 2020 The Inter Project Authors (https://github.com/rsms/inter)")
    save(font, f"ThroughlineLatin-{weight}.otf")


def sans(weight):
    font = TTFont(NOTO_CJK.format(weight), fontNumber=SC)
    cut(font, CHINESE, ["ccmp"])
    rename(font, "Throughline Sans", weight, "© 2014-2021 Adobe (http://www.adobe.com/).")
    save(font, f"ThroughlineSans-{weight}.otf")


def sans_tc(weight):
    simplified = TTFont(NOTO_CJK.format(weight), fontNumber=SC).getBestCmap()
    font = TTFont(NOTO_CJK.format(weight), fontNumber=TC)
    # Both faces share one glyph order, so another name is another glyph.
    traditional = font.getBestCmap()
    different = {c for c in CHINESE if c in traditional and traditional[c] != simplified.get(c)}
    cut(font, different, ["ccmp"])
    rename(font, "Throughline Sans TC", weight, "© 2014-2021 Adobe (http://www.adobe.com/).")
    save(font, f"ThroughlineSansTC-{weight}.otf")


def emoji(source):
    font = TTFont(source)
    cut(font, set(font.getBestCmap()), ["*"])
    rename(font, "Throughline Emoji", "Regular", "Copyright 2013-2026 Google LLC")
    save(font, "ThroughlineEmoji.ttf")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for name in WEIGHTS:
        latin(name)
    for name in ("Regular", "Bold"):
        sans(name)
        sans_tc(name)
    emoji(sys.argv[1])
