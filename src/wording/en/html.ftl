# The page of a map, and the index.

html-language = Language
html-this-language = English
html-dark = Dark
html-contents = Contents of this page
html-drawing = Drawing
html-reading = To read
html-reading-note = Every claim with its reasons and objections. What was read before is only named by its number.
html-differences = Where the sources differ
html-timeline = Timeline
html-speakers = Who speaks
html-terms = Terms
html-sources = Sources
html-sides = Positions
html-balance = On balance
html-canvas = Drawing of the map, can be moved
html-panel = Details
html-choose = Choose a claim in the drawing: with the mouse, with a finger, or with the arrow keys and Enter.
html-file-of = of “{ $title }”

html-search = Search
html-previous = previous match
html-next = next match
html-view = View
html-zoom-in = larger
html-zoom-out = smaller
html-fit = Fit
html-branches = Branches
html-fold = Fold
html-unfold = Unfold
html-near = Neighbourhood
html-near-all = all
html-near-steps = { $count ->
    [one] one step
   *[other] { $count } steps
}
html-filters = Filters
html-filter-speaker = Speaker
html-filter-source = Source
html-filter-side = Position
html-filter-kind = Kind
html-filter-status = Status
html-any = all
html-reset = Reset
html-legend = Legend
html-close = Close
html-keys = Keys
html-key-arrows = Arrow keys
html-key-arrows-does = from claim to claim as they are drawn: to what it supports or attacks, to its reasons and objections, to their neighbours; on the empty ground: move the drawing
html-key-enter = Enter
html-key-enter-does = show details
html-key-escape = Esc
html-key-escape-does = back to the drawing, choose nothing
html-key-fold = F
html-key-fold-does = fold or unfold the branch
html-key-near = N
html-key-near-does = show the neighbourhood only, then the whole map
html-key-zoom = + − 0
html-key-zoom-does = larger, smaller, fit
html-key-search = /
html-key-search-does = search; then Enter for the next match, Shift and Enter for the previous one
html-key-home = Home
html-key-home-does = to the first claim
html-key-pointer = Mouse
html-key-pointer-does = drag to move; Ctrl and wheel to zoom, after a click into the drawing the wheel alone

html-details = Details
html-reason-count = { $count ->
    [one] one reason
   *[other] { $count } reasons
}
html-objection-count = { $count ->
    [one] one objection
   *[other] { $count } objections
}
html-of-number = for no. { $number }
html-question-count = { $count ->
    [one] one critical question
   *[other] { $count } critical questions
}
html-open-count = { $count ->
    [one] one open
   *[other] { $count } open
}
html-about-step = About this step
html-reason-for = Reason for { $number }
html-linked-for = Linked reasons for { $number }
html-against-claim = Objection to { $number }
html-against-premise = Objection to the premise { $number }
html-against-step = Objection to the step to { $number }
html-against-objection = Objection to the objection from { $number }
html-again = (see above)
html-unspoken = (unstated)

html-said = Who says so?
html-nobody-says = Nobody says so expressly: the map makes an assumption visible.
html-figures = Figures
html-events = Events
html-reasons = Reasons
html-objections = Objections
html-undercuts = Against it
html-supports = Supports
html-objects-to = Speaks against
html-relations = Related claims
html-weighed = Weighing
html-outweighs = outweighs
html-complete = Completeness
html-all-speakers = The map names everyone who says, reports or denies this in the sources.
html-all-reasons = The map names all the reasons that the sources give for this.
html-all-objections = The map names all the objections that the sources raise to this.
html-all-reasons-by = The map names all the reasons that are given for this by: { $name }.
html-premises = From
html-implicit = Taken for granted, unstated
html-conclusion = It follows
html-from = From
html-on = Against
html-step = Step
html-step-to = step to { $number }
html-objection-from = objection from { $number }
html-questions = Critical questions
html-raised-by = raised by { $name }
html-answered = answered:
html-open = open

html-paragraph = par. { $paragraph }
html-as-of = as of
html-known-Measured = counted or measured
html-known-Estimate = estimated
html-known-Forecast = expected
html-hedge-Possibly = put as possible
html-hedge-Probably = put as probable
html-hedge-Allegedly = put as hearsay
html-hedge-Certainly = put as certain
html-strength-Weak = weak
html-strength-Moderate = moderate
html-strength-Strong = strong
html-genre-Comment = comment
html-genre-Report = report
html-genre-Analysis = analysis
html-genre-Interview = interview
html-genre-Other = other kind of text
html-primary = first-hand
html-interest = Interest
html-claims = { $count ->
    [one] Claim
   *[other] Claims
 }
html-claim = Claim
html-figure = Statement
html-according-to = According to
html-difference = Differing statements { $number }
html-coined-by = coined by { $names }

# What the script says; what fills the holes is only known in the browser.
html-say-found = Matches: { $count }
html-say-found-at = Match { $at } of { $count }: { $name }
html-say-found-none = no matches
html-say-selected = Chosen: { $name }
html-say-folded = Folded, hidden: { $count }
html-say-unfolded = Unfolded
html-say-near = In the neighbourhood: { $count }
html-say-all = Whole map
html-say-zoom = Size { $count } %
html-say-reading = In the reading
html-say-close = Close
html-say-map = argument map
html-say-open-branch = folded
