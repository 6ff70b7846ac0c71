# Open prompts, frozen forms and what questions cover.

# Open prompts: without a key, with what a good answer mentions.

open-heading = Open questions (no points)
open-rubric = What a good answer mentions
open-judgement = { $question } What is your own judgement, and what does it rest on?
open-strongest = Which argument for the position { $side } is the most convincing, and why?
open-uncertain = What would one still have to know to judge the unconfirmed statements of this map?
open-question = About the step to { $about } the map leaves a question open: { $ask } How can it be answered?
rubric-position = says clearly which position is taken – any is possible
rubric-reason-of-side = names a reason for the position { $side }
rubric-such-as = such as: { $claim }
rubric-such-as-with = such as: { $claim }, together with { $with }
rubric-such-as-step = such as: { $from }, so { $claim }
rubric-own-standard = says what the judgement is measured by: which values or aims count
rubric-other-side = deals with the strongest reason of at least one other position
rubric-uncertain = tells apart what is settled, what is only reported and what is disputed
rubric-one-argument = names one argument with its reasons and its conclusion
rubric-why-strong = says what makes it strong: reliable reasons, a step that holds
rubric-meet-objection = deals with an objection
rubric-who-says = says who argues like this
rubric-names-uncertain = names statements that are denied, only passed on or only presumed
rubric-who-knows = says who could know, and what interest the source has
rubric-what-would-show = names what would show the statement to be true or false
rubric-follows = says what would change in the debate
rubric-answers-question = answers the question or says why it must stay open
rubric-evidence = names evidence from the sources or says what is missing
rubric-step-stands = says whether the step still holds then

coverage-claims = statements
coverage-inferences = steps
coverage-attacks = objections
coverage-relations = relations
coverage-terms = terms
coverage-line = { $sort }: { $touched } of { $total } asked about
coverage-absent = no questions of the types: { $types }
coverage-untouched = without a question ({ $sort }): { $id }
coverage-touched = asked about ({ $sort }): { $id }
coverage-sides = answers for the positions: { $sides }
coverage-sides-uneven = answers for the positions, unevenly spread: { $sides }
coverage-type-MainClaim = main claim
coverage-type-Attribution = who says it
coverage-type-Stance = agreement and denial
coverage-type-Reason = reason
coverage-type-Objection = objection
coverage-type-Role = role
coverage-type-AttackKind = aim of an objection
coverage-type-BearsOn = for and against what
coverage-type-Issue = issue
coverage-type-CommonGround = common ground
coverage-type-Scheme = pattern of a step
coverage-type-CriticalQuestion = critical question
coverage-type-Answered = answered question
coverage-type-Unstated = what is unstated
coverage-type-Weaken = weakening and strengthening
coverage-type-SameStructure = same structure
coverage-type-WhatStands = what stands
coverage-type-SmallestChange = smallest change
coverage-type-ClaimKind = kind of statement
coverage-type-Figure = figure
coverage-type-Differ = difference
coverage-type-Chain = chain
coverage-type-Linked = linked reasons
coverage-type-Events = events
coverage-type-Matching = matching

form-state-Kept = still valid, unchanged
form-state-Changed = key still proved, but the map now words it otherwise: read it
form-state-Reworded = wording changed by hand: the key is proved for the old wording only – read it
form-state-Missing = not found: the map has no such element, or it has another name now
form-state-Wrong = wrong
form-state-Hand = written by hand
form-state-Unchecked = not checked
form-no-map = { $count ->
    [one] the map `{ $name }` is not there to hold the question against
    *[other] the map `{ $name }` is not there to hold { $count } questions against
}
form-no-map-hint = maps are looked for beside the form, in `maps` beside it, and in `maps` beside its folder
form-gone = the map does not yield the question `{ $name }` any more{ $missing }
form-gone-hint = remove the question or restore the map; what the map lacks is named behind it where that is known
form-wrong-key = in `{ $name }`, this answer is not right according to the map
form-wrong-key-hint = change `correct`, remove the question or freeze it anew
form-wrong-choice = in `{ $name }`, this answer may be right too according to the map
form-wrong-choice-hint = remove this answer or put one there that the map excludes
form-bad-place = this speaks of answer { $place }, but there are only { $count }
form-bad-place-hint = answers are counted from 0
form-doubled = the question `{ $name }` is on the form twice
form-doubled-hint = remove one of them or give it another name
form-doubled-note = here first
form-changed = in `{ $name }` stands “{ $said }”, and the map now says “{ $now }” there
form-changed-hint = read whether question, answers and feedback still go with the map, or freeze the question anew
form-contrary = in `{ $name }` stands “{ $said }”, where by the map it would say “{ $now }”: both cannot mean the same
form-contrary-hint = restore the wording, freeze the question anew, or remove its `from` to answer for it yourself
form-other-words = in `{ $name }` this says what `{ $other }` says in the map, and it is tied to something else
form-other-words-hint = restore the wording; or tie it to `{ $other }` with `from`, or remove the question’s `from` to answer for it yourself
form-reworded = wording in `{ $name }` was changed by hand: its key is proved for the old wording only
form-reworded-hint = read whether the question still asks the same, and whether what is right and what is wrong are so still
form-flaw = not good about the question `{ $name }`: { $meaning } ({ $flaw })
form-flaw-hint = docs/questions.md says what the limits mean
form-cue = `{ $name }` and `{ $other }` give each other away: one says, or hints at, what is right for the other
form-cue-hint = replace or reword one of them
form-cue-note = the other question
form-duplicate = `{ $name }` and `{ $other }` test the same
form-duplicate-hint = replace one of them
form-duplicate-note = the other question
form-negations = { $count } of { $all } questions are negated, at most { $most } may be
form-negations-hint = ask without a negation
form-sides = the sides of the map `{ $map }` are not heard alike: `{ $side }` has { $count } of { $all } answers
form-sides-hint = exchange questions until no side is over a fifth from an even share
form-unknown = `{ $name }` is not in the map
form-unknown-hint = name a statement, step, actor or source of the map
form-too-few = the question `{ $name }` has { $count ->
    [0] nothing
   *[other] only one answer
} to choose from
form-too-few-hint = write at least two `options`, better three; or a `number` or a `gap` to be written
form-keys = the question `{ $name }` has { $count ->
    [0] no right answer
   *[other] { $count } right answers where one is right
}
form-keys-hint = mark what is right with `correct: true`; where several are, write `several: true`
form-bad-scale = no number can be this one
form-bad-scale-hint = `low` is at most `high`, and `tolerance` a share from 0 on
form-order = the order of `{ $name }` contradicts itself
form-order-hint = in `order`, the first of each pair comes before the second
form-nothing = this form asks nothing
form-nothing-hint = `elenchus quiz MAP --format ron` makes a form with questions

flaw-option-count = there should be three or four options, to match with six at most
flaw-option-empty = an option has no words
flaw-key-count = there should be one right answer where one is right; some, but not all, where several are
flaw-option-length = the longest option is much longer than the shortest
flaw-option-alike = two options say almost the same
flaw-option-pointer = an option holds a word that points elsewhere, such as “but” or “this”
flaw-cut-off = a statement breaks off with “…”
flaw-option-joker = an option speaks of the others, such as “all of the above”
flaw-odd-one-out = the right answer stands out by its form
flaw-overlap-with-stem = the right answer shares more words with the question than any other
flaw-stem-length = it has over 30 words, or a statement above it has over 40
flaw-stem-no-question = it does not end with a question mark
flaw-stem-states-key = it says its own answer
flaw-stem-states-option = it quotes a statement that is offered as a wrong answer
flaw-stem-negation = its negation does not stand in capitals, or there is more than one
flaw-double-negation = the question and an option are both negated
flaw-loaded-verb = it holds a verb that takes sides
flaw-no-feedback = an option does not say why it is right or wrong
flaw-unsorted = the numbers are out of order
flaw-numbers-overlap = of the numbers or dates, one could be another
flaw-option-form = the options end differently
flaw-stem-pointer = the question or a statement that it quotes hangs on something outside by a word such as “however”
flaw-stem-unconditional = it asks what follows if something is accepted, without that “if”
