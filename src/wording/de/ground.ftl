# Befunde über die Form einer Datei, was immer sie enthält.

level-error = Fehler
level-warning = Warnung
level-help = Hilfe
did-you-mean = ist `{ $name }` gemeint?

not-utf8 = ab hier ist die Datei kein UTF-8
not-utf8-hint = die Datei als UTF-8 speichern
file-too-large = die Datei ist größer als 1 GiB
file-too-large-hint = die Debatte auf mehrere Karten verteilen
syntax = das ist kein RON: { $why }
syntax-hint = kurz vor dieser Stelle fehlt wohl ein Komma, Doppelpunkt, Anführungszeichen oder eine Klammer
unclosed = dies wird geöffnet und nie geschlossen
unclosed-hint = die schließende Klammer, das Anführungszeichen oder `*/` ergänzen
too-deep = die Klammern sind zu tief verschachtelt
too-deep-hint = keine Karte braucht mehr als 128 Ebenen
too-many-problems = die Datei enthält mehr Fehler, als hier aufgeführt sind
too-many-problems-hint = erst diese beheben, dann erneut prüfen
not-a-value = dieser Wert ist nicht lesbar: { $why }
unknown-field = ein Feld `{ $name }` gibt es hier nicht
unknown-field-hint = die Felder heißen { $known }
duplicate-field = das Feld `{ $name }` steht doppelt
duplicate-field-hint = eines von beiden behalten
unknown-word = `{ $name }` gehört nicht zu den Wörtern, die hier stehen können
unknown-word-hint = eines von diesen wählen: { $known }
wrong-type = das ist vom falschen Typ: erwartet wird { $expected }
