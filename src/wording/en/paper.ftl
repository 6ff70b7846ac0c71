# What stands beside the questions, on paper and in the terminal.

paper-name = Name
paper-class = Class
paper-date = Date
paper-page = page
paper-key = Key
paper-instruction = { $minutes ->
    [0] One answer is right, unless the question says otherwise.
    [one] 1 minute. One answer is right, unless the question says otherwise.
   *[other] { $minutes } minutes. One answer is right, unless the question says otherwise.
 }
paper-note-Several = One or more answers are right.
paper-note-Matching = Give each line the letter that belongs to it. Some may be left over.
paper-note-Ordering = Put them in order: 1 for what comes first.
paper-footer = version { $variant } · seed { $seed }
paper-footer-plain = seed { $seed }
paper-version = Version { $variant }

play-question = Question { $number } of { $all }
play-how-Single = Answer with a letter; Enter alone skips, q ends
play-how-Several = Answer with all the letters that are right; Enter alone skips, q ends
play-how-Matching = Answer with one letter for each line, in order; Enter alone skips, q ends
play-how-Ordering = Answer with all the letters, in order; Enter alone skips, q ends
play-not-understood = That cannot be read as an answer.
play-right = Right.
play-wrong = Not right: { $key }.
play-partly = Partly right ({ $percent } %): { $key }.
play-skipped = Skipped: { $key }.
play-place = To be read in: { $places }
play-summary = { $points } of { $most } points
play-process = { $process }: { $points } of { $most }
play-again = Worth reading again:
play-seed = The same questions again: --seed { $seed }
process-Locate = Finding it in the text
process-Understand = Understanding
process-Evaluate = Judging and weighing

refused-not-closed = the map does not say that it names them all
refused-several-keys = more than one answer would be right
refused-too-few-proved = not every other answer is wrong for a reason the map gives
refused-too-few-alike = what is wrong differs too much from what is right in length, form or wording
refused-ambiguous = what would be asked about plays more than one part
refused-missing = the map does not carry what the question needs
refused-too-entangled = too many paths lead there
refused-balance = the bank has enough questions with this key
refused-flaw = the wording would break a limit
