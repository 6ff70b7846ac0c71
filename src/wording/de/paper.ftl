# Was bei den Fragen steht, auf Papier und im Terminal.

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
paper-note-Several = Eine oder mehrere Antworten sind richtig.
paper-note-Matching = Jeder Zeile den passenden Buchstaben geben. Manche können übrig bleiben.
paper-note-Ordering = In die richtige Reihenfolge bringen: 1 für das, was zuerst kommt.
paper-footer = Fassung { $variant } · Startwert { $seed }
paper-footer-plain = Startwert { $seed }
paper-version = Fassung { $variant }

play-question = Frage { $number } von { $all }
play-how-Single = Mit einem Buchstaben antworten; nur Enter überspringt, q beendet
play-how-Several = Mit allen richtigen Buchstaben antworten; nur Enter überspringt, q beendet
play-how-Matching = Für jede Zeile einen Buchstaben nennen, der Reihe nach; nur Enter überspringt, q beendet
play-how-Ordering = Alle Buchstaben in der richtigen Reihenfolge nennen; nur Enter überspringt, q beendet
play-not-understood = Das lässt sich nicht als Antwort lesen.
play-right = Richtig.
play-wrong = Nicht richtig: { $key }.
play-partly = Teilweise richtig ({ $percent } %): { $key }.
play-skipped = Übersprungen: { $key }.
play-place = Nachzulesen in: { $places }
play-summary = { $points } von { $most } Punkten
play-process = { $process }: { $points } von { $most }
play-again = Noch einmal zu lesen:
play-seed = Dieselben Fragen noch einmal: --seed { $seed }
process-Locate = Im Text finden
process-Understand = Verstehen
process-Evaluate = Beurteilen

refused-not-closed = die Karte sagt nicht, dass sie alle nennt
refused-several-keys = mehr als eine Antwort wäre richtig
refused-too-few-proved = nicht jede andere Antwort ist aus einem Grund falsch, den die Karte nennt
refused-too-few-alike = was falsch ist, unterscheidet sich zu sehr vom Richtigen in Länge, Form oder Wortlaut
refused-ambiguous = wonach gefragt würde, hat mehr als eine Rolle
refused-missing = die Karte enthält nicht, was die Frage braucht
refused-too-entangled = zu viele Wege führen dorthin
refused-balance = die Bank hat genug Fragen mit dieser Lösung
refused-flaw = der Wortlaut verstieße gegen eine Grenze
