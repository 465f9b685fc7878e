# Words that are drawn on maps, in the language of the map.

## The header and its eyebrow.

eyebrow-strategic = Customer journey map
eyebrow-tactical = Tactical journey map
eyebrow-performance = Performance & improvement map
eyebrow-personaSheet = Persona
state-current = current state
state-ideal = ideal state
purpose-goal = Goal
purpose-fix-first = Fix first
goals-label = What they want
stages = Stages

## Lanes, and the line under a lane's name.

lane-touchpoints = Touchpoints
lane-emotion = Emotion curve
lane-channels = Channels
lane-importance = Importance
lane-performance = Performance
lane-owners = Owner
lane-metrics = Metrics
lane-evidence = Evidence
lane-actions = Actions
lane-needs = Needs
lane-thoughts = Thoughts
lane-pains = Pain points
lane-opportunities = Opportunities
lane-solutions = Solutions
lane-recommendations = Recommended
lane-resources = Resources
lane-backstage = Backstage
lane-text = Notes
lane-pictures = Pictures
lane-rating-sub = out of 10

## The emotion scale, from very bad to very good.

emotion-very-bad = Very bad
emotion-bad = Bad
emotion-neutral = Neutral
emotion-good = Good
emotion-very-good = Very good
call-out-highest = Highest
call-out-lowest = Lowest

## Words for cells that are empty or doubtful.

owner-none = Unassigned

## The legend.

legend-felt = Felt
legend-desired = Desired
legend-gap = Experience gap
legend-customer = Customer view
legend-internal = Internal view
legend-blind-spot = Blind spot
legend-over-invested = Over-invested
legend-moment = Moment of truth
legend-may-leave = May leave
legend-bottleneck = Bottleneck
legend-have = Have
legend-need = Need
legend-validated = Customer-validated
legend-internal-only = Internal view only
legend-assumed = Assumed
source-label = { $text }

## Channels: where a touchpoint happens (requirement 000-03).

channel-social = Social post
channel-word = Word of mouth
channel-review = Reviews
channel-ad = Advertisement
channel-press = Press
channel-search = Search
channel-web = Website
channel-app = Mobile app
channel-email = Email
channel-chat = Online support
channel-bot = Chatbot
channel-phone = Phone call
channel-sign = Shop sign
channel-store = Store
channel-menu = Menu or catalogue
channel-staff = Staff
channel-payment = Payment
channel-product = Product in use
channel-delivery = Delivery
channel-sales = Sales visit
channel-demo = Product demo
channel-trial = Free trial
channel-tender = Tender or quote
channel-contract = Contract
channel-site = Site start-up
channel-tech = Technical support
channel-warranty = Warranty or complaint
channel-loyalty = Loyalty programme
channel-survey = Survey
channel-training = Training
channel-exit = End of relationship
channel-online = Online
channel-offline = Offline
channel-both = Online and offline

## Sentences for a screen reader and alt text.

spoken-felt = felt { $feeling }
spoken-desired = desired { $feeling }
spoken-rating = { $what } customer { $customer } internal { $internal }
spoken-moment = moment of truth
spoken-map = Customer journey map “{ $title }” with { $stages } stages: { $names }.
spoken-highest = Highest point: { $name }.
spoken-lowest = Lowest point: { $name }.
spoken-moments = Moments of truth: { $names }.
list-separator = { ", " }
spoken-link = { $label }: from { $from } to { $to }
spoken-link-without-label = link from { $from } to { $to }

## Speaker notes of a slide.

notes-labelled = { $label }: { $text }

## The slides of a deck besides its maps.

deck-opportunities = Opportunities, from the most worthwhile
deck-resources = What it takes
deck-impact = Impact
deck-effort = Effort
deck-impact-of = impact { $level }
deck-effort-of = effort { $level }
deck-do-first = Do first
deck-plan = Plan
deck-fill-in = When there is time
deck-think-again = Think again
deck-answers = { $count ->
    [one] answers 1 pain point
   *[other] answers { $count } pain points
 }
deck-have = What we have
deck-need = What we need to get
deck-have-none = Nothing is named yet
deck-need-none = Nothing more is needed
