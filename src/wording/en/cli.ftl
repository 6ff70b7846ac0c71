# What the program says on the command line.

cli-about = Debates as text: checked, drawn, printed and asked about
cli-usage = Usage
cli-options = Options
cli-arguments = Arguments
cli-group-write = Write a debate
cli-group-look = Look at it
cli-group-ask = Ask about it
cli-group-pass-on = Pass it on
cli-group-program = This program

cli-new = Start a new map with a commented example
cli-check = Find everything that is wrong with maps and quizzes
cli-fmt = Bring files into the canonical layout, comments kept
cli-trace = Find every anchor in the sources, and the paragraphs nobody cites
cli-show = Read a map in the terminal
cli-draw = Draw a map as SVG, PDF, PNG or HTML
cli-bank = List every question that maps yield
cli-audit = Let guessers who never see the map try a bank
cli-quiz = Put together a quiz
cli-play = Take a quiz in the terminal
cli-print = Set a quiz on paper, with a key
cli-export = Write quizzes and maps in another format
cli-build = Make everything for a class from maps/ and quizzes/
cli-completions = Write the completion script of a shell
cli-man = Write the manual page

cli-arg-lang = Language of the interface and of what is made
cli-arg-help = Print help
cli-arg-version = Print the version
cli-arg-paths = Files or folders; maps/ and quizzes/ where none is named
cli-arg-maps = Maps, or folders of maps
cli-arg-map = A map: a file, or its name in maps/
cli-arg-width = Columns; as wide as the terminal where not given
cli-arg-format = How to write the result
cli-arg-output = File to write; standard output where none is named
cli-arg-to = The format
cli-arg-quiz = A quiz: a blueprint or frozen form, or its name in quizzes/; or a map
cli-arg-blueprint = A blueprint to put it together by
cli-arg-seed = Where chance begins; the same seed gives the same quiz
cli-arg-variant = A, B, C …: forms of equal make without shared questions
cli-arg-count = How many questions
cli-bank-refused = List what was not asked, and why
cli-audit-banks = Maps, folders of maps, or banks as `bank --format json` writes them
cli-bank-coverage = List which parts of the maps no question touches; of a frozen form, which its questions touch
cli-bank-open = List what can only be asked openly, with what good answers mention
cli-arg-open = How many open questions follow in the end, without points
cli-print-file = A quiz or a map: a file, or its name in quizzes/ or maps/
cli-print-variants = Variants to print: A,B
cli-print-key = Print the keys too, behind the sheets
cli-arg-shell = The shell
cli-fmt-check = Change nothing, only tell which files would change
cli-draw-output = File to draw: its ending says how (svg, pdf, png, html or json)
cli-draw-direction = Where reasons stand: below what they support, or to its right; without it, what suits the page
cli-draw-paper = The sheet a PDF is fitted to; without it, the page is as large as the drawing
cli-draw-dpi = Pixels an inch of a PNG
cli-draw-fit = What the drawing is to fill: it is turned and folded until its shape comes near
cli-draw-highlight = A claim, by id or number, to stand out with all that leads to it and all it leads to
cli-draw-only = Only what a speaker says, what stands in a source or what is on a side; may be given more than once
cli-draw-depth = Only claims so many steps below the main claims
cli-draw-numbers = Make the claims' numbers stand out; they are the same on every sheet
cli-draw-theme = Colours and letters: standard, high-contrast, large-text, dark, or a theme of your own as a RON file
cli-draw-like = Keep everything where it stands in an earlier drawing, as draw -o FILE.json wrote it
cli-draw-grey = Draw without colours
cli-draw-width = Pixels across of a PNG, in place of --dpi
cli-new-name = Name of the new map: the file becomes maps/NAME.ron
cli-trace-maps = Maps, or folders of maps; maps/ where none is named
cli-trace-sources = Folder of the articles that sources name by `file`
cli-draw-ending = `{ $path }` does not say how to draw: let it end in { $known }
cli-draw-bad-like = `{ $path }` is no drawing to be kept to: { $why }
cli-draw-small = on this sheet the smallest letters have { $points } and can be read from { $distance } only: take a larger sheet, fold to its shape with `--fit`, draw less with `--depth` or `--only`, or print on several sheets with `print poster --tile`
cli-pack-no-poster = the poster is missing: it could not be read even on many sheets
cli-worksheet-asks-nothing = there is nothing to fill in on this sheet: the map does not tell what it would ask for
cli-worksheet-one-answer = one answer is right everywhere on this sheet: the map has no other there
cli-pack-no-broken = the map to mend is missing: no error can be planted in this map so that there is only one way to mend it
cli-pack-no-quiz = the quiz is missing: there are no questions about this map
cli-draw-nothing = nothing of the map is left to be drawn
cli-draw-no-claim = there is no claim `{ $name }`, neither by id nor by number
cli-draw-no-only = `{ $name }` is no speaker, no source and no side of this map
cli-draw-no-theme = there is no theme `{ $name }`: give one of { $known }, or a file that ends in `.ron`
cli-not-a-theme = `{ $path }` is no theme

cli-build-out = Folder for what is made
cli-build-maps = Folder of the maps
cli-arg-quizzes = Folder of the quizzes

# What stands for a value in a call.
cli-value-options = OPTIONS
cli-value-verb = VERB
cli-value-lang = LANG
cli-value-paths = PATH
cli-value-maps = MAP
cli-value-banks = BANK
cli-value-map = MAP
cli-value-name = NAME
cli-value-sources = FOLDER
cli-value-build-maps = FOLDER
cli-value-out = FOLDER
cli-value-quizzes = FOLDER
cli-value-output = FILE
cli-value-files = FILE
cli-value-inputs = QUIZ
cli-value-onto = QUIZ
cli-value-from = FORMAT
cli-value-file = FILE
cli-value-width = N
cli-value-count = N
cli-value-open = N
cli-value-seed = N
cli-value-dpi = N
cli-value-direction = WHERE
cli-value-paper = SHEET
cli-value-format = FORM
cli-value-to = FORMAT
cli-value-quiz = QUIZ
cli-value-blueprint = FILE
cli-value-variant = LETTER
cli-value-variants = LETTERS
cli-value-shell = SHELL

cli-choices = possible: { $values }
cli-default = without it: { $values }
cli-man-name = NAME
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-verbs = VERBS
cli-import = Make a map or a quiz of a file in another format
cli-import-files = A file; or two arggraph files of one text in two languages
cli-import-output = The file to write, a map or a frozen form; standard output where none is named
cli-import-from = The format; guessed from name and content where not given
cli-import-force = Write over a file that is already there
cli-import-exists = `{ $path }` is already there; `--force` writes over it
cli-over-input = `{ $path }` is what this was made from; `--force` writes over it
cli-over-work = `{ $path }` holds a `{ $kind }`; `--force` writes over it
cli-arg-force = Write even over what it is made from, or another map
cli-import-several = only two arggraph files of one text can be put together into one map
cli-import-done = `{ $path }` was made from { $format }
cli-import-onto = The quiz that the file was once made from: its items keep their ids and what the file does not say, and what was changed is told
cli-import-one = a quiz is read from one file
cli-import-unchanged = nothing was changed
cli-export-one = this format holds one map: name a single one
cli-export-inputs = A quiz or a map: a file, or its name in quizzes/ or maps/; several maps are one bank of questions
cli-export-typed = Let figures and words of the glossary be written instead of chosen
cli-export-fill_in = Let parts of the maps to fill in follow, where the format has them; of maps they always do
cli-export-strict = Let a question that is left out or changed be an error: nothing is written
cli-export-not-a-map = this format is for maps, and `{ $path }` is a quiz
cli-more-warnings = { $count } more of { $code }: `elenchus check { $path }` tells them all
cli-export-bytes = this format is no text: name a file with `-o`

cli-not-found = there is no file or folder `{ $path }`
cli-not-allowed = `{ $path }` may not be read or written
cli-file-trouble = trouble with `{ $path }`: { $why }
no-letter = no font here has { $letters }: on paper, in a PDF or PNG, boxes stand for them
no-letter-hint = a page (.html) and an SVG show them in the fonts of the system; or write the words in Latin letters
cli-output-trouble = the result could not be written to standard output: { $why }
cli-io-full = there is no room left
cli-io-folder = it is a folder
cli-io-no-folder = a part of the path is a file, not a folder
cli-io-there = it is there already
cli-io-read-only = nothing may be written here
cli-io-name = no file can be named so here
cli-io-large = the file would be too large
cli-not-a-map = `{ $path }` is not a map
cli-not-a-bank = `{ $path }` is no bank: { $why }
cli-no-maps = there are no maps here
cli-one-map = `{ $path }` holds several maps: name a single one
cli-same-name = `{ $path }` and `{ $other }` are maps of one name: rename one of them
cli-no-files = there are no files here to look at
cli-new-catalogue = `catalogue` is the name of what the maps of a folder share: choose another
cli-no-questions = there are no questions to ask here
cli-no-quiz = `{ $path }` is left out
cli-not-a-blueprint = `{ $path }` is not a blueprint
cli-bad-variant = a variant is a letter: A, B, C …
cli-bank-summary = { $items ->
    [one] 1 question
   *[other] { $items } questions
 }, { $refused } refused
cli-check-summary = { $files ->
    [one] 1 file
   *[other] { $files } files
 }: { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
 }
cli-fmt-broken = `{ $path }` stays as it is: mend what is reported first
cli-fmt-differs = `{ $path }` is not in the canonical layout
cli-fmt-done = `{ $path }` was laid out
cli-new-bad-name = `{ $name }` cannot be the name of a map: use ASCII letters, digits, `-`, `_` and `.`, at most 120, a letter or digit first
cli-new-exists = `{ $path }` is there already and stays as it is
cli-new-done = `{ $path }` was written: an example to change
    → elenchus check { $path }
cli-trace-summary = { $found } of { $anchors } anchors found; { $cited } of { $paragraphs } paragraphs cited, { $beyond } out of scope

cli-unknown-argument = there is no argument `{ $arg }`
cli-unknown-verb = there is no verb `{ $verb }`
cli-missing-argument = missing: { $arg }
cli-missing-value = `{ $arg }` needs a value
cli-invalid-value = `{ $value }` does not fit `{ $arg }`: possible is { $known }
cli-bad-value = `{ $value }` does not fit `{ $arg }`
cli-see-help = `elenchus --help` tells more

cli-build-done = { $made ->
    [0] nothing has changed; { $all } files stand ready
    [one] 1 of { $all } files made
   *[other] { $made } of { $all } files made
 }
    → { $index }
cli-shelf-title = Debates
cli-shelf-note = Maps to explore and print, and quizzes about them.
cli-shelf-maps = Maps
cli-shelf-quizzes = Quizzes
cli-shelf-explore = Explore

cli-print-kinds = Sheets made of a map
cli-print-poster = A poster, whole or in sheets to glue together, legible or refused
cli-print-handout = The debate on two pages
cli-print-cards = Claims as cards to cut out and sort
cli-print-worksheet = A map to fill in or to mend, with its solution
cli-print-pack = All of these and a quiz as one set
cli-print-output = PDF to write
cli-print-not-text = `{ $path }` is no text
cli-arg-size = Size of the whole poster; where not given, the smallest in which it is legible, in parts the one of the fewest sheets
cli-arg-tile = Paper to print it on, in parts that overlap; one page of the poster's size where not given
cli-arg-distance = From how far all of it must be legible, such as 3m or 80cm; arm's length (40cm) where not given
cli-arg-min_pt = The smallest text allowed, in points, instead of a distance
cli-arg-template = A template of your own (Typst) over the same data; see docs/paper.md
cli-arg-letterhead = What stands on top: a picture (svg, png, jpg, pdf) or a piece of Typst
cli-print-cards-maps = The map, then further maps that strays are taken from
cli-arg-stray = How many claims of the further maps to mix in
cli-print-no-strays = `--stray` needs further maps to take claims from
cli-arg-hide = What is left to be filled in
cli-arg-level = How hard, from 1 to 5
cli-arg-paper = The paper it is printed on
cli-print-worksheet-variants = Variants with blanks of their own, such as A,B,C
cli-arg-broken = Plant so many errors to be found and mended instead
cli-print-pack-output = Folder for the PDFs, one for each kind
cli-print-pack-maps = The map, then further maps that strays are taken from
cli-print-pack-broken = The most errors planted in the map to mend
cli-print-pack-variants = Variants of the worksheets and of the quiz, such as A,B
cli-print-poster-output = PDF to write
cli-print-poster-only = Only what a speaker says, what stands in a source or what is on a side; may be given more than once
cli-print-poster-depth = Only claims so many steps below the main claims
cli-print-poster-brief = Without speakers and sources: all letters large, readable from afar
cli-print-handout-output = PDF to write
cli-print-cards-output = PDF to write
cli-print-worksheet-output = PDF to write
cli-shelf-practice = Practise
cli-shelf-paper = Paper (PDF)
cli-shelf-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
 }, two versions with keys
cli-print-cards-seed = Where chance begins; the same seed gives the same sheets
cli-print-worksheet-seed = Where chance begins; the same seed gives the same sheets
cli-print-pack-seed = Where chance begins; the same seed gives the same sheets
cli-print-same = The same questions in every version, in another order
cli-print-grid = Answers go onto a sheet of their own
cli-print-large = Large print, 18 points
cli-print-spacing = How far letters, words and lines stand apart
cli-print-extra_time = Extended time, in percent of the usual, told on the sheet
cli-print-code = Room for a code in the place of name and class
cli-arg-one_sided = No empty pages that let each version begin on a new leaf
cli-value-extra_time = PERCENT
cli-show-depth = How many levels of reasons and objections; all where not given
cli-show-brief = The claims' texts alone, without who says them and where
cli-show-from = A claim to begin at: its number or its id
cli-value-depth = N
cli-value-show-from = CLAIM
cli-show-no-claim = there is no claim `{ $name }` in this map
cli-browse = Walk through a map in the terminal, with keys
cli-browse-no-terminal = a map is walked through at a terminal only; `elenchus show` reads it out
cli-print-too-long = there is more to say than the sheet should hold: it has { $pages } pages
cli-arg-students = A version for each of so many students, numbered
cli-value-students = N
