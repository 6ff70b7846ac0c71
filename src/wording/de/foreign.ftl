# Befunde über Dateien in anderen Formaten, und was sich nicht übertragen lässt.

foreign-untitled = Ohne Titel
foreign-wordless = (ohne Text)
foreign-proponent = Befürworter
foreign-opponent = Gegenstimme
foreign-dialogue = das Gespräch
foreign-stance-pro = dafür
foreign-stance-con = dagegen
foreign-stance-pro-on = dafür: { $topic }
foreign-stance-con-on = dagegen: { $topic }
foreign-microtext = der Text

foreign-level = Ebene { $level }.
foreign-claim-number = These { $number }

foreign-unknown-format = das Format dieser Datei ist nicht zu erkennen
foreign-unknown-format-hint = es mit `--from` nennen
foreign-syntax = das ist nicht lesbar: { $why }
foreign-empty = in dieser Datei steht keine These
foreign-not-this = das ist kein { $format }: { $why }
foreign-not-this-hint = das Format mit `--from` nennen
foreign-no-map = was aus dieser Datei wurde, ist keine gültige Karte: { $why }
foreign-no-map-hint = das ist ein Fehler dieses Programms; bitte mit der Datei melden
foreign-not-merged = diese beiden Dateien lassen sich nicht verbinden: { $why }

foreign-dangling = `{ $name }` verweist auf nichts und entfällt
foreign-no-text = diese These hat keinen Text
foreign-no-text-hint = in der Karte einen schreiben
foreign-kinds = das Format sagt nicht, von welcher Art Thesen sind; alle sind als Tatsachen eingetragen
foreign-kinds-hint = Prognosen, Werturteile, Forderungen und Definitionen in der Karte kennzeichnen
foreign-no-question = die Datei sagt nicht, worum es geht; der Titel steht dafür
foreign-no-question-hint = in der Karte `question` schreiben
foreign-left-out = für `{ $name }` hat eine Karte keinen Platz; es entfällt
foreign-itself = das bezieht etwas auf sich selbst und entfällt
foreign-twice = `{ $name }` steht doppelt; das erste gilt
foreign-incomplete = hier fehlt eine Prämisse, eine Konklusion oder ein Ziel; es entfällt
foreign-repeated = eine Prämisse steht in diesem Schluss doppelt; sie bleibt einmal
foreign-which-premise = das stützt ein Argument mit mehreren Prämissen; es ist für die erste eingetragen
foreign-step-support = das stützt einen Schluss; es ist als eine seiner Prämissen eingetragen
foreign-joint-attack = diese Thesen greifen gemeinsam an; sie sind als einzelne Angriffe eingetragen
foreign-cut-off = eine Leerzeile trennt diese Beziehung ab; sie ist gelesen, als stünde keine da
foreign-loose-form = davor fehlt eine Leerzeile oder eine Einrückung
foreign-wrong-end = diese Beziehung kann zu dem Genannten nicht bestehen; die nächste These steht dafür
foreign-bad-data = diese Daten sind nicht lesbar und entfallen
foreign-bad-carried = die Zuschreibungen, Zahlen, Ereignisse und anderen Daten unter `elenchus` ergeben keine gültige Karte; sie fallen weg
foreign-link = die Adresse des Links `{ $name }` entfällt
foreign-nobody = niemand vertritt diese Gewichtung; sie entfällt
foreign-second-reconstruction = das Argument `{ $name }` hat mehr als einen Aufbau aus Prämissen und Konklusion
foreign-differs = hier unterscheiden sich die beiden Dateien: { $name }
foreign-one-language = `{ $name }` steht nur in einer der beiden Dateien; der Text gilt für beide Sprachen
foreign-unmarked = das ist weder als Grund noch als Einwand gekennzeichnet; es ist als Grund gelesen
foreign-voices = das Format gibt jeder Aussage ihre Stimme; dass niemand sonst sie macht, ist unter `closed` eingetragen
foreign-voices-hint = herausnehmen, was auch andere sagen
foreign-more = { $count ->
    [one] 1 weiterer Befund `{ $code }` ist nicht aufgeführt
   *[other] { $count } weitere Befunde `{ $code }` sind nicht aufgeführt
 }

lost-language = { $count ->
    [one] 1 These verliert ihre andere Sprache
   *[other] { $count } Thesen verlieren ihre andere Sprache
 }
lost-short = { $count ->
    [one] 1 These behält nur ihren vollen Text, nicht den kurzen
   *[other] { $count } Thesen behalten nur ihren vollen Text, nicht den kurzen
 }
lost-kind = { $count ->
    [one] die Art von 1 These geht verloren
   *[other] die Arten von { $count } Thesen gehen verloren
 }
lost-said = { $count ->
    [one] wer es sagt, geht bei 1 These verloren
   *[other] wer es sagt, geht bei { $count } Thesen verloren
 }
lost-place = { $count ->
    [one] Quelle, Absatz, Anker und Datum gehen bei 1 These verloren
   *[other] Quelle, Absatz, Anker und Datum gehen bei { $count } Thesen verloren
 }
lost-figures = { $count ->
    [one] Zahlen und Ereignisse von 1 These gehen verloren
   *[other] Zahlen und Ereignisse von { $count } Thesen gehen verloren
 }
lost-sides = { $count ->
    [one] 1 Position geht verloren
   *[other] { $count } Positionen gehen verloren
 }
lost-scheme = { $count ->
    [one] das Schema von 1 Schluss geht verloren
   *[other] die Schemata von { $count } Schlüssen gehen verloren
 }
lost-by = { $count ->
    [one] von wem er stammt, geht bei 1 Schluss oder Einwand verloren
   *[other] von wem sie stammen, geht bei { $count } Schlüssen und Einwänden verloren
 }
lost-strength = { $count ->
    [one] die Stärke von 1 Schluss geht verloren
   *[other] die Stärken von { $count } Schlüssen gehen verloren
 }
lost-questions = { $count ->
    [one] die kritischen Fragen von 1 Schluss gehen verloren
   *[other] die kritischen Fragen von { $count } Schlüssen gehen verloren
 }
lost-linked = { $count ->
    [one] die Prämissen von 1 Schluss zählen nicht mehr gemeinsam
   *[other] die Prämissen von { $count } Schlüssen zählen nicht mehr gemeinsam
 }
lost-implicit = { $count ->
    [one] dass Prämissen ungenannt sind, geht bei 1 Schluss verloren
   *[other] dass Prämissen ungenannt sind, geht bei { $count } Schlüssen verloren
 }
lost-inference = { $count ->
    [one] 1 Schluss geht verloren
   *[other] { $count } Schlüsse gehen verloren
 }
lost-attack = { $count ->
    [one] 1 Angriff geht verloren
   *[other] { $count } Angriffe gehen verloren
 }
lost-relation = { $count ->
    [one] 1 Beziehung geht verloren
   *[other] { $count } Beziehungen gehen verloren
 }
lost-preference = { $count ->
    [one] 1 Gewichtung geht verloren
   *[other] { $count } Gewichtungen gehen verloren
 }
lost-closed = { $count ->
    [one] dass eine Liste vollständig ist, geht einmal verloren
   *[other] dass Listen vollständig sind, geht { $count }-mal verloren
 }
lost-terms = { $count ->
    [one] 1 Eintrag des Glossars geht verloren
   *[other] { $count } Einträge des Glossars gehen verloren
 }
lost-head = Titel, Frage, Thema oder der Hinweis zur Ausgewogenheit gehen verloren
lost-id = { $count ->
    [one] die Kennung von 1 Schluss, Angriff oder Beziehung geht verloren
   *[other] die Kennungen von { $count } Schlüssen, Angriffen oder Beziehungen gehen verloren
 }
lost-settled = { $count ->
    [one] dass sie feststeht, geht bei 1 These verloren
   *[other] dass sie feststehen, geht bei { $count } Thesen verloren
 }
lost-claim = { $count ->
    [one] 1 These geht verloren
   *[other] { $count } Thesen gehen verloren
 }
lost-attacker = { $count ->
    [one] 1 Angriff geht nun von der Konklusion eines Schlusses aus, nicht vom Schluss
   *[other] { $count } Angriffe gehen nun von den Konklusionen von Schlüssen aus, nicht von den Schlüssen
 }
