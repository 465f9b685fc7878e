# What went wrong, and what to do.

error-unknown = Something went wrong: { $detail }

## Why a change cannot be made.

error-unknown-map = There is no map “{ $map }”. It may have been deleted.
error-unknown-persona = There is no persona “{ $persona }”. It may have been deleted.
error-unknown-stage = There is no stage “{ $stage }”. It may have been deleted.
error-unknown-touchpoint = There is no touchpoint “{ $touchpoint }”. It may have been deleted.
error-unknown-lane = There is no lane “{ $lane }”. It may have been deleted.
error-unknown-card = There is no card “{ $card }”. It may have been deleted.
error-unknown-link = There is no connection “{ $link }”. It may have been deleted.
error-unknown-view = There is no view “{ $view }”. It may have been deleted.
error-unfit-picture = This picture cannot be taken in: it is too large, of another kind than PNG, JPEG or SVG, or not what its name says.
error-last-map = “{ $map }” is the only map of the document. Add another one before you delete it.
error-nothing-to-split = The stage begins at this touchpoint already. Choose a later touchpoint.
error-nothing-to-merge = No stage follows this one. Choose a stage that has another one to its right.
error-unknown-picture = The document has no picture “{ $picture }”. Add the picture first.
error-id-taken = The id “{ $id }” is taken. Choose another one.
error-empty-id = An id is empty. Give it at least one character.
error-lane-holds-no-cards = The lane “{ $lane }” is drawn from the touchpoints and holds no cards. Choose another lane.
error-not-of-stage = The touchpoint “{ $touchpoint }” is not in the stage “{ $stage }”. Choose touchpoints of one stage.
error-not-neighbours = A card can span only touchpoints that are next to each other.
error-not-its-own-card = The card “{ $card }” does not belong to the touchpoint “{ $touchpoint }” alone and is not copied with it.
error-out-of-range = { $number } is not possible for { $field }. Enter another number.

## Files and windows.

error-not-found = “{ $path }” is not there any more. Maybe it was moved, renamed or deleted.
error-no-permission = “{ $path }” may not be read or written by you. Save under another name, or ask for permission.
error-not-a-file = “{ $path }” is not a file.
error-too-large = “{ $path }” is too large to be a journey map.
error-bad-name = “{ $path }” is not a name that this system allows for a file. Choose another.
error-disk-full = There is no room left for “{ $path }”. Make room on the disk, or save somewhere else.
error-file-exists = There is a file “{ $path }” already.
error-file-changed = Another program has changed “{ $path }” since you opened it. Save under another name, or replace what it wrote (a copy of it is kept).
error-file = “{ $path }” could not be read or written: { $detail }
error-no-path = This map has no file yet. Choose where to save it.
error-nothing-open = No map is open in this window.
error-no-map = This map is not in the file.
error-no-template = There is no template “{ $name }”.
error-connection = The window cannot reach the program: { $detail }

## Pictures that cannot be made.

error-export-scale = A scale of { $wanted } is not offered. Choose a number from { $min } to { $max }.
error-export-width = A width of { $wanted } px is not offered. Choose a number from { $min } to { $max }.
error-export-dpi = { $wanted } dpi is not offered. Choose a number from { $min } to { $max }.
error-export-too-large = The picture would be { $width } × { $height } px, and no side may have more than { $max }. Choose a smaller size, or SVG.
error-export-no-page = The page is { $width } × { $height } px and cannot be drawn. Choose another page.
error-export-pdf = The PDF could not be put together: { $reason }
error-export-stopped = Stopped. No picture was written.
error-export-write = The picture could not be written: { $reason }

## The command line.

error-in-file = { $file }: { $problem }
error-in-line = { $file }, line { $line }: { $problem } Nothing was written.
error-file-missing = There is no such file. Check its name and folder.
error-file-forbidden = You may not read this file. Ask its owner, or copy it.
error-file-unreadable = It cannot be read: { $reason }
error-target-exists = It exists already. Add --force to replace it, or choose another name.
error-target-is-map = It is the map itself and would be lost. Choose another name.
error-target-twice = Two pictures would have this name. Choose another --out-dir, or export them one by one.
error-target-no-folder = Its folder does not exist. Make the folder first, or choose another one.
error-target-forbidden = You may not write in this folder. Choose another one.
error-target-full = There is no room left on the disk. Make room, or write somewhere else.
error-target-unwritable = It cannot be written: { $reason }
error-target-read-only = It may not be written. Take the write protection away, or copy it.
error-target-is-picture = A picture cannot be mended in place. Open it in the window and save it as a map first.
error-several-to = --to takes one picture, but there are { $count }. Use --out-dir, or choose one with --map.
error-format-unknown = Its name does not say which format it is. Add --format and one of these: { $formats }.
error-not-for-format = { $option } is only for { $format }. Leave it out, or choose { $format }.
error-map-unknown = It has no map “{ $map }”. It has: { $maps }.
error-map-none = It holds no map.
error-template-unknown = There is no template “{ $name }”. Choose one of: { $names }.
error-no-command = This is no command ({ $reason }).
error-repaired = { $count ->
    [one] 1 thing was put right while it was read; the file is as it was.
   *[other] { $count } things were put right while it was read; the file is as it was.
 } “journey check” lists them.
error-settings-no-json = These settings cannot be read: { $reason }. Mend the file, or check with --no-settings.
error-settings-value = { $value } is not possible for “{ $name }” in the settings. Severities are "error", "warning", "hint" and "off"; thresholds are numbers from 0.
error-settings-no-rule = The settings weigh a rule “{ $name }”, which does not exist. “journey check --help” lists the rules.
error-settings-no-threshold = The settings have a threshold “{ $name }”, which does not exist. There are: { $names }.
check-fine = { $file }: nothing found
check-at = { $problem } (at { $place })
check-head = { $severity }[{ $rule }]:
check-mended = Mended
check-ignored = Ignored
check-help = { $fix }: in the window, where it is shown first
check-help-safe = { $fix }: “journey check --fix” does it
check-stages = What each stage has:
check-found = { $file }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [one] { $hints } hint
       *[other] { $hints } hints
    }.
check-can-mend = “journey check --fix” mends { $count } of them.
exporting = Exporting

## Why a file cannot be opened.

error-not-ours = This is not a journey map file. Choose a file that ends in .journey.
error-newer-version = A newer version of Throughline wrote this file (format { $version }). Update Throughline to open it.
error-damaged-file = The file is damaged at line { $line }, column { $column }: { $what }. Repair that place in a text editor, or open a backup.
error-file-too-large = The file has { $megabytes } MB, and at most { $limit } MB can be opened. Make its pictures smaller.

## What was put right in a file.

repair-no-version = The file did not say which format version it has. It was read as version 1.
repair-wrong-type = “{ $field }” held { $value }, which it cannot hold. What could not be used was kept in the file under “unread”.
repair-missing-value = “{ $field }” was missing and got the plainest value.
repair-unknown-value = This version does not know the value { $value } of “{ $field }”. It stays in the file until you choose another.
repair-out-of-range = “{ $field }” was { $from }, which is outside its range, and is now { $to }.
repair-rounded = “{ $field }” was { $from } and was rounded to { $to }.
repair-control-characters = Invisible control characters were taken out of a text.
repair-no-id = Something had no id and got “{ $new }”.
repair-duplicate-id = The id “{ $id }” was there twice. The second became “{ $new }”.
repair-duplicate-picture = The picture “{ $picture }” was there twice. The second was kept in the file under “unread”.
repair-no-such-persona = The persona “{ $persona }” is not in the file. The reference was taken out.
repair-no-such-map = The map “{ $map }” is not in the file. The reference was taken out.
repair-no-such-picture = The picture “{ $picture }” is not in the file. The reference was taken out.
repair-no-such-card = The card “{ $card }” answered the card “{ $answer }”, which is not there. The reference was taken out.
repair-no-such-lane = The card “{ $card }” lay in the lane “{ $lane }”, which is not there. It is now in “{ $to }”.
repair-lane-holds-no-cards = The card “{ $card }” lay in the lane “{ $lane }”, which holds no cards. It is now in “{ $to }”.
repair-no-such-stage = The card “{ $card }” lay in the stage “{ $stage }”, which is not there. It is now in “{ $to }”.
repair-no-such-touchpoint = The card “{ $card }” named the touchpoint “{ $touchpoint }”, which is not in its stage. It lies in the rest of the stage.
repair-not-neighbours = The card “{ $card }” spanned touchpoints that are not neighbours. It now spans what lies between them too.
repair-link-to-nowhere = A connection from “{ $from }” to “{ $to }” led nowhere. It was kept in the file under “unread”.

## What a crash left.

error-settings = Some settings could not be read and are as usual again. The file as it was was kept at “{ $path }”.
error-no-window = No further window can be opened here.
error-recovery-open = These changes are open in another window.
error-recovery-gone = These changes are not there any more. They may have been restored in another window.
error-recovery = These changes could not be read: { $detail }
error-recovery-unreadable = The program stopped before some changes were saved, and they cannot be read. What there is was kept at “{ $path }”.
repair-recovery-partly = { $count ->
    [one] One change could not be read
   *[other] { $count } changes could not be read
 } and what came after it is missing. Everything was kept at “{ $path }”.

## Pictures that carry their map

error-extract-no-picture = This is no picture of a map. Choose a PNG, SVG, PDF or PPTX file that Throughline wrote.
error-extract-no-source = No map is in this file. It was made by another program, or exported without the map.
error-extract-damaged = The map in this file is damaged and cannot be read.
error-extract-too-large = What this file carries is larger than { $max } MB. That is no map.
error-extract-unreadable = It cannot be read: { $reason }

## The checker.

error-no-problem = This problem is not there any more.

## Exports of the command line.

told-points = The smallest text is { $points } pt on its paper.
told-too-full = Slide { $slide } (“{ $title }”) holds more than fits and was made smaller.
told-offer-split = --slides makes { $count } slides of it, at full size.
told-offer-hide = Without these lanes it fits: { $lanes }.
told-offer-page = It fits --page { $page }.
told-internal-ratings = It holds your own ratings. For customers, export it with --no-internal-ratings; with --internal-ratings you are not told again.
told-watching = { $count ->
    [one] Watching 1 file. Stop with Ctrl+C.
   *[other] Watching { $count } files. Stop with Ctrl+C.
 }
error-watch = Changes cannot be watched: { $reason }
error-map-empty = The map “{ $map }” has no stages yet. Add one first.
error-stage-unknown = There is no stage “{ $stage }”. It has: { $stages }.
error-selection-unknown = Nothing on the map has one of these ids: { $ids }.
error-target-bad-name = This system does not allow such a name. Choose a shorter one, without special characters.

## Exports.

error-nothing-exported = Nothing of this map was exported yet. Export it once; then the same key writes the same files again.
error-region-empty = Nothing of the map is chosen. Choose stages, or select something first.
error-no-name = A name is missing. Type one.
error-no-clipboard = The clipboard takes no picture here. Export a file instead.
error-no-file-manager = No program shows folders here. The file is “{ $path }”.

## The clipboard.

error-clipboard-empty = There is nothing on the clipboard that could be put into the map. Copy text, a table or part of a map first.
error-clipboard-damaged = The clipboard holds part of a map that did not arrive whole. Copy it once more.
error-clipboard-newer = The clipboard holds part of a map from a newer version of Throughline. Update this one to paste it.
error-clipboard-closed = The system does not let Throughline use the clipboard. Press Ctrl+V or ⌘V instead of choosing Paste.

## Filters.

error-parts-hidden = A filter hides parts of the map, so nothing can be moved now. Let it dim them instead, or switch it off.

## A picture that cannot be taken in.

error-picture-none = This is no picture. Choose a PNG, JPEG, WebP or SVG file.
error-picture-other-kind = { $kind } pictures cannot be shown. Save it as PNG or JPEG and choose that.
error-picture-broken = This { $kind } picture is broken and cannot be read. Save it anew in the program that made it, or choose another one.
error-picture-too-many-pixels = The picture has { $width } × { $height } px, and at most { $megapixels } million can be read. Make it smaller first.
error-picture-too-large = The picture’s file has { $megabytes } MB, and at most { $limit } MB are read. Make it smaller first.

## Arguments that cannot be used.

usage-unknown = There is no option “{ $given }”.
usage-unknown-near = There is no option “{ $given }”. Did you mean “{ $near }”?
usage-command = There is no command “{ $given }”.
usage-command-near = There is no command “{ $given }”. Did you mean “{ $near }”?
usage-value = “{ $given }” is not possible for { $option }.
usage-value-of = “{ $given }” is not possible for { $option }. Choose one of: { $values }.
usage-no-value = { $option } needs a value.
usage-no-value-of = { $option } needs a value. Choose one of: { $values }.
usage-conflict = { $option } and { $other } exclude each other. Leave one of them out.
usage-twice = { $option } was given twice. Once is enough.
usage-missing = This is missing: { $option }.
usage-no-equals = Write the value of { $option } behind an equals sign, without blanks.
usage-not-unicode = An argument is no text that can be read.
usage-help = “{ $command } --help” tells more.

## One persona sheet, and dragging out.

error-map-no-persona = The map “{ $map }” is about no persona. Choose one in the window, or name one: --persona-sheet=NAME.
error-persona-unknown = There is no persona “{ $persona }”. There are: { $personas }.
error-no-drag = Nothing can be dragged out of the window here. Copy the picture, or export it.
