# What stands on posters, handouts, cards and worksheets.

sheet-page = page
sheet-name = Name
sheet-class = Class
sheet-date = Date
sheet-letterhead = letterhead
sheet-part = part

sheet-assembly = How to put the poster together
sheet-legible = Smallest text { $points }: all of it can be read from { $distance }
sheet-made-of = The drawing is { $width } × { $height } cm (fitted to { $size }), on { $count ->
    [one] one sheet
   *[other] { $count } sheets
 } of { $tile } that overlap by { $overlap } mm
sheet-step-print = Print all sheets at 100 % (“actual size”), one-sided.
sheet-step-cut = Cut each sheet along the corner marks at its left and upper edge; A1 and the first row and column last of all.
sheet-step-glue = Lay it on its left and upper neighbour as far as the dashed line, where the picture goes on, and glue it there. First the rows, then the rows together.
sheet-tile-place = row { $row } of { $rows }, column { $column } of { $columns }
sheet-too-far = the poster cannot be read from { $asked }: on { $size } its smallest text has { $points }, { $needed } are needed; it can be read from { $distance }
sheet-too-small = the smallest text of the poster is smaller than { $asked }: on { $size } it has { $points } and can be read from { $distance }
sheet-fits-larger = `--size { $next }` fits, or `{ $within }` on this size
sheet-fits-nearer = no size up to 4a0 fits; on this one `{ $within }` does

sheet-plan = The map
sheet-plan-note = The numbers are those of the claims below, the letters those of the sides; a thick frame marks what a side holds.
sheet-claims = The claims, and who says them
sheet-speakers = Who does what
sheet-figures = Figures that differ
sheet-events = Events
sheet-events-about = disc: known to the day; ring: to the month; square: to the year
sheet-terms = Terms
sheet-act-Asserts = { $count ->
    [one] says
   *[other] say
 }
sheet-act-Reports = { $count ->
    [one] reports
   *[other] report
 }
sheet-act-Denies = { $count ->
    [one] denies
   *[other] deny
 }
sheet-act-Concedes = { $count ->
    [one] concedes
   *[other] concede
 }
sheet-act-Asks = { $count ->
    [one] asks about
   *[other] ask about
 }
sheet-act-Forecasts = { $count ->
    [one] expects
   *[other] expect
 }

sheet-footer = { $title } · seed { $seed }
sheet-solution = Solution
sheet-tokens = Tokens to lay between the cards
sheet-and = only together
sheet-strays = Strays: these belong to other debates
sheet-cards-print = Print the cards at 100 % on both sides (turn over the long edge) and cut along the dashed lines. The tokens and the solution are printed on one side.
sheet-cards-sort = Sort the cards: what is the answer to the question? What supports it, what speaks against it? Lay a token between cards that belong together; “&” joins reasons that count only together. Some cards may belong to another debate.
sheet-cards-check = Then turn the cards over: the number is the same on every sheet of this map, below it stands who says so and where. Compare with the solution; another order can be defended too, if you can give the reason.
