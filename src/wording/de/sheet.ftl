# Was auf Plakaten, Handzetteln, Karten und Arbeitsblättern steht.

sheet-page = Seite
sheet-name = Name
sheet-class = Klasse
sheet-date = Datum
sheet-letterhead = Briefkopf
sheet-part = Teil

sheet-assembly = So wird das Plakat zusammengesetzt
sheet-legible = Kleinste Schrift { $points }: alles lesbar aus { $distance }
sheet-made-of = Die Zeichnung ist { $width } × { $height } cm groß{ $size ->
    [none] { "" }
   *[other] { "" } (eingepasst in { $size })
 }, auf { $count ->
    [one] einem Blatt
   *[other] { $count } Blättern
 } { $tile }, die einander um { $overlap } mm überlappen
sheet-left-out = { $count ->
    [one] Blatt { $numbers } wäre leer und fehlt.
   *[other] Die Blätter { $numbers } wären leer und fehlen.
 }
sheet-step-print = Alle Blätter mit 100 % („tatsächliche Größe“) und einseitig drucken.
sheet-step-cut = Jedes Blatt entlang der Eckmarken am linken und oberen Rand beschneiden; Blatt 1 sowie die äußeren Ränder der ersten Reihe und Spalte zuletzt.
sheet-step-glue = Auf den linken und den oberen Nachbarn bis zur gestrichelten Linie legen, sodass das Bild weiterläuft, und dort ankleben. Erst die Reihen, dann die Reihen aneinander.
sheet-tile-place = Reihe { $row } von { $rows }, Spalte { $column } von { $columns }
sheet-too-far = das Plakat ist aus { $asked } nicht lesbar: auf { $size } hat die kleinste Schrift { $points }, nötig sind { $needed }; lesbar ist es aus { $distance }
sheet-too-small = die kleinste Schrift des Plakats ist kleiner als { $asked }: auf { $size } hat sie { $points } und ist aus { $distance } lesbar
sheet-fits-larger = `--size { $next }` reicht, oder bei dieser Größe `{ $within }`
sheet-fits-nearer = keine Größe bis 4a0 reicht; bei dieser reicht `{ $within }`
sheet-fits-part = `{ $flags }` passt auf diese Größe: { $claims } von { $all } Thesen

sheet-plan = Die Karte
sheet-plan-note = Die Nummern sind die der Thesen unten, die Buchstaben die der Positionen; ein dicker Rahmen zeigt, was eine Position vertritt.
sheet-claims = Die Thesen, und wer sie vertritt
sheet-claims-plain = Die Thesen
sheet-speakers = Wer tut was
sheet-figures = Angaben, die voneinander abweichen
sheet-events = Ereignisse
sheet-events-day = Scheibe: auf den Tag genau
sheet-events-month = Ring: auf den Monat genau
sheet-events-year = Quadrat: auf das Jahr genau
sheet-timescale-about = jedes Ereignis in einer Zeile über einer Zeitachse; Scheibe oder Balken: auf den Tag genau; runder Rahmen: auf den Monat; eckiger Rahmen: auf das Jahr; zwei Striche: hier ist Zeit ausgelassen
sheet-terms = Begriffe
sheet-act-Asserts = { $count ->
    [0] Aussage
    [one] sagt
   *[other] sagen
 }
sheet-act-Reports = { $count ->
    [0] Bericht
    [one] berichtet
   *[other] berichten
 }
sheet-act-Denies = { $count ->
    [0] Bestreiten
    [one] bestreitet
   *[other] bestreiten
 }
sheet-act-Concedes = { $count ->
    [0] Zugeständnis
    [one] räumt ein
   *[other] räumen ein
 }
sheet-act-Asks = { $count ->
    [0] Frage
    [one] fragt nach
   *[other] fragen nach
 }
sheet-act-Forecasts = { $count ->
    [0] Erwartung
    [one] erwartet
   *[other] erwarten
 }

sheet-footer = { $title } · Startwert { $seed }
sheet-solution = Lösung
sheet-tokens = Marken zum Dazwischenlegen
sheet-and = nur zusammen
sheet-strays = Irrläufer: Diese gehören zu anderen Debatten
sheet-cards-print = Die Karten mit 100 % und beidseitig drucken (über die lange Kante wenden) und entlang der gestrichelten Linien schneiden. Die Marken einseitig drucken.
sheet-cards-sort = Die Karten ordnen: Was antwortet auf die Frage? Was stützt es, was spricht dagegen? Zwischen Karten, die zusammengehören, eine Marke legen; „&“ verbindet Gründe, die nur zusammen zählen. Der Pfeil einer Marke zeigt auf das, was gestützt oder angegriffen wird.
sheet-cards-strays = Manche Karten gehören vielleicht zu einer anderen Debatte.
sheet-cards-check = Dann die Karten umdrehen: Die Nummer ist auf allen Blättern zu dieser Karte dieselbe, darunter steht, wer es wo sagt. Mit der Lösung vergleichen; auch eine andere Ordnung lässt sich vertreten, wenn man sie begründet.

sheet-footer-level = { $title } · Stufe { $level } · Startwert { $seed }
sheet-bank = Was dorthin gehört
sheet-fill-texts = In jedes gestrichelte Feld den Buchstaben der These schreiben, die dorthin gehört.
sheet-fill-relations = In jedes leere Schild mit dickem Rand schreiben, was die Linie sagt: + oder −, oder das Zeichen einer Beziehung.
sheet-fill-signs = In jedes leere Schild mit dickem Rand schreiben, was die Linie sagt: + oder −.
sheet-fill-roles = Auf jede Linie schreiben, was die These ist: was eine Position vertritt, ein Grund oder ein Einwand.
sheet-fill-speakers = Auf jede Linie schreiben, wer es sagt. Ein Name kann mehrfach vorkommen.
sheet-read-signs = + heißt: ist ein Grund dafür; − heißt: ist ein Einwand dagegen.
sheet-read-veiled = + heißt: ist ein Grund dafür; − heißt: ist ein Einwand dagegen; ? verschweigt, welches von beiden.
sheet-read-knot = Linien, die in einem schwarzen Knoten enden, gehören zu dem, was von dort weiterführt: Gründe zählen nur zusammen, ein Einwand richtet sich gegen diesen Schluss.
sheet-read-arrow = Ein Pfeil auf einen Knoten ist ein Einwand gegen einen Einwand.
sheet-arguable = Hier lässt sich auch eine andere Ordnung vertreten, wenn man sie begründet: { $numbers }.
sheet-fill-left-over = Einiges bleibt übrig.
sheet-means-objection = ist ein Einwand dagegen
sheet-role-thesis = Position
sheet-role-reason = Grund
sheet-role-several = Eine These ohne Wort und ohne Linie ist mehreres zugleich; danach ist nicht gefragt.
sheet-role-objection = Einwand
sheet-interchangeable = Diese können die Plätze tauschen: { $numbers }.
sheet-excerpt = Dieses Blatt zeigt { $count } der { $all } Thesen der Karte.
sheet-worksheet-alt = Karte zum Ausfüllen; ihre Thesen und Linien sind die des Handzettels mit denselben Nummern.

sheet-mend = { $count ->
    [one] In dieser Karte steckt ein Fehler. Finde ihn und schreib auf, wie er zu berichtigen ist
   *[other] In dieser Karte stecken { $count } Fehler. Finde sie und schreib auf, wie jeder zu berichtigen ist
 }. Die Regeln gelten ausnahmslos; was sie einhält, ist richtig.
sheet-rules = Regeln, und wie man berichtigt, was sie verletzt
sheet-rule-reason = Ein Grund (+) steht auf der Seite (Buchstabe) der These, die er stützt. Eine These ohne Buchstaben passt überall.
sheet-rule-objection = Ein Einwand (−, ÷, ×) steht auf einer anderen Seite als das, wogegen er sich richtet. Gegen einen Schluss heißt: gegen dessen Konklusion; gegen einen Einwand heißt: gegen die These, von der dieser kommt.
sheet-rule-count = Ein Schild mit einer Zahl braucht genau so viele Gründe zusammen, eines ohne Zahl braucht einen.
sheet-rule-speaker = Unter jeder These, die jemand ausspricht, steht, wer sie wo sagt. An dieser Stelle spricht niemand als die im Verzeichnis Genannten.
sheet-move-flip = Berichtigen: aus einem einzelnen Grund einen Einwand gegen dieselbe These machen, oder aus einem Einwand gegen eine These einen Grund.
sheet-move-undercut = Berichtigen: wo ein Einwand gegen einen Schluss keiner ist, ihn zum Grund für dessen Konklusion machen.
sheet-move-premise = Berichtigen: einen Grund von dem Schluss, der zu viele hat, zu dem bringen, dem er fehlt.
sheet-move-speaker = Berichtigen: den richtigen Namen einsetzen.
sheet-voices = Verzeichnis: Wer spricht wo
sheet-key-reason = { $from } ist ein Grund für { $to }, kein Einwand.
sheet-key-objection = { $from } ist ein Einwand gegen { $to }, kein Grund.
sheet-key-premise = { $from } gehört zusammen mit { $others } als Grund zu { $to }.
sheet-key-speaker = Bei { $from } steht der falsche Name; richtig: { $speaker }.
sheet-key-undercut = { $from } ist ein Grund für { $to }, kein Einwand gegen einen Schluss.
sheet-too-many-errors = { $asked } Fehler lassen sich in diese Karte nicht so einbauen, dass es nur einen Weg gibt, sie zu berichtigen; `--broken { $planted }` geht
sheet-plan-note-plain = Die Nummern sind die der Thesen darunter.
sheet-cards-plan = Die Nummern sind die auf den Rückseiten der Karten, die Buchstaben die der Positionen; ein dicker Rahmen zeigt, was eine Position vertritt.
sheet-cards-plan-plain = Die Nummern sind die auf den Rückseiten der Karten.
sheet-no-errors = in diese Karte lässt sich kein Fehler so einbauen, dass es nur einen Weg gibt, ihn zu berichtigen
sheet-plan-part = Von { $all } Thesen zeigt der Plan die { $count }, die den Positionen oder der ersten am nächsten stehen: Die übrigen wären zu klein zum Lesen.

sheet-sort-texts = Thesen einsetzen
sheet-sort-relations = Beziehungen einsetzen
sheet-sort-roles = Rollen einsetzen
sheet-sort-speakers = Sprecher einsetzen
sheet-sort-branches = Zweige einsetzen
sheet-sort-broken = Fehler finden
sheet-sort-handout = Handzettel
sheet-sort-cards = Karten
sheet-sort-poster = Plakat
sheet-sort-quiz = Quiz
