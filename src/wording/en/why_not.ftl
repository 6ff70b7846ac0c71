# Why it is wrong.

why-not-said-by = According to the map, this statement comes from { $owner }, not from { $who }.
why-not-said-by-both = According to the map, this statement comes from { $owner } and { $second }, not from { $who }.
why-not-said-by-many = According to the map, this statement comes from { $owner } and { $second } among others, not from { $who }.
why-not-said-by-any = According to the map, this statement does not come from { $who }.
why-not-tacit = According to the map, { $who } { $who-number ->
        [Plural] say
       *[other] says
    } this expressly.
why-not-tacit-any = According to the map, this is stated.
why-not-tie-Same = According to the map, they do not say the same. { $own }
why-not-tie-Excludes = The map does not say that they cannot both be true. { $own }
why-not-tie-Estimates = According to the map, they give no different figures for the same thing. { $own }
why-not-estimate = This gives no figure for what is asked about: { $of }.
why-not-opposes = According to the map, this speaks against { $about }.
why-not-opposes-via = The map infers { $via } from this, and that is set against { $about }.
why-not-opposes-reason = According to the map, this is set against { $reason }, a reason for { $about }.
why-not-opposes-far = The map infers { $via } from this, and that is set against { $reason }, a reason for { $about }.
why-not-supports = According to the map, this supports { $about }.
why-not-supports-direct = According to the map, this is a reason for { $about }.
why-not-supports-with = According to the map, this is a reason for { $about } together with { $with }.
why-not-supports-over = According to the map, this is a reason for { $via }, which supports { $about }.
why-not-supports-far = According to the map, this supports { $via }, which leads to { $about } by further steps.
why-not-follows = According to the map, this stands at the end of a chain: it is inferred from { $about } and not used any further.
why-not-follows-from = The map infers this from { $other }, not from { $about }.
why-not-reason-for = According to the map, this is a reason for something else: { $other }.
why-not-against = According to the map, this is directed against something else: { $other }.
why-not-against-objection = According to the map, this is set against another objection: { $other }.
why-not-against-step = According to the map, this is set against the step from { $from } to { $other }.
why-not-thesis-reason-for = According to the map, this is no position’s thesis but a reason for { $other }.
why-not-thesis-against = According to the map, this is no position’s thesis but an objection to { $other }.
why-not-thesis-against-step = According to the map, this is no position’s thesis but an objection to the step from { $from } to { $other }.
why-not-thesis-follows = According to the map, this is no position’s thesis; it is inferred from { $about }.
why-not-elsewhere = According to the map, this belongs to another place in the debate.
why-not-reason-of = According to the map, this is a reason in { $who-gen } inferences, not what they come down to.
why-not-reason-of-side = According to the map, this is a reason for the position { $side }, not its thesis.
why-not-held = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not argue for this.
why-not-thesis = According to the map, this is the thesis of another position: { $side }.
why-not-denies = According to the map, { $who } { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } the statement.
why-not-holds = According to the map, { $who } { $who-number ->
        [Plural] make
       *[other] makes
    } the statement.
why-not-speaker = The map lists all who speak on this; this voice is not among them.
why-not-this-speaker = The map lists all who speak on this; { $who } { $who-number ->
        [Plural] are
       *[other] is
    } not among them.
why-not-any-speaker = According to the map, none of these statements comes from { $who }.
why-not-reason-here = According to the map, it is the other way round: this is a reason for { $about }.
why-not-beside = According to the map, this is a further reason beside { $about }, not the result.
why-not-beside-Together = According to the map, this counts only together with the statement named, not by itself.
why-not-beside-Alone = According to the map, this counts by itself, even without the statement named.
why-not-beside-apart = According to the map, this is a reason for something else: { $other }.
why-not-spoken-against = According to the map, { $about } speaks against this.
why-not-aim-Rebut = According to the map, the objection does not attack a conclusion or a thesis but { $hit }.
why-not-aim-Undercut = According to the map, the objection does not attack the step from reasons to result but { $hit }.
why-not-aim-Undermine = According to the map, the objection attacks no reason but { $hit }.
why-not-role-Reason = According to the map, the statement is no starting reason in { $who-gen } inferences.
why-not-role-Intermediate = According to the map, the statement is not first inferred and then used further in { $who-gen } inferences.
why-not-role-Final = According to the map, { $who-gen } inferences do not come down to this statement.
why-not-role-Opposed = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not contradict the statement.
why-not-both = According to the map, both of them hold this.
why-not-both-deny = According to the map, both of them contradict this.
why-not-both-hold = According to the map, not both of them hold this.
why-not-one-sided = According to the map, of the two only { $who } { $who-number ->
        [Plural] speak
       *[other] speaks
    } about this.
why-not-scheme = In this pattern, { $mark }. According to the map, however, { $own }.
why-not-critical = This question tests the pattern “{ $other }”. According to the map, however, { $mark }.
why-not-answered = The map raises this question and leaves it open.
why-not-open = The map addresses this question: { $answer }.
why-not-unstated-here = According to the map, another step needs this assumption, the one to { $other }.
why-not-unstated-from = According to the map, another step needs this assumption, the one from { $other }.
why-not-unstated = According to the map, this is stated expressly as a reason.
why-not-kind-Fact = The statement does not merely state something; it { $does }.
why-not-kind-Forecast = The statement predicts nothing; it { $does }.
why-not-kind-Value = The statement judges nothing to be good, important or credible; it { $does }.
why-not-kind-Policy = The statement calls for no action; it { $does }.
why-not-kind-Definition = The statement fixes no term; it { $does }.
why-not-act-Asserts = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not assert it.
why-not-act-Reports = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not pass it on as what others say.
why-not-act-Denies = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not contradict it.
why-not-act-Concedes = According to the map, this is no concession by { $who }.
why-not-figure = The map gives this figure for something else.
why-not-figure-of = The map gives this figure for { $of }.
why-not-dimension-Value = According to the map, the figures are of the same size.
why-not-dimension-Date = According to the map, both figures hold for the same time.
why-not-dimension-Basis = According to the map, both figures were arrived at in the same way.
why-not-link-Together-Alone = According to the map, { $about } is inferred from each of the two reasons by itself.
why-not-link-Together-Apart = According to the map, the two reasons belong to different steps, to { $about } and to { $other }.
why-not-link-Alone-Together = According to the map, the two reasons lead to { $about } only together.
why-not-link-Alone-Apart = According to the map, the two reasons lead to different statements, to { $about } and to { $other }.
why-not-link-Apart = According to the map, both reasons lead to { $about }.
why-not-when-event = The map gives this date for another event: { $what }.
why-not-when-figure = According to the map, another figure is of that time: { $about }.
why-not-when-said = According to the map, something else was said at that time: { $about }.
why-not-meaning = This is how the glossary explains another expression: { $word }.
why-not-supported = According to the map, this is supported by { $about }, not attacked.
why-not-place = The map lists every place where the statement is found; none of them is in this source.
why-not-any-result = According to the map, none of the reasons given belongs to this statement.
why-not-same-structure = According to the map, this step follows the pattern “{ $other }”, the one asked about “{ $own }”.
why-not-same-fewer = According to the map, this step has fewer reasons that count together than the one asked about.
why-not-same-more = According to the map, this step has more reasons that count together than the one asked about.
why-not-same-side-thesis = According to the map, this is the thesis of the same position, { $side }; it is no objection to it.
why-not-same-side-reason-for = From this the map infers { $other }; it belongs to the same position, { $side }, and is no objection to it.
why-not-same-side-against = According to the map, this is set against { $other }; it belongs to the same position, { $side }.
why-not-same-side-against-step = According to the map, this is set against the step from { $from } to { $other }; it belongs to the same position, { $side }.
why-not-same-side-follows = According to the map, this is inferred from { $about }; it belongs to the same position, { $side }, and is no objection to it.
why-not-same-side = According to the map, this belongs to the same position, { $side }; it is no objection to it.
why-not-topples = According to the map, a step to { $about } would still be left, the one from { $from }.
why-not-neither = According to the map, neither of the two says this.
why-not-own = { $who } only { $who-number ->
        [Plural] pass
       *[other] passes
    } this on; according to the map, { $owner } { $owner-number ->
        [Plural] say
       *[other] says
    } it.
why-not-clears = According to the map, an objection would still stand: { $other }.
why-not-restores = According to the map, { $other } still stands against the objection.
why-not-bereft = According to the map, this at any rate is left as a reason for it: { $other }.
why-not-falls-with = According to the map, this reason counts even without { $given }.
why-not-struck = The map sets something else against this step: { $other }.
why-not-defeats = If only this is accepted, no objection to { $about } is left standing according to the map.
why-not-standing-Free = The map has an objection to { $about } that { $accepted } does not answer.
why-not-standing-Struck = According to the map, it does not follow from { $accepted } that an objection to { $about } stays unanswered.
why-not-standing-Open-Free = Nothing stays disputed: with { $accepted }, what is set against { $about } is itself defeated according to the map.
why-not-standing-Open-Struck = Nothing stays disputed: with { $accepted }, an objection to { $about } stands that nothing in the map defeats.
why-not-step-standing-Free = The map has an objection to the step to { $about } that { $accepted } does not answer.
why-not-step-standing-Struck = According to the map, it does not follow from { $accepted } that an objection to the step to { $about } stays unanswered.
why-not-step-standing-Open-Free = Nothing stays disputed: with { $accepted }, what is set against the step to { $about } is itself defeated according to the map.
why-not-step-standing-Open-Struck = Nothing stays disputed: with { $accepted }, an objection to the step to { $about } stands that nothing in the map defeats.
why-not-passed-on = According to the map, { $who } { $who-number ->
        [Plural] say
       *[other] says
    } this and { $who-number ->
        [Plural] do
       *[other] does
    } not merely pass it on.
why-not-excludes = According to the map, { $who } { $who-number ->
        [Plural] say
       *[other] says
    } something that does not go with this: { $other }.
why-not-undercuts = According to the map, this is an objection to a step to { $about }, not a reason for it.
why-not-undercuts-reason = According to the map, this is an objection to a step to { $reason }, a reason for { $about }.
why-not-answers = The map sets this against an objection to { $about }: { $objection }.
why-not-other-side = According to the map, this belongs to another position: { $side }.
why-not-other-side-reason-for = From this the map infers { $other }; it belongs to another position: { $side }.
why-not-other-side-against = According to the map, this is set against { $other } and belongs to another position: { $side }.
why-not-other-side-against-step = According to the map, this is set against the step from { $from } to { $other } and belongs to another position: { $side }.
why-not-other-side-follows = According to the map, this is inferred from { $about } and belongs to another position: { $side }.
why-not-reverse = The other way round: the map infers this statement from { $about }.
why-not-reverse-via = The other way round: the map infers { $via } from { $about }, and from there this statement.
why-not-from-there = According to the map, this leads to { $to } as well, but not from { $from }.
why-not-itself-reason = This is itself a reason for { $other }, not what the reason is given for.
why-not-by-scheme = In the step to this statement, { $own }.
why-not-by-scheme-several = In one of the steps to this statement, { $own }; in none of them is it the pattern asked for.
why-not-denied-by = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not contradict this statement.
why-not-counted = The map gives another figure for this: { $number }.
why-not-word = The glossary explains this expression otherwise: { $meaning }.
why-not-inferred = The map infers { $other } from this, not { $about }.
why-not-inferred-with = The map infers { $other } from this together with something else, not { $about }.
why-not-set-against = According to the map this is a reason: the map infers { $other } from it.
why-not-set-against-with = According to the map this is a reason: the map infers { $other } from it together with something else.
why-not-bearing = According to the map, the first statement is { $own }, not { $other }.
why-not-answer-to = The map offers this on another question: { $question }
