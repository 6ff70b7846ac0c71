# Blueprints and forms.

form-title = Questions on the debate
blueprint-unknown-map = there is no map `{ $name }`
blueprint-unknown-map-hint = the id of a map is the name of its file without `.ron`
blueprint-unknown-item = there is no item and no element `{ $name }`
blueprint-unknown-item-hint = `elenchus bank` shows the ids of all items
blueprint-unknown-side = no map has a side `{ $name }`
blueprint-unknown-side-hint = the sides of a map stand under `sides`
blueprint-unknown-source = no map knows a source `{ $name }`
blueprint-unknown-source-hint = sources stand under `sources` in the catalogue or the map
blueprint-unknown-points = `{ $name }` is neither a reading process nor a type of question nor an item
blueprint-unknown-points-hint = name `Locate`, `Understand`, `Evaluate`, a type of question or the id of an item
blueprint-zero-count = the count is zero
blueprint-zero-count-hint = write at least 1, or leave the entry out
blueprint-over-count = this asks for { $count } items, and the form has only { $most }
blueprint-over-count-hint = raise the form's `count`, or ask for fewer
blueprint-most-under-count = at least { $count } are asked for, more than are allowed at most
blueprint-most-under-count-hint = raise `most` or lower `count`
blueprint-bad-points = points cannot be below zero
blueprint-bad-points-hint = write a number from 0 on
blueprint-empty-quota = this quota does not say which items it means
blueprint-empty-quota-hint = give `process`, `kind`, `map`, `side`, `source`, `spread`, `easier` or `harder`
blueprint-bad-difficulty = this is no difficulty
blueprint-bad-difficulty-hint = write a number from 0 to 1, with `harder` not above `easier`
blueprint-quota-short = for ({ $cell }) only { $found } of { $wanted } items can be found
blueprint-quota-short-hint = the bank has { $bank } items for it; ask for fewer, allow more maps, or add to the map{ $fill }
blueprint-refused = ; { $count } more not asked because { $why } (such as `{ $example }`)
blueprint-form-short = the form has only { $found } of { $wanted } items
blueprint-form-short-hint = allow more maps or exclude less; items on one form do not give each other away
blueprint-include-clash = `{ $name }` cannot stand beside another item of the form
blueprint-include-clash-hint = one of them gives the other's answer away or tests the same; leave one of them out
blueprint-variant-shares = variant { $variant } shares { $shared } { $shared ->
        [one] item
       *[other] items
    } with another
blueprint-variant-shares-hint = the bank is too small for separate variants; ask for fewer items or allow more maps
blueprint-variants-differ = the variants are not equally difficult: their means lie { $apart } thousandths apart, more than 20
blueprint-variants-differ-hint = the bank does not hold equally difficult ones; ask for fewer items, allow more maps, or take another seed
