# The words on a drawing.

draw-Support = supports
draw-reason = supports
draw-linked = support together
draw-Rebut = against
draw-Undermine = against premise
draw-Undercut = against step
draw-against-objection = against objection
draw-Contrary = exclude each other
draw-Contradictory = contradict each other
draw-DifferentEstimate = different figures
draw-SameAs = say the same
draw-Rephrase = in other words
draw-means-Support = is a reason for it
draw-means-linked = are one reason for it together
draw-means-Rebut = is an objection to it
draw-means-Undermine = is an objection to a premise
draw-means-Undercut = is an objection to the step, not to its premises
draw-means-against-objection = is an objection to an objection
draw-means-Contrary = cannot both be true
draw-means-Contradictory = one is true, the other false
draw-means-DifferentEstimate = measure the same and differ
draw-means-SameAs = the same claim
draw-means-Rephrase = the same in other words
draw-cite = { $source } ¶{ $paragraph }
draw-legend = How to read it
draw-only = Only what belongs to: { $name }
draw-depth = { $depth ->
    [0] Only the main claims
    [one] Down to one step below the main claims
   *[other] Down to { $depth } steps below the main claims
 }
draw-part = { $count } of { $all } claims
draw-lit = Highlighted: claim { $number } with what leads to it and what it leads to
draw-thesis = claim { $number }
draw-more = and { $count } more
draw-description = An argument map of { $claims ->
    [one] one claim
   *[other] { $claims } claims
 }.

theme-unknown-base = there is no theme `{ $name }`
theme-unknown-base-hint = begin from one of { $known }, or leave `base` out
theme-unknown-colour = nothing in a drawing is called `{ $name }`
theme-unknown-colour-hint = these have colours: { $known }
theme-bad-colour = `{ $name }` is no colour
theme-bad-colour-hint = write it as "#rrggbb", such as "#0b5fa5"
theme-bad-size = letters of this size cannot be read or fill the page
theme-bad-size-hint = give 5 to 72 points
theme-low-contrast = against { $other } this colour has a contrast of only { $contrast } to 1
theme-low-contrast-hint = words can be read by everybody from { $wanted } to 1 on: take a darker or a lighter colour
