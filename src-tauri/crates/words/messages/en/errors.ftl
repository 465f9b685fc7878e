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
