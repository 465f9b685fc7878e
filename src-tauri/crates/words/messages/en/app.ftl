# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = Rename document
undo-add-persona = Add persona
undo-change-persona = Change persona
undo-remove-persona = Delete persona
undo-rename-map = Rename map
undo-change-map = Change map
undo-change-theme = Change theme
undo-change-page = Change page
undo-add-stage = Add stage
undo-rename-stage = Rename stage
undo-change-stage = Change stage
undo-move-stage = Move stage
undo-remove-stage = Delete stage
undo-add-touchpoint = Add touchpoint
undo-rename-touchpoint = Rename touchpoint
undo-change-touchpoint = Change touchpoint
undo-change-feeling = Change feeling
undo-move-touchpoint = Move touchpoint
undo-duplicate-touchpoint = Duplicate touchpoint
undo-remove-touchpoint = Delete touchpoint
undo-add-card = Add card
undo-edit-card = Edit card
undo-change-card = Change card
undo-move-card = Move card
undo-duplicate-card = Duplicate card
undo-remove-card = Delete card
undo-add-lane = Add lane
undo-rename-lane = Rename lane
undo-hide-lane = Hide lane
undo-show-lane = Show lane
undo-change-lane = Change lane
undo-move-lane = Move lane
undo-remove-lane = Delete lane
undo-add-link = Add connection
undo-change-link = Change connection
undo-remove-link = Delete connection
undo-several-changes = Several changes

## The canvas.

canvas-label = Journey map
canvas-text-field = Text
canvas-empty-cell = { $lane }, empty, { $column }
canvas-drop-touchpoint = Release to move to { $stage }, position { $position }
canvas-drop-touchpoint-copy = Release to copy to { $stage }, position { $position }
canvas-drop-card = Release to move to { $place }
canvas-drop-card-copy = Release to copy to { $place }
canvas-drop-outside = Release to put it back
