# Was gesagt wird, wenn ein Quiz in einem anderen Format geschrieben wird oder aus einem zurückkommt.

export-empty = keine Frage bleibt, die dieses Format fassen kann
export-refused = `{ $item }` bleibt weg: { $why }
export-changed = `{ $item }` ist geändert: { $why }
export-without = dieses Format fasst bei keiner Frage: { $what }
export-no-map = die Karte `{ $map }` ist nicht zur Hand: ihre Fragen kommen ohne Ausschnitt
export-no-excerpt = `{ $map }`: { $count ->
    [one] eine Frage kommt
   *[other] { $count } Fragen kommen
} ohne Ausschnitt der Karte: er hätte mehr als { $most } Thesen
export-no-map-hint = Ausschnitte gibt es für Karten im Ordner `maps` neben dem Quiz

export-why-language = in dieser Sprache lässt sie sich nicht stellen
export-why-options = sie hat weniger als zwei Antworten oder eine ohne Worte
export-why-key = ihre richtige Antwort fehlt oder widerspricht sich
export-why-weight = eine Antwort beginnt wie ein Gewicht, was Programme verschieden lesen
export-why-shares = das Format hat keinen Anteil für so viele richtige oder falsche Antworten
export-why-pairs = das Format ordnet mindestens zwei Paare zu
export-why-orders = mehr als eine Reihenfolge ist richtig, und das Format kennt eine

export-rule-apostrophe = ein Apostroph vor einem Text hält Tabellenprogramme davon ab, ihn als Formel zu lesen
export-rule-arrow = `->` wird zu `→`, denn das Format braucht es für sich
export-rule-places = jeder Schritt wird seinem Platz zugeordnet, denn das Format kennt keine Reihenfolgen

export-gift-without = Ausschnitte der Karte, Punkte, die Ordnung der Antworten

export-number = (Antwort als Zahl: { $unit })
export-bank = Fragen aus mehreren Karten
export-why-many-orders = es sind so viele Reihenfolgen richtig, dass das Format sie nicht aufzählen kann

export-why-several = mehrere Antworten sind richtig, und das Format kennt eine
export-why-ordering = das Format hat nichts, um zu ordnen
export-why-many-options = sie hat mehr Antworten als das Format
export-why-long-stem = die Frage ist zu lang für das Format und lässt sich nicht kürzen, ohne sie zu ändern
export-why-long-option = eine Antwort ist zu lang für das Format und lässt sich nicht kürzen, ohne sie zu ändern
export-why-written = sie verlangt eine geschriebene Antwort, und das Format hat nur Antworten zum Wählen
export-why-open = sie hat keinen Schlüssel, und das Format hat keine ohne
export-why-range = das Format kann nach keiner Zahl zwischen zweien fragen
export-why-signs = das Wort, das zu schreiben ist, enthält `*`, `/` oder `:`, was das Format für seine Zeichen hält
export-rule-exact = die Zahl muss genau stimmen, denn das Format kennt keine Abweichung
export-why-full = die Tabelle ist voll

export-rule-pairs = jedes Paar, das zuzuordnen ist, wird eine eigene Frage
export-rule-shorter = was in Klammern steht und die Worte, die die Karte nennen, bleiben weg, um die Länge des Formats einzuhalten
export-rule-signs = `*`, `:` und umgekehrte Schrägstriche in dem, was gezogen wird, werden zu Zeichen, die ebenso aussehen

export-games-without = Rückmeldungen, Fundstellen, Ausschnitte der Karte, Punkte, die Ablage
export-wayground-without = Rückmeldungen zu falschen Antworten, Ausschnitte der Karte, Punkte, die Ablage
export-qti-without = Ablage und Ausschnitte der Karte
export-apkg-without = Punkte
export-md-without = Punkte, Ausschnitte der Karte, die Ablage
export-csv-without = Ausschnitte der Karte
export-anki-without = Ausschnitte der Karte, Punkte
export-h5p-without = Ausschnitte der Karte, Punkte, die Ablage
export-amc-without = Rückmeldungen zu falschen Antworten, Ausschnitte der Karte, die Ablage
export-anki-basic = Einfach
export-about = Fragen zur Karte einer Debatte: richtig ist, was laut Karte richtig ist. Fassung { $variant }.

export-h5p-start = Beginnen
export-h5p-finished = Geschafft
export-h5p-result = Ergebnis:
export-h5p-score = :num von :total Punkten
export-h5p-solution = Lösung zeigen
export-h5p-retry = Noch einmal
export-h5p-finish = Beenden
export-h5p-submit = Abgeben
export-h5p-check = Prüfen
export-h5p-back = Vorige Frage
export-h5p-next = Nächste Frage
export-h5p-progress = Frage @current von @total
export-h5p-jump = Zu Frage %d
export-h5p-question = Frage
export-h5p-open = Nicht beantwortet
export-h5p-answered = Beantwortet
export-h5p-current = Diese Frage
export-h5p-right = Richtig
export-h5p-wrong = Falsch
export-h5p-none = Bitte zuerst antworten

import-not-read = aus dieser Datei lässt sich kein Quiz lesen: sie ist kein GIFT, kein Moodle-XML und kein JSON von uns
import-syntax = das ist beschädigt: { $why }
import-no-questions = darin steht keine Frage, die ein Bogen fassen kann
import-left-out = `{ $item }` bleibt weg: Fragen der Art { $kind } hat ein Bogen nicht
import-twice = `{ $item }` steht zweimal da: die erste zählt
import-not-taken = `{ $item }`: was zu jeder Antwort gesagt wird, hat auf einem Bogen keinen Platz: { $text }
import-one-language = `{ $item }` ist nur in `{ $lang }` geändert: in `{ $other }` bleibt es, wie es war

import-unsound = `{ $item }` bleibt weg: Worte oder die richtige Antwort fehlen

import-unclosed = `{ $item }` bleibt weg: die Antworten, die hier beginnen, sind nirgends zu Ende
import-unclosed-hint = setze eine `{ "}" }` hinter die letzte Antwort
import-no-number = `{ $item }` bleibt weg: `{ $text }` ist keine Zahl, die ein Bogen fasst
import-no-number-hint = schreibe `2600`, mit Spielraum `2600:50` oder als Spanne `2500..2700`
import-merged = `{ $item }` bleibt weg: hinter den Antworten beginnt eine andere Frage
import-merged-hint = setze eine Leerzeile zwischen die beiden
import-no-room = ein Bogen hat keinen Platz für { $what }: weggelassen bei { $count ->
    [one] `{ $item }`
   *[other] { $count } Fragen, zuerst bei `{ $item }`
}
import-lack-pictures = Bilder, Töne und Filme
import-lack-hints = Hinweise für einen weiteren Versuch
import-lack-overall = das, was zu allen richtigen, teilweise richtigen oder falschen Antworten gesagt wird
import-lack-others = das, was zu anderen geschriebenen Antworten als der ersten richtigen gesagt wird
import-lack-units = Einheiten, in denen eine Zahl geschrieben werden darf
import-lack-capitals = Großschreibung, auf die es ankommt
import-lack-template = das, was im Antwortfeld von Anfang an steht
import-partly = `{ $item }`: diese Antwort ist dort zum Teil richtig, im Bogen ist sie falsch: { $text }
import-true = Wahr
import-false = Falsch
import-rubric = was eine gute Antwort nennt
import-item = Frage
import-stem = Fragestellung
import-option = Antwort { $which }
import-why = Rückmeldung { $which }
import-prompt = Zeile { $which }
import-key = richtige Antwort
import-bounds = richtige Zahlen
import-words = angenommene Wörter
import-points = Punkte

export-fill = Karten zum Ausfüllen
export-fill-name = Karte ausfüllen: { $claim }
export-fill-stem = Von der Karte fehlt ein Teil. Den Buchstaben jeder Aussage an die Stelle ziehen, an der sie laut Karte steht. Aussagen können übrig bleiben.
export-without-fill = Karten zum Ausfüllen
