# Die Wörter auf einer Zeichnung.

draw-Support = stützt
draw-reason = stützt
draw-linked = stützen zusammen
draw-Rebut = dagegen
draw-Undermine = gegen Prämisse
draw-Undercut = gegen Schluss
draw-against-objection = gegen Einwand
draw-Contrary = schließen einander aus
draw-Contradictory = widersprechen einander
draw-DifferentEstimate = verschiedene Zahlen
draw-SameAs = sagen dasselbe
draw-Rephrase = mit anderen Worten
draw-means-Support = ist ein Grund dafür
draw-means-linked = sind zusammen ein Grund dafür
draw-means-Rebut = ist ein Einwand dagegen
draw-means-Undermine = ist ein Einwand gegen eine Prämisse
draw-means-Undercut = ist ein Einwand gegen den Schluss selbst, nicht gegen seine Prämissen
draw-means-against-objection = ist ein Einwand gegen einen Einwand
draw-means-Contrary = können nicht beide wahr sein
draw-means-Contradictory = eines ist wahr, das andere falsch
draw-means-DifferentEstimate = messen dasselbe und weichen ab
draw-means-SameAs = dieselbe These
draw-means-Rephrase = dasselbe in anderen Worten
draw-cite = { $source } Abs. { $paragraph }
draw-legend = So liest man die Karte
draw-only = Nur was dazugehört: { $name }
draw-depth = { $depth ->
    [0] Nur die Hauptaussagen
    [one] Bis zu einem Schritt unter den Hauptaussagen
   *[other] Bis zu { $depth } Schritten unter den Hauptaussagen
 }
draw-part = { $count } von { $all } Thesen
draw-lit = Hervorgehoben: These { $number } mit dem, was zu ihr führt, und dem, wohin sie führt
draw-thesis = These { $number }
draw-more = und { $count } weitere
draw-description = Eine Argumentkarte mit { $claims ->
    [one] einer These
   *[other] { $claims } Thesen
 }.

theme-unknown-base = ein Thema `{ $name }` gibt es nicht
theme-unknown-base-hint = mit einem von { $known } beginnen oder `base` weglassen
theme-unknown-colour = in einer Zeichnung heißt nichts `{ $name }`
theme-unknown-colour-hint = Farben haben: { $known }
theme-bad-colour = `{ $name }` ist keine Farbe
theme-bad-colour-hint = als "#rrggbb" schreiben, etwa "#0b5fa5"
theme-bad-size = Buchstaben dieser Größe sind nicht zu lesen oder füllen die Seite
theme-bad-size-hint = 5 bis 72 Punkt angeben
theme-low-contrast = gegen { $other } hat diese Farbe nur einen Kontrast von { $contrast } zu 1
theme-low-contrast-hint = für alle lesbar sind Wörter ab { $wanted } zu 1: eine dunklere oder hellere Farbe nehmen
