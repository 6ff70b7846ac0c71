# What stands beside the questions, on paper and in the terminal.

paper-name = Name
paper-class = Class
paper-date = Date
paper-page = page
paper-key = Key
paper-of = of
paper-code = Code
paper-points = Points
paper-question = Question
paper-answers = Answer sheet
paper-on-sheet = answer beside the question
paper-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }
paper-extra-time = { $minutes ->
    [0] with extended time: { $percent } % more
    [one] with extended time ({ $percent } % more): 1 minute
   *[other] with extended time ({ $percent } % more): { $minutes } minutes
 }
paper-versions = All versions
paper-versions-apart = No question stands in two versions.
paper-versions-note = Questions that stand in several versions. “4: C A B” means: it is number 4 there, and the options that are A, B, C in the first version that has it are C, A, B there.
paper-note-Single = One answer is right.
paper-note-Several = One or more answers are right.
paper-note-Matching = Give each line the letter that belongs to it. Some may be left over.
paper-note-Ordering = Put them in order: 1 for what comes first.
paper-note-Figure = Write a number.
paper-note-Gap = Write the missing word.
paper-mark-one = Rings: cross the one letter that is right.
paper-mark-several = Boxes: cross all letters that are right.
paper-mark-order = Letters with a line: write the number of its place on the line, 1 for what comes first.
paper-footer = version { $variant } · seed { $seed }
paper-footer-plain = seed { $seed }
paper-version = Version { $variant }

play-question = Question { $number } of { $all }
play-how-Single = Answer with a letter; Enter alone skips, q ends
play-how-Several = Answer with all the letters that are right; Enter alone skips, q ends
play-how-Matching = Answer with one letter for each line, in order; Enter alone skips, q ends
play-how-Ordering = Answer with all the letters, in order; Enter alone skips, q ends
play-how-open = Think first; Enter shows what a good answer mentions
play-how-Figure = Answer with a number; Enter alone skips, q ends
play-how-Gap = Answer with the word; Enter alone skips, q ends
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
refused-not-closed-help = name all who say it under `closed`, where the map does name them all
refused-several-keys = more than one answer would be right
refused-several-keys-help = nothing needs mending: the map gives more than one answer
refused-too-few-proved = not every other answer is wrong for a reason the map gives
refused-too-few-proved-help = tell the map more about what else could be offered: who says it, what it is a reason for, what it excludes
refused-too-few-alike = what is wrong differs too much from what is right in length, form or wording
refused-too-few-alike-help = word more of the short texts alike: of like length, with and without a figure or a “could”
refused-ambiguous = what would be asked about plays more than one part
refused-ambiguous-help = nothing needs mending: it plays more than one part
refused-missing = the map does not carry what the question needs
refused-missing-help = give the map what the type asks for: a pattern, critical questions, figures with `of`, dates, terms
refused-too-entangled = too many paths lead there
refused-too-entangled-help = fewer lines of argument to one statement, or a smaller map
refused-balance = the bank has enough questions with this key
refused-balance-help = nothing needs mending: with more of them one could learn which answer is right
refused-repeated = what the two have to do with each other is asked in two ways already
refused-repeated-help = nothing needs mending
refused-flaw = the wording would break a limit
refused-flaw-help = shorten the statements it names, or word them without what is told in brackets; docs/questions.md says what the limits mean
form-map = Argument map { $title }
form-basis = Based on the argument map { $title }
