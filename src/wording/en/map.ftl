# Findings about a map, and the words for its parts.

missing-field = the field `{ $field }` is missing
missing-field-hint = add `{ $field }: …,`
bad-id = `{ $name }` cannot be an id
bad-id-hint = ids begin with a letter or digit and hold ASCII letters, digits, `-`, `_` and `.`, 120 at most
duplicate-id = `{ $name }` stands twice
duplicate-id-hint = give one of them another name
case-id = `{ $name }` differs from another id only by case
case-id-hint = give one of them another name
unknown-id = there is no `{ $name }` among the { $sort }
unknown-id-hint = add it, or correct the reference
sort-actors = actors
sort-sources = sources
sort-sides = sides
sort-claims = claims
sort-shared = catalogue's claims
sort-nodes = claims, inferences and attacks
wrong-sort = `{ $name }` is not of the sort that can stand here
wrong-sort-hint = premises, conclusions and relations are claims; attacks come from claims or inferences
missing-translation = this text has no wording in `{ $lang }`
missing-translation-hint = add `"{ $lang }": "…"`, or declare the map's `languages`
empty-text = this text is empty
empty-text-hint = write it, or leave the field out
unknown-language = `{ $name }` is not a language of maps
unknown-language-hint = use `de` or `en`
self-support = the claim `{ $name }` supports itself
self-support-hint = a conclusion cannot be its own premise
self-relation = `{ $name }` relates something to itself
self-relation-hint = name two different elements
no-premise = this inference has no premise
no-premise-hint = add `from: ["…"]`
not-two = a relation lies between two claims
not-two-hint = write `between: ["one", "other"]`
repeated = `{ $name }` stands twice in this list
repeated-hint = remove one of them
bad-quantity = this is no quantity
bad-quantity-hint = give `value`, or `low` and `high` with `low` not above `high`
bad-date = there is no such date
bad-date-hint = write "2024", "2024-10" or "2024-10-23"
long-anchor = the anchor has { $words } words
long-anchor-hint = six words at most: enough to find the place, too few to copy the text
bad-paragraph = there is no such paragraph
bad-paragraph-hint = paragraphs are the non-blank lines, counted from 1; a range ends where it begins or later
unknown-question = the scheme has no critical question `{ $name }`
unknown-question-hint = its questions are { $known }
no-scheme = critical questions belong to a scheme, and this inference names none
no-scheme-hint = give the inference a `scheme`
unknown-kind = the file does not say what it is
unknown-kind-hint = begin it with `Map(`, `Catalogue(`, `Blueprint(` or `Form(`
no-claims = the map has no claims
no-claims-hint = add `claims: {"{"} "…": (kind: Fact, short: {"{"}…{"}"}) {"}"}`
bad-file-name = the file name `{ $name }` cannot be the id of a map
bad-file-name-hint = use ASCII letters, digits, `-`, `_` and `.`
control-character = this text holds an invisible character, { $found }, that no page can show
control-character-hint = remove it, or type the passage anew
part-cycle = `{ $name }` is a part of itself by way of `part_of`
part-cycle-hint = remove one of the references in the circle; a part speaks for its whole, not the other way round
ends-early = this event ends before it begins
ends-early-hint = `until` is not before `on`
one-thesis = the sides `{ $name }` and `{ $other }` stand for the same thesis
one-thesis-hint = give each side a thesis of its own, or write one side

# What tracing finds.

wrong-anchor = `{ $anchor }` does not stand in paragraph { $paragraph }
wrong-anchor-hint = { $elsewhere ->
    [0] copy at most six words from the paragraph as they stand there
    [one] it stands in paragraph { $paragraphs }
   *[other] it stands in paragraphs { $paragraphs }
 }
no-paragraph = `{ $name }` has no paragraph { $paragraph }
no-paragraph-hint = { $count ->
    [0] its file is empty
    [one] it has 1 paragraph
   *[other] it has { $count } paragraphs; they are the lines that are not blank
 }
no-source-file = there is no file `{ $name }` in the folder of sources
no-source-file-hint = give the name of a file that stands in the folder itself
cites-out-of-scope = paragraph { $paragraph } of `{ $name }` is out of scope
cites-out-of-scope-hint = cite the article itself, or narrow `out_of_scope`
scope-beyond = there is no paragraph { $paragraph }: the source ends before it
scope-beyond-hint = { $count ->
    [one] it has 1 paragraph
   *[other] it has { $count } paragraphs
 }
uncited = { $count ->
    [one] nobody cites paragraph { $paragraphs } of `{ $name }`
   *[other] nobody cites { $count } paragraphs of `{ $name }`: { $paragraphs }
 }
uncited-hint = let a claim cite them, or put them `out_of_scope` with the reason
no-anchor = this citation cannot be looked up
no-anchor-hint = add `anchor: "…"`: at most six words as they stand in the paragraph
fileless = `{ $name }` is cited but names no file
fileless-hint = add `file: "…"`, so that its anchors can be looked up
out-of-scope-here = put out of scope here
stands-here = it stands here
nearly-here = this is nearly the same

# The words for the parts of a map.

kind-Fact = fact
kind-Forecast = forecast
kind-Value = value judgement
kind-Policy = demand
kind-Definition = definition
status-Asserted = asserted
status-Reported = reported
status-Disputed = disputed
status-Denied = denied
status-Forecast = expected
status-Settled = settled
status-Unstated = unstated
act-Asserts = { $count ->
    [0] said so
    [other] say so
   *[one] says so
 }
act-Reports = { $count ->
    [0] reported it
    [other] report it
   *[one] reports it
 }
act-Denies = { $count ->
    [0] denied it
    [other] deny it
   *[one] denies it
 }
act-Concedes = { $count ->
    [0] conceded it
    [other] concede it
   *[one] concedes it
 }
act-Asks = { $count ->
    [0] asked
    [other] ask
   *[one] asks
 }
act-Forecasts = { $count ->
    [0] expected it
    [other] expect it
   *[one] expects it
 }
attack-Rebut = objection
attack-Undercut = objection to the step
attack-Undermine = objection to a premise
relation-SameAs = says the same as
relation-Rephrase = says in other words
relation-Contrary = excludes
relation-Contradictory = contradicts
relation-DifferentEstimate = differs in its figures from
scheme-ExpertOpinion = appeal to an expert
scheme-PositionToKnow = appeal to an insider
scheme-WitnessTestimony = appeal to a witness
scheme-Sign = inference from a sign
scheme-Example = inference from example
scheme-Analogy = comparison of like cases
scheme-Precedent = appeal to a precedent
scheme-CauseToEffect = inference to an effect
scheme-CorrelationToCause = inference to a cause
scheme-Consequences = judging by consequences
scheme-SlipperySlope = slippery-slope warning
scheme-PracticalReasoning = choice of means to an end
scheme-Values = appeal to a shared value
scheme-Alternatives = ruling out alternatives
scheme-PopularOpinion = appeal to the majority
scheme-PopularPractice = appeal to common practice
scheme-Commitment = appeal to a commitment
scheme-AdHominemCircumstantial = pointing at own conduct
scheme-Bias = pointing at partiality
scheme-VerbalClassification = classing under a term
scheme-Rule = application of a rule

show-sides = Positions
show-reason = reason
show-linked = reasons that count only together
show-unstated = unstated
by-whom = according to { $names }
show-again = see above
show-cite = { $source } ¶{ $paragraph }
show-open-question = open question
show-answered-question = question, answered by { $number }
show-sources = Sources
show-left-out = { $count ->
    [one] one more claim below
   *[other] { $count } more claims below
 }

amount-about = about
amount-at-least = at least { $value }
amount-at-most = up to { $value }
source-undated = undated
