# The rules of the checker: what each says, why it matters, an example bad and good.

## empty-stage

rule-empty-stage = The stage “{ $name }” has no touchpoint.
rule-empty-stage-title = Stage without touchpoints
rule-empty-stage-why = A stage is a stretch of the journey in which something happens between customer and company. One in which nothing happens is a heading, not a stage.
rule-empty-stage-bad = “Loyalty” with nothing below it
rule-empty-stage-good = “Loyalty” with a stamp card and a birthday wish

## ownerless-moment

rule-ownerless-moment = Nobody answers for the moment of truth “{ $name }”.
rule-ownerless-moment-title = Moment of truth without owner
rule-ownerless-moment-why = A moment of truth makes or breaks the relationship. What everybody watches and nobody owns stays as it is.
rule-ownerless-moment-bad = “Menu wall”, moment of truth, owner empty
rule-ownerless-moment-good = “Menu wall”, owner: shopkeeper

## unnamed-touchpoint

rule-unnamed-touchpoint = A touchpoint in “{ $stage }” has no name.
rule-unnamed-touchpoint-title = Touchpoint without name
rule-unnamed-touchpoint-why = Whoever reads the map has to know what happens there, in the customer’s words.
rule-unnamed-touchpoint-bad = A touchpoint without text
rule-unnamed-touchpoint-good = “Order and pay”

## missing-goal

rule-missing-goal = The map does not say { $field ->
         [goal] what it is for.
        *[scope] what it is about, and what not.
    }
rule-missing-goal-title = Goal or scope missing
rule-missing-goal-why = Before drawing, ask why the map is made and what exactly it is about. A goal decides what belongs on it.
rule-missing-goal-bad = Goal: (empty)
rule-missing-goal-good = Goal: find out why guests walk out

## missing-persona

rule-missing-persona = The map does not say whose journey it is.
rule-missing-persona-title = Persona missing
rule-missing-persona-why = Most of what a map says comes from its persona: goals, motives, tasks, pains. That is why the persona comes first.
rule-missing-persona-bad = “Our customers”
rule-missing-persona-good = Lin Jiaying, 29, product planner

## several-personas

rule-several-personas = The map mixes several personas: { $names }.
rule-several-personas-title = Several personas on one map
rule-several-personas-why = A map follows the experience of one customer. Several in one journey describe a person who does not exist.
rule-several-personas-bad = One map for students and for companies
rule-several-personas-good = Two maps, one for each

## unexplained-low

rule-unexplained-low = Customers feel bad at “{ $name }” ({ $felt }), but no pain point says why.
rule-unexplained-low-title = Bad feeling without pain point
rule-unexplained-low-why = Where there is a negative emotion there is a pain point behind it. Finding the reason is what the map is for.
rule-unexplained-low-bad = Survey, felt −1, no pain point
rule-unexplained-low-good = Survey, felt −1: “Long survey, no reply”

## unanswered-pain

rule-unanswered-pain = Nothing answers the pain point “{ $text }”.
rule-unanswered-pain-title = Pain point without solution
rule-unanswered-pain-why = Solutions are the last and most important part of a map: they are why it is drawn.
rule-unanswered-pain-bad = “Cash only”, and nothing below
rule-unanswered-pain-good = “Cash only” → “Mobile pay”

## missing-owner

rule-missing-owner = Nobody answers for “{ $name }”.
rule-missing-owner-title = Touchpoint without owner
rule-missing-owner-why = Say which department, region or person gives customers this experience, so that somebody can improve it.
rule-missing-owner-bad = Owner: (empty)
rule-missing-owner-good = Owner: customer service

## unmeasured-bottleneck

rule-unmeasured-bottleneck = The bottleneck at “{ $name }” does not say how long people wait.
rule-unmeasured-bottleneck-title = Bottleneck without duration
rule-unmeasured-bottleneck-why = A duration turns a complaint into something that can be measured and shortened.
rule-unmeasured-bottleneck-bad = Bottleneck
rule-unmeasured-bottleneck-good = Bottleneck: 19 days, 3 hand-offs

## blind-spot

rule-blind-spot = We rate “{ $name }” { $gap } points higher than customers do, and no pain point says why.
rule-blind-spot-title = We rate ourselves too high
rule-blind-spot-why = A gap between how we see ourselves and how customers see us is where we stop looking. Ask customers what is behind it.
rule-blind-spot-bad = Performance: we 8.1, customers 5.4
rule-blind-spot-good = … with the pain point “Each site gets its own crew”

## internal-ratings-only

rule-internal-ratings-only = All ratings on this map are our own; no customer was asked.
rule-internal-ratings-only-title = Only our own ratings
rule-internal-ratings-only-why = Ratings show their worth in the gap between both views. One side alone shows only what we already believe.
rule-internal-ratings-only-bad = Importance: internal 7
rule-internal-ratings-only-good = Importance: internal 7, customers 9

## open-pain-questions

rule-open-pain-questions = The pain point “{ $text }” leaves questions open: { $open ->
         [where] at which touchpoint?
         [leave] will customers give up because of it?
         [known] do they know that we have a solution?
         [where-leave] where, and will customers give up because of it?
         [where-known] where, and do they know that we have a solution?
         [leave-known] will customers give up, and do they know that we have a solution?
        *[where-leave-known] where, will customers give up, and do they know that we have a solution?
    }
rule-open-pain-questions-title = Open questions about a pain point
rule-open-pain-questions-why = Three questions sort pain points: where exactly is the resistance, will they give up, do they know of a solution?
rule-open-pain-questions-bad = “Checkout is hard”
rule-open-pain-questions-good = “Cash only”: at the counter, some leave, they do not know that we take cards

## unmotivated-solution

rule-unmotivated-solution = “{ $text }” answers no pain point.
rule-unmotivated-solution-title = Solution without pain point
rule-unmotivated-solution-why = A solution is worth the pain that it takes away. Link it to a pain point; without one it is a wish of our own.
rule-unmotivated-solution-bad = “New app”
rule-unmotivated-solution-good = “Order ahead in the app” → “Six-minute wait”

## incomplete-stage

rule-incomplete-stage = { $missing ->
         [actions] Nothing says what customers do
         [feelings] Nothing says what customers feel
        *[pains] Nothing says what hurts customers
    } in the stage “{ $name }”.
rule-incomplete-stage-title = Stage with gaps
rule-incomplete-stage-why = In each stage, record what customers do, what they feel and what hurts.
rule-incomplete-stage-bad = Actions alone
rule-incomplete-stage-good = Action, feeling and pain point

## company-voice

rule-company-voice = “{ $name }” speaks as the company does (“{ $word }”).
rule-company-voice-title = The company’s words
rule-company-voice-why = Stages come from the customer’s way, not from internal steps. Name them as customers would.
rule-company-voice-bad = “Process invoice”
rule-company-voice-good = “I pay the bill”

## truncated-journey

rule-truncated-journey = The journey stops before { $missing ->
         [use] customers use what they bought.
        *[exit] the end of the relationship.
    }
rule-truncated-journey-title = Journey that stops early
rule-truncated-journey-why = A map reaches from awareness over use to the end of the relationship. How we part decides whether customers come back.
rule-truncated-journey-bad = Awareness → purchase
rule-truncated-journey-good = Awareness → purchase → use → leave

## no-win-back

rule-no-win-back = No way leads back from “{ $name }”.
rule-no-win-back-title = No way back after leaving
rule-no-win-back-why = Lost customers can be won back. Draw how, and where they would start again.
rule-no-win-back-bad = Leaving is the last card
rule-no-win-back-good = “Won back, evaluates again”

## strictly-linear

rule-strictly-linear = The journey runs in a straight line through one channel.
rule-strictly-linear-title = Straight line through one channel
rule-strictly-linear-why = Journeys go back and forth, come round again, and use several channels. Ask where customers return to.
rule-strictly-linear-bad = Five stages, no loop, website only
rule-strictly-linear-good = A loop “Visits again”

## moments-of-truth

rule-moments-of-truth = { $count ->
         [none] No touchpoint is marked as a moment of truth.
        *[other] { $count } of { $all } touchpoints are moments of truth: too many to stand out.
    }
rule-moments-of-truth-title = No moment of truth, or too many
rule-moments-of-truth-why = A moment of truth is where the relationship is made or broken. Pick the few that decide.
rule-moments-of-truth-bad = Every card has a star
rule-moments-of-truth-good = The menu wall and the first sip

## perception-gap

rule-perception-gap = Customers find “{ $name }” { $gap } points { $side ->
         [more] more
        *[less] less
    } important than we think, and nothing follows from it.
rule-perception-gap-title = Perception gap in importance
rule-perception-gap-why = Where both views of importance differ, money goes to the wrong place. Turn the gap into an opportunity.
rule-perception-gap-bad = Customers 8.9, we 5.6
rule-perception-gap-good = … with the solution “One owner per claim”

## undesigned-moment

rule-undesigned-moment = The moment of truth “{ $name }” has { $lacking ->
        *[none] no desired feeling.
         [below] a desired feeling below what customers feel already.
    }
rule-undesigned-moment-title = Moment of truth without desired feeling
rule-undesigned-moment-why = To design an experience, say first what customers should feel there.
rule-undesigned-moment-bad = Felt −2, desired empty
rule-undesigned-moment-good = Felt −2, desired +1

## process-driven

rule-process-driven = What customers feel or think is noted at { $feels ->
         [none] none
        *[some] only { $feels }
    } of { $all } touchpoints.
rule-process-driven-title = Actions without feelings
rule-process-driven-why = Actions alone make a process chart. What customers feel at each point is what a journey map adds.
rule-process-driven-bad = Twelve actions, one face
rule-process-driven-good = A face for each touchpoint

## too-complex

rule-too-complex = A reader can hold at most { $most } { $what ->
         [stages] stages
        *[lanes] lanes
         [touchpoints] touchpoints
    }; this map has { $count }.
rule-too-complex-title = Too much for one map
rule-too-complex-why = Maps that become too complex hide the touchpoints that matter. Hide lanes, split the map, or draw a part close up.
rule-too-complex-bad = 14 stages
rule-too-complex-good = 6 stages, and a tactical map for one of them

## too-simple

rule-too-simple = A whole journey has at least { $fewest } { $what ->
        *[stages] stages
         [touchpoints] touchpoints
    }; this map has { $count }.
rule-too-simple-title = Too little for a journey
rule-too-simple-why = A map covers the whole way from the first visit to the goal, not one link of it.
rule-too-simple-bad = “Purchase” alone
rule-too-simple-good = Awareness, consideration, purchase, loyalty

## unvalidated

rule-unvalidated = Nothing on this map is confirmed by customers yet.
rule-unvalidated-title = Not confirmed by customers
rule-unvalidated-why = Workshops and interviews inside give a first picture. Only current, potential and lost customers can confirm it.
rule-unvalidated-bad = Evidence: one workshop
rule-unvalidated-good = Evidence: twelve customer interviews

## one-sided-evidence

rule-one-sided-evidence = All evidence on this map is of one kind.
rule-one-sided-evidence-title = Evidence of one kind
rule-one-sided-evidence-why = Collect varied data: interviews tell why, surveys tell how many, and usage data tells what really happens.
rule-one-sided-evidence-bad = Three surveys
rule-one-sided-evidence-good = A survey and five interviews

## one-channel-mode

rule-one-channel-mode = Every touchpoint is { $mode ->
        *[online] online
         [offline] offline
    }.
rule-one-channel-mode-title = Online only, or offline only
rule-one-channel-mode-why = Customers meet a brand online and offline. What happens on the other side?
rule-one-channel-mode-bad = Website, app, e-mail
rule-one-channel-mode-good = Website, shop, phone

## unassigned-resource

rule-unassigned-resource = “{ $text }” needs “{ $resource }”, and nobody sees to it.
rule-unassigned-resource-title = Needed resource without a person
rule-unassigned-resource-why = List what you have and what you need. A needed resource comes when somebody is named.
rule-unassigned-resource-bad = Need: digital board
rule-unassigned-resource-good = Need: digital board (shopkeeper)

## review-due

rule-review-due = The map is due for a review: the last one was on { $date }, and there is one every { $months ->
         [one] month
        *[many] { $months } months
    }.
rule-review-due-title = Review due
rule-review-due-why = A map is a living document: revisit it, adjust it, and tell the teams.
rule-review-due-bad = Last review: two years ago
rule-review-due-good = Last review: this month

## text-too-small

rule-text-too-small = Put on one page, the smallest text is { $size } pt; people in a room need { $least } pt or more.
rule-text-too-small-title = Text too small
rule-text-too-small-why = A map that grew beyond its page is put on the slide smaller, and its text with it. What nobody can read is not there.
rule-text-too-small-bad = 14 touchpoints on one slide, text of 6 pt
rule-text-too-small-good = Two slides, split by stage, text of 9 pt

## text-too-long

rule-text-too-long = “{ $text }” takes { $lines } lines, more than its card is made for.
rule-text-too-long-title = Text too long
rule-text-too-long-why = Whoever looks at a map reads a card at a glance. Say the one thing; details belong into notes and evidence.
rule-text-too-long-bad = “Customers arrive, look around for a while, and then, because …”
rule-text-too-long-good = “Stares at the menu, cannot choose”

## too-much-for-one-slide

rule-too-much-for-one-slide = The map is { $percent } % { $side ->
         [wider] wider
        *[higher] higher
    } than its page.
rule-too-much-for-one-slide-title = Too much for one page
rule-too-much-for-one-slide-why = A slide holds about ten touchpoints. Hide a lane, split the map by stages, or let the page grow with the content.
rule-too-much-for-one-slide-bad = 14 touchpoints in eight lanes on one slide
rule-too-much-for-one-slide-good = Seven touchpoints on each of two slides

## low-contrast

rule-low-contrast = “{ $text }” hardly stands out from its ground ({ $ratio } to 1; { $least } to 1 is needed).
rule-low-contrast-title = Pale text
rule-low-contrast-why = On a projector and for weak eyes pale text disappears. Choose darker text, a lighter ground, or the theme with high contrast.
rule-low-contrast-bad = Light grey on white
rule-low-contrast-good = Dark grey on white

## unused-ignore

rule-unused-ignore = “{ $rule }” is ignored here{ $reason ->
         [none] {""}
        *[other] {" "}(“{ $reason }”)
    }, but there is nothing to ignore any more.
rule-unused-ignore-title = Ignored for no reason any more
rule-unused-ignore-why = What is ignored for a reason that has gone hides the next finding of its kind. Take the exception away.
rule-unused-ignore-bad = Ignored: missing owner of a touchpoint that has one now
rule-unused-ignore-good = Exceptions that still hold, each with its reason

## The page of a rule.

rule-page-bad = Instead of: { $text }
rule-page-good = Better: { $text }
rule-page-from = From: { $text }
rule-source = { $article } ({ $ids })
rule-source-000 = “What is a customer journey map?”
rule-source-001 = B2B International on customer journey mapping
rule-source-002 = “How to write a customer journey map”
rule-source-100 = What the articles imply together

## What the buttons of fixes say.

fix-choose-persona = Use the persona
fix-remove-ignore = Stop ignoring
fix-fit-page = Let the page grow
fix-add-pain = Add pain point
fix-link-solution = Link the solution
fix-add-solution = Add solution
fix-link-pain = Link the pain point
fix-add-exit = Add stage
fix-add-win-back = Add way back
fix-mark-lowest = Mark the lowest point
fix-split-map = Make one map per persona
fix-same-owner = Assign { $owner }
fix-add-opportunity = Add opportunity
fix-stamp-review = Reviewed today
fix-set-desired = Set desired feeling
fix-add-touchpoint = Add touchpoint
fix-remove-stage = Remove stage

## Severities.

severity-error = Error
severity-warning = Warning
severity-hint = Hint

## Completeness: what a stage has.

complete-touchpoints = touchpoints
complete-actions = actions
complete-emotions = feelings
complete-pains = pain points
complete-solutions = solutions
complete-evidence = evidence
