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
