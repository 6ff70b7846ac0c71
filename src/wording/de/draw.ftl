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
draw-means-Rebut = ist ein Einwand dagegen
draw-means-Undermine = ist ein Einwand gegen eine Prämisse
draw-means-Undercut = ist ein Einwand gegen den Schluss selbst, nicht gegen seine Prämissen
draw-means-Contrary = können nicht beide wahr sein
draw-means-Contradictory = eines ist wahr, das andere falsch
draw-means-DifferentEstimate = messen dasselbe und weichen ab
draw-means-SameAs = dieselbe These
draw-means-Rephrase = dasselbe in anderen Worten
draw-cite = { $source } Abs. { $paragraph }
draw-Fact = Fakt
draw-Forecast = Prognose
draw-Value = Wertung
draw-Policy = Forderung
draw-Definition = Begriff
draw-legend = So liest man die Karte
draw-more = und { $count } weitere
draw-description = Eine Argumentkarte mit { $claims ->
    [one] einer These
   *[other] { $claims } Thesen
 } zur Frage: { $question }
