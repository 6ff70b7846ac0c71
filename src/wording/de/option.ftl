# Worte fester Listen; innerhalb einer Liste gleich lang und gleich gebaut.

option-aim-Rebut = gegen ein Ergebnis oder eine These
option-aim-Undercut = gegen einen Schritt zum Ergebnis
option-aim-Undermine = gegen einen genannten Grund
option-aim-Counter = gegen einen anderen Einwand
option-role-Reason = ein Grund am Anfang
option-role-Intermediate = ein Zwischenergebnis
option-role-Final = das Ergebnis am Ende
option-role-Opposed = eine Gegenposition
option-bearing-Reason = ein Grund, der für sich dafür spricht
option-bearing-Objection = ein Einwand, der dem entgegensteht
option-bearing-StepObjection = ein Einwand gegen einen Schluss darauf
option-bearing-Result = eine Folgerung, die sich daraus ergibt
option-bearing-Target = das, wogegen sich die zweite Aussage richtet
option-bearing-Counter = eine Entgegnung auf ihren Einwand
option-bearing-Joint = zusammen mit anderem ein Grund dafür
option-tie-Same = Sie besagen beide dasselbe
option-tie-Excludes = Sie schließen einander aus
option-tie-Estimates = Sie nennen verschiedene Zahlen
option-kind-Fact = eine Tatsachenbehauptung
option-kind-Forecast = eine Zukunftsaussage
option-kind-Value = eine wertende Aussage
option-kind-Policy = eine Handlungsforderung
option-kind-Definition = eine Begriffserklärung
kinds-Fact = Tatsachenbehauptungen
kinds-Forecast = Zukunftsaussagen
kinds-Value = wertende Aussagen
kinds-Policy = Handlungsforderungen
kinds-Definition = Begriffserklärungen
option-act-Asserts = { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } sie im eigenen Namen
option-act-Reports = { $who-number ->
        [Plural] geben
       *[other] gibt
    } sie von anderen weiter
option-act-Denies = { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } dieser Aussage
option-act-Concedes = { $who-number ->
        [Plural] räumen
       *[other] räumt
    } diese Aussage nur ein
option-dimension-Value = in der Größe der Zahl
option-dimension-Date = im Zeitpunkt der Zahl
option-dimension-Basis = in der Art der Angabe
option-link-Together = Sie stützen gemeinsam eine Aussage
option-link-Alone = Sie zählen einzeln für dieselbe Aussage
option-link-Apart = Sie gehören zu verschiedenen Aussagen
option-standing-Free = es fällt alles weg
option-standing-Struck = etwas bleibt stehen
option-standing-Open = etwas bleibt strittig
option-and = und
option-step = von { $from } auf { $about }
option-step-and = von { $from } und { $others } auf { $about }
option-step-from = der aus { $from }
option-bound-Least = als Mindestzahl
option-bound-Most = als Höchstzahl
option-bound-Exact = als genaue Zahl
option-bound-About = als ungefähre Zahl
step-one-more = einem weiteren Grund
step-some-more = weiteren Gründen
figure-to = bis
date-span = { $from } bis { $until }
hit-Rebut = das Ergebnis { $about }
hit-Undercut = den Schluss auf { $about }
hit-Undermine = den Grund { $about }
does-kind-Fact = sagt, dass etwas so ist oder war
does-kind-Forecast = sagt, was kommen wird oder kann
does-kind-Value = bewertet etwas
does-kind-Policy = sagt, was getan oder gelassen werden soll
does-kind-Definition = sagt, als was etwas gilt oder was ein Wort bedeutet
word-bearing-Reason = ein Grund, der für sich zählt
word-bearing-Joint = ein Grund, der erst mit anderem zählt
word-bearing-Objection = ein Einwand gegen die zweite
word-bearing-StepObjection = ein Einwand gegen einen Schluss auf die zweite
word-bearing-Result = eine Folgerung aus der zweiten
word-bearing-Target = das, wogegen sich die zweite richtet
word-bearing-Counter = eine Entgegnung auf den Einwand der zweiten
