# Questions about a map. Whoever acts is at hand in all forms: $who (in running text), $who-gen (possessive), and
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
ask-opposites = According to the map, which of these statements are incompatible with { $about }?
ask-opposites-brief = According to the map, which of these exclude { $about }?
ask-estimates = According to the map, which of these statements give a different figure or date for the same thing as { $about }?
ask-estimates-brief = According to the map, which of these differ in a figure for one thing from { $about }?
ask-of-kind = According to the map, which of these statements are { $kind }?
ask-counters = According to the map, which statement speaks against the position { $side }?
ask-place = According to the map, in which source is the statement { $about } found?
ask-place-brief = According to the map, which source has { $about }?
ask-attribution-reports = According to the map, who passes on the report { $about }?
ask-attribution-reports-brief = According to the map, who relays { $about }?
ask-attribution-forecasts = According to the map, who makes the forecast { $about }?
ask-attribution-forecasts-brief = According to the map, who forecasts { $about }?
ask-holds = According to the map, which of these make the statement { $about }?
ask-holds-brief = According to the map, which of these say { $about }?
ask-denies = According to the map, which of these contradict the statement { $about }?
ask-denies-brief = According to the map, which of these contradict { $about }?
ask-reason = From which of these statements does the map directly infer { $about }?
ask-reason-brief = From what does the map directly infer { $about }?
ask-reason-by = According to the map, what reason { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give for { $about }?
ask-reason-by-brief = According to the map, what supports { $about }?
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
ask-against = According to the map, which statement does { $about } directly speak against?
ask-against-brief = According to the map, what does { $about } oppose?
ask-issue = According to the map, which statement { $one-number ->
        [Plural] do
       *[other] does
    } { $one } make and { $other } deny?
ask-common = According to the map, which statement do both { $one } and { $other } make?
ask-scheme = According to the map, what pattern does the step from { $from } to { $about } follow?
ask-scheme-brief = By which pattern does the map infer { $about } from { $from }?
ask-scheme-and = According to the map, what pattern does the step from { $from } and { $others } to { $about } follow?
ask-scheme-and-brief = By which pattern does the map infer { $about } from { $from } and more?
ask-scheme-sole = According to the map, what pattern does the argument for { $about } follow?
ask-scheme-sole-brief = According to the map, what pattern leads to { $about }?
ask-scheme-by = According to the map, what pattern does { $who-gen } argument for { $about } follow?
ask-scheme-by-brief = According to the map, what pattern leads { $who } to { $about }?
ask-scheme-with = According to the map, what pattern does the argument from { $from } follow?
ask-scheme-with-brief = According to the map, what pattern starts from { $from }?
ask-critical = According to the map, which critical question fits the step from { $from } to { $about }?
ask-critical-brief = Which question tests the map’s step from { $from } to { $about }?
ask-critical-and = According to the map, which critical question fits the step from { $from } and { $others } to { $about }?
ask-critical-and-brief = Which question tests the map’s step from { $from } and more to { $about }?
ask-critical-sole = According to the map, which critical question fits the argument for { $about }?
ask-critical-sole-brief = According to the map, which question tests the step to { $about }?
ask-critical-by = According to the map, which critical question fits { $who-gen } argument for { $about }?
ask-critical-by-brief = According to the map, which question tests { $who-gen } step to { $about }?
ask-critical-with = According to the map, which critical question fits the argument from { $from }?
ask-critical-with-brief = According to the map, which question tests the step from { $from }?
ask-answered = Which of these questions does the map address?
ask-open = Which of these questions does the map leave open?
ask-answer-to = { $question } – what does the map offer on this question?
ask-unstated = According to the map, what does the step from { $from } to { $about } take for granted?
ask-unstated-brief = According to the map, what does the step from { $from } to { $about } assume?
ask-unstated-and = According to the map, what does the step from { $from } and { $others } to { $about } take for granted?
ask-unstated-and-brief = What does the map’s step from { $from } and more to { $about } assume?
ask-unstated-sole = According to the map, what does the argument for { $about } take for granted?
ask-unstated-sole-brief = According to the map, what does the step to { $about } assume?
ask-unstated-by = According to the map, what does { $who-gen } argument for { $about } take for granted?
ask-unstated-by-brief = According to the map, what does { $who-gen } step to { $about } assume?
ask-unstated-with = According to the map, what does the argument from { $from } take for granted?
ask-unstated-with-brief = According to the map, what does the step from { $from } assume?
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
ask-still-backs-sole = If { $given } is given up, which other reason for the same conclusion still holds, according to the map?
ask-falls-with = If { $given } is given up, which other reason for { $about } falls with it, according to the map?
ask-falls-with-brief = If { $given } is given up, which reason for { $about } falls too in the map?
ask-falls-with-sole = If { $given } is given up, which other reason for the same conclusion falls with it, according to the map?
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

# Words of fixed lists; within a list of like length and build.

option-aim-Rebut = at a conclusion or a thesis
option-aim-Undercut = at a step to the result
option-aim-Undermine = at a reason that is given
option-aim-Counter = at another objection
option-role-Reason = a starting reason
option-role-Intermediate = an intermediate step
option-role-Final = the final conclusion
option-role-Opposed = an opposing view
option-bearing-Reason = a reason that supports it by itself
option-bearing-Objection = an objection directed against it
option-bearing-StepObjection = an objection to a step to the second statement
option-bearing-Result = a conclusion that is drawn from it
option-bearing-Target = what the second statement objects to
option-tie-Same = They say the same thing
option-tie-Excludes = They exclude each other
option-tie-Estimates = They give different figures
option-kind-Fact = a factual statement
option-kind-Forecast = a forecast of events
option-kind-Value = a value judgement
option-kind-Policy = a call for action
option-kind-Definition = a definition of terms
kinds-Fact = factual statements
kinds-Forecast = forecasts of events
kinds-Value = value judgements
kinds-Policy = calls for action
kinds-Definition = definitions of terms
option-act-Asserts = { $who-number ->
        [Plural] make
       *[other] makes
    } it in their own name
option-act-Reports = { $who-number ->
        [Plural] pass
       *[other] passes
    } it on from others
option-act-Denies = { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } the statement
option-act-Concedes = { $who-number ->
        [Plural] grant
       *[other] grants
    } it to the others
option-dimension-Value = in the size of the figure
option-dimension-Date = in the date of the figure
option-dimension-Basis = in the basis of the figure
option-link-Together = They support a statement jointly
option-link-Alone = They count singly for one statement
option-link-Apart = They belong to different statements
option-standing-Free = all of it falls away
option-standing-Struck = some of it stands
option-standing-Open = some stays disputed
option-and = and
option-step = from { $from } to { $about }
option-step-and = from { $from } and { $others } to { $about }
option-step-from = the one from { $from }
step-one-more = another reason
step-some-more = other reasons


# What arguments of a pattern do: a clause without a capital.

mark-scheme-expert-opinion = somebody relies on the judgement of experts
mark-scheme-position-to-know = somebody relies on a source that is placed to know
mark-scheme-witness-testimony = somebody relies on what witnesses say
mark-scheme-sign = something observed counts as a sign of something else
mark-scheme-example = a single case serves as an example of something general
mark-scheme-analogy = one case is judged by a similar one
mark-scheme-precedent = an earlier case counts as a model for the present one
mark-scheme-cause-to-effect = an effect is inferred from its cause
mark-scheme-correlation-to-cause = a cause is inferred from two things that go together
mark-scheme-consequences = something is judged by its good or bad consequences
mark-scheme-slippery-slope = a first step leads to ever further ones
mark-scheme-practical-reasoning = a means is justified by the aim that it serves
mark-scheme-values = a value speaks for or against something
mark-scheme-alternatives = one option is left because others are ruled out
mark-scheme-popular-opinion = what most people think counts
mark-scheme-popular-practice = what most people do counts
mark-scheme-commitment = what somebody has pledged counts
mark-scheme-ad-hominem-circumstantial = somebody is reproached with acting otherwise than they talk
mark-scheme-bias = what somebody says is doubted because they are biased
mark-scheme-verbal-classification = something falls under a term because of a property it has
mark-scheme-rule = a general rule is applied to a case

figure-to = to
date-span = { $from } to { $until }

# Critical questions, by pattern.

critical-expert-opinion-genuine-expert = Is the person cited really an expert?
critical-expert-opinion-really-said = Did the expert really say it like that?
critical-expert-opinion-in-domain = Does the matter lie in the expert’s field?
critical-expert-opinion-clear = Is the expert’s statement clear and complete?
critical-expert-opinion-biased = Is the expert biased in the matter?
critical-expert-opinion-experts-disagree = Do other experts take a different view?
critical-expert-opinion-fits-evidence = Does the statement fit the other evidence?
critical-position-to-know-placed-to-know = Was the source in a position to know?
critical-position-to-know-really-said = Did the source really say it like that?
critical-position-to-know-unreliable = Is there doubt about the source’s honesty?
critical-witness-testimony-consistent = Is the testimony consistent in itself?
critical-witness-testimony-contradicts-facts = Does the witness contradict known facts?
critical-witness-testimony-contradicts-witnesses = Do other witnesses contradict the testimony?
critical-witness-testimony-biased = Does the witness have an interest in it?
critical-witness-testimony-plausible = Is the testimony plausible in itself?
critical-sign-strength = How reliable is the sign?
critical-sign-other-explanation = Does something else explain the sign better?
critical-example-true = Is the example true at all?
critical-example-instance = Is it an example of what is meant?
critical-example-typical = Is the example typical of other cases?
critical-example-generalises = Does the example carry over to other cases?
critical-example-special-circumstances = Was the example a special case?
critical-analogy-alike = Are the cases alike where it matters?
critical-analogy-holds-there = Does it really hold in the other case?
critical-analogy-differences = Do the cases differ in what matters?
critical-analogy-counter-case = Did a similar case turn out differently?
critical-precedent-decided-so = Was the earlier case really decided so?
critical-precedent-legitimate = Was the earlier decision itself legitimate?
critical-precedent-exception = Is the case already an exception?
critical-precedent-differences = Does the case differ from the earlier one?
critical-cause-to-effect-causal-strength = How reliably does the cause have its effect?
critical-cause-to-effect-evidence = What shows the way from cause to effect?
critical-cause-to-effect-interference = Does anything keep the cause from acting?
critical-correlation-to-cause-real = Do both really occur together?
critical-correlation-to-cause-reverse = Does the causation run the other way?
critical-correlation-to-cause-third-factor = Does a third factor cause both of them?
critical-correlation-to-cause-range = Does the correlation end at some point?
critical-correlation-to-cause-artefact = Is the correlation a product of measuring?
critical-consequences-likely = Do the consequences named really occur?
critical-consequences-evidence = What shows the consequences named?
critical-consequences-opposite-consequences = Do other consequences speak for the opposite?
critical-slippery-slope-proposed = Is the first step proposed at all?
critical-slippery-slope-weakest-link = Which link of the chain is the weakest?
critical-slippery-slope-that-bad = Is the end of the chain really that bad?
critical-slippery-slope-stoppable = Is there a point to stop on the way?
critical-practical-reasoning-goal-conflict = Does another goal stand in the way?
critical-practical-reasoning-better-means = Do other means serve the goal better?
critical-practical-reasoning-feasible = Are the means feasible at all?
critical-practical-reasoning-side-effects = What side effects do the means have?
critical-practical-reasoning-worthy-goal = Is the goal itself a worthy one?
critical-values-is-value = Does the value really count in the matter?
critical-values-promotes = Does the action really serve the value?
critical-values-higher-value = Does a higher value stand against it?
critical-alternatives-all-options = Is an option missing from the list?
critical-alternatives-excluded = Is the other option really ruled out?
critical-alternatives-drawbacks = Does the option chosen have drawbacks?
critical-popular-opinion-evidence = What shows the opinion of the majority?
critical-popular-opinion-doubt = What suggests that the majority is mistaken?
critical-popular-practice-practised = Do most people really act like that?
critical-popular-practice-caution = Does the habit call for caution after all?
critical-commitment-evidence = What shows that the commitment was made?
critical-commitment-exception = Does the commitment permit an exception?
critical-commitment-same-proposition = Does the commitment concern the very point?
critical-ad-hominem-circumstantial-advocates = Does the person really hold the view?
critical-ad-hominem-circumstantial-inconsistent = Do the person’s deeds fit their words?
critical-ad-hominem-circumstantial-explained = Is there an explanation for the mismatch?
critical-bias-evidence = What shows the partiality?
critical-bias-two-sided = Does the setting call for both sides?
critical-verbal-classification-has-property = Does the thing really have the property?
critical-verbal-classification-firm = Is it clear that the term applies?
critical-rule-says-so = Does the rule really say so?
critical-rule-applies = Does the case really come under the rule?
critical-rule-exception = Does an exception to the rule apply here?
critical-rule-competing-rule = Does a competing rule apply as well?

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
why-not-said-by = According to the map, this statement comes from { $owner }, not from { $who }.
why-not-said-by-both = According to the map, this statement comes from { $owner } and { $second }, not from { $who }.
why-not-said-by-many = According to the map, this statement comes from { $owner } and { $second } among others, not from { $who }.
why-not-said-by-any = According to the map, this statement does not come from { $who }.
why-tacit = According to the map, nobody says this, but an argument takes it for granted.
why-not-tacit = According to the map, { $who } { $who-number ->
        [Plural] say
       *[other] says
    } this expressly.
why-not-tacit-any = According to the map, this is stated.
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
why-objection = According to the map, this statement is directed straight against { $about }.
why-step-objection = According to the map, this is set against the step from { $from } to { $about }: what is disputed is the step, not the reason or the result.
why-answers-objection = The map sets this statement against the objection { $from } itself.
why-bears-on = The map draws a step from { $about } to this statement.
why-against = According to the map, { $about } is directed straight against this statement.
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
hit-Rebut = the result { $about }
hit-Undercut = the step to { $about }
hit-Undermine = the reason { $about }
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
why-bearing-Reason = The map infers the second statement from the first alone.
why-bearing-Objection = According to the map, the first statement attacks the second itself.
why-bearing-StepObjection = According to the map, the first statement attacks only a step to the second, not the second itself.
why-bearing-Result = According to the map, the first statement is inferred from the second.
why-bearing-Target = According to the map, the second statement attacks the first itself.
why-tie-Same = According to the map, both say the same.
why-tie-Excludes = According to the map, they cannot both be true.
why-tie-Estimates = According to the map, they give different figures or dates for the same thing.
why-not-tie-Same = According to the map, they do not say the same. { $own }
why-not-tie-Excludes = The map does not say that they cannot both be true. { $own }
why-not-tie-Estimates = According to the map, they give no different figures for the same thing. { $own }
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
why-not-estimate = This gives no figure for what is asked about: { $of }.
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

# Why it is wrong.

why-not-opposes = According to the map, this speaks against { $about }.
why-not-supports = According to the map, this supports { $about }.
why-not-supports-direct = According to the map, this is a reason for { $about }.
why-not-supports-with = According to the map, this is a reason for { $about } together with { $with }.
why-not-supports-over = According to the map, this is a reason for { $via }, which supports { $about }.
why-not-supports-far = According to the map, this supports { $via }, which leads to { $about } by further steps.
why-not-follows = According to the map, this stands at the end of a chain: it is inferred from { $about } and not used any further.
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
does-kind-Fact = says that something is or was so
does-kind-Forecast = says what will or may come
does-kind-Value = judges something
does-kind-Policy = says what should be done or left undone
does-kind-Definition = says what something counts as or what a word means
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
why-not-struck-there = According to the map, this step leads to something else: { $other }.
why-not-defeats = If only this is accepted, no objection to { $about } is left standing according to the map.
why-not-standing-Free = The map has an objection to { $about } that { $accepted } does not answer.
why-not-standing-Struck = According to the map, it does not follow from { $accepted } that an objection to { $about } stays unanswered.
why-not-standing-Open-Free = Nothing stays disputed: with { $accepted }, what is set against { $about } is itself defeated according to the map.
why-not-standing-Open-Struck = Nothing stays disputed: with { $accepted }, an objection to { $about } stands that nothing in the map defeats.
why-not-step-standing-Free = The map has an objection to the step to { $about } that { $accepted } does not answer.
why-not-step-standing-Struck = According to the map, it does not follow from { $accepted } that an objection to the step to { $about } stays unanswered.
why-not-step-standing-Open-Free = Nothing stays disputed: with { $accepted }, what is set against the step to { $about } is itself defeated according to the map.
why-not-step-standing-Open-Struck = Nothing stays disputed: with { $accepted }, an objection to the step to { $about } stands that nothing in the map defeats.

# Blueprints and forms.

form-title = Questions on the debate
blueprint-unknown-map = there is no map `{ $name }`
blueprint-unknown-map-hint = the id of a map is the name of its file without `.ron`
blueprint-unknown-item = there is no item and no element `{ $name }`
blueprint-unknown-item-hint = `elenchus bank` shows the ids of all items
blueprint-unknown-side = no map has a side `{ $name }`
blueprint-unknown-side-hint = the sides of a map stand under `sides`
blueprint-unknown-source = no map knows a source `{ $name }`
blueprint-unknown-source-hint = sources stand under `sources` in the catalogue or the map
blueprint-unknown-points = `{ $name }` is neither a reading process nor a type of question nor an item
blueprint-unknown-points-hint = name `Locate`, `Understand`, `Evaluate`, a type of question or the id of an item
blueprint-zero-count = the count is zero
blueprint-zero-count-hint = write at least 1, or leave the entry out
blueprint-over-count = this asks for { $count } items, and the form has only { $most }
blueprint-over-count-hint = raise the form's `count`, or ask for fewer
blueprint-most-under-count = at least { $count } are asked for, more than are allowed at most
blueprint-most-under-count-hint = raise `most` or lower `count`
blueprint-bad-points = points cannot be below zero
blueprint-bad-points-hint = write a number from 0 on
blueprint-empty-quota = this quota does not say which items it means
blueprint-empty-quota-hint = give `process`, `kind`, `map`, `side`, `source`, `spread`, `easier` or `harder`
blueprint-bad-difficulty = this is no difficulty
blueprint-bad-difficulty-hint = write a number from 0 to 1, with `harder` not above `easier`
blueprint-quota-short = for ({ $cell }) only { $found } of { $wanted } items can be found
blueprint-quota-short-hint = the bank has { $bank } items for it; ask for fewer, allow more maps, or add to the map{ $fill }
blueprint-refused = ; { $count } more not asked because { $why } (such as `{ $example }`)
blueprint-form-short = the form has only { $found } of { $wanted } items
blueprint-form-short-hint = allow more maps or exclude less; items on one form do not give each other away
blueprint-include-clash = `{ $name }` cannot stand beside another item of the form
blueprint-include-clash-hint = one of them gives the other's answer away or tests the same; leave one of them out
blueprint-variant-shares = variant { $variant } shares { $shared } { $shared ->
        [one] item
       *[other] items
    } with another
blueprint-variant-shares-hint = the bank is too small for separate variants; ask for fewer items or allow more maps
ask-passed-on = According to the map, which of these statements { $who-number ->
        [Plural] do
       *[other] does
    } { $who } pass on from others?
why-passes = According to the map, { $who } { $who-number ->
        [Plural] pass
       *[other] passes
    } this on from others, and nobody says it in their own name.
why-passed-on = According to the map, { $who } { $who-number ->
        [Plural] pass
       *[other] passes
    } this statement on from others.
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
ask-reason-with = According to the map, which reason leads to { $about } only together with { $with }?
ask-reason-with-brief = What is a reason for { $about } together with { $with }?
why-reason-with = According to the map, both together lead to { $about }.
ask-bears-on-with = Which of these statements does the map infer from { $about } and { $with } together?
why-bears-on-with = The map draws one step from { $about } and { $with } to this statement.
why-not-opposes-via = The map infers { $via } from this, and that is set against { $about }.
why-not-opposes-reason = According to the map, this is set against { $reason }, a reason for { $about }.
why-not-opposes-far = The map infers { $via } from this, and that is set against { $reason }, a reason for { $about }.
why-not-undercuts = According to the map, this is an objection to a step to { $about }, not a reason for it.
why-not-undercuts-reason = According to the map, this is an objection to a step to { $reason }, a reason for { $about }.
why-not-answers = The map sets this against an objection to { $about }: { $objection }.
why-not-other-side = According to the map, this belongs to another position: { $side }.
why-not-other-side-reason-for = From this the map infers { $other }; it belongs to another position: { $side }.
why-not-other-side-against = According to the map, this is set against { $other } and belongs to another position: { $side }.
why-not-other-side-against-step = According to the map, this is set against the step from { $from } to { $other } and belongs to another position: { $side }.
why-not-other-side-follows = According to the map, this is inferred from { $about } and belongs to another position: { $side }.
why-not-same-side-thesis = According to the map, this is the thesis of the same position, { $side }; it is no objection to it.
why-not-same-side-reason-for = From this the map infers { $other }; it belongs to the same position, { $side }, and is no objection to it.
why-not-same-side-against = According to the map, this is set against { $other }; it belongs to the same position, { $side }.
why-not-same-side-against-step = According to the map, this is set against the step from { $from } to { $other }; it belongs to the same position, { $side }.
why-not-same-side-follows = According to the map, this is inferred from { $about }; it belongs to the same position, { $side }, and is no objection to it.
why-not-same-side = According to the map, this belongs to the same position, { $side }; it is no objection to it.
why-not-reverse = The other way round: the map infers this statement from { $about }.
why-not-from-there = According to the map, this leads to { $to } as well, but not from { $from }.
why-not-itself-reason = This is itself a reason for { $other }, not what the reason is given for.
ask-denies-one = According to the map, which of these contradicts the statement { $about }?
ask-passed-on-one = According to the map, which of these statements { $who-number ->
        [Plural] do
       *[other] does
    } { $who } pass on from others?
ask-tacit-one = According to the map, which of these statements is only taken for granted?
ask-plays = According to the map, which statement is { $role } in { $who-gen } argument?
ask-by-scheme = According to the map, which statement is inferred by the pattern “{ $scheme }”?
ask-against-step = According to the map, the objection { $about } is aimed at a step. To which statement does that step lead?
ask-against-step-brief = The map’s objection { $about } is aimed at a step. To what does that step lead?
ask-denied-by = According to the map, which statement { $who-number ->
        [Plural] do
       *[other] does
    } { $who } contradict?
ask-happened = According to the map, what happened at this time: { $when }?
ask-before = According to the map, what happened before this event: { $what }?
ask-after = According to the map, what happened after this event: { $what }?
ask-counted = According to the map, for what is this figure given: { $number }?
why-by-scheme = In the step to this statement, { $mark }.
why-by-scheme-several = In one of the steps to this statement, { $mark }.
why-not-by-scheme = In the step to this statement, { $own }.
why-not-by-scheme-several = In one of the steps to this statement, { $own }; in none of them is it the pattern asked for.
why-against-step = According to the map, { $about } is directed at a step to this statement.
why-not-denied-by = According to the map, { $who } { $who-number ->
        [Plural] do
       *[other] does
    } not contradict this statement.
why-happened = This is how the map dates this event.
why-counted = The map gives this figure with the statement { $about }.
why-not-counted = The map gives another figure for this: { $number }.
ask-of-kind-one = According to the map, which statement is { $kind }?
why-word = This is how the glossary explains this expression: { $meaning }.
why-not-word = The glossary explains this expression otherwise: { $meaning }.
ask-holds-one = According to the map, which of these makes the statement { $about }?
ask-holds-one-brief = According to the map, which of these holds { $about }?
ask-beside-Together = According to the map, which statement is a reason only together with { $about }?
ask-beside-Together-brief = According to the map, what counts only together with { $about }?
ask-beside-Alone = According to the map, { $about } is a reason for another statement. Which of these is a further reason for it?
ask-beside-Alone-brief = According to the map, what is a further reason beside { $about }?
why-beside-Together = According to the map, the two statements lead to { $about } only together.
why-beside-Alone = According to the map, each of the two statements leads to { $about } by itself.
why-not-beside-Together = According to the map, this counts only together with the statement named, not by itself.
why-not-beside-Alone = According to the map, this counts by itself, even without the statement named.
why-not-beside-apart = According to the map, this is a reason for something else: { $other }.
ask-accounts = According to the map, on which statement do { $one } and { $other } give different accounts?
why-accounts = According to the map, this comes from { $one }, and what comes from { $other } cannot be reconciled with it.
ask-central = According to the map, which statement does everything else come down to?
why-central = According to the map, this statement is neither a reason nor an objection itself; everything else serves it or goes against it.
option-bearing-Counter = a reply to its objection
why-bearing-Counter = The map sets the first statement against the objection that the second raises.
why-not-reverse-via = The other way round: the map infers { $via } from { $about }, and from there this statement.
why-not-inferred = The map infers { $other } from this, not { $about }.
why-not-inferred-with = The map infers { $other } from this together with something else, not { $about }.
why-not-set-against = According to the map this is a reason: the map infers { $other } from it.
why-not-set-against-with = According to the map this is a reason: the map infers { $other } from it together with something else.
why-not-follows-from = The map infers this from { $other }, not from { $about }.
ask-answers = According to the map, which statement, if accepted, answers an objection to { $about }?
ask-answers-brief = According to the map, what, if accepted, answers an objection to { $about }?
option-bearing-Joint = a reason for it along with another
why-bearing-Joint = The map infers the second statement from the first only together with another.
why-not-bearing = According to the map, the first statement is { $own }, not { $other }.
word-bearing-Reason = a reason that counts by itself
word-bearing-Joint = a reason that counts only with something else
word-bearing-Objection = an objection to the second
word-bearing-StepObjection = an objection to a step to the second
word-bearing-Result = a conclusion from the second
word-bearing-Target = what the second is an objection to
word-bearing-Counter = a reply to the second’s objection
why-not-answer-to = The map offers this on another question: { $question }
ask-bound = How does the map give the figure { $number } for { $of }?
ask-bound-by = According to the map, how { $who-number ->
        [Plural] do
       *[other] does
    } { $who } give the figure { $number } for { $of }?
option-bound-Least = as a minimum figure
option-bound-Most = as a maximum figure
option-bound-Exact = as an exact figure
option-bound-About = as a rough figure
why-bound-Least = According to the map, it is at least { $number }.
why-bound-Most = According to the map, it is at most { $number }.
why-bound-About = According to the map, it is about { $number }.
