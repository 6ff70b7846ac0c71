# Was auf Plakaten, Handzetteln, Karten und Arbeitsblättern steht.

sheet-page = Seite
sheet-name = Name
sheet-class = Klasse
sheet-date = Datum
sheet-letterhead = Briefkopf
sheet-part = Teil

sheet-assembly = So wird das Plakat zusammengesetzt
sheet-legible = Kleinste Schrift { $points }: alles lesbar aus { $distance }
sheet-made-of = Die Zeichnung ist { $width } × { $height } cm groß (eingepasst in { $size }), auf { $count ->
    [one] einem Blatt
   *[other] { $count } Blättern
 } { $tile }, die einander um { $overlap } mm überlappen
sheet-step-print = Alle Blätter mit 100 % („tatsächliche Größe“) und einseitig drucken.
sheet-step-cut = Jedes Blatt entlang der Eckmarken am linken und oberen Rand beschneiden; A1 sowie die äußeren Ränder der ersten Reihe und Spalte zuletzt.
sheet-step-glue = Auf den linken und den oberen Nachbarn bis zur gestrichelten Linie legen, sodass das Bild weiterläuft, und dort ankleben. Erst die Reihen, dann die Reihen aneinander.
sheet-tile-place = Reihe { $row } von { $rows }, Spalte { $column } von { $columns }
sheet-too-far = das Plakat ist aus { $asked } nicht lesbar: auf { $size } hat die kleinste Schrift { $points }, nötig sind { $needed }; lesbar ist es aus { $distance }
sheet-too-small = die kleinste Schrift des Plakats ist kleiner als { $asked }: auf { $size } hat sie { $points } und ist aus { $distance } lesbar
sheet-fits-larger = `--size { $next }` reicht, oder bei dieser Größe `{ $within }`
sheet-fits-nearer = keine Größe bis 4a0 reicht; bei dieser reicht `{ $within }`

sheet-plan = Die Karte
sheet-plan-note = Die Nummern sind die der Thesen unten, die Buchstaben die der Positionen; ein dicker Rahmen zeigt, was eine Position vertritt.
sheet-claims = Die Thesen, und wer sie vertritt
sheet-speakers = Wer tut was
sheet-figures = Angaben, die voneinander abweichen
sheet-events = Ereignisse
sheet-events-about = Scheibe: auf den Tag genau; Ring: auf den Monat; Quadrat: auf das Jahr
sheet-terms = Begriffe
sheet-act-Asserts = { $count ->
    [one] sagt
   *[other] sagen
 }
sheet-act-Reports = { $count ->
    [one] berichtet
   *[other] berichten
 }
sheet-act-Denies = { $count ->
    [one] bestreitet
   *[other] bestreiten
 }
sheet-act-Concedes = { $count ->
    [one] räumt ein
   *[other] räumen ein
 }
sheet-act-Asks = { $count ->
    [one] fragt nach
   *[other] fragen nach
 }
sheet-act-Forecasts = { $count ->
    [one] erwartet
   *[other] erwarten
 }

sheet-footer = { $title } · Startwert { $seed }
sheet-solution = Lösung
sheet-tokens = Marken zum Dazwischenlegen
sheet-and = nur zusammen
sheet-strays = Irrläufer: Diese gehören zu anderen Debatten
sheet-cards-print = Die Karten mit 100 % und beidseitig drucken (über die lange Kante wenden) und entlang der gestrichelten Linien schneiden. Marken und Lösung einseitig drucken.
sheet-cards-sort = Die Karten ordnen: Was antwortet auf die Frage? Was stützt es, was spricht dagegen? Zwischen Karten, die zusammengehören, eine Marke legen; „&“ verbindet Gründe, die nur zusammen zählen. Manche Karten gehören vielleicht zu einer anderen Debatte.
sheet-cards-check = Dann die Karten umdrehen: Die Nummer ist auf allen Blättern zu dieser Karte dieselbe, darunter steht, wer es wo sagt. Mit der Lösung vergleichen; auch eine andere Ordnung lässt sich vertreten, wenn man sie begründet.
