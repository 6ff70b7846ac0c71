# What stands on paper beside the questions.

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
paper-note-several = Several answers are right: { $count }.
paper-note-matching = Write the letter that belongs to each line. Some may be left over.
paper-note-ordering = Number them: 1 for what comes first.
paper-footer = { $title } · version { $variant } · seed { $seed }
paper-footer-plain = { $title } · seed { $seed }
paper-place = [{ $places }]
