# Die Übungsseite.

practice-count = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
 }{ $minutes ->
    [0] {""}
    [one] , etwa 1 Minute
   *[other] , etwa { $minutes } Minuten
 }
practice-start-label = Vor dem Beginn
practice-intro = Eine Frage nach der anderen. Nach jeder Antwort steht da, warum sie stimmt oder nicht und wo das nachzulesen ist. Was danebenging, kommt noch einmal. Nichts wird gespeichert oder gesendet.
practice-certainty = Auch angeben, wie sicher die Antwort ist
practice-certainty-note = Sicherheit zählt dann mit: unsicher +1 oder 0, ziemlich sicher +2 oder −2, ganz sicher +3 oder −6.
practice-begin = Anfangen
practice-question = Frage { $number }
practice-check = Antwort prüfen
practice-next = Weiter
practice-choose = Auswählen …
practice-move-up = Nach oben: { $step }
practice-move-down = Nach unten: { $step }
practice-how-sure = Wie sicher ist die Antwort?
practice-sure-1 = unsicher
practice-sure-2 = ziemlich sicher
practice-sure-3 = ganz sicher
practice-right-answer = Richtig ist:
practice-tag-right = richtig
practice-tag-picked = gewählt
practice-summary = Ergebnis
practice-read-again = Noch einmal zu lesen:
practice-restart = Von vorn
practice-on-map = So steht es auf der Karte
practice-whole-map = Ganze Karte
practice-map-page = Die Karte erkunden
practice-say-right = Richtig.
practice-say-partly = Teilweise richtig ({ $points } %).
practice-say-wrong = Nicht richtig.
practice-say-empty = Hier fehlt noch eine Antwort.
practice-say-no-number = Hier fehlt noch eine Zahl.
practice-say-progress = Frage { $at } von { $all }
practice-say-again = noch einmal
practice-say-points = { $points } von { $most } Punkten beim ersten Versuch.
practice-say-process = { $name }: { $points } von { $most }
practice-say-certainty-gain = Sicherheit: { $points }.
practice-say-certainty-total = Sicherheitspunkte: { $points }
practice-say-comes-again = Die Frage kommt noch einmal.
practice-say-finish = Zum Ergebnis
practice-say-next = Weiter
practice-say-moved = „{ $step }“ steht jetzt an Stelle { $at }.
