# Offene Fragen, eingefrorene Bögen und was Fragen abdecken.

# Offene Fragen: ohne Schlüssel, mit dem, was eine gute Antwort nennt.

open-heading = Offene Fragen (ohne Punkte)
open-rubric = Was eine gute Antwort nennt
open-judgement = { $question } Wie lautet das eigene Urteil, und worauf stützt es sich?
open-strongest = Welches Argument für die Position { $side } überzeugt am meisten, und warum?
open-uncertain = Was müsste man noch wissen, um die ungesicherten Aussagen dieser Karte zu beurteilen?
open-question = Die Karte lässt zu dem Schluss auf { $about } eine Frage offen: { $ask } Wie lässt sie sich beantworten?
rubric-position = sagt deutlich, welche Position vertreten wird – jede ist möglich
rubric-reason-of-side = nennt einen Grund für die Position { $side }
rubric-such-as = etwa: { $claim }
rubric-such-as-with = etwa: { $claim }, zusammen mit { $with }
rubric-such-as-step = etwa: { $from }, also { $claim }
rubric-own-standard = sagt, woran das Urteil gemessen wird: welche Werte oder Ziele zählen
rubric-other-side = geht auf den stärksten Grund mindestens einer anderen Position ein
rubric-uncertain = unterscheidet, was gesichert ist, was nur berichtet wird und was strittig bleibt
rubric-one-argument = nennt ein Argument mit Gründen und Ergebnis
rubric-why-strong = sagt, was es stark macht: verlässliche Gründe, ein tragfähiger Schluss
rubric-meet-objection = geht auf einen Einwand ein
rubric-who-says = sagt, wer so argumentiert
rubric-names-uncertain = nennt Aussagen, die bestritten, nur weitergegeben oder nur vermutet werden
rubric-who-knows = sagt, wer es wissen könnte und welches Interesse die Quelle hat
rubric-what-would-show = nennt, was die Aussage belegen oder widerlegen würde
rubric-follows = sagt, was sich an der Debatte änderte
rubric-answers-question = beantwortet die Frage oder sagt, warum sie offenbleiben muss
rubric-evidence = nennt Belege aus den Quellen oder sagt, welche fehlen
rubric-step-stands = sagt, ob der Schluss danach noch trägt

coverage-claims = Aussagen
coverage-inferences = Schlüsse
coverage-attacks = Einwände
coverage-relations = Beziehungen
coverage-terms = Begriffe
coverage-line = { $sort }: { $touched } von { $total } abgefragt
coverage-absent = keine Fragen der Typen: { $types }
coverage-untouched = ohne Frage ({ $sort }): { $id }
coverage-touched = abgefragt ({ $sort }): { $id }
coverage-sides = Antworten für die Positionen: { $sides }
coverage-sides-uneven = Antworten für die Positionen, ungleich verteilt: { $sides }
coverage-type-MainClaim = Hauptaussage
coverage-type-Attribution = Wer sagt es
coverage-type-Stance = Zustimmung und Widerspruch
coverage-type-Reason = Grund
coverage-type-Objection = Einwand
coverage-type-Role = Rolle
coverage-type-AttackKind = Ziel eines Einwands
coverage-type-BearsOn = Wofür und wogegen
coverage-type-Issue = Streitpunkt
coverage-type-CommonGround = Gemeinsames
coverage-type-Scheme = Muster eines Schlusses
coverage-type-CriticalQuestion = Kritische Frage
coverage-type-Answered = Beantwortete Frage
coverage-type-Unstated = Unausgesprochenes
coverage-type-Weaken = Schwächen und Stärken
coverage-type-SameStructure = Gleiche Struktur
coverage-type-WhatStands = Was bestehen bleibt
coverage-type-SmallestChange = Kleinste Änderung
coverage-type-ClaimKind = Art der Aussage
coverage-type-Figure = Zahl
coverage-type-Differ = Unterschied
coverage-type-Chain = Kette
coverage-type-Linked = Gemeinsame Gründe
coverage-type-Events = Ereignisse
coverage-type-Matching = Zuordnen

form-state-Kept = unverändert gültig
form-state-Changed = Lösung weiter bewiesen, aber die Karte sagt es jetzt mit anderen Worten – bitte lesen
form-state-Reworded = Wortlaut von Hand geändert: die Lösung ist nur für den alten Wortlaut bewiesen – bitte lesen
form-state-Missing = nicht gefunden: die Karte hat das nicht, oder es heißt dort jetzt anders
form-state-Wrong = falsch
form-state-Hand = von Hand
form-state-Unchecked = nicht geprüft
form-no-map = { $count ->
    [one] die Karte `{ $name }` ist nicht da, um die Frage daran zu prüfen
    *[other] die Karte `{ $name }` ist nicht da, um { $count } Fragen daran zu prüfen
}
form-no-map-hint = Karten werden neben dem Bogen gesucht, in `maps` neben ihm und in `maps` neben seinem Ordner
form-gone = die Karte gibt die Frage `{ $name }` nicht mehr her{ $missing }
form-gone-hint = die Frage streichen oder die Karte wiederherstellen; in Klammern steht gegebenenfalls, was der Karte fehlt
form-wrong-key = in `{ $name }` ist diese Antwort laut Karte nicht richtig
form-wrong-key-hint = `correct` ändern, die Frage streichen oder neu einfrieren
form-wrong-choice = in `{ $name }` kann diese Antwort laut Karte auch richtig sein
form-wrong-choice-hint = diese Antwort streichen oder durch eine ersetzen, die die Karte ausschließt
form-bad-place = hier ist von der Antwort { $place } die Rede, es gibt aber nur { $count }
form-bad-place-hint = Antworten zählen von 0 an
form-doubled = die Frage `{ $name }` steht zweimal auf dem Bogen
form-doubled-hint = eine von beiden streichen oder anders nennen
form-doubled-note = hier zuerst
form-changed = in `{ $name }` steht hier „{ $said }“, in der Karte jetzt „{ $now }“
form-changed-hint = nachlesen, ob Frage, Antworten und Rückmeldungen noch zur Karte passen, oder die Frage neu einfrieren
form-contrary = in `{ $name }` steht „{ $said }“, wo es laut Karte „{ $now }“ heißen müsste: beides kann nicht dasselbe heißen
form-contrary-hint = den Wortlaut wiederherstellen, die Frage neu einfrieren oder ihr `from` streichen und selbst für sie einstehen
form-other-words = in `{ $name }` steht hier, was in der Karte `{ $other }` sagt; es gehört aber zu etwas anderem
form-other-words-hint = den Wortlaut wiederherstellen; oder mit `from` an `{ $other }` binden, oder das `from` der Frage streichen und selbst für sie einstehen
form-reworded = in `{ $name }` wurde der Wortlaut von Hand geändert: die Lösung ist nur für den alten Wortlaut bewiesen
form-reworded-hint = nachlesen, ob die Frage noch dasselbe fragt und ob richtig und falsch noch stimmen
form-flaw = nicht gut an der Frage `{ $name }`: { $meaning } ({ $flaw })
form-flaw-hint = docs/questions.md sagt, was die Grenzen bedeuten
form-cue = `{ $name }` und `{ $other }` verraten einander: eine Frage nennt oder verrät, was bei der anderen richtig ist
form-cue-hint = eine von beiden ersetzen oder umformulieren
form-cue-note = die andere Frage
form-duplicate = `{ $name }` und `{ $other }` prüfen dasselbe
form-duplicate-hint = eine von beiden ersetzen
form-duplicate-note = die andere Frage
form-negations = { $count } von { $all } Fragen sind verneint, höchstens { $most } { $most ->
        [one] darf
       *[other] dürfen
    } es sein
form-negations-hint = ohne Verneinung fragen
form-sides = die Seiten der Karte `{ $map }` kommen ungleich vor: auf `{ $side }` entfallen { $count } von { $all } Antworten
form-sides-hint = Fragen austauschen, bis keine Seite mehr als ein Fünftel vom gleichen Anteil abweicht
form-unknown = `{ $name }` gibt es in der Karte nicht
form-unknown-hint = eine Aussage, ein Schluss, ein Akteur oder eine Quelle der Karte
form-too-few = die Frage `{ $name }` hat { $count ->
    [0] nichts
   *[other] nur eine Antwort
} zur Wahl
form-too-few-hint = mindestens zwei `options` angeben, besser drei; oder ein `number` oder `gap`, das geschrieben wird
form-keys = die Frage `{ $name }` hat { $count ->
    [0] keine richtige Antwort
   *[other] { $count } richtige Antworten, wo eine richtig ist
}
form-keys-hint = was richtig ist, mit `correct: true` kennzeichnen; wo mehrere richtig sind, `several: true` angeben
form-bad-scale = diese Zahl kann keine sein
form-bad-scale-hint = `low` ist höchstens so groß wie `high`, und `tolerance` ein Anteil von 0 an
form-order = die Reihenfolge von `{ $name }` widerspricht sich
form-order-hint = in `order` kommt von jedem Paar das erste vor dem zweiten
form-nothing = dieser Bogen fragt nichts
form-nothing-hint = `elenchus quiz KARTE --format ron` macht einen Bogen mit Fragen

flaw-option-count = es sollten drei oder vier Antworten sein, zum Zuordnen höchstens sechs
flaw-option-empty = eine Antwort hat keine Wörter
flaw-key-count = richtig sollte eine Antwort sein; wo mehrere richtig sind, einige, aber nicht alle
flaw-option-length = die längste Antwort ist viel länger als die kürzeste
flaw-option-alike = zwei Antworten sagen fast dasselbe
flaw-option-pointer = eine Antwort enthält ein Wort, das anderswohin weist, etwa „aber“ oder „dies“
flaw-cut-off = eine Aussage bricht mit „…“ ab
flaw-option-joker = eine Antwort spricht von den anderen, etwa „alle genannten“
flaw-odd-one-out = die richtige Antwort fällt durch ihre Form auf
flaw-overlap-with-stem = die richtige Antwort teilt mehr Wörter mit der Frage als jede andere
flaw-stem-length = sie hat über 30 Wörter, oder eine Aussage über ihr hat mehr als 40
flaw-stem-no-question = sie endet nicht mit einem Fragezeichen
flaw-stem-states-key = sie nennt ihre eigene Antwort
flaw-stem-states-option = sie zitiert eine Aussage, die als falsche Antwort angeboten wird
flaw-stem-negation = ihre Verneinung steht nicht in Großbuchstaben, oder es ist mehr als eine
flaw-double-negation = die Frage und eine Antwort sind verneint
flaw-loaded-verb = sie enthält ein Verb, das Partei ergreift
flaw-no-feedback = eine Antwort sagt nicht, warum sie richtig oder falsch ist
flaw-unsorted = die Zahlen sind nicht geordnet
flaw-numbers-overlap = von den Zahlen oder Daten könnte eines ein anderes sein
flaw-option-form = die Antworten enden verschieden
flaw-stem-pointer = die Frage oder eine Aussage darin hängt mit einem Wort wie „jedoch“ an etwas außerhalb
flaw-stem-unconditional = sie fragt, was folgt, wenn man etwas annimmt, ohne dieses „wenn“
