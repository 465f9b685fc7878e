# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = Rename document
undo-add-persona = Add persona
undo-change-persona = Change persona
undo-remove-persona = Delete persona
undo-rename-map = Rename map
undo-change-map = Change map
undo-add-map = Add map
undo-move-map = Move map
undo-duplicate-map = Duplicate map
undo-split-map = Split into one map per persona
undo-remove-map = Delete map
undo-change-rules = Change rules
undo-ignore-finding = Ignore problem
undo-heed-finding = Stop ignoring problem
undo-change-theme = Change theme
undo-change-page = Change page
undo-add-stage = Add stage
undo-rename-stage = Rename stage
undo-change-stage = Change stage
undo-move-stage = Move stage
undo-split-stage = Split stage
undo-merge-stages = Merge stages
undo-duplicate-stage = Duplicate stage
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
undo-duplicate-lane = Duplicate lane
undo-remove-lane = Delete lane
undo-add-link = Add connection
undo-change-link = Change connection
undo-remove-link = Delete connection
undo-add-view = Save view
undo-rename-view = Rename view
undo-change-view = Change view
undo-remove-view = Delete view
undo-add-picture = Add picture
undo-remove-unused-pictures = Remove unused pictures
undo-several-changes = Several changes
undo-reload = Reload what another program wrote

## The canvas.

canvas-label = Journey map
canvas-text-field = Text
canvas-empty-cell = { $lane }, empty, { $column }
canvas-drop-touchpoint = Release to move to { $stage }, position { $position }
canvas-drop-touchpoint-copy = Release to copy to { $stage }, position { $position }
canvas-drop-card = Release to move to { $place }
canvas-drop-card-copy = Release to copy to { $place }
canvas-drop-outside = Release to put it back

## Gestures on the canvas.

canvas-menu = What can be done here
canvas-drop-stage = Release to make it stage { $position }
canvas-drop-stage-copy = Release to put a copy as stage { $position }
canvas-drop-lane = Release to make it row { $position }
canvas-drop-lane-copy = Release to put a copy as row { $position }
canvas-marquee = { $count } selected
canvas-feeling-felt = { $touchpoint }: felt { $value }
canvas-feeling-desired = { $touchpoint }: desired { $value }
canvas-lane-height = { $height } px high
canvas-link-nowhere = Choose the touchpoint that it leads to
canvas-link-to = From { $from } to { $to }
canvas-link-kind = What the connection means
canvas-link-turn = Turn around
canvas-edit-text = Edit text
canvas-edit-question = Edit the question
canvas-card-whole-stage = Span the whole stage
canvas-touchpoint-after = Add touchpoint after
canvas-stage-split = Begin a new stage here
canvas-stage-merge = Merge with { $stage }
canvas-lane-hide = Hide lane
canvas-lane-show = Show hidden lane
canvas-lane-add = Add lane
canvas-lane-repeat = Repeat lane
canvas-item-add = Add to “{ $list }”
canvas-lane-card = Add card
canvas-lane-natural = As high as its content
canvas-feeling-value = Type a value
canvas-feeling-quote = Edit the quote
canvas-feeling-name = Name the feeling
canvas-remove-felt = Remove what is felt
canvas-remove-desired = Remove what is desired
action-fit-selection = Show what is selected
action-page-view = Show the edges of the slide
action-grid = Show the cells
page-smallest = Smallest text { $points } pt
keys-feeling = Raise or lower a feeling (with Shift the desired one)
keys-next = Keep, and write the next text
keys-extend = Select more
keys-stages = Stage before, stage after

## The window.

untitled = Untitled
unnamed = No name yet
saved = Saved
unsaved = Not saved
never-saved = Not saved yet
save = Save
dont-save = Don’t save
save-elsewhere = Save elsewhere…
replace = Replace
cancel = Cancel
close = Close
mixed = Mixed
not-said = Not said
not-known = not known
percent = { $value }%
zoom = Zoom
cards = Cards
new-persona = New persona

## Menus.

menu-bar = Menus
menu-file = File
menu-edit = Edit
menu-view = View
menu-map = Map
menu-help = Help
menu-appearance = Appearance
menu-language = Language
appearance-system = Like the system
appearance-light = Light
appearance-dark = Dark
language-system = Like the system

## What can be done.

action-new = New…
action-open = Open…
action-save = Save
action-save-as = Save as…
action-export = Export…
action-close = Close window
action-undo = Undo
action-redo = Redo
action-undo-step = Undo: { $step }
action-redo-step = Redo: { $step }
action-copy-attributes = Copy attributes
action-give-attributes = Paste attributes
action-duplicate = Duplicate
action-remove = Delete
action-select-all = Select all touchpoints
action-add-touchpoint = Add touchpoint
action-add-pain = Add pain point
action-add-opportunity = Add opportunity
action-add-stage = Add stage
action-connect = Connect two touchpoints
action-zoom-in = Zoom in
action-zoom-out = Zoom out
action-fit = Show the whole map
action-actual-size = Actual size
action-sidebar = Sidebar
action-navigator = Navigator
action-inspector = Inspector
action-as-exported = Show the map as it is exported
action-shortcuts = Keyboard shortcuts
action-about = About Throughline

## The toolbar.

toolbar = Tools
tool-touchpoint = Touchpoint
tool-pain = Pain
tool-opportunity = Opportunity
tool-connect = Connect
tool-export = Export
tool-fit = Fit
tool-navigator = Navigator
view-strategic = Strategic
view-tactical = Tactical
view-performance = Performance
theme-daylight = Daylight
theme-daybreak = Daybreak
theme-dusk = Dusk
theme-beacon = Beacon
theme-ink = Ink

## The sidebar.

side-label = Document
side-width = Width of the sidebar
side-maps = Maps in this document
side-personas = Personas
side-outline = Outline
side-navigator = Navigator
navigator-label = The map in small; arrow keys move the view
navigator-hide = Hide the navigator
navigator-show = Show the navigator
short-current = Current
short-ideal = Ideal
persona-add = Add persona
persona-none = No persona
count-maps =
    { $count ->
        [one] { $count } map
       *[other] { $count } maps
    }

## The status bar.

count-map =
    { $stages ->
        [one] { $stages } stage
       *[other] { $stages } stages
    } · { $touchpoints ->
        [one] { $touchpoints } touchpoint
       *[other] { $touchpoints } touchpoints
    }
drag-alone = Only this card

## The inspector.

inspect-label = Inspector
inspect-width = Width of the inspector
inspect-failed = What is selected cannot be shown. Select something else.
count-selected = { $count } selected
count-touchpoints =
    { $count ->
        [one] { $count } touchpoint
       *[other] { $count } touchpoints
    }
count-cards =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
count-stages =
    { $count ->
        [one] { $count } stage
       *[other] { $count } stages
    }
kind-touchpoint-in = Touchpoint · { $stage }
kind-stage = Stage
kind-persona = Persona
field-name = Name
field-text = Text
field-channel = Channel
field-channel-label = Label
channel-own = Other
field-mode = Where
mode-online = Online
mode-offline = Offline
mode-both = Both
field-owner = Owner
owner-department = Department
owner-region = Region
owner-person = Person
field-emotion = Emotion
felt = Felt
desired = Desired
field-feeling = Feeling
hint-feeling = Relief, doubt…
field-quote = Quote
hint-quote = “In the customer’s words”
rated-customer = Customer
rated-internal = Internal
gap = Gap { $value }
gap-underrated = Underrated { $value }
gap-overrated = Overrated { $value }
field-moment = Moment of truth
hint-moment = Makes or breaks trust
field-moment-kind = It can
moment-make = Make
moment-break = Break
moment-both = Both
field-note = Note
field-bottleneck = Bottleneck
hint-bottleneck = Customers wait here
field-duration = How long
hint-duration = 19 days, 3 hand-offs
field-delight = Delight
field-validation = Certainty
validation-assumed = Assumed
validation-internal = Internal view
validation-customer = Customer-validated
answer-yes = Yes
answer-no = No
field-date = Date
hint-date = 2026-11-30
field-source = Source
field-customer = Customer
customer-current = Current customer
customer-potential = Potential customer
customer-lost = Lost customer
source-customer-interview = Customer interview
source-staff-interview = Staff interview
source-focus-group = Focus group
source-workshop = Workshop
source-survey = Survey
source-social-media = Social media
source-web-analytics = Web analytics
source-purchase-history = Purchase history
source-support-log = Support log
source-observation = Observation
source-other = Other
evidence-add = Add evidence
evidence-remove = Delete this evidence
evidence-none = So far this is an internal view. Add an interview, a survey or service data.
evidence-no-quote = Nothing quoted yet
metric-add = Add metric
metric-remove = Delete this metric
metric-none = Nothing is measured here yet.
hint-metric = Conversion
field-unit = Unit
metric-baseline = Baseline
metric-target = Target
metric-actual = Actual
field-whole-stage = Whole stage
field-from = From
field-to = To
pain-risk = Will customers give up because of it?
risk-no = No
risk-maybe = Maybe
risk-yes = Yes
pain-known = Do they know that we have a solution?
known-yes = Yes
known-no = No
known-unknown = Unknown
pain-cause = Why does it hurt?
pain-kind = What kind of pain is it?
pain-kind-difficulty = Difficulty
pain-kind-emotion = Feeling
pain-bottleneck = How long does it hold them up?
pain-reputation = May bring a bad review
solution-answers = Pain points it answers
solution-no-pains = There are no pain points in this stage.
solution-worth = Worth and plan
solution-impact = Impact
solution-effort = Effort
solution-chosen = Chosen
solution-status = Status
status-idea = Idea
status-planned = Planned
status-started = Started
status-done = Done
status-dropped = Dropped
solution-owner = Who
solution-due = Until
resource-add = Add resource
resource-remove = Delete this resource
resource-none = What does it take? Add what is there and what is needed.
resource-state = State
stage-question = What customers ask themselves
hint-question = Is it worth the detour?
stage-role = Role
role-awareness = Awareness
role-consideration = Consideration
role-decision = Decision
role-purchase = Purchase
role-use = Use
role-loyalty = Loyalty
role-exit = Exit
map-title = Title: what the map found
hint-title = Where we lose customers
map-goal = Goal: what the map is for
hint-goal = Decide what to improve first
map-scope = Scope: what it covers, and what not
hint-scope = First visit to repeat order
map-kind = Type
kind-strategic = Strategic map
kind-tactical = Tactical map
kind-performance = Performance & improvement map
kind-persona-sheet = Persona sheet
map-state = State
map-persona = Persona
map-look = Language and page
map-language = Language
map-theme = Theme
map-page = Page
page-wide = Widescreen 16:9
page-classic = Standard 4:3
page-a4 = A4 landscape
page-a3 = A3 landscape
page-free = As large as it needs
map-review = Review
review-last = Last
review-every = Every
review-months = months
review-owner = By whom
map-source = What it rests on
source-part-method = Method
source-part-sample = Sample
source-part-date = When
source-part-note = Note
hint-source-method = Interviews, survey
hint-source-sample = 22 customers
hint-source-date = Nov 2026
hint-source-note = Version 2
persona-role = Role
persona-primary = Primary
persona-lists = What drives them (one a line)
persona-goals = Goals
persona-goals-label = Heading of the goals
persona-motivations = Motivations
persona-tasks = Tasks
persona-pains = Pains
persona-behaviours = Behaviours
persona-traits = Facts
persona-age = Age
persona-gender = Gender
persona-occupation = Occupation
persona-region = Region
persona-income = Income
persona-family = Family
persona-remove = Delete persona

## Dialogs.

ask-unsaved = Save the changes to “{ $title }”?
ask-unsaved-note = Changes that are not saved are lost.
ask-replace = Replace this file?
ask-overwrite = Replace what another program wrote?
problem-open = This file cannot be opened
problem-new = The template cannot be opened
problem-save = The map is not saved
problem-export = The picture was not written
repairs-title = This file was repaired
repairs-note =
    { $count ->
        [one] One thing in the file made no sense and was put right.
       *[other] { $count } things in the file made no sense and were put right.
    } The file itself changes only when you save.
about-text = Draws customer journey maps and puts them into slides. Your files stay on this computer.
about-version = Version { $version }
keys-canvas = On the map
keys-lift = Lift and put down
keys-move = Move at once
keys-edit = Write the text
keys-walk = Walk along the map
keys-regions = Next part of the window
keys-ends = Start of the stage, its end
keys-far-ends = Start of the map, its end
keys-type = Write anew
keys-keep = Keep what is written
keys-break = Begin a new line
keys-escape = Give up, then let go of what is selected
keys-menu = Menu of what has the keyboard
keys-pointer = With the pointer
keys-marquee = Select what lies in a box
keys-add = Select more, or less
keys-drag-copy = Put a copy there (for a touchpoint, Alt pressed later leaves its cards)
keys-pan = Move the view
keys-sideways = Move the view sideways
keys-zoom = Look closer, or from farther away
press-drag = Drag
press-click = Click
press-double-click = Double click
press-wheel = Wheel
export-title = Export “{ $title }”
export-format = Format
export-png-note = Pixels, for slides and documents everywhere.
export-svg-note = Shapes, sharp at any size.
export-size = Size
export-width = Width
export-width-px = Width in px
export-text = Text
export-live = Live text
export-outlines = Outlines
export-live-note = Text can be selected and changed; it looks right where the fonts are.
export-outlines-note = Letters become shapes and look the same everywhere.
export-background = Background
export-paper = Paper
export-transparent = Transparent
export-pixels = { $width } × { $height } px
export-run = Export { $format }
export-busy = Exporting…
export-done = { $count ->
    [one] The file is written.
   *[other] { $count } files are written.
 }

## The start screen.

start-label = Start
start-title = Start from a shape, not a blank sheet
start-note = One customer per map. Pick the journey that looks most like theirs, then change everything.
start-new = New map
start-open = Open file
start-open-short = Open
start-back = Back to the map
start-recent = Recent
start-private = Files stay on this computer
start-templates = Templates

## Kinds of file, in the system's file dialogs.

file-kind-journey = Customer journey map
file-kind-png = PNG picture
file-kind-svg = SVG picture
file-kind-pdf = PDF document
file-kind-pptx = PowerPoint presentation
file-kind-pictures = Picture with a map

## Connections.

kind-link = Connection
link-meaning = Meaning
link-kind-loop-back = Back to an earlier step
link-kind-skip = Past other steps
link-kind-repeat = The same again
link-kind-win-back = A lost customer comes back

## The command palette.

action-palette = Commands…
palette-ask = What do you want to do?
palette-none = No command is called that.
palette-count =
    { $count ->
        [one] { $count } command
       *[other] { $count } commands
    }

## Settings, windows, what a crash left, what other programs do.

action-new-window = New window
action-settings = Settings…
action-guide = How to map a journey
settings-title = Settings
settings-window = Window
settings-files = Files
settings-new-maps = New maps
settings-rules = Rules
settings-rules-note = How much a finding of each rule weighs. A rule that is off never speaks.
settings-language = Language
settings-appearance = Appearance
settings-wheel = Mouse wheel
wheel-moves = Moves the map
wheel-zooms = Zooms
settings-wheel-note = Ctrl and the wheel always zoom; Shift and the wheel move sideways.
settings-autosave = Save by itself
settings-autosave-note = Maps that have a file are saved after three seconds of rest and when the window loses the focus. Changes are kept until they are saved either way.
settings-author = Author
settings-author-note = Responsible for the review of new maps.
settings-theme = Theme
settings-theme-template = As in the template
severity-usual = As usual ({ $severity })
severity-as-user = As for all maps ({ $severity })
severity-off = Off
not-kept = Changes cannot be kept in case the program stops: the folder for its data cannot be written, or the disk is full. Save often.
recovery-title = The program stopped before these changes were saved
recovery-ask = Restore the changes that were not saved?
recovery-ask-note = The program stopped before { $changes } to this map ({ $when }) were saved. What you see now is the file as it was saved last.
recovery-restore = Restore
recovery-discard = Discard
recovery-later = Decide later
recovery-done = The changes are back. Save to keep them in a file.
recovery-discard-ask = Discard these changes?
recovery-discard-note = { $changes } to “{ $title }” cannot be brought back afterwards. The saved file stays as it is.
file-shared = This file is open in another window too. Each window keeps its own changes; when one saves, the other is asked.
file-changed = Another program has changed this file.
file-changed-how = There: { $difference }.
file-changed-unusable = It cannot be read as a map: { $reason }
file-gone = The file “{ $path }” is not there any more. Your map is whole here: save it again, or somewhere else.
file-read-only = The file may not be written any more. Your changes are kept; save them under another name.
file-reload = Reload
file-keep-mine = Keep mine
file-save-copy = Save a copy…
file-save-again = Save again
differs-added = { $what } more
differs-removed = { $what } fewer
differs-changed = { $what } different
differs-other = details are different

## The start screen, the new map, the guide.

start-home = Home
start-personas = Personas
start-personas-note = Who your recent maps are about. One persona is one customer with a goal.
start-personas-none = No personas yet. Begin with one: a map without a customer is a process.
start-templates-note = Each is a whole map in your language. Take the one that looks most like your customer’s way.
start-group-all = All
start-groups = Kind of template
start-drop = Drop a map anywhere in this window to open it.
start-missing = Not there any more
start-unreadable = Cannot be read
start-forget = Remove from this list
start-recent-none = Maps that you open or save are listed here.
when-today = Today, { $time }
when-yesterday = Yesterday, { $time }
wizard-title = New map
wizard-step = Step { $step } of { $steps }
wizard-back = Back
wizard-next = Next
wizard-create = Create map
wizard-persona = Persona
wizard-persona-ask = Whose journey is it?
wizard-persona-note = One customer per map. A name and one line are enough to begin.
wizard-persona-name = Name
wizard-persona-name-hint = Lin Yi-jun
wizard-persona-role = In one line
wizard-persona-role-hint = Office worker, 29, first coffee before nine
wizard-goal = Goal
wizard-goal-ask = What is the map for?
wizard-goal-note = The question that the map shall answer, and what it covers.
wizard-goal-title = Title
wizard-goal-title-hint = First coffee before work
wizard-goal-goal = Goal
wizard-goal-goal-hint = Find out where mornings go wrong
wizard-stages = Stages
wizard-stages-ask = Which stages does it go through?
wizard-stages-note = As the customer lives them, one a line. You can change them at any time.
wizard-stages-four = Four: until loyalty
wizard-stages-five = Five: with decision and after-sales
wizard-stages-whole = Whole relationship
wizard-stages-four-names =
    Awareness
    Consideration
    Purchase
    Loyalty
wizard-stages-five-names =
    Awareness
    Consideration
    Decision
    Purchase
    After-sales
wizard-stages-whole-names =
    Notice
    Evaluate
    Commit
    Use
    Review
    Leave or come back
wizard-touchpoints = Touchpoints
wizard-touchpoints-ask = What happens in each stage?
wizard-touchpoints-note = Where customer and company meet, one a line.
wizard-touchpoints-first = What happens first?
wizard-touchpoints-next = And then?
wizard-emotion = Emotion
wizard-emotion-ask = How does it feel?
wizard-emotion-note = A first guess is fine: it stays marked as assumed until customers have been asked.
wizard-emotion-none = Nothing to feel yet. Go back and say what happens, or create the map and do it there.
guide-title = How to map a journey
guide-note = Nine steps, in this order. Each takes less time than the one that you would repeat without it.
guide-who = Choose one customer
guide-who-text = Describe one persona: what they want to get done, what drives them, what holds them back. Two kinds of customers are two maps.
guide-why = Say what the map is for
guide-why-text = Write the goal and the scope: which question it answers, where the journey begins and ends. Choose a strategic map for the whole way, a tactical one for a close-up.
guide-stages = Set out the stages
guide-stages-text = Name what the customer goes through, not what your departments do: from the first need to loyalty or goodbye. Four to seven are enough.
guide-touchpoints = Collect the touchpoints
guide-touchpoints-text = Where do they meet you, online and offline, and what do they do there? Include what you do not own: reviews, friends, search.
guide-emotion = Draw the emotion curve
guide-emotion-text = For each touchpoint, how does it feel, and how should it? Mark the few moments of truth that make or break trust.
guide-pains = Write down the pain points
guide-pains-text = Wherever the curve falls: what hurts, why, and could they leave because of it? Write it as customers say it.
guide-solutions = Answer them
guide-solutions-text = Turn each pain point into an opportunity or a solution, with an owner and a date. Begin where importance is high and performance low.
guide-check = Check it with customers
guide-check-text = Until now it is your own view. Ask five customers, look at reviews and service data, and mark what is confirmed.
guide-review = Keep it alive
guide-review-text = Set a review date. A map that nobody looks at again was a picture, not a tool.
guide-start = Start a map

## Counts of the start screen.

count-problems =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }
count-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
count-links =
    { $count ->
        [one] { $count } connection
       *[other] { $count } connections
    }
count-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }

## What lies below the canvas: problems, connections, resources.

action-dock = Problems
dock-label = Problems, connections and resources
dock-problems = Problems
dock-links = Connections
dock-resources = Resources
dock-height = Height of the panel
dock-close = Close the panel
dock-open = Open the panel
problems-severities = Severities
problems-count-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
 }
problems-count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
problems-count-hint = { $count ->
    [one] 1 hint
   *[other] { $count } hints
 }
problems-fix-all = { $count ->
    [one] Mend the safe one
   *[other] Mend the { $count } safe ones
 }
problems-filter = Which problems are shown
problems-filter-stage = Stage
problems-filter-rule = Rule
problems-everywhere = This map
problems-of-map = Map
problems-every-rule = Every rule
problems-edit = Edit
problems-ignore = Ignore
problems-why-ignore = Why is it meant to be so?
problems-why = Why this matters
problems-ignored = { $count ->
    [one] 1 ignored
   *[other] { $count } ignored
 }
problems-none = What is missing? Nothing that we know of.
problems-none-shown = No problem of this kind.
problems-none-checked = Goal, persona, stages, feelings, pain points, owners, evidence and the page were checked.
problems-bad = Instead of
problems-good = Better
problems-weight = On this map
problems-from = From
links-none = No way leads back or past yet. Select a touchpoint and press C.
resources-have = Have
resources-need = Need
resources-nobody = Nobody yet
resources-none = What do you have, and what do you need? Select a solution and note its resources.
stage-lacks = Still missing: { $parts }
stage-complete = Everything is there

## The export dialog: what it shows and asks.

action-export-again = Export again
action-copy-picture = Copy as picture
action-copy-svg = Copy as SVG
action-copy-outline = Copy as text outline
copied-picture = The picture is on the clipboard.
copied-outline = The words are on the clipboard.
problem-copy = Nothing was copied
reveal = Show in folder
export-pdf-note = Pages to print and to read; text can be searched.
export-pptx-note = Slides of native shapes; each card stays one shape with its text.
export-picture = Exact picture
export-pptx-shapes-note = Each card becomes a native shape. Choose the picture if the deck lacks the fonts.
export-pptx-picture-note = Each slide is one picture, exactly as you see it.
export-notes = Speaker notes from quotes and evidence
export-region = Region
export-region-map = Whole map
export-region-stages = Stages
export-region-selection = Selection
export-text-size = Text size
export-text-normal = Normal
export-text-large = Large
export-include = Include
export-with-persona = Persona header
export-with-legend = Legend
export-with-source = Source and date
export-with-ratings = Internal ratings
export-with-map = The map itself
export-ratings-both-note = Your own ratings are drawn, and the map inside the file holds them. Untick them for customers.
export-slides = Slides
export-split = Several slides when one is too full
export-deck = A deck: persona, opportunities, resources
export-presets = Presets
export-preset-choose = Choose a preset
export-preset-keep = Keep these choices
export-preset-name = Name of the preset
export-preset-remove = Delete the preset “{ $name }”
export-preview = Preview
export-preview-of = Slide preview, { $paper }
export-previous = Previous slide
export-next = Next slide
export-vision = Seen with
export-vision-all = All colours
export-vision-protan = No red (protanopia)
export-vision-deutan = No green (deuteranopia)
export-vision-tritan = No blue (tritanopia)
export-checks = Checks
export-check-points = Smallest text is { $points } pt on the slide
export-check-clear = No clipped or overlapping text
export-check-full = { $count ->
    [one] 1 slide is too full and gets smaller
   *[other] { $count } slides are too full and get smaller
 }
export-check-collisions = { $count ->
    [one] 1 text overlaps another
   *[other] { $count } texts overlap others
 }
export-check-colours = Safe for colour blindness
export-check-confused = Good and bad look alike to colour-blind people
export-offers = What would help
export-offer-split = { $count ->
    [one] Split into 1 slide
   *[other] Split into { $count } slides
 }
export-offer-hide = Hide { $lanes }
export-offer-page = Use { $page }
export-count = { $count ->
    [one] 1 slide
   *[other] { $count } slides
 }
export-copy = Copy picture
export-stop = Stop

## Copy and paste.

action-cut = Cut
action-copy = Copy
action-paste = Paste
action-paste-plain = Paste as one card of plain text
paste-many = Paste a table of { $found } cells?
paste-many-note = A map that people can read holds far fewer cards. At most { $limit } can be pasted at once; nothing has been changed so far.
paste-first = Paste the first { $limit }

## Finding words.

action-find = Find…
action-find-next = Find next
action-find-previous = Find previous
action-replace = Replace…
find-ask = Find in all maps
find-none = Nothing found
find-count = { $at } of { $count }
find-replace-with = Replace with
find-replace-all = Replace all
find-replaced = { $places ->
    [0] Nothing found to replace
    [one] 1 place replaced
   *[other] { $places } places replaced{ $maps ->
        [0] {""}
        [one] {""}
       *[other] {" "}in { $maps } maps
    }
}
palette-map = Show map: { $name }

## Maps and personas.

action-add-map = Add map
action-rename-document = Rename document
action-rename = Rename
action-split-map = Split into one map per persona
action-show-persona = Make this map their journey
new-map = New map
copy-of = { $title } (copy)
more-of = More for “{ $name }”
field-sub-label = Second line
map-eyebrow = Line above the title
field-response = Customer’s response
field-site = Site

## Filters and saved views.

action-filter = Filter…
action-clear-filter = Show everything
filter-on = Filter: { $count } chosen
filter-rest = The rest is
filter-dim = Dim the rest
filter-hide = Hide the rest
filter-clear = Clear
filter-lanes = Lanes
filter-no-owner = Without owner
filter-no-channel = Without channel
filter-views = Saved views
filter-no-views = Choose something above and save it under a name.
filter-view-name = Name of the view
filter-remove-view = Delete the view “{ $name }”
filter-chip-dim = Filter: { $count } dimmed
filter-chip-hide = Filter: { $count } hidden

## Presenting.

action-present = Present
action-bare = Only the map
present-overview = The whole map
present-next = Next
present-back = Back
present-end = End
present-at = { $at } / { $count }

## More of the inspector.

kind-lane = Lane · { $kind }
field-height = Height
height-own = As its content
field-hidden = Hidden
lane-repeat = Add another of this kind
hint-response = Looks for another supplier
hint-site = Shop in the old town
field-decision = Customers decide here
field-detail = Close-up map
field-ownership = Whose channel
ownership-owned = Ours
ownership-earned = Earned: reviews, press
ownership-peer = Between customers
card-personas = About
map-segment = Customers
segment-basis = Told apart by
segment-firmographic = Company
segment-behaviour = Behaviour
segment-need = Need
segment-text = Which
segment-code = Industry code

## More of the menus.

menu-add-lane = Add lane
menu-recent = Open recent
action-duplicate-map = Duplicate this map
action-remove-map = Delete this map
action-map-settings = Map settings

## The system's menu bar.

menu-window = Window
menu-services = Services
menu-hide = Hide Throughline
menu-hide-others = Hide Others
menu-show-all = Show All
menu-quit = Quit Throughline
menu-minimize = Minimize
menu-zoom = Zoom
menu-bring-all-to-front = Bring All to Front

## Pictures of cards and personas.

picture = Picture
picture-choose = Choose picture
picture-replace = Replace picture
picture-remove = Remove picture
picture-preview = The picture as the map shows it
canvas-drop-picture = Release to show the picture here
drop-file = Release to open the file
persona-portrait = Portrait

## The built-in maps: what each is called and is for.

template-cafe = Shop or café visit
template-cafe-about = From awareness to loyalty
template-default = Four-stage purchase
template-default-about = With questions to fill in
template-five-stage = Five-stage purchase
template-five-stage-about = Adds decision and after-sales
template-b2b-strategic = B2B strategic overview
template-b2b-strategic-about = Whole lifecycle at a glance
template-tactical = Tactical close-up
template-tactical-about = One touchpoint, step by step
template-b2b-performance = Performance & improvement
template-b2b-performance-about = Rating gaps, advice per stage
template-felt-desired = Felt and desired
template-felt-desired-about = Design the ideal beside today
template-tender-loops = Tender with loops
template-tender-loops-about = Multi-site, back and forth
template-win-back = Leaving and win-back
template-win-back-about = How it ends, and restarts
template-furniture = Furniture shop
template-furniture-about = Needs, one long wait, one loop
template-persona-sheet = Persona sheet
template-persona-sheet-about = One customer: goals, motives, pains
template-blank = Blank map
template-blank-about = Empty stages and lanes
template-group-strategic = Strategic
template-group-tactical = Tactical
template-group-performance = Performance
template-group-retail = Retail
template-group-b2b = B2B
template-group-persona = Personas

## What a person makes of the rules.

action-rules = Rules of the checker…
rules-title = Rules of the checker
settings-rules-all = How much each rule weighs, and from when on those that count speak.
settings-rules-set = Set…
rules-scope = For which maps
rules-scope-map = This map
rules-scope-user = All my maps
rules-scope-map-note = Kept in the map’s file, for everybody who opens it; undo takes it back. What is left open here is as for all your maps.
rules-scope-user-note = Kept on this computer, for every map that says nothing else of itself, here and in “journey check”.
rules-limits = Thresholds
rules-limits-note = From when on rules that count begin to speak. An empty field is as printed in it.
limit-most-stages = Most stages
limit-most-lanes = Most lanes that are shown
limit-most-touchpoints = Most touchpoints
limit-fewest-stages = Fewest stages
limit-fewest-touchpoints = Fewest touchpoints
limit-most-moments = Most touchpoints that are moments of truth
limit-fewest-feelings = Fewest touchpoints with a feeling or thought
limit-gap = Gap between customers’ ratings and ours
limit-smallest-text = Smallest text on the page
unit-percent = %
unit-points-of-ten = of 10 points
unit-pt = pt
rules-weights = Severities
problems-name = Name

## The export dialog: slides, sheets, and who may see what.

export-region-persona = Persona
export-ratings-drawn-note = Your own ratings are drawn. Untick them for customers.
export-ratings-carried-note = The map inside the file holds your own ratings. Untick them for customers.
export-ratings-stripped-note = Your own ratings are left out, of the map inside the file too.
export-ratings-left-note = Your own ratings are left out.
export-zoom-fit = Fit { $percent }%
export-zoom-at = { $percent }%
export-zoom-reset = Fit the slide
export-drag-note = Drag it into another program
dragged-picture = The picture can be dropped in another program.
handed-ratings = Your own ratings are in it: not for customers.
ask-ratings = Is this file for customers?
ask-ratings-note = The map holds ratings that you gave yourselves. They would be in the file, for anybody who gets it.
ask-ratings-keep = No, keep them
ask-ratings-leave = Leave them out
