# What stands on posters, handouts, cards and worksheets.

sheet-page = page
sheet-name = Name
sheet-class = Class
sheet-date = Date
sheet-letterhead = letterhead
sheet-part = part

sheet-assembly = How to put the poster together
sheet-legible = Smallest text { $points }: all of it can be read from { $distance }
sheet-made-of = The drawing is { $width } × { $height } cm{ $size ->
    [none] { "" }
   *[other] { "" } (fitted to { $size })
 }, on { $count ->
    [one] one sheet
   *[other] { $count } sheets
 } of { $tile } that overlap by { $overlap } mm
sheet-left-out = { $count ->
    [one] Sheet { $numbers } would be white and is left out.
   *[other] Sheets { $numbers } would be white and are left out.
 }
sheet-step-print = Print all sheets at 100 % (“actual size”), one-sided.
sheet-step-cut = Cut each sheet along the corner marks at its left and upper edge; sheet 1 and the outer edges of the first row and column last of all.
sheet-step-glue = Lay it on its left and upper neighbour as far as the dashed line, where the picture goes on, and glue it there. First the rows, then the rows together.
sheet-tile-place = row { $row } of { $rows }, column { $column } of { $columns }
sheet-too-far = the poster cannot be read from { $asked }: on { $size } its smallest text has { $points }, { $needed } are needed; it can be read from { $distance }
sheet-too-small = the smallest text of the poster is smaller than { $asked }: on { $size } it has { $points } and can be read from { $distance }
sheet-fits-larger = `--size { $next }` fits, or `{ $within }` on this size
sheet-fits-nearer = no size up to 4a0 fits; on this one `{ $within }` does
sheet-fits-part = `{ $flags }` would fit this size: { $claims } of { $all } claims

sheet-plan = The map
sheet-plan-note = The numbers are those of the claims below, the letters those of the sides; a thick frame marks what a side holds.
sheet-claims = The claims, and who says them
sheet-claims-plain = The claims
sheet-speakers = Who does what
sheet-figures = Figures that differ
sheet-events = Events
sheet-events-day = disc: known to the day
sheet-events-month = ring: known to the month
sheet-events-year = square: known to the year
sheet-timescale-about = each event in a row on a scale of time; disc or bar: known to the day; rounded frame: to the month; square frame: to the year; two strokes: time is cut out
sheet-terms = Terms
sheet-act-Asserts = { $count ->
    [0] said
    [one] says
   *[other] say
 }
sheet-act-Reports = { $count ->
    [0] reported
    [one] reports
   *[other] report
 }
sheet-act-Denies = { $count ->
    [0] denied
    [one] denies
   *[other] deny
 }
sheet-act-Concedes = { $count ->
    [0] conceded
    [one] concedes
   *[other] concede
 }
sheet-act-Asks = { $count ->
    [0] asked about
    [one] asks about
   *[other] ask about
 }
sheet-act-Forecasts = { $count ->
    [0] expected
    [one] expects
   *[other] expect
 }

sheet-footer = { $title } · seed { $seed }
sheet-solution = Solution
sheet-tokens = Tokens to lay between the cards
sheet-and = only together
sheet-strays = Strays: these belong to other debates
sheet-cards-print = Print the cards at 100 % on both sides (turn over the long edge) and cut along the dashed lines. The tokens are printed on one side.
sheet-cards-sort = Sort the cards: what is the answer to the question? What supports it, what speaks against it? Lay a token between cards that belong together; “&” joins reasons that count only together. The arrow of a token points to what is supported or attacked.
sheet-cards-strays = Some cards may belong to another debate.
sheet-cards-check = Then turn the cards over: the number is the same on every sheet of this map, below it stands who says so and where. Compare with the solution; another order can be defended too, if you can give the reason.

sheet-footer-level = { $title } · level { $level } · seed { $seed }
sheet-bank = What belongs there
sheet-fill-texts = Write into each dashed square the letter of the claim that belongs there.
sheet-fill-relations = Write into each empty plate with a thick frame what the line tells: + or −, or the sign of a relation.
sheet-fill-signs = Write into each empty plate with a thick frame what the line tells: + or −.
sheet-fill-roles = Write on each line what the claim is: what a side holds, a reason or an objection.
sheet-fill-speakers = Write on each line who says so. A name may be needed more than once.
sheet-read-signs = + means: is a reason for it; − means: is an objection to it.
sheet-read-veiled = + means: is a reason for it; − means: is an objection to it; ? keeps back which of the two.
sheet-read-knot = Lines that end in a black knot belong to what leads on from there: reasons count only together, an objection is raised against this step.
sheet-read-arrow = An arrow at a knot is an objection to an objection.
sheet-arguable = Here another order can be defended too, if you can give the reason: { $numbers }.
sheet-fill-left-over = Some entries are left over.
sheet-means-objection = is an objection to it
sheet-role-thesis = position
sheet-role-reason = reason
sheet-role-several = A claim with neither word nor line is several of these at once; it is not asked about.
sheet-role-objection = objection
sheet-interchangeable = These may change places: { $numbers }.
sheet-excerpt = This sheet shows { $count } of the map’s { $all } claims.
sheet-worksheet-alt = Map to fill in; its claims and lines are those of the handout with the same numbers.

sheet-mend = { $count ->
    [one] There is one error in this map. Find it and say how to mend it
   *[other] There are { $count } errors in this map. Find them and say how to mend each
 }. The rules hold without exception; whatever keeps them is right.
sheet-rules = Rules, and how to mend what breaks them
sheet-rule-reason = A reason (+) stands on the side (letter) of the claim it supports. A claim without a letter fits anywhere.
sheet-rule-objection = An objection (−, ÷, ×) stands on another side than what it is raised against. One to a step counts as raised against the step’s conclusion, one to an objection as raised against where that comes from.
sheet-rule-count = A plate with a number needs exactly so many reasons together; one without a number needs one.
sheet-rule-speaker = Under each claim that somebody says stands who says it and where. At that place nobody speaks but those in the register.
sheet-move-flip = Mend: turn a single reason into an objection to the same claim, or an objection to a claim into a reason.
sheet-move-undercut = Mend: where an objection to a step is none, make it a reason for the step’s conclusion.
sheet-move-premise = Mend: move one reason from a step that has too many to the step that lacks it.
sheet-move-speaker = Mend: put the right name.
sheet-voices = Register: who speaks where
sheet-key-reason = { $from } is a reason for { $to }, not an objection.
sheet-key-objection = { $from } is an objection to { $to }, not a reason.
sheet-key-premise = { $from } belongs together with { $others } as a reason for { $to }.
sheet-key-speaker = { $from } has the wrong name; the right one is: { $speaker }.
sheet-key-undercut = { $from } is a reason for { $to }, not an objection to a step.
sheet-too-many-errors = { $asked } errors cannot be planted in this map so that there is only one way to mend them; `--broken { $planted }` can
sheet-plan-note-plain = The numbers are those of the claims below.
sheet-cards-plan = The numbers are those on the backs of the cards, the letters those of the sides; a thick frame marks what a side holds.
sheet-cards-plan-plain = The numbers are those on the backs of the cards.
sheet-no-errors = no error can be planted in this map so that there is only one way to mend it
sheet-plan-part = Of { $all } claims the plan shows the { $count } nearest to the first of them or to what the sides hold: the others would be too small to read.

sheet-sort-texts = fill in claims
sheet-sort-relations = fill in relations
sheet-sort-roles = fill in roles
sheet-sort-speakers = fill in speakers
sheet-sort-branches = fill in branches
sheet-sort-broken = find the errors
sheet-sort-handout = handout
sheet-sort-cards = cards
sheet-sort-poster = poster
sheet-sort-quiz = quiz
