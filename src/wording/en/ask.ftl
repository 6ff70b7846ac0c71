# What is asked. Whoever acts is at hand in all forms: $who (in running text), $who-gen (possessive), and
# $who-number (Singular or Plural). Quoted statements bring their own quotation marks.

ask-main-claim = According to the map, what does { $who-gen } argument come down to?
ask-main-claim-on = According to the map, what does { $who-gen } argument on the question { $question } come down to?
ask-thesis = According to the map, what is the thesis of the position { $side }?
ask-attribution = According to the map, who makes the statement { $about }?
ask-attribution-brief = According to the map, who says { $about }?
ask-said-by = According to the map, which of these statements { $who-number ->
        [Plural] do
       *[other] does
    } { $who } make?
ask-said-by-one = According to the map, which statement { $who-number ->
        [Plural] do
       *[other] does
    } { $who } make?
ask-backs = According to the map, which statement supports the position { $side }?
ask-backs-several = According to the map, which of these statements support the position { $side }?
ask-tacit = According to the map, which of these statements are only taken for granted?
ask-tacit-one = According to the map, which of these statements is only taken for granted?
ask-opposites = According to the map, which of these statements are incompatible with { $about }?
ask-opposites-brief = According to the map, which of these exclude { $about }?
ask-estimates = According to the map, which of these statements give a different figure or date for the same thing as { $about }?
ask-estimates-brief = According to the map, which of these differ in a figure for one thing from { $about }?
ask-of-kind = According to the map, which of these statements are { $kind }?
ask-of-kind-one = According to the map, which statement is { $kind }?
ask-counters = According to the map, which statement speaks against the position { $side }?
ask-place = According to the map, in which source is the statement { $about } found?
ask-place-brief = According to the map, which source has { $about }?
ask-attribution-reports = According to the map, who passes on the report { $about }?
ask-attribution-reports-brief = According to the map, who relays { $about }?
ask-attribution-forecasts = According to the map, who makes the forecast { $about }?
ask-attribution-forecasts-brief = According to the map, who forecasts { $about }?
ask-holds = According to the map, which of these make the statement { $about }?
ask-holds-brief = According to the map, which of these say { $about }?
ask-holds-one = According to the map, which of these makes the statement { $about }?
ask-holds-one-brief = According to the map, which of these holds { $about }?
ask-denies = According to the map, which of these contradict the statement { $about }?
ask-denies-brief = According to the map, which of these contradict { $about }?
ask-denies-one = According to the map, which of these contradicts the statement { $about }?
ask-reason = From which of these statements does the map directly infer { $about }?
ask-reason-brief = From what does the map directly infer { $about }?
ask-reason-by = According to the map, what reason { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give for { $about }?
ask-reason-by-brief = According to the map, what supports { $about }?
ask-reason-with = According to the map, which reason leads to { $about } only together with { $with }?
ask-reason-with-brief = What is a reason for { $about } together with { $with }?
ask-objection = According to the map, which statement is a direct objection to { $about }?
ask-objection-brief = According to the map, what opposes { $about }?
ask-objection-by = According to the map, what objection { $who-number ->
        [Plural] do
       *[other] does
    } { $who } raise to { $about }?
ask-objection-by-brief = According to the map, what opposes { $about }?
ask-step-objection = According to the map, which statement is an objection to the step from { $from } to { $about }?
ask-step-objection-brief = According to the map, what opposes the step from { $from } to { $about }?
ask-step-objection-and = According to the map, which statement is an objection to the step from { $from } and { $others } to { $about }?
ask-step-objection-and-brief = What opposes the map’s step from { $from } and more to { $about }?
ask-step-objection-sole = According to the map, which statement is an objection to the step that leads to { $about }?
ask-step-objection-sole-brief = According to the map, what opposes the step to { $about }?
ask-step-objection-by = According to the map, which statement is an objection to { $who-gen } step to { $about }?
ask-step-objection-by-brief = According to the map, what opposes { $who-gen } step to { $about }?
ask-step-objection-with = According to the map, which statement is an objection to the step that starts from { $from }?
ask-step-objection-with-brief = According to the map, what opposes the step from { $from }?
ask-answers-objection = Which statement does the map set against the objection { $from }?
ask-answers-objection-to = Which statement does the map set against the objection { $from } to { $about }?
ask-answers-objection-on-step = Which statement does the map set against the objection { $from } to the step to { $about }?
ask-answers = According to the map, which statement, if accepted, answers an objection to { $about }?
ask-answers-brief = According to the map, what, if accepted, answers an objection to { $about }?
ask-role = According to the map, what part does { $about } play in { $who-gen } argument?
ask-role-brief = According to the map, what is { $about } in { $who-gen } argument?
ask-role-on = According to the map, in { $who-gen } argument on the question { $question }, what part does { $about } play?
ask-attack-kind = This is about { $over }. According to the map, where is the objection { $about } aimed?
ask-attack-kind-brief = On { $over }: where is the objection { $about } aimed in the map?
ask-attack-kind-alone = According to the map, where is the objection { $about } aimed?
ask-attack-kind-alone-brief = According to the map, where is { $about } aimed?
ask-aimed-at = According to the map, which of these objections is aimed { $aim }?
ask-bears-on = Which of these statements does the map directly infer from { $about }?
ask-bears-on-brief = What does the map directly infer from { $about }?
ask-bears-on-with = Which of these statements does the map infer from { $about } and { $with } together?
ask-against = According to the map, which statement does { $about } directly speak against?
ask-against-brief = According to the map, what does { $about } oppose?
ask-against-step = According to the map, the objection { $about } is aimed at a step. To which statement does that step lead?
ask-against-step-brief = The map’s objection { $about } is aimed at a step. To what does that step lead?
ask-issue = According to the map, which statement { $one-number ->
        [Plural] do
       *[other] does
    } { $one } make and { $other } deny?
ask-common = According to the map, which statement do both { $one } and { $other } make?
ask-scheme = According to the map, what pattern does the step from { $from } to { $about } follow?
ask-scheme-brief = By which pattern does the map infer { $about } from { $from }?
ask-scheme-and = According to the map, what pattern does the step from { $from } and { $others } to { $about } follow?
ask-scheme-and-brief = By which pattern does the map infer { $about } from { $from } and more?
ask-critical = According to the map, which critical question fits the step from { $from } to { $about }?
ask-critical-brief = Which question tests the map’s step from { $from } to { $about }?
ask-critical-and = According to the map, which critical question fits the step from { $from } and { $others } to { $about }?
ask-critical-and-brief = Which question tests the map’s step from { $from } and more to { $about }?
ask-answered = Which of these questions does the map address?
ask-open = Which of these questions does the map leave open?
ask-answer-to = { $question } – what does the map offer on this question?
ask-unstated = According to the map, what does the step from { $from } to { $about } take for granted?
ask-unstated-brief = According to the map, what does the step from { $from } to { $about } assume?
ask-unstated-and = According to the map, what does the step from { $from } and { $others } to { $about } take for granted?
ask-unstated-and-brief = What does the map’s step from { $from } and more to { $about } assume?
ask-weakens = According to the map, which statement, if accepted, weakens the case for { $about }?
ask-weakens-brief = According to the map, what, if accepted, weakens { $about }?
ask-strengthens = According to the map, which statement, if accepted, strengthens the case for { $about }?
ask-strengthens-brief = According to the map, what, if accepted, strengthens { $about }?
ask-leads-to = Which statement belongs, in the map, to the chain of reasons for { $about }?
ask-leads-to-brief = What belongs, in the map, to the reasons for { $about }?
ask-kind = According to the map, what kind of statement is { $about }?
ask-kind-brief = According to the map, what is { $about }?
ask-same-structure = According to the map, which step follows the same pattern and has as many reasons as the one from { $from } to { $about }?
ask-same-structure-brief = Which step matches, in pattern and number of reasons, the map’s from { $from } to { $about }?
ask-same-structure-and = According to the map, which step follows the same pattern and has as many reasons as the one from { $from } and { $others } to { $about }?
ask-same-structure-and-brief = Which step matches, in pattern and number of reasons, the map’s from { $from } and more to { $about }?
ask-same-structure-sole = According to the map, which step follows the same pattern and has as many reasons as the one to { $about }?
ask-same-structure-sole-brief = Which step matches, in pattern and number of reasons, the map’s to { $about }?
ask-same-structure-by = According to the map, which step follows the same pattern and has as many reasons as { $who-gen } to { $about }?
ask-same-structure-by-brief = Which step matches, in pattern and number of reasons, { $who-gen } to { $about }?
ask-same-structure-with = According to the map, which step follows the same pattern and has as many reasons as the one from { $from }?
ask-same-structure-with-brief = Which step matches, in pattern and number of reasons, the map’s from { $from }?
ask-topples = Which statements, at the least, must be given up to take away every reason the map has for { $about }?
ask-topples-brief = According to the map, what must at least fall so that { $about } loses every reason?
ask-topples-one = According to the map, which statement must be given up for every reason for { $about } to fall away?
ask-topples-one-brief = According to the map, what must fall so that every reason for { $about } does?
ask-clears = According to the map, what is the least that must be refuted to clear away all objections to { $about } and to the steps to it?
ask-clears-brief = According to the map, what must at least be refuted to clear every objection to { $about } and to steps to it?
ask-restores = Which statement must be given up so that the objection { $about } loses its answer in the map?
ask-defeats = According to the map, which statement must be accepted so that an objection to { $about } stands?
ask-stands = If { $accepted } holds, how does what is set against { $about } fare in the map?
ask-step-stands = If { $accepted } holds, what becomes of what is set against the step from { $from } to { $about } in the map?
ask-step-stands-brief = If { $accepted } holds, what becomes of what the map sets against the step from { $from } to { $about }?
ask-step-stands-and = If { $accepted } holds, what becomes of what is set against the step from { $from } and { $others } to { $about } in the map?
ask-step-stands-and-brief = If { $accepted } holds, what becomes of what the map sets against the step from { $from } and more to { $about }?
ask-step-stands-sole = If { $accepted } holds, what becomes of what is set against the step to { $about } in the map?
ask-step-stands-sole-brief = If { $accepted } holds, what becomes of what the map sets against the step to { $about }?
ask-step-stands-by = If { $accepted } holds, what becomes of what is set against { $who-gen } step to { $about } in the map?
ask-step-stands-by-brief = If { $accepted } holds, what becomes of what the map sets against { $who-gen } step to { $about }?
ask-step-stands-with = If { $accepted } holds, what becomes of what is set against the step from { $from } in the map?
ask-step-stands-with-brief = If { $accepted } holds, what becomes of what the map sets against the step from { $from }?
ask-bereft = If { $given } is given up, which statement loses every reason the map has for it?
ask-still-backs = If { $given } is given up, which other reason for { $about } still holds, according to the map?
ask-still-backs-brief = If { $given } is given up, which reason for { $about } still holds in the map?
ask-still-backs-sole = If { $given } is given up, which other reason for what is concluded from it still holds, according to the map?
ask-falls-with = If { $given } is given up, which other reason for { $about } falls with it, according to the map?
ask-falls-with-brief = If { $given } is given up, which reason for { $about } falls too in the map?
ask-falls-with-sole = If { $given } is given up, which other reason for what is concluded from it falls with it, according to the map?
ask-struck = If { $accepted } holds, which step to { $about } does the map attack with it?
ask-answered-if = If { $accepted } holds, which objection does the map answer with it?
ask-act = According to the map, what { $who-number ->
        [Plural] do
       *[other] does
    } { $who } do with the statement { $about }?
ask-act-brief = According to the map, what { $who-number ->
        [Plural] do
       *[other] does
    } { $who } do with { $about }?
ask-figure = According to the map, what figure is given for this: { $of }?
ask-as-of = According to the map, what date is the figure { $amount } ({ $of }) from?
ask-figure-least = According to the map, what minimum figure is given for this: { $of }?
ask-figure-most = According to the map, what maximum figure is given for this: { $of }?
ask-figure-by = According to the map, what figure { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give for this: { $of }?
ask-figure-least-by = According to the map, what minimum figure { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give for this: { $of }?
ask-figure-most-by = According to the map, what maximum figure { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give for this: { $of }?
ask-dimension = According to the map, in what do { $one } and { $other } differ?
ask-estimate = According to the map, which statement gives a different figure or date for the same thing as { $about }?
ask-estimate-brief = According to the map, what differs in a figure for one thing from { $about }?
ask-opposite = According to the map, which statement is incompatible with { $about }?
ask-opposite-brief = According to the map, what excludes { $about }?
ask-between = According to the map, which intermediate step leads from { $from } to { $to }?
ask-between-brief = According to the map, what step leads from { $from } to { $to }?
ask-steps = In what order does the map argue, from the first reason to the result?
ask-toward = According to the map, what part does { $one } play in relation to { $other }?
ask-toward-brief = What part does { $one } play for { $other } in the map?
ask-related = According to the map, what is the relation between { $one } and { $other }?
ask-related-brief = How does the map relate { $one } and { $other }?
ask-linked = According to the map, how are the reasons { $one } and { $other } related?
ask-linked-brief = How does the map relate the reasons { $one } and { $other }?
ask-when = What date does the map give for this: { $what }?
ask-when-about = What approximate date does the map give for this: { $what }?
ask-order = According to the map, in what order did these events take place?
ask-speakers = According to the map, who says what?
ask-reasons = According to the map, which reason belongs to which statement?
ask-terms = According to the glossary, which meaning belongs to which expression?
ask-word = According to the glossary, which expression is meant: { $meaning }?
ask-meaning = According to the glossary, what does the expression { $word } mean?
ask-passed-on = According to the map, which of these statements { $who-number ->
        [Plural] do
       *[other] does
    } { $who } pass on from others?
ask-passed-on-one = According to the map, which of these statements { $who-number ->
        [Plural] do
       *[other] does
    } { $who } pass on from others?
ask-plays = According to the map, which statement is { $role } in { $who-gen } argument?
ask-by-scheme = According to the map, which statement is inferred by the pattern “{ $scheme }”?
ask-denied-by = According to the map, which statement { $who-number ->
        [Plural] do
       *[other] does
    } { $who } contradict?
ask-happened = According to the map, what happened at this time: { $when }?
ask-before = According to the map, what happened before this event: { $what }?
ask-after = According to the map, what happened after this event: { $what }?
ask-counted = According to the map, for what is this figure given: { $number }?
ask-beside-Together = According to the map, which statement is a reason only together with { $about }?
ask-beside-Together-brief = According to the map, what counts only together with { $about }?
ask-beside-Alone = According to the map, { $about } is a reason for another statement. Which of these is a further reason for it?
ask-beside-Alone-brief = According to the map, what is a further reason beside { $about }?
ask-accounts = According to the map, on which statement do { $one } and { $other } give different accounts?
ask-central = According to the map, which statement does everything else come down to?
ask-bound = According to the map, how is the figure { $number } ({ $of }) meant?
ask-bound-by = According to the map, how { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give the figure { $number } ({ $of })?
