# Findings about the form of a file, whatever it holds.

level-error = error
level-warning = warning
level-help = help
did-you-mean = did you mean `{ $name }`?

not-utf8 = the file is not UTF-8 from here on
not-utf8-hint = save the file as UTF-8
file-too-large = the file is larger than 1 GiB
file-too-large-hint = split the debate into several maps
syntax = this is not RON: { $why }
syntax-hint = look for a missing comma, colon, quotation mark or bracket just before this place
unclosed = this is opened and never closed
unclosed-hint = add the closing bracket, quotation mark or `*/`
too-deep = brackets are nested too deeply
too-deep-hint = no map needs more than 128 levels
too-many-problems = there are more problems in this file than are listed
too-many-problems-hint = mend these first, then check again
not-a-value = this value cannot be read: { $why }
unknown-field = there is no field `{ $name }` here
unknown-field-hint = the fields are { $known }
duplicate-field = the field `{ $name }` stands twice
duplicate-field-hint = keep one of them
unknown-word = `{ $name }` is not one of the words allowed here
unknown-word-hint = choose one of { $known }
wrong-type = this is of the wrong type: expected { $expected }
