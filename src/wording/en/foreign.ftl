# Findings about files in other formats, and what cannot be carried over.

foreign-untitled = Untitled
foreign-wordless = (no text)
foreign-proponent = proponent
foreign-opponent = opponent
foreign-dialogue = the dialogue
foreign-stance-pro = in favour
foreign-stance-con = against it
foreign-stance-pro-on = in favour: { $topic }
foreign-stance-con-on = against: { $topic }
foreign-microtext = the text

foreign-level = Level { $level }.
foreign-claim-number = Claim { $number }

foreign-unknown-format = the format of this file cannot be told
foreign-unknown-format-hint = name it with `--from`
foreign-syntax = this cannot be read: { $why }
foreign-empty = there is no claim in this file
foreign-not-this = this is not { $format }: { $why }
foreign-not-this-hint = name the format with `--from`
foreign-no-map = what was made of this file is no valid map: { $why }
foreign-no-map-hint = this is an error in this program; please report it with the file
foreign-not-merged = these two files cannot be put together: { $why }

foreign-dangling = `{ $name }` refers to nothing and is left out
foreign-no-text = this claim has no text
foreign-no-text-hint = write one into the map
foreign-kinds = the format does not say of what kind claims are; all are entered as facts
foreign-kinds-hint = mark forecasts, value judgements, demands and definitions in the map
foreign-no-question = the file does not say what is at issue; the title stands in
foreign-no-question-hint = write the `question` in the map
foreign-left-out = a map has no place for `{ $name }`; it is left out
foreign-itself = this relates something to itself and is left out
foreign-twice = `{ $name }` stands twice; the first counts
foreign-incomplete = a premise, conclusion or target is missing here; this is left out
foreign-repeated = a premise stands twice in this step; it is kept once
foreign-which-premise = this supports an argument of several premises; it is entered for the first
foreign-step-support = this supports a step; it is entered as one of its premises
foreign-joint-attack = these claims attack together; they are entered as attacks of their own
foreign-cut-off = an empty line cuts this relation off; it is read as if there were none
foreign-loose-form = an empty line or indentation is missing before this
foreign-wrong-end = this relation cannot stand to what it names; the claim nearest to it is taken
foreign-bad-data = these data cannot be read and are left out
foreign-bad-carried = the attributions, figures, events and other data in `elenchus` do not make a valid map; they are left out
foreign-link = the address of the link `{ $name }` is left out
foreign-nobody = nobody is said to hold this preference; it is left out
foreign-second-reconstruction = the argument `{ $name }` has more than one premise-conclusion structure
foreign-differs = the two files differ here: { $name }
foreign-one-language = `{ $name }` stands in one of the two files only; its text is used for both languages
foreign-unmarked = this is marked neither as a reason nor as an objection; it is read as a reason
foreign-voices = the format gives every statement its voice; that nobody else makes it is entered under `closed`
foreign-voices-hint = take out what others say too
foreign-more = { $count ->
    [one] 1 more finding `{ $code }` is not listed
   *[other] { $count } more findings `{ $code }` are not listed
 }

lost-language = { $count ->
    [one] 1 claim loses its other language
   *[other] { $count } claims lose their other language
 }
lost-short = { $count ->
    [one] 1 claim keeps only its full text, not the short one
   *[other] { $count } claims keep only their full text, not the short one
 }
lost-kind = { $count ->
    [one] the kind of 1 claim is lost
   *[other] the kinds of { $count } claims are lost
 }
lost-said = { $count ->
    [one] who says it is lost for 1 claim
   *[other] who says it is lost for { $count } claims
 }
lost-place = { $count ->
    [one] source, paragraph, anchor and date are lost for 1 claim
   *[other] source, paragraph, anchor and date are lost for { $count } claims
 }
lost-figures = { $count ->
    [one] the figures and events of 1 claim are lost
   *[other] the figures and events of { $count } claims are lost
 }
lost-sides = { $count ->
    [one] 1 side is lost
   *[other] { $count } sides are lost
 }
lost-scheme = { $count ->
    [one] the scheme of 1 step is lost
   *[other] the schemes of { $count } steps are lost
 }
lost-by = { $count ->
    [one] who draws it is lost for 1 step or objection
   *[other] who draws them is lost for { $count } steps and objections
 }
lost-strength = { $count ->
    [one] the strength of 1 step is lost
   *[other] the strengths of { $count } steps are lost
 }
lost-questions = { $count ->
    [one] the critical questions of 1 step are lost
   *[other] the critical questions of { $count } steps are lost
 }
lost-linked = { $count ->
    [one] the premises of 1 step no longer count together
   *[other] the premises of { $count } steps no longer count together
 }
lost-implicit = { $count ->
    [one] that premises are unstated is lost for 1 step
   *[other] that premises are unstated is lost for { $count } steps
 }
lost-inference = { $count ->
    [one] 1 step is lost
   *[other] { $count } steps are lost
 }
lost-attack = { $count ->
    [one] 1 attack is lost
   *[other] { $count } attacks are lost
 }
lost-relation = { $count ->
    [one] 1 relation is lost
   *[other] { $count } relations are lost
 }
lost-preference = { $count ->
    [one] 1 preference is lost
   *[other] { $count } preferences are lost
 }
lost-closed = { $count ->
    [one] that a list is complete is lost once
   *[other] that lists are complete is lost { $count } times
 }
lost-terms = { $count ->
    [one] 1 entry of the glossary is lost
   *[other] { $count } entries of the glossary are lost
 }
lost-head = title, question, topic or the note on balance is lost
lost-id = { $count ->
    [one] the id of 1 step, attack or relation is lost
   *[other] the ids of { $count } steps, attacks or relations are lost
 }
lost-settled = { $count ->
    [one] that it is settled is lost for 1 claim
   *[other] that they are settled is lost for { $count } claims
 }
lost-claim = { $count ->
    [one] 1 claim is lost
   *[other] { $count } claims are lost
 }
lost-attacker = { $count ->
    [one] 1 attack comes from the conclusion of a step now, not from the step
   *[other] { $count } attacks come from the conclusions of steps now, not from the steps
 }
