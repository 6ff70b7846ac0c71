# What is said when a quiz is written in another format, or comes back from one.

export-empty = no question is left that this format can carry
export-refused = `{ $item }` is left out: { $why }
export-changed = `{ $item }` is changed: { $why }
export-without = this format carries for no question: { $what }
export-no-map = the map `{ $map }` is not at hand: its questions come without an excerpt of it
export-no-excerpt = `{ $map }`: { $count ->
    [one] one question comes
   *[other] { $count } questions come
} without an excerpt of the map: it would hold more than { $most } claims
export-no-map-hint = excerpts are drawn for maps in the folder `maps` beside the quiz

export-why-language = it cannot be asked in this language
export-why-options = it has fewer than two options, or one without words
export-why-key = its right answer is missing or contradicts itself
export-why-weight = an answer begins like a weight, which programs read differently
export-why-shares = the format has no share for so many right or wrong options
export-why-pairs = the format matches at least two pairs
export-why-orders = more than one order is right, and the format knows one

export-rule-apostrophe = an apostrophe before a text keeps spreadsheets from reading it as a formula
export-rule-arrow = `->` becomes `→`, for the format has its own use for it
export-rule-places = each step is matched with its place, for the format has no orders

export-gift-without = excerpts of the map, points, the order of options

export-number = (Answer with a number: { $unit })
export-bank = Questions about several maps
export-why-many-orders = so many orders are right that the format cannot list them

export-why-several = several options are right, and the format knows one
export-why-ordering = the format has nothing to put in order
export-why-many-options = it has more options than the format
export-why-long-stem = the question is too long for the format, and cannot be shortened without changing it
export-why-long-option = an option is too long for the format, and cannot be shortened without changing it
export-why-written = it asks for a written answer, and the format has options only
export-why-open = it has no key, and the format has none without
export-why-range = the format cannot ask for a number between two
export-why-signs = the word to be written holds `*`, `/` or `:`, which the format takes for its own
export-rule-exact = the number must be exact, for the format knows no tolerance
export-why-full = the table is full

export-rule-pairs = each pair that is to be matched becomes a question of its own
export-rule-shorter = what is in brackets and the words that name the map are left out, to keep to the length of the format
export-rule-signs = `*`, `:` and backslashes in what is dragged become signs that look the same

export-games-without = feedback, places in the sources, excerpts of the map, points, what it is filed under
export-wayground-without = feedback to wrong answers, excerpts of the map, points, what it is filed under
export-qti-without = what it is filed under, excerpts of the map
export-apkg-without = points
export-md-without = points, excerpts of the map, what it is filed under
export-csv-without = excerpts of the map
export-anki-without = excerpts of the map, points
export-h5p-without = excerpts of the map, points, what it is filed under
export-amc-without = feedback to wrong answers, excerpts of the map, what it is filed under
export-anki-basic = Basic
export-about = Questions about a map of a debate: what is right is right according to the map. Version { $variant }.

export-h5p-start = Start
export-h5p-finished = Finished
export-h5p-result = Your result:
export-h5p-score = You got :num of :total points
export-h5p-solution = Show solution
export-h5p-retry = Try again
export-h5p-finish = Finish
export-h5p-submit = Submit
export-h5p-check = Check
export-h5p-back = Previous question
export-h5p-next = Next question
export-h5p-progress = Question @current of @total
export-h5p-jump = Go to question %d
export-h5p-question = Question
export-h5p-open = Not answered
export-h5p-answered = Answered
export-h5p-current = Current question
export-h5p-right = Right
export-h5p-wrong = Wrong
export-h5p-none = Please answer first

import-not-read = a quiz cannot be read from this file: it is no GIFT, Moodle XML or JSON of ours
import-syntax = this is broken: { $why }
import-no-questions = there is no question in it that a form can hold
import-left-out = `{ $item }` is left out: forms have no questions of the type { $kind }
import-twice = `{ $item }` stands there twice: the first one counts
import-not-taken = `{ $item }`: what is said to every answer has no room in a form: { $text }
import-one-language = `{ $item }` is changed in `{ $lang }` alone: in `{ $other }` it stays as it was

import-unsound = `{ $item }` is left out: words or its right answer are missing

import-unclosed = `{ $item }` is left out: the answers that begin here end nowhere
import-unclosed-hint = put a `{ "}" }` behind the last answer
import-no-number = `{ $item }` is left out: `{ $text }` is no number that a form can hold
import-no-number-hint = write `2600`, with a tolerance `2600:50`, or as a range `2500..2700`
import-merged = `{ $item }` is left out: another question begins behind its answers
import-merged-hint = put a blank line between the two
import-no-room = forms have no room for { $what }: left out of { $count ->
    [one] `{ $item }`
   *[other] { $count } questions, first of `{ $item }`
}
import-lack-pictures = pictures, sounds and films
import-lack-hints = hints for another try
import-lack-overall = what is said to all right, partly right or wrong answers
import-lack-others = what is said to other written answers than the first right one
import-lack-units = units that a number may be written in
import-lack-capitals = capitals that count
import-lack-template = what stands in the field for the answer from the start
import-partly = `{ $item }`: this option is right in part there, and wrong in the form: { $text }
import-true = True
import-false = False
import-rubric = what a good answer mentions
import-item = question
import-stem = stem
import-option = option { $which }
import-why = feedback { $which }
import-prompt = prompt { $which }
import-key = right answer
import-bounds = right numbers
import-words = accepted words
import-points = points

export-fill = Maps to fill in
export-fill-name = Fill in the map: { $claim }
export-fill-stem = Part of the map is missing. Drag the letter of each statement to the place where it stands according to the map. Some statements may be left over.
export-without-fill = maps to fill in
