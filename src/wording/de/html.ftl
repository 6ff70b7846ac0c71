# Die Seite einer Karte und die Übersicht.

html-language = Sprache
html-this-language = Deutsch
html-dark = Dunkel
html-contents = Inhalt dieser Seite
html-drawing = Zeichnung
html-reading = Lesefassung
html-reading-note = Alle Thesen mit ihren Gründen und Einwänden. Was schon vorkam, steht nur noch mit seiner Nummer da.
html-differences = Wo die Quellen auseinandergehen
html-timeline = Zeittafel
html-speakers = Wer spricht
html-terms = Begriffe
html-sources = Quellen
html-sides = Positionen
html-balance = Zur Ausgewogenheit
html-canvas = Zeichnung der Karte, verschiebbar
html-panel = Einzelheiten
html-choose = Wählen Sie in der Zeichnung eine These: mit der Maus, mit dem Finger oder mit den Pfeiltasten und der Eingabetaste.
html-file-of = zu „{ $title }“

html-search = Suche
html-previous = voriger Treffer
html-next = nächster Treffer
html-view = Ansicht
html-zoom-in = größer
html-zoom-out = kleiner
html-fit = Einpassen
html-branches = Zweige
html-fold = Falten
html-unfold = Entfalten
html-near = Umgebung
html-near-all = alles
html-near-steps = { $count ->
    [one] ein Schritt
   *[other] { $count } Schritte
}
html-filters = Filter
html-filter-speaker = Wer spricht
html-filter-source = Quelle
html-filter-side = Position
html-filter-kind = Art
html-filter-status = Stand
html-any = alle
html-reset = Zurücksetzen
html-legend = Legende
html-close = Schließen
html-keys = Tasten
html-key-arrows = Pfeiltasten
html-key-arrows-does = von These zu These, wie sie gezeichnet sind: zu dem, was sie stützt oder angreift, zu ihren Gründen und Einwänden, zu deren Nachbarn; auf der leeren Fläche: verschieben
html-key-enter = Eingabe
html-key-enter-does = Einzelheiten zeigen
html-key-escape = Esc
html-key-escape-does = zurück zur Zeichnung, Auswahl aufheben
html-key-fold = F
html-key-fold-does = Zweig falten oder entfalten
html-key-near = N
html-key-near-does = nur die Umgebung zeigen, dann die ganze Karte
html-key-zoom = + − 0
html-key-zoom-does = größer, kleiner, einpassen
html-key-search = /
html-key-search-does = suchen; dann Eingabe für den nächsten Treffer, Umschalt und Eingabe für den vorigen
html-key-home = Pos1
html-key-home-does = zur ersten These
html-key-pointer = Maus
html-key-pointer-does = ziehen verschiebt; Strg und Rad vergrößert, nach einem Klick in die Zeichnung auch das Rad allein

html-details = Einzelheiten
html-reason-count = { $count ->
    [one] ein Grund
   *[other] { $count } Gründe
}
html-objection-count = { $count ->
    [one] ein Einwand
   *[other] { $count } Einwände
}
html-of-number = zu Nr. { $number }
html-question-count = { $count ->
    [one] eine kritische Frage
   *[other] { $count } kritische Fragen
}
html-open-count = { $count ->
    [one] eine offen
   *[other] { $count } offen
}
html-about-step = Zu diesem Schluss
html-reason-for = Grund für { $number }
html-linked-for = Verbundene Gründe für { $number }
html-against-claim = Einwand gegen { $number }
html-against-premise = Einwand gegen die Prämisse { $number }
html-against-step = Einwand gegen den Schluss auf { $number }
html-against-objection = Einwand gegen den Einwand von { $number }
html-again = (steht oben)
html-unspoken = (unausgesprochen)

html-said = Wer sagt das?
html-nobody-says = Niemand sagt es ausdrücklich: Die Karte macht eine Annahme sichtbar.
html-figures = Zahlen
html-events = Ereignisse
html-reasons = Gründe
html-objections = Einwände
html-undercuts = Dagegen
html-supports = Stützt
html-objects-to = Spricht gegen
html-relations = Verwandte Thesen
html-weighed = Abwägung
html-outweighs = wiegt schwerer als
html-complete = Vollständigkeit
html-all-speakers = Die Karte nennt alle, die das in den Quellen sagen, berichten oder bestreiten.
html-all-reasons = Die Karte nennt alle Gründe, die die Quellen dafür anführen.
html-all-objections = Die Karte nennt alle Einwände, die die Quellen dagegen erheben.
html-all-reasons-by = Die Karte nennt alle Gründe, die hierfür angeführt werden von: { $name }.
html-premises = Aus
html-implicit = Unausgesprochen vorausgesetzt
html-conclusion = Folgt
html-from = Von
html-on = Gegen
html-step = Schluss
html-step-to = Schluss auf { $number }
html-objection-from = Einwand von { $number }
html-questions = Kritische Fragen
html-raised-by = gestellt von: { $name }
html-answered = beantwortet:
html-open = offen

html-paragraph = Abs. { $paragraph }
html-as-of = Stand
html-known-Measured = gezählt oder gemessen
html-known-Estimate = geschätzt
html-known-Forecast = erwartet
html-hedge-Possibly = als möglich dargestellt
html-hedge-Probably = als wahrscheinlich dargestellt
html-hedge-Allegedly = als Hörensagen dargestellt
html-hedge-Certainly = als sicher dargestellt
html-strength-Weak = schwach
html-strength-Moderate = mittelstark
html-strength-Strong = stark
html-genre-Comment = Kommentar
html-genre-Report = Bericht
html-genre-Analysis = Analyse
html-genre-Interview = Interview
html-genre-Other = andere Textsorte
html-primary = aus erster Hand
html-interest = Interesse
html-claims = { $count ->
    [one] These
   *[other] Thesen
 }
html-claim = These
html-figure = Angabe
html-according-to = Laut
html-difference = Verschiedene Angaben { $number }
html-coined-by = geprägt von: { $names }

# Was das Skript ansagt; was Löcher füllt, kommt erst im Browser dazu.
html-say-found = Treffer: { $count }
html-say-found-at = Treffer { $at } von { $count }: { $name }
html-say-found-none = keine Treffer
html-say-selected = Gewählt: { $name }
html-say-folded = Gefaltet, verborgen: { $count }
html-say-unfolded = Entfaltet
html-say-near = In der Umgebung: { $count }
html-say-all = Ganze Karte
html-say-zoom = Größe { $count } %
html-say-reading = In der Lesefassung
html-say-close = Schließen
html-say-map = Argumentkarte
html-say-open-branch = gefaltet
