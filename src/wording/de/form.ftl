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
rubric-own-standard = sagt, woran das Urteil gemessen wird: welche Werte oder Ziele zählen
rubric-other-side = geht auf den stärksten Grund der anderen Seite ein
rubric-uncertain = unterscheidet, was gesichert ist, was nur berichtet wird und was strittig bleibt
rubric-one-argument = nennt ein Argument mit Gründen und Ergebnis
rubric-why-strong = sagt, was es stark macht: verlässliche Gründe, ein tragfähiger Schluss
rubric-meet-objection = geht auf einen Einwand ein
rubric-who-says = sagt, wer so argumentiert
rubric-names-uncertain = nennt Aussagen, die bestritten oder nur weitergegeben werden
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

form-state-Kept = unverändert gültig
form-state-Changed = gültig, die Karte hat sich geändert
form-state-Wrong = falsch geworden
form-state-Hand = von Hand
form-state-Unchecked = nicht geprüft
form-no-map = { $count ->
    [one] die Karte `{ $name }` ist nicht da, um die Frage daran zu prüfen
    *[other] die Karte `{ $name }` ist nicht da, um { $count } Fragen daran zu prüfen
}
form-no-map-hint = die Karten stehen im Ordner des Bogens oder in `maps` daneben
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
form-changed = die Karte sagt zu `{ $name }` inzwischen anderes als beim Einfrieren
form-changed-hint = Wortlaut und Fundstellen vergleichen; die Lösung stimmt noch
form-flaw = die Frage `{ $name }` verstößt gegen eine Grenze: { $flaw }
form-flaw-hint = docs/questions.md sagt, was die Grenzen bedeuten
form-cue = `{ $name }` und `{ $other }` verraten einander: eine Frage nennt, was bei der anderen richtig ist
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
form-no-key = bei der Frage `{ $name }` ist keine Antwort richtig
form-no-key-hint = eine Antwort mit `correct: true` versehen oder die Frage streichen
