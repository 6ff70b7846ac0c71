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
