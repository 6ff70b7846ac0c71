# Was das Programm auf der Befehlszeile sagt.

cli-about = Debatten als Text: geprüft, gezeichnet, gedruckt und abgefragt
cli-usage = Aufruf
cli-options = Optionen
cli-arguments = Argumente
cli-group-write = Eine Debatte schreiben
cli-group-look = Sie ansehen
cli-group-ask = Nach ihr fragen
cli-group-pass-on = Sie weitergeben
cli-group-program = Dieses Programm

cli-new = Eine neue Karte mit kommentiertem Beispiel beginnen
cli-check = Alles finden, was an Karten und Quiz nicht stimmt
cli-fmt = Dateien einheitlich setzen; Kommentare bleiben
cli-trace = Jeden Anker in den Quellen suchen, und die Absätze, die niemand zitiert
cli-show = Eine Karte im Terminal lesen
cli-draw = Eine Karte als SVG, PDF, PNG oder HTML zeichnen
cli-bank = Alle Fragen auflisten, die Karten hergeben
cli-audit = Eine Fragensammlung von Ratern prüfen lassen, die die Karte nie sehen
cli-quiz = Ein Quiz zusammenstellen
cli-play = Ein Quiz im Terminal beantworten
cli-print = Ein Quiz auf Papier setzen, mit Lösung
cli-export = Quiz und Karten in einem anderen Format schreiben
cli-build = Aus maps/ und quizzes/ alles für eine Klasse machen
cli-completions = Das Vervollständigungsskript einer Shell schreiben
cli-man = Die Handbuchseite schreiben

cli-arg-lang = Sprache der Oberfläche und dessen, was entsteht
cli-arg-help = Hilfe ausgeben
cli-arg-version = Version ausgeben
cli-arg-paths = Dateien oder Ordner; ohne Angabe maps/ und quizzes/
cli-arg-maps = Karten oder Ordner mit Karten
cli-arg-map = Eine Karte: eine Datei oder ihr Name in maps/
cli-arg-width = Spalten; ohne Angabe so breit wie das Terminal
cli-arg-format = Form des Ergebnisses
cli-arg-output = Zieldatei; ohne Angabe die Standardausgabe
cli-arg-to = Das Format
cli-arg-quiz = Ein Quiz: ein Bauplan oder eine eingefrorene Fassung, oder der Name in quizzes/; oder eine Karte
cli-arg-blueprint = Ein Bauplan für das Quiz
cli-arg-seed = Startwert des Zufalls; derselbe Wert gibt dasselbe Quiz
cli-arg-variant = A, B, C …: gleich gebaute Fassungen ohne gemeinsame Fragen
cli-arg-count = Zahl der Fragen
cli-bank-refused = Auflisten, was nicht gefragt wurde und warum
cli-audit-banks = Karten, Ordner mit Karten oder Sammlungen, wie `bank --format json` sie schreibt
cli-bank-coverage = Auflisten, welche Teile der Karten keine Frage berührt; bei einem eingefrorenen Bogen, welche seine Fragen berühren
cli-bank-open = Auflisten, was sich nur offen fragen lässt, mit dem, was gute Antworten nennen
cli-arg-open = Zahl der offenen Fragen am Ende, ohne Punkte
cli-print-file = Ein Quiz oder eine Karte: eine Datei oder ihr Name in quizzes/ oder maps/
cli-print-variants = Zu druckende Fassungen: A,B
cli-print-key = Auch die Lösungen drucken, hinter den Bögen
cli-arg-shell = Die Shell
cli-fmt-check = Nichts ändern, nur sagen, welche Dateien sich ändern würden
cli-draw-output = Zieldatei; ihre Endung sagt, wie gezeichnet wird (svg, pdf, png, html oder json)
cli-draw-direction = Wo Gründe stehen: unter dem, was sie stützen, oder rechts davon; ohne Angabe, wie es auf die Seite passt
cli-draw-paper = Das Blatt, in das eine PDF-Datei eingepasst wird; ohne Angabe ist die Seite so groß wie die Zeichnung
cli-draw-dpi = Bildpunkte je Zoll einer PNG-Datei
cli-draw-fit = Was die Zeichnung füllen soll: Sie wird gedreht und gefaltet, bis ihre Form ungefähr passt
cli-draw-highlight = Eine Aussage, mit Id oder Nummer, die hervortreten soll, mit allem, was zu ihr führt und wohin sie führt
cli-draw-only = Nur was jemand sagt, was in einer Quelle steht oder zu einer Seite gehört; mehrmals möglich
cli-draw-depth = Nur Aussagen so viele Schritte unter den Hauptaussagen
cli-draw-numbers = Die Nummern der Aussagen hervorheben; sie sind auf jedem Blatt dieselben
cli-draw-theme = Farben und Schrift: standard, high-contrast, large-text, dark oder ein eigenes Thema als RON-Datei
cli-draw-like = Alles möglichst dort lassen, wo es in einer früheren Zeichnung steht, die draw -o DATEI.json geschrieben hat
cli-draw-grey = Ohne Farben zeichnen
cli-draw-width = Bildpunkte einer PNG-Datei in der Breite, statt --dpi
cli-new-name = Name der neuen Karte: die Datei wird maps/NAME.ron
cli-trace-maps = Karten oder Ordner mit Karten; ohne Angabe maps/
cli-trace-sources = Ordner der Artikel, die Quellen mit `file` nennen
cli-draw-ending = `{ $path }` sagt nicht, wie gezeichnet werden soll: möglich sind die Endungen { $known }
cli-draw-bad-like = `{ $path }` ist keine frühere Zeichnung: { $why }
cli-draw-small = auf diesem Blatt hat die kleinste Schrift { $points } und ist nur aus { $distance } lesbar: ein größeres Blatt nehmen, mit `--fit` zur Form des Blattes falten, mit `--depth` oder `--only` weniger zeichnen, oder mit `print poster --tile` auf mehrere Blätter drucken
cli-pack-no-poster = das Plakat fehlt: auch auf vielen Blättern wäre es nicht zu lesen
cli-worksheet-asks-nothing = auf diesem Blatt ist nichts auszufüllen: die Karte nennt nicht, wonach gefragt würde
cli-worksheet-one-answer = überall auf diesem Blatt ist dieselbe Antwort richtig: in der Karte gibt es dort keine zweite
cli-pack-no-broken = die Karte zum Berichtigen fehlt: in diese Karte lässt sich kein Fehler so einbauen, dass es nur einen Weg gibt, ihn zu berichtigen
cli-pack-no-quiz = das Quiz fehlt: zu dieser Karte gibt es keine Fragen
cli-draw-nothing = von der Karte bleibt nichts zu zeichnen
cli-draw-no-claim = eine Aussage `{ $name }` gibt es nicht, weder als Id noch als Nummer
cli-draw-no-only = `{ $name }` ist hier weder Sprecher noch Quelle noch Seite
cli-draw-no-theme = ein Thema `{ $name }` gibt es nicht: möglich sind { $known } oder eine Datei, die auf `.ron` endet
cli-not-a-theme = `{ $path }` ist kein Thema

cli-build-out = Ordner für das, was entsteht
cli-build-maps = Ordner der Karten
cli-arg-quizzes = Ordner der Quiz

# Was in einem Aufruf für einen Wert steht.
cli-value-options = OPTIONEN
cli-value-verb = VERB
cli-value-lang = SPRACHE
cli-value-paths = PFAD
cli-value-maps = KARTE
cli-value-banks = SAMMLUNG
cli-value-map = KARTE
cli-value-name = NAME
cli-value-sources = ORDNER
cli-value-build-maps = ORDNER
cli-value-out = ORDNER
cli-value-quizzes = ORDNER
cli-value-output = DATEI
cli-value-files = DATEI
cli-value-inputs = QUIZ
cli-value-onto = QUIZ
cli-value-from = FORMAT
cli-value-file = DATEI
cli-value-width = N
cli-value-count = N
cli-value-open = N
cli-value-seed = N
cli-value-dpi = N
cli-value-direction = WO
cli-value-paper = BLATT
cli-value-format = FORM
cli-value-to = FORMAT
cli-value-quiz = QUIZ
cli-value-blueprint = DATEI
cli-value-variant = BUCHSTABE
cli-value-variants = BUCHSTABEN
cli-value-shell = SHELL

cli-choices = möglich: { $values }
cli-default = ohne Angabe: { $values }
cli-man-name = NAME
cli-man-description = BESCHREIBUNG
cli-man-options = OPTIONEN
cli-man-verbs = VERBEN
cli-import = Aus einer Datei in einem anderen Format eine Karte oder ein Quiz machen
cli-import-files = Eine Datei; oder zwei arggraph-Dateien desselben Textes in zwei Sprachen
cli-import-output = Die Datei, die geschrieben wird, eine Karte oder ein fester Bogen; ohne Angabe die Standardausgabe
cli-import-from = Das Format; ohne Angabe aus Name und Inhalt erraten
cli-import-force = Eine schon vorhandene Datei überschreiben
cli-import-exists = `{ $path }` gibt es schon; mit `--force` wird es überschrieben
cli-over-input = `{ $path }` ist, woraus das gemacht wurde; mit `--force` wird es überschrieben
cli-over-work = `{ $path }` enthält `{ $kind }`; mit `--force` wird es überschrieben
cli-arg-force = Auch überschreiben, woraus es gemacht wird, oder eine andere Karte
cli-import-several = nur zwei arggraph-Dateien desselben Textes lassen sich zu einer Karte verbinden
cli-import-done = `{ $path }` wurde aus { $format } gemacht
cli-import-onto = Das Quiz, aus dem die Datei einst entstand: seine Fragen behalten ihre Namen und was die Datei nicht sagt, und was geändert wurde, wird gezeigt
cli-import-one = ein Quiz wird aus einer Datei gelesen
cli-import-unchanged = nichts wurde geändert
cli-export-one = dieses Format fasst eine Karte: eine einzige nennen
cli-export-inputs = Ein Quiz oder eine Karte: eine Datei oder ihr Name in quizzes/ oder maps/; mehrere Karten sind ein Fragenvorrat
cli-export-typed = Zahlen und Wörter des Glossars sollen geschrieben statt gewählt werden
cli-export-fill_in = Teile der Karten zum Ausfüllen sollen folgen, wo das Format sie kennt; bei Karten tun sie das immer
cli-export-strict = Eine Frage, die wegbleibt oder geändert wird, soll ein Fehler sein: nichts wird geschrieben
cli-export-not-a-map = dieses Format ist für Karten, und `{ $path }` ist ein Quiz
cli-more-warnings = noch { $count } mit { $code }: `elenchus check { $path }` nennt sie alle
cli-export-bytes = dieses Format ist kein Text: eine Datei mit `-o` nennen

cli-not-found = es gibt keine Datei und keinen Ordner `{ $path }`
cli-not-allowed = `{ $path }` darf nicht gelesen oder geschrieben werden
cli-file-trouble = Schwierigkeit mit `{ $path }`: { $why }
no-letter = keine Schrift hier hat { $letters }: auf Papier, in einem PDF oder PNG stehen Kästchen dafür
no-letter-hint = eine Seite (.html) und ein SVG zeigen sie in den Schriften des Systems; oder die Wörter in lateinischen Buchstaben schreiben
cli-output-trouble = das Ergebnis ließ sich nicht auf die Standardausgabe schreiben: { $why }
cli-io-full = es ist kein Platz mehr
cli-io-folder = das ist ein Ordner
cli-io-no-folder = ein Teil des Pfads ist eine Datei, kein Ordner
cli-io-there = das gibt es schon
cli-io-read-only = hier darf nur gelesen werden
cli-io-name = so kann hier keine Datei heißen
cli-io-large = die Datei würde zu groß
cli-not-a-map = `{ $path }` ist keine Karte
cli-not-a-bank = `{ $path }` ist keine Fragensammlung: { $why }
cli-no-maps = hier sind keine Karten
cli-one-map = in `{ $path }` sind mehrere Karten: eine einzige nennen
cli-same-name = `{ $path }` und `{ $other }` sind Karten desselben Namens: eine umbenennen
cli-no-files = hier sind keine Dateien zum Ansehen
cli-new-catalogue = `catalogue` heißt, was die Karten eines Ordners gemeinsam haben: einen anderen Namen wählen
cli-no-questions = hier gibt es keine Fragen zu stellen
cli-no-quiz = `{ $path }` wird ausgelassen
cli-not-a-blueprint = `{ $path }` ist kein Bauplan
cli-bad-variant = eine Fassung ist ein Buchstabe: A, B, C …
cli-bank-summary = { $items ->
    [one] 1 Frage
   *[other] { $items } Fragen
 }, { $refused } verworfen
cli-check-summary = { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
 }: { $errors ->
    [0] keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
 }, { $warnings ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
 }
cli-fmt-broken = `{ $path }` bleibt, wie es ist: erst das Gemeldete beheben
cli-fmt-differs = `{ $path }` ist nicht einheitlich gesetzt
cli-fmt-done = `{ $path }` wurde gesetzt
cli-new-bad-name = `{ $name }` kann keine Karte heißen: möglich sind ASCII-Buchstaben, Ziffern, `-`, `_` und `.`, höchstens 120, zuerst ein Buchstabe oder eine Ziffer
cli-new-exists = `{ $path }` gibt es schon und bleibt, wie es ist
cli-new-done = `{ $path }` wurde geschrieben: ein Beispiel zum Ändern
    → elenchus check { $path }
cli-trace-summary = { $found } von { $anchors } Ankern gefunden; { $cited } von { $paragraphs } Absätzen zitiert, { $beyond } außerhalb

cli-unknown-argument = ein Argument `{ $arg }` gibt es nicht
cli-unknown-verb = ein Verb `{ $verb }` gibt es nicht
cli-missing-argument = es fehlt: { $arg }
cli-missing-value = `{ $arg }` braucht einen Wert
cli-invalid-value = `{ $value }` passt nicht zu `{ $arg }`: möglich ist { $known }
cli-bad-value = `{ $value }` passt nicht zu `{ $arg }`
cli-see-help = mehr sagt `elenchus --help`

cli-build-done = { $made ->
    [0] nichts hat sich geändert; { $all } Dateien liegen bereit
    [one] 1 von { $all } Dateien gemacht
   *[other] { $made } von { $all } Dateien gemacht
 }
    → { $index }
cli-shelf-title = Debatten
cli-shelf-note = Karten zum Erkunden und Drucken, und Quiz dazu.
cli-shelf-maps = Karten
cli-shelf-quizzes = Quiz
cli-shelf-explore = Erkunden

cli-print-kinds = Blätter aus einer Karte
cli-print-poster = Ein Plakat, ganz oder in Blättern zum Zusammenkleben, lesbar oder abgelehnt
cli-print-handout = Die Debatte auf zwei Seiten
cli-print-cards = Thesen als Karten zum Ausschneiden und Ordnen
cli-print-worksheet = Eine Karte zum Ausfüllen oder zum Berichtigen, mit Lösung
cli-print-pack = All das und ein Quiz als ein Satz
cli-print-output = PDF, das geschrieben wird
cli-print-not-text = `{ $path }` ist kein Text
cli-arg-size = Größe des ganzen Plakats; ohne Angabe die kleinste, in der es lesbar ist, in Teilen die mit den wenigsten Blättern
cli-arg-tile = Papier, auf das es in überlappenden Teilen gedruckt wird; ohne Angabe eine Seite in der Größe des Plakats
cli-arg-distance = Von wie weit alles lesbar sein muss, etwa 3m oder 80cm; ohne Angabe auf Armlänge (40cm)
cli-arg-min_pt = Die kleinste erlaubte Schrift in Punkt, statt einer Entfernung
cli-arg-template = Eigene Vorlage (Typst) über denselben Daten; siehe docs/paper.md
cli-arg-letterhead = Was oben steht: ein Bild (svg, png, jpg, pdf) oder ein Stück Typst
cli-print-cards-maps = Die Karte, dann weitere Karten, aus denen Irrläufer kommen
cli-arg-stray = Wie viele Thesen der weiteren Karten daruntergemischt werden
cli-print-no-strays = `--stray` braucht weitere Karten, aus denen Thesen kommen
cli-arg-hide = Was zum Ausfüllen leer bleibt
cli-arg-level = Wie schwer, von 1 bis 5
cli-arg-paper = Das Papier, auf das gedruckt wird
cli-print-worksheet-variants = Fassungen mit eigenen Lücken, etwa A,B,C
cli-arg-broken = Stattdessen so viele Fehler einbauen, die zu finden und zu berichtigen sind
cli-print-pack-output = Ordner für die PDFs, eines je Art
cli-print-pack-maps = Die Karte, dann weitere Karten, aus denen Irrläufer kommen
cli-print-pack-broken = Wie viele Fehler die zu berichtigende Karte höchstens hat
cli-print-pack-variants = Fassungen der Arbeitsblätter und des Quiz, etwa A,B
cli-print-poster-output = PDF, das geschrieben wird
cli-print-poster-only = Nur was jemand sagt, was in einer Quelle steht oder zu einer Seite gehört; mehrmals möglich
cli-print-poster-depth = Nur Aussagen so viele Schritte unter den Hauptaussagen
cli-print-poster-brief = Ohne Sprecher und Quellen: alle Buchstaben groß, von weitem lesbar
cli-print-handout-output = PDF, das geschrieben wird
cli-print-cards-output = PDF, das geschrieben wird
cli-print-worksheet-output = PDF, das geschrieben wird
cli-shelf-practice = Üben
cli-shelf-paper = Papier (PDF)
cli-shelf-questions = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
 }, zwei Fassungen mit Lösung
cli-print-cards-seed = Womit der Zufall beginnt; derselbe Startwert ergibt dieselben Blätter
cli-print-worksheet-seed = Womit der Zufall beginnt; derselbe Startwert ergibt dieselben Blätter
cli-print-pack-seed = Womit der Zufall beginnt; derselbe Startwert ergibt dieselben Blätter
cli-print-same = In jeder Fassung dieselben Fragen, anders geordnet
cli-print-grid = Geantwortet wird auf einem eigenen Bogen
cli-print-large = Großdruck, 18 Punkt
cli-print-spacing = Wie weit Buchstaben, Wörter und Zeilen auseinanderstehen
cli-print-extra_time = Verlängerte Zeit in Prozent der üblichen; sie steht auf dem Blatt
cli-print-code = Platz für ein Kürzel statt für Name und Klasse
cli-arg-one_sided = Keine leeren Seiten, mit denen jede Fassung auf einem neuen Blatt beginnt
cli-value-extra_time = PROZENT
cli-show-depth = Wie viele Ebenen von Gründen und Einwänden; ohne Angabe alle
cli-show-brief = Nur die Texte der Thesen, ohne wer sie wo sagt
cli-show-from = Eine These, mit der begonnen wird: ihre Nummer oder Kennung
cli-value-depth = N
cli-value-show-from = THESE
cli-show-no-claim = in dieser Karte gibt es keine These `{ $name }`
cli-browse = Eine Karte im Terminal durchgehen, mit Tasten
cli-browse-no-terminal = eine Karte lässt sich nur an einem Terminal durchgehen; `elenchus show` liest sie vor
cli-print-too-long = es ist mehr zu sagen, als auf das Blatt passen soll: Es hat { $pages } Seiten
cli-arg-students = Für so viele Lernende je eine nummerierte Fassung
cli-value-students = N
