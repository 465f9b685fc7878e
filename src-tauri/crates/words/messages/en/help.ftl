# What `journey --help` says. A key is `help-`, the command, the option, and the value: `help-export-format-png`;
# `-more` goes on below.

## Headings and what stands around the sentences

help-heading-usage = Usage:{ " " }
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-what = What
help-heading-slides = Slides
help-heading-look = Look
help-heading-size = Size
help-values = Possible values:
help-values-short = { "[" }possible values: { $values }]
help-default = { "[" }default: { $value }]
help-flag-help = Print this help
help-flag-version = Print the version

## Languages

help-language-en = English
help-language-zh-Hans = Simplified Chinese
help-language-zh-Hant = Traditional Chinese

## journey

help-journey = Draw, check and change customer journey maps

## journey templates

help-templates = List the built-in maps: one a line, first its name for `journey new`

## journey new

help-new = Make a file from a built-in map
help-new-template = Which map; `journey templates` lists them
help-new-lang = Language of the map; yours when absent
help-new-force = Replace a file that exists
help-new-out = The file to make

## journey check

help-check = Find what maps lack, and mend what is safe to mend
help-check-more = Ends with 0 when nothing that is denied was found, 1 when something was, 2 when a file could not be checked.
help-check-files = The files to check
help-check-format = How to report: text for people, json for programs, sarif for code scanning
help-check-deny = The least that counts as found, for the exit code
help-check-rule = Only these rules; again, or with commas, for several
help-check-fix = Mend what nobody would want otherwise, and write the file
help-check-explain = Say what a rule is for, with an example
help-check-settings = The file with what you make of the rules: severities and thresholds; that of the window when absent
help-check-no-settings = Weigh every rule as the map says, else as usual, whatever you chose in the window
help-check-lang = The language of the report; the system's when absent

## journey export

help-export = Draw maps as pictures and slides
help-export-more = Without --to or --out-dir each picture is written beside its file. A file with several maps gives a picture for each, FILE-MAP.png; slides that are pictures of their own are numbered, FILE-2.png. The map travels inside its picture, so that the picture opens again; --no-source leaves it out. What you rated yourselves is drawn and travels, too, and you are told; --no-internal-ratings leaves it out of both, which is what a customer should get.
help-export-files = The maps to draw
help-export-to = The picture to write, when it is one
help-export-out-dir = The folder to write pictures into; made when it is not there
help-export-format = The format; that of the name after --to when absent, else png
help-export-format-png = Pixels
help-export-format-svg = Shapes and text
help-export-format-pdf = Pages to print and to read
help-export-format-pptx = Slides of shapes that can be edited
help-export-format-scene = What is drawn and where, as JSON
help-export-force = Replace files that exist
help-export-watch = Export again whenever a map changes, until it is stopped with Ctrl+C
help-export-map = Only the map of this id
help-export-stages = Only these stages, by name or id
help-export-selection = Only what these ids name, with the columns that it is in
help-export-persona-sheet = The sheet of a persona instead of the map: of the map's own, or of the one with this name or id
help-export-no-internal-ratings = Without the ratings that you gave yourselves, in the picture and in the map inside it
help-export-internal-ratings = With them, and without being told
help-export-no-source = Without the map inside the picture
help-export-slides = What does not fit a slide becomes an overview and slides of its stages
help-export-deck = The slides that a team presents: the map, the ideal, the persona, opportunities, resources
help-export-notes = Speaker notes from quotes and evidence
help-export-page = Another page than the map's own
help-export-page-wide = 16:9 slide
help-export-page-classic = 4:3 slide
help-export-page-a4 = A4 landscape
help-export-page-a3 = A3 landscape
help-export-page-free = As large as the content
help-export-theme = Another theme than the map's own
help-export-theme-daylight = Cool neutral paper for white slides
help-export-theme-daybreak = Warm paper
help-export-theme-dusk = Dark slides
help-export-theme-beacon = High contrast
help-export-theme-ink = Monochrome print
help-export-text-size = How large text is on its paper
help-export-text-size-1 = 10 pt and more on a slide
help-export-text-size-1_2 = A fifth larger
help-export-header = How much of the header is drawn
help-export-header-full = Title, purpose and persona
help-export-header-title = The title alone
help-export-header-none = Nothing
help-export-no-header = The same as --header none
help-export-no-legend = Without the legend
help-export-no-source-line = Without the line that says what the map rests on
help-export-background = What lies under the drawing
help-export-background-paper = The theme's paper
help-export-background-none = Nothing: transparent
help-export-text = SVG: text that can be edited, or outlines that look the same everywhere
help-export-text-live = Text that can be edited
help-export-text-outlines = Shapes that look the same everywhere
help-export-exact-picture = PPTX: each slide as one exact picture instead of shapes that can be edited
help-export-scale = PNG: how many pixels for each px of the page, 1 to 4
help-export-width = PNG: width in pixels
help-export-dpi = PNG: pixels to an inch of the slide or paper

## journey extract

help-extract = Take the map out of a picture
help-extract-more = PNG, SVG, PDF and PPTX carry the map that they show, unless they were exported with --no-source. What is written is what was drawn, byte for byte.
help-extract-picture = The picture; it is not changed
help-extract-to = The file to write
help-extract-force = Replace a file that exists

## journey apply

help-apply = Change a map by commands and write the result to another file
help-apply-more = Commands are JSON, one a line, and are done in order. When one is refused, nothing is written.
help-apply-file = The map to start from; it is not changed
help-apply-commands = The commands, such as { $example }
help-apply-to = The file to write
help-apply-force = Replace a file that exists

## journey help

help-help = Tell what a command can do
help-help-command = Which one; all are listed when absent
