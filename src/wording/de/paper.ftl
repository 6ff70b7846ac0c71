# Was bei den Fragen steht, auf Papier und im Terminal.

paper-name = Name
paper-class = Klasse
paper-date = Datum
paper-page = Seite
paper-key = Lösung
paper-of = von
paper-code = Kürzel
paper-points = Punkte
paper-question = Frage
paper-answers = Antwortbogen
paper-on-sheet = Antwort bei der Frage
paper-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
 }
paper-extra-time = { $minutes ->
    [0] mit verlängerter Zeit: { $percent } % mehr
    [one] mit verlängerter Zeit ({ $percent } % mehr): 1 Minute
   *[other] mit verlängerter Zeit ({ $percent } % mehr): { $minutes } Minuten
 }
paper-versions = Alle Fassungen
paper-versions-apart = Keine Frage steht in zwei Fassungen.
paper-versions-note = Fragen, die in mehreren Fassungen stehen. „4: C A B“ heißt: Dort ist es Nummer 4, und die Antworten, die in der ersten Fassung mit dieser Frage A, B, C sind, sind dort C, A, B.
paper-note-Single = Eine Antwort ist richtig.
paper-note-Several = Eine oder mehrere Antworten sind richtig.
paper-note-Matching = Jeder Zeile den passenden Buchstaben geben. Manche können übrig bleiben.
paper-note-Ordering = In die richtige Reihenfolge bringen: 1 für das, was zuerst kommt.
paper-note-Figure = Eine Zahl eintragen.
paper-note-Gap = Das fehlende Wort eintragen.
paper-mark-one = Ringe: den einen richtigen Buchstaben ankreuzen.
paper-mark-several = Kästchen: alle richtigen Buchstaben ankreuzen.
paper-mark-order = Buchstaben mit Strich: auf den Strich die Nummer des Platzes schreiben, 1 für das, was zuerst kommt.
paper-footer = Fassung { $variant } · Startwert { $seed }
paper-footer-plain = Startwert { $seed }
paper-version = Fassung { $variant }

play-question = Frage { $number } von { $all }
play-how-Single = Mit einem Buchstaben antworten; nur Enter überspringt, q beendet
play-how-Several = Mit allen richtigen Buchstaben antworten; nur Enter überspringt, q beendet
play-how-Matching = Für jede Zeile einen Buchstaben nennen, der Reihe nach; nur Enter überspringt, q beendet
play-how-Ordering = Alle Buchstaben in der richtigen Reihenfolge nennen; nur Enter überspringt, q beendet
play-how-open = Erst selbst überlegen; Enter zeigt, was eine gute Antwort erwähnt
play-how-Figure = Eine Zahl eingeben; nur Enter überspringt, q beendet
play-how-Gap = Das Wort eingeben; nur Enter überspringt, q beendet
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
refused-not-closed-help = unter `closed` nennen, wer es sagt, wo die Karte alle nennt
refused-several-keys = mehr als eine Antwort wäre richtig
refused-several-keys-help = nichts zu ändern: die Karte gibt mehr als eine Antwort
refused-too-few-proved = nicht jede andere Antwort ist aus einem Grund falsch, den die Karte nennt
refused-too-few-proved-help = der Karte mehr über das sagen, was sonst zur Wahl stünde: wer es sagt, wofür es ein Grund ist, was es ausschließt
refused-too-few-alike = was falsch ist, unterscheidet sich zu sehr vom Richtigen in Länge, Form oder Wortlaut
refused-too-few-alike-help = mehr Kurztexte ähnlich fassen: gleich lang, mit und ohne Zahl oder „könnte“
refused-ambiguous = wonach gefragt würde, hat mehr als eine Rolle
refused-ambiguous-help = nichts zu ändern: es hat mehr als eine Rolle
refused-missing = die Karte enthält nicht, was die Frage braucht
refused-missing-help = der Karte geben, wonach der Typ fragt: ein Muster, kritische Fragen, Zahlen mit `of`, Daten, Begriffe
refused-too-entangled = zu viele Wege führen dorthin
refused-too-entangled-help = weniger Wege zu einer Aussage oder eine kleinere Karte
refused-balance = die Bank hat genug Fragen mit dieser Lösung
refused-balance-help = nichts zu ändern: mit mehr davon ließe sich lernen, welche Antwort richtig ist
refused-repeated = Was beides miteinander zu tun hat, wird schon auf zwei Weisen gefragt
refused-repeated-help = nichts zu ändern
refused-flaw = der Wortlaut verstieße gegen eine Grenze
refused-flaw-help = die genannten Aussagen kürzen oder ohne das fassen, was in Klammern steht; docs/questions.md sagt, was die Grenzen bedeuten
form-map = Argumentkarte { $title }
form-basis = Grundlage: Argumentkarte { $title }
