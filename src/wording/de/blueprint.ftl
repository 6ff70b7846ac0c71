# Entwürfe und Bögen.

form-title = Fragen zur Debatte
blueprint-unknown-map = es gibt keine Karte `{ $name }`
blueprint-unknown-map-hint = die Kennung einer Karte ist der Name ihrer Datei ohne `.ron`
blueprint-unknown-item = es gibt keine Frage und kein Element `{ $name }`
blueprint-unknown-item-hint = `elenchus bank` zeigt die Kennungen aller Fragen
blueprint-unknown-side = keine Karte hat eine Position `{ $name }`
blueprint-unknown-side-hint = die Positionen einer Karte stehen unter `sides`
blueprint-unknown-source = keine Karte kennt eine Quelle `{ $name }`
blueprint-unknown-source-hint = die Quellen stehen im Katalog oder in der Karte unter `sources`
blueprint-unknown-points = `{ $name }` ist weder ein Leseprozess noch ein Fragetyp noch eine Frage
blueprint-unknown-points-hint = `Locate`, `Understand`, `Evaluate`, einen Fragetyp oder die Kennung einer Frage nennen
blueprint-zero-count = die Anzahl ist null
blueprint-zero-count-hint = mindestens 1 angeben oder den Eintrag weglassen
blueprint-over-count = hier werden { $count } Fragen verlangt, der Bogen hat nur { $most }
blueprint-over-count-hint = `count` des Bogens erhöhen oder weniger verlangen
blueprint-most-under-count = das sind mindestens { $count }, mehr als höchstens erlaubt
blueprint-most-under-count-hint = `most` erhöhen oder `count` senken
blueprint-bad-points = Punkte können nicht unter null liegen
blueprint-bad-points-hint = eine Zahl ab 0 schreiben
blueprint-empty-quota = dieser Anteil sagt nicht, welche Fragen er meint
blueprint-empty-quota-hint = `process`, `kind`, `map`, `side`, `source`, `spread`, `easier` oder `harder` angeben
blueprint-bad-difficulty = das ist keine Schwierigkeit
blueprint-bad-difficulty-hint = eine Zahl von 0 bis 1 schreiben, `harder` nicht über `easier`
blueprint-quota-short = für ({ $cell }) finden sich nur { $found } von { $wanted } Fragen
blueprint-quota-short-hint = der Fragenvorrat hat dafür { $bank } Fragen; weniger verlangen, weitere Karten zulassen oder die Karte ergänzen{ $fill }
blueprint-refused = ; { $count }-mal nicht gefragt, weil: { $why } (etwa `{ $example }`)
blueprint-form-short = der Bogen hat nur { $found } von { $wanted } Fragen
blueprint-form-short-hint = weitere Karten zulassen oder weniger ausschließen; auf einem Bogen verraten sich Fragen nicht gegenseitig
blueprint-include-clash = `{ $name }` verträgt sich nicht mit einer anderen Frage des Bogens
blueprint-include-clash-hint = eine der Fragen verrät die Antwort der anderen oder prüft dasselbe; eine von beiden weglassen
blueprint-variant-shares = Fassung { $variant } teilt { $shared } { $shared ->
        [one] Frage
       *[other] Fragen
    } mit einer anderen
blueprint-variant-shares-hint = der Fragenvorrat reicht nicht für getrennte Fassungen; weniger Fragen verlangen oder weitere Karten zulassen
blueprint-variants-differ = die Fassungen sind nicht gleich schwer: im Mittel liegen sie { $apart } Tausendstel auseinander, mehr als 20
blueprint-variants-differ-hint = der Fragenvorrat gibt keine gleich schweren her; weniger Fragen verlangen, weitere Karten zulassen oder einen anderen Startwert nehmen
