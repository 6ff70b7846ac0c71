# Why it is right.

why-main-claim = According to the map, this is what { $who-gen } inferences come down to.
why-thesis = According to the map, this is the thesis of the position { $side }.
why-says = According to the map, only { $who } { $who-number ->
        [Plural] make
       *[other] makes
    } the statement { $about }.
why-said-by = According to the map, { $who } { $who-number ->
        [Plural] make
       *[other] makes
    } this statement.
why-tacit = According to the map, nobody says this, but an argument takes it for granted.
why-backs = According to the map, this leads to the thesis of the position: { $about }.
why-backs-direct = According to the map, this is a reason for the thesis of the position: { $about }.
why-backs-with = According to the map, this is, together with { $with }, a reason for the thesis of the position: { $about }.
why-backs-over = According to the map, this is a reason for { $via }, which supports the thesis of the position: { $about }.
why-backs-far = According to the map, this supports { $via }, which leads by further steps to the thesis of the position: { $about }.
why-counters = According to the map, this speaks against the thesis of the position: { $about }.
why-counters-thesis = According to the map, this is set against the thesis of the position itself: { $about }.
why-counters-reason = According to the map, this is set against { $reason }, a reason for the thesis of the position: { $about }.
why-counters-step = According to the map, this is set against the step from { $from } to the thesis of the position: { $about }.
why-holds = According to the map, { $who } { $who-number ->
        [Plural] make
       *[other] makes
    } this statement.
why-denies = According to the map, { $who } { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } this statement.
why-reason = The map draws a step from this statement to { $about }.
why-reason-by = According to the map, { $who } { $who-number ->
        [Plural] infer
       *[other] infers
    } { $about } from this statement.
why-reason-with = According to the map, both together lead to { $about }.
why-objection = According to the map, this statement is directed straight against { $about }.
why-step-objection = According to the map, this is set against the step from { $from } to { $about }: what is disputed is the step, not the reason or the result.
why-answers-objection = The map sets this statement against the objection { $from } itself.
why-bears-on = The map draws a step from { $about } to this statement.
why-bears-on-with = The map draws one step from { $about } and { $with } to this statement.
why-against = According to the map, { $about } is directed straight against this statement.
why-against-step = According to the map, { $about } is directed at a step to this statement.
why-place = The map refers to this source alone for it: { $source }.
why-as-of = This is how the map dates the figure with the statement { $about }.
why-same-structure = According to the map, both steps follow the same pattern, “{ $own }”, and have equally many reasons.
why-topples = Every step of the map to { $about } needs one of these statements; giving up less would not do.
why-topples-one = Every step of the map to { $about } needs this statement; without it no reason is left.
why-clears = These are all the objections to { $about } and to the steps to it that the map leaves unanswered.
why-restores = This is the only statement that the map sets against the objection.
why-bereft = Every step of the map to this needs { $given }; without that statement, no reason for it is left.
why-bereft-one = The only step of the map to this needs { $given }; without that statement, no reason for it is left.
why-falls-with = According to the map, this reason counts only together with { $given }.
why-struck = According to the map, { $accepted } is directed against the inference of { $about } from this.
why-answered-if = The map sets { $accepted } against this objection.
why-defeats = Only with this an objection to { $about } is left standing according to the map; otherwise all are answered.
why-aim-Rebut = The objection strikes { $about }, that is, what is concluded or held.
why-aim-Undercut = The objection strikes the step to { $about }: the reasons could be true and the result still not follow.
why-aim-Undermine = The objection strikes { $about }, that is, one of the reasons.
why-aim-Counter = The objection hits another objection: { $about }.
why-role-Reason = In { $who-gen } inferences the statement serves as a reason and is not itself inferred.
why-role-Intermediate = In { $who-gen } inferences the statement is inferred and then serves as a reason.
why-role-Final = In { $who-gen } inferences the statement is inferred and used for nothing further.
why-role-Opposed = According to the map, { $who } { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } the statement.
why-issue = According to the map, { $one } { $one-number ->
        [Plural] say
       *[other] says
    } so and { $other } { $other-number ->
        [Plural] contradict
       *[other] contradicts
    } it.
why-common = According to the map, both { $one } and { $other } hold this.
why-scheme = Here, { $mark }: according to the map, { $about } is inferred from { $from }.
why-critical = The question belongs to the pattern “{ $own }”, which the step follows according to the map: here, { $mark }.
why-answered = The map addresses it: { $answer }.
why-open = The map raises this question about the step to { $about } and leaves it open.
why-answer-to = The map gives this statement as the answer to the question { $question }.
why-unstated = According to the map, the step to { $about } does not hold without this assumption, and nobody states it.
why-weakens-reason = According to the map, this statement is directed against a reason for { $about }: { $reason }.
why-strengthens-reason = According to the map, this statement supports a reason for { $about }: { $reason }.
why-strengthens-answer = According to the map, this statement answers an objection to { $about }: { $objection }.
why-bearing-Reason = The map infers { $other } from { $one } alone.
why-bearing-Objection = According to the map, { $one } is an objection to { $other } itself.
why-bearing-StepObjection = According to the map, { $one } is an objection only to a step to { $other }, not to that statement itself.
why-bearing-Result = According to the map, { $one } is inferred from { $other }.
why-bearing-Target = According to the map, { $other } is an objection to { $one } itself.
why-bearing-Counter = The map sets { $one } against the objection { $other }.
why-bearing-Joint = The map infers { $other } from { $one } only together with another statement.
why-tie-Same = According to the map, both say the same.
why-tie-Excludes = According to the map, they cannot both be true.
why-tie-Estimates = According to the map, they give different figures or dates for the same thing.
why-kind-Fact = This is a factual statement: it says that something is or was so, for certain or only supposedly; that could be checked.
why-kind-Forecast = This is a forecast: it says what will or may come.
why-kind-Value = This is a value judgement: it judges something, say as good, important or credible.
why-kind-Policy = This is a call for action: it says what should be done or left undone.
why-kind-Definition = This is a definition: it says what something counts as or what a word means.
why-act-Asserts = According to the map, { $who } { $who-number ->
        [Plural] say so and do
       *[other] says so and does
    } not merely pass it on.
why-act-Reports = According to the map, { $who } { $who-number ->
        [Plural] pass
       *[other] passes
    } it on as what others say.
why-act-Denies = According to the map, { $who } { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } the statement.
why-act-Concedes = According to the map, { $who } { $who-number ->
        [Plural] grant this but do
       *[other] grants this but does
    } not build on it.
why-figure = The map gives this figure with the statement { $about }.
why-dimension-Value = The two accounts give figures of different size; otherwise they agree.
why-dimension-Date = The two accounts hold for different times; otherwise they agree.
why-dimension-Basis = One figure was arrived at in another way than the other; otherwise they agree.
why-estimate = According to the map, this is about the same thing as { $about }, and the two differ in a figure or date.
why-opposite = According to the map, this and { $about } cannot both be true.
why-between = According to the map, this is inferred from { $from } and is a reason for { $to }.
why-step = From here the map infers { $about }.
why-step-with = From here and from something else the map infers { $about }.
why-last-step = Here the chain ends.
why-link-Together = Both reasons belong to one single step: according to the map, only together do they lead to { $about }.
why-link-Alone = From each of the two reasons by itself the map infers { $about }.
why-link-Apart = According to the map, the first reason supports { $about }, the second { $other }.
why-when = This is how the map dates { $what }: { $when }.
why-order = According to the map: { $when }.
why-meaning = This is how the glossary explains { $word }.
why-standing-Free = With { $accepted } what the map sets against { $about } is itself answered.
why-standing-Struck = With { $accepted } an objection stands against { $about } that the map does not answer.
why-standing-Open = { $about } and the objection to it exclude each other, and { $accepted } does not settle it.
why-step-standing-Free = With { $accepted } what the map sets against the step to { $about } is itself answered.
why-step-standing-Struck = With { $accepted } an objection stands against the step to { $about } that the map does not answer.
why-step-standing-Open = The step to { $about } and the objection to it exclude each other, and { $accepted } does not settle it.
why-passes = According to the map, { $who } { $who-number ->
        [Plural] pass
       *[other] passes
    } this on from others, and nobody says it in their own name.
why-passed-on = According to the map, { $who } { $who-number ->
        [Plural] pass
       *[other] passes
    } this statement on from others.
why-by-scheme = In the step to this statement, { $mark }.
why-by-scheme-several = In one of the steps to this statement, { $mark }.
why-happened = This is how the map dates this event.
why-counted = The map gives this figure with the statement { $about }.
why-word = This is how the glossary explains this expression: { $meaning }.
why-beside-Together = According to the map, the two statements lead to { $about } only together.
why-beside-Alone = According to the map, each of the two statements leads to { $about } by itself.
why-accounts = According to the map, this comes from { $one }, and what comes from { $other } cannot be reconciled with it.
why-central = According to the map, this statement is neither a reason nor an objection itself; everything else serves it or goes against it.
why-bound-Least = According to the map, it is at least { $number }.
why-bound-Most = According to the map, it is at most { $number }.
why-bound-About = According to the map, it is about { $number }.
