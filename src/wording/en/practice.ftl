# The practice page.

practice-count = { $count ->
    [one] 1 question
   *[other] { $count } questions
 }{ $minutes ->
    [0] {""}
    [one] , about 1 minute
   *[other] , about { $minutes } minutes
 }
practice-start-label = Before you begin
practice-intro = One question at a time. After each answer you see why it is right or wrong and where that can be read. What went wrong comes again. Nothing is stored or sent.
practice-certainty = Also say how sure you are
practice-certainty-note = Certainty then counts: not sure +1 or 0, fairly sure +2 or −2, certain +3 or −6.
practice-begin = Begin
practice-question = Question { $number }
practice-check = Check the answer
practice-next = Next
practice-choose = Choose …
practice-move-up = Move up: { $step }
practice-move-down = Move down: { $step }
practice-how-sure = How sure are you?
practice-sure-1 = not sure
practice-sure-2 = fairly sure
practice-sure-3 = certain
practice-right-answer = Right is:
practice-tag-right = right
practice-tag-picked = chosen
practice-summary = Result
practice-read-again = Worth reading again:
practice-restart = Start over
practice-on-map = Where this is on the map
practice-whole-map = Whole map
practice-map-page = Explore the map
practice-say-right = Right.
practice-say-partly = Partly right ({ $points }%).
practice-say-wrong = Not right.
practice-say-empty = An answer is still missing here.
practice-say-no-number = A number is still missing here.
practice-say-progress = Question { $at } of { $all }
practice-say-again = once more
practice-say-points = { $points } of { $most } points at the first try.
practice-say-process = { $name }: { $points } of { $most }
practice-say-certainty-gain = Certainty: { $points }.
practice-say-certainty-total = certainty points: { $points }
practice-say-comes-again = The question comes again.
practice-say-finish = To the result
practice-say-next = Next
practice-say-moved = “{ $step }” is at place { $at } now.
