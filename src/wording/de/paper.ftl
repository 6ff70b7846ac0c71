# Was auf dem Papier neben den Fragen steht.

paper-name = Name
paper-class = Klasse
paper-date = Datum
paper-page = Seite
paper-key = Lösung
paper-instruction = { $minutes ->
    [0] Eine Antwort ist richtig, wenn die Frage nichts anderes sagt.
    [one] 1 Minute. Eine Antwort ist richtig, wenn die Frage nichts anderes sagt.
   *[other] { $minutes } Minuten. Eine Antwort ist richtig, wenn die Frage nichts anderes sagt.
 }
paper-note-several = Mehrere Antworten sind richtig: { $count }.
paper-note-matching = Zu jeder Zeile den passenden Buchstaben schreiben. Manche können übrig bleiben.
paper-note-ordering = Nummerieren: 1 für das, was zuerst kommt.
paper-footer = { $title } · Fassung { $variant } · Startwert { $seed }
paper-footer-plain = { $title } · Startwert { $seed }
paper-place = [{ $places }]
