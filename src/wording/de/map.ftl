# Befunde über eine Karte, und die Wörter für ihre Teile.

missing-field = das Feld `{ $field }` fehlt
missing-field-hint = `{ $field }: …,` ergänzen
bad-id = `{ $name }` kann keine Kennung sein
bad-id-hint = Kennungen beginnen mit Buchstabe oder Ziffer und bestehen aus ASCII-Buchstaben, Ziffern, `-`, `_` und `.`, höchstens 120
duplicate-id = `{ $name }` steht doppelt
duplicate-id-hint = einem von beiden einen anderen Namen geben
case-id = `{ $name }` unterscheidet sich von einer anderen Kennung nur in der Groß- und Kleinschreibung
case-id-hint = einem von beiden einen anderen Namen geben
unknown-id = unter { $sort } gibt es kein `{ $name }`
unknown-id-hint = ergänzen oder den Verweis berichtigen
sort-actors = den Akteuren
sort-sources = den Quellen
sort-sides = den Seiten
sort-claims = den Thesen
sort-shared = den Thesen des Katalogs
sort-nodes = den Thesen, Schlüssen und Einwänden
wrong-sort = `{ $name }` ist nicht von der Art, die hier stehen kann
wrong-sort-hint = Prämissen, Konklusionen und Beziehungen sind Thesen; Angriffe gehen von Thesen oder Schlüssen aus
missing-translation = dieser Text hat keine Fassung in `{ $lang }`
missing-translation-hint = `"{ $lang }": "…"` ergänzen oder mit `languages` die Sprachen der Karte angeben
empty-text = dieser Text ist leer
empty-text-hint = ihn schreiben oder das Feld weglassen
unknown-language = `{ $name }` ist keine Sprache von Karten
unknown-language-hint = `de` oder `en` schreiben
self-support = die These `{ $name }` stützt sich selbst
self-support-hint = eine Konklusion kann nicht ihre eigene Prämisse sein
self-relation = `{ $name }` bezieht etwas auf sich selbst
self-relation-hint = zwei verschiedene Elemente nennen
no-premise = dieser Schluss hat keine Prämisse
no-premise-hint = `from: ["…"]` ergänzen
not-two = eine Beziehung besteht zwischen zwei Thesen
not-two-hint = `between: ["eine", "andere"]` schreiben
repeated = `{ $name }` steht zweimal in dieser Liste
repeated-hint = eines davon entfernen
bad-quantity = das ist keine Größe
bad-quantity-hint = `value` angeben, oder `low` und `high`, wobei `low` nicht über `high` liegt
bad-date = dieses Datum gibt es nicht
bad-date-hint = "2024", "2024-10" oder "2024-10-23" schreiben
long-anchor = der Anker hat { $words } Wörter
long-anchor-hint = höchstens sechs Wörter: genug, um die Stelle zu finden, zu wenig, um den Text zu kopieren
bad-paragraph = diesen Absatz gibt es nicht
bad-paragraph-hint = Absätze sind die nicht leeren Zeilen, ab 1 gezählt; ein Bereich endet nicht, bevor er beginnt
unknown-question = das Schema hat keine kritische Frage `{ $name }`
unknown-question-hint = seine Fragen sind { $known }
no-scheme = kritische Fragen stellt ein Schema, und dieser Schluss nennt keines
no-scheme-hint = dem Schluss ein `scheme` geben
unknown-kind = die Datei sagt nicht, was sie ist
unknown-kind-hint = mit `Map(`, `Catalogue(`, `Blueprint(` oder `Form(` beginnen
no-claims = die Karte hat keine Thesen
no-claims-hint = `claims: {"{"} "…": (kind: Fact, short: {"{"}…{"}"}) {"}"}` ergänzen
bad-file-name = der Dateiname `{ $name }` kann keine Kennung einer Karte sein
bad-file-name-hint = ASCII-Buchstaben, Ziffern, `-`, `_` und `.` verwenden
control-character = dieser Text enthält ein unsichtbares Zeichen, { $found }, das keine Seite zeigen kann
control-character-hint = es entfernen oder die Stelle neu tippen
part-cycle = `{ $name }` ist über `part_of` ein Teil seiner selbst
part-cycle-hint = einen der Verweise im Kreis streichen; ein Teil spricht für sein Ganzes, nicht umgekehrt
ends-early = dieses Ereignis endet, bevor es beginnt
ends-early-hint = `until` liegt nicht vor `on`
one-thesis = die Seiten `{ $name }` und `{ $other }` vertreten dieselbe These
one-thesis-hint = jeder Seite eine eigene These geben oder nur eine Seite nennen

# Was die Suche in den Quellen findet.

wrong-anchor = `{ $anchor }` steht nicht in Absatz { $paragraph }
wrong-anchor-hint = { $elsewhere ->
    [0] höchstens sechs Wörter so aus dem Absatz übernehmen, wie sie dort stehen
    [one] es steht in Absatz { $paragraphs }
   *[other] es steht in den Absätzen { $paragraphs }
 }
no-paragraph = `{ $name }` hat keinen Absatz { $paragraph }
no-paragraph-hint = { $count ->
    [0] die Datei ist leer
    [one] die Quelle hat 1 Absatz
   *[other] die Quelle hat { $count } Absätze; das sind die nicht leeren Zeilen
 }
no-source-file = im Ordner der Quellen gibt es keine Datei `{ $name }`
no-source-file-hint = den Namen einer Datei angeben, die im Ordner selbst steht
cites-out-of-scope = Absatz { $paragraph } von `{ $name }` gehört nicht zum Artikel
cites-out-of-scope-hint = den Artikel selbst zitieren oder `out_of_scope` enger fassen
scope-beyond = einen Absatz { $paragraph } gibt es nicht: die Quelle endet vorher
scope-beyond-hint = { $count ->
    [one] sie hat 1 Absatz
   *[other] sie hat { $count } Absätze
 }
uncited = { $count ->
    [one] niemand zitiert Absatz { $paragraphs } von `{ $name }`
   *[other] niemand zitiert { $count } Absätze von `{ $name }`: { $paragraphs }
 }
uncited-hint = in einer These zitieren oder mit Begründung `out_of_scope` setzen
no-anchor = dieses Zitat lässt sich nicht nachschlagen
no-anchor-hint = `anchor: "…"` ergänzen: höchstens sechs Wörter, wie sie im Absatz stehen
fileless = `{ $name }` wird zitiert, nennt aber keine Datei
fileless-hint = `file: "…"` ergänzen, damit sich die Anker nachschlagen lassen
out-of-scope-here = hier als nicht zugehörig erklärt
stands-here = hier steht es
nearly-here = das ist fast dasselbe

# Die Wörter für die Teile einer Karte.

kind-Fact = Tatsache
kind-Forecast = Prognose
kind-Value = Wertung
kind-Policy = Forderung
kind-Definition = Begriffsbestimmung
status-Asserted = ausgesagt
status-Reported = berichtet
status-Disputed = umstritten
status-Denied = bestritten
status-Forecast = erwartet
status-Settled = gesichert
status-Unstated = unausgesprochen
act-Asserts = { $count ->
    [0] (Aussage)
    [other] sagen es
   *[one] sagt es
 }
act-Reports = { $count ->
    [0] (Bericht)
    [other] berichten es
   *[one] berichtet es
 }
act-Denies = { $count ->
    [0] (Bestreiten)
    [other] bestreiten es
   *[one] bestreitet es
 }
act-Concedes = { $count ->
    [0] (Zugeständnis)
    [other] räumen es ein
   *[one] räumt es ein
 }
act-Asks = { $count ->
    [0] (Frage)
    [other] fragen
   *[one] fragt
 }
act-Forecasts = { $count ->
    [0] (Erwartung)
    [other] erwarten es
   *[one] erwartet es
 }
attack-Rebut = Einwand
attack-Undercut = Einwand gegen den Schluss
attack-Undermine = Einwand gegen eine Prämisse
relation-SameAs = sagt dasselbe wie
relation-Rephrase = sagt mit anderen Worten
relation-Contrary = schließt aus
relation-Contradictory = widerspricht
relation-DifferentEstimate = nennt andere Zahlen als
scheme-ExpertOpinion = Berufung auf Fachleute
scheme-PositionToKnow = Berufung auf Eingeweihte
scheme-WitnessTestimony = Berufung auf Zeugen
scheme-Sign = Schluss aus einem Anzeichen
scheme-Example = Schluss aus einem Beispiel
scheme-Analogy = Vergleich ähnlicher Fälle
scheme-Precedent = Berufung auf einen Präzedenzfall
scheme-CauseToEffect = Schluss auf eine Wirkung
scheme-CorrelationToCause = Schluss auf eine Ursache
scheme-Consequences = Bewertung nach den Folgen
scheme-SlipperySlope = Warnung vor einem Dammbruch
scheme-PracticalReasoning = Wahl eines Mittels zum Ziel
scheme-Values = Berufung auf einen Wert
scheme-Alternatives = Ausschluss von Alternativen
scheme-PopularOpinion = Berufung auf die Mehrheit
scheme-PopularPractice = Berufung auf das Übliche
scheme-Commitment = Berufung auf eine Zusage
scheme-AdHominemCircumstantial = Hinweis auf eigenes Handeln
scheme-Bias = Hinweis auf Befangenheit
scheme-VerbalClassification = Einordnung in einen Begriff
scheme-Rule = Anwendung einer festen Regel

show-sides = Positionen
show-reason = Grund
show-linked = Gründe, die nur zusammen zählen
show-unstated = unausgesprochen
by-whom = laut { $names }
show-again = siehe oben
show-cite = { $source }, Abs. { $paragraph }
show-open-question = offene Frage
show-answered-question = Frage, beantwortet von { $number }
show-sources = Quellen
show-left-out = { $count ->
    [one] eine weitere These darunter
   *[other] { $count } weitere Thesen darunter
 }

amount-about = etwa
amount-at-least = mindestens { $value }
amount-at-most = bis zu { $value }
source-undated = ohne Datum
