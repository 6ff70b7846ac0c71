# Warum es richtig ist.

why-main-claim = Darauf laufen die Schlüsse { $who-gen } laut Karte hinaus.
why-thesis = Das ist laut Karte die These der Position { $side }.
why-says = Laut Karte stammt die Aussage { $about } als eigene allein { $who-von }.
why-said-by = Diese Aussage { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } laut Karte { $who }.
why-tacit = Laut Karte spricht das niemand aus, ein Schluss setzt es aber voraus.
why-backs = Das führt laut Karte zur These der Position: { $about }.
why-backs-direct = Das ist laut Karte ein Grund für die These der Position: { $about }.
why-backs-with = Das ist laut Karte zusammen mit { $with } ein Grund für die These der Position: { $about }.
why-backs-over = Das ist laut Karte ein Grund für { $via }, und das stützt die These der Position: { $about }.
why-backs-far = Das stützt laut Karte { $via }, und das führt über weitere Schritte zur These der Position: { $about }.
why-counters = Das spricht laut Karte gegen die These der Position: { $about }.
why-counters-thesis = Das richtet sich laut Karte gegen die These der Position selbst: { $about }.
why-counters-reason = Das richtet sich laut Karte gegen { $reason }, einen Grund für die These der Position: { $about }.
why-counters-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf die These der Position: { $about }.
why-holds = Laut Karte { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } { $who } diese Aussage.
why-denies = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } dieser Aussage.
why-reason = Von dieser Aussage wird laut Karte auf { $about } geschlossen.
why-reason-by = Laut Karte { $who-number ->
        [Plural] schließen
       *[other] schließt
    } { $who } von dieser Aussage auf { $about }.
why-reason-with = Laut Karte führen beide zusammen zu { $about }.
why-objection = Laut Karte richtet sich diese Aussage unmittelbar gegen { $about }.
why-step-objection = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $about }: Bestritten wird der Schritt, nicht der Grund oder das Ergebnis.
why-answers-objection = Die Karte setzt diese Aussage dem Einwand { $from } selbst entgegen.
why-bears-on = Von { $about } wird laut Karte auf diese Aussage geschlossen.
why-bears-on-with = Aus { $about } und { $with } zusammen wird laut Karte auf diese Aussage geschlossen.
why-against = Laut Karte richtet sich { $about } unmittelbar gegen diese Aussage.
why-against-step = Laut Karte richtet sich { $about } gegen einen Schluss auf diese Aussage.
why-place = Die Karte verweist dafür allein auf diese Quelle: { $source }.
why-as-of = So datiert die Karte die Zahl bei der Aussage { $about }.
why-same-structure = Beide Schlüsse haben laut Karte dasselbe Muster, „{ $own }“, und gleich viele Gründe.
why-topples = Jeder Schluss der Karte auf { $about } braucht eine dieser Aussagen; weniger aufzugeben genügt nicht.
why-topples-one = Jeder Schluss der Karte auf { $about } braucht diese Aussage; ohne sie ist kein Grund mehr da.
why-clears = Das sind alle Einwände gegen { $about } und die Schlüsse darauf, die in der Karte unbeantwortet sind.
why-restores = Dem Einwand hält die Karte allein diese Aussage entgegen.
why-bereft = Jeder Schluss der Karte darauf braucht { $given }; ohne diese Aussage bleibt dafür kein Grund.
why-bereft-one = Der einzige Schluss der Karte darauf braucht { $given }; ohne diese Aussage bleibt dafür kein Grund.
why-falls-with = Dieser Grund zählt laut Karte nur zusammen mit { $given }.
why-struck = { $accepted } richtet sich laut Karte dagegen, hieraus auf { $about } zu schließen.
why-answered-if = Diesem Einwand hält die Karte { $accepted } entgegen.
why-defeats = Nur so bleibt laut Karte ein Einwand gegen { $about } stehen; sonst sind alle entkräftet.
why-aim-Rebut = Der Einwand trifft { $about }, also das, was gefolgert oder vertreten wird.
why-aim-Undercut = Der Einwand trifft den Schluss auf { $about }: Die Gründe könnten stimmen, ohne dass das Ergebnis daraus folgt.
why-aim-Undermine = Der Einwand trifft { $about }, also einen der Gründe.
why-aim-Counter = Der Einwand trifft einen anderen Einwand: { $about }.
why-role-Reason = In den Schlüssen { $who-gen } dient die Aussage als Grund und wird selbst nicht gefolgert.
why-role-Intermediate = In den Schlüssen { $who-gen } wird die Aussage gefolgert und dient dann als Grund.
why-role-Final = In den Schlüssen { $who-gen } wird die Aussage gefolgert und begründet nichts Weiteres.
why-role-Opposed = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } der Aussage.
why-issue = Laut Karte { $one-number ->
        [Plural] sagen
       *[other] sagt
    } { $one } das, und { $other } { $other-number ->
        [Plural] widersprechen
       *[other] widerspricht
    }.
why-common = Laut Karte vertreten das { $one } und { $other }.
why-scheme = Hier { $mark }: Von { $from } wird laut Karte auf { $about } geschlossen.
why-critical = Die Frage gehört zum Muster „{ $own }“, dem der Schluss laut Karte folgt: Hier { $mark }.
why-answered = Die Karte geht darauf ein: { $answer }.
why-open = Die Karte wirft diese Frage zu dem Schluss auf { $about } auf und lässt sie offen.
why-answer-to = Die Karte führt diese Aussage als Antwort auf die Frage { $question } an.
why-unstated = Ohne diese Annahme trägt der Schluss auf { $about } laut Karte nicht; ausgesprochen wird sie nicht.
why-weakens-reason = Diese Aussage richtet sich laut Karte gegen einen Grund für { $about }: { $reason }.
why-strengthens-reason = Diese Aussage stützt laut Karte einen Grund für { $about }: { $reason }.
why-strengthens-answer = Diese Aussage entkräftet laut Karte einen Einwand gegen { $about }: { $objection }.
why-bearing-Reason = Die Karte schließt von { $one } allein auf { $other }.
why-bearing-Objection = Laut Karte ist { $one } ein Einwand gegen { $other } selbst.
why-bearing-StepObjection = Laut Karte ist { $one } nur ein Einwand gegen einen Schluss auf { $other }, nicht gegen diese Aussage selbst.
why-bearing-Result = Auf { $one } wird laut Karte aus { $other } geschlossen.
why-bearing-Target = Laut Karte ist { $other } ein Einwand gegen { $one } selbst.
why-bearing-Counter = Dem Einwand { $other } setzt die Karte { $one } entgegen.
why-bearing-Joint = Die Karte schließt von { $one } erst zusammen mit einer weiteren Aussage auf { $other }.
why-tie-Same = Laut Karte besagen beide dasselbe.
why-tie-Excludes = Laut Karte können nicht beide zugleich wahr sein.
why-tie-Estimates = Laut Karte machen sie zum selben Gegenstand verschiedene Angaben.
why-kind-Fact = Das ist eine Tatsachenbehauptung: Sie sagt, dass etwas so ist oder war, sicher oder nur vermutet; das ließe sich prüfen.
why-kind-Forecast = Das ist eine Zukunftsaussage: Sie sagt, was kommen wird oder kann.
why-kind-Value = Das ist eine wertende Aussage: Sie beurteilt etwas, etwa als gut, wichtig oder glaubwürdig.
why-kind-Policy = Das ist eine Handlungsforderung: Sie sagt, was getan oder gelassen werden soll.
why-kind-Definition = Das ist eine Begriffserklärung: Sie sagt, als was etwas gilt oder was ein Wort bedeutet.
why-act-Asserts = Laut Karte { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } { $who } das im eigenen Namen.
why-act-Reports = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } das als Äußerung anderer wieder.
why-act-Denies = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } der Aussage.
why-act-Concedes = Laut Karte { $who-number ->
        [Plural] räumen
       *[other] räumt
    } { $who } das ein, ohne sich darauf zu stützen.
why-figure = Die Karte nennt diese Zahl bei der Aussage { $about }.
why-dimension-Value = Beide Angaben nennen verschieden große Zahlen; im Übrigen stimmen sie überein.
why-dimension-Date = Beide Angaben gelten für verschiedene Zeitpunkte; im Übrigen stimmen sie überein.
why-dimension-Basis = Die eine Angabe ist anders zustande gekommen als die andere; im Übrigen stimmen sie überein.
why-estimate = Laut Karte geht es um dasselbe wie bei { $about }, und die Angaben weichen voneinander ab.
why-opposite = Diese Aussage und { $about } können laut Karte nicht beide wahr sein.
why-between = Von { $from } wird laut Karte auf diese Aussage geschlossen und von ihr auf { $to }.
why-step = Von hier schließt die Karte weiter auf { $about }.
why-step-with = Von hier und von etwas anderem schließt die Karte auf { $about }.
why-last-step = Hier endet die Kette.
why-link-Together = Beide Gründe gehören zu einem einzigen Schluss: Erst zusammen führen sie laut Karte zu { $about }.
why-link-Alone = Aus jedem der beiden Gründe wird für sich auf { $about } geschlossen.
why-link-Apart = Der erste Grund stützt laut Karte { $about }, der zweite { $other }.
why-when = So datiert die Karte dieses Ereignis: { $what } – { $when }.
why-order = Laut Karte: { $when }.
why-meaning = So erklärt das Glossar { $word }.
why-standing-Free = Mit { $accepted } ist das, was die Karte gegen { $about } einwendet, selbst entkräftet.
why-standing-Struck = Mit { $accepted } steht gegen { $about } ein Einwand, den die Karte nicht entkräftet.
why-standing-Open = { $about } und der Einwand dagegen schließen einander aus, und { $accepted } entscheidet es nicht.
why-step-standing-Free = Mit { $accepted } ist das, was die Karte gegen den Schluss auf { $about } einwendet, selbst entkräftet.
why-step-standing-Struck = Mit { $accepted } steht gegen den Schluss auf { $about } ein Einwand, den die Karte nicht entkräftet.
why-step-standing-Open = Der Schluss auf { $about } und der Einwand dagegen schließen einander aus, und { $accepted } entscheidet es nicht.
why-passes = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } das als Äußerung anderer wieder; im eigenen Namen sagt es niemand.
why-passed-on = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } diese Aussage als Äußerung anderer wieder.
why-by-scheme = Beim Schluss auf diese Aussage { $mark }.
why-by-scheme-several = Bei einem der Schlüsse auf diese Aussage { $mark }.
why-happened = So datiert die Karte dieses Ereignis.
why-counted = Die Karte nennt diese Zahl bei der Aussage { $about }.
why-word = So erklärt das Glossar diesen Ausdruck: { $meaning }.
why-beside-Together = Laut Karte führen beide Aussagen nur zusammen zu { $about }.
why-beside-Alone = Laut Karte führt jede der beiden Aussagen für sich zu { $about }.
why-accounts = Diese Aussage stammt laut Karte { $one-von }; was { $other-von } stammt, ist damit nicht vereinbar.
why-central = Diese Aussage ist laut Karte selbst weder Grund noch Einwand; alles andere dient ihr oder wendet sich gegen sie.
why-bound-Least = Laut Karte sind es mindestens { $number }.
why-bound-Most = Laut Karte sind es höchstens { $number }.
why-bound-About = Laut Karte sind es ungefähr { $number }.
