# Fragen zu einer Karte. Wer handelt, steht in allen Formen bereit: $who (Nominativ), $who-gen, $who-dat, $who-acc und
# $who-number (Singular oder Plural), und $who-von: „vom Bericht“, „von der Zeitung“. Zitierte Aussagen bringen ihre Anführungszeichen mit.

ask-main-claim = Worauf läuft laut Karte die Argumentation { $who-gen } hinaus?
ask-main-claim-on = Worauf läuft laut Karte die Argumentation { $who-gen } zur Frage { $question } hinaus?
ask-thesis = Wie lautet laut Karte die These der Position { $side }?
ask-attribution = Wer trifft laut Karte die Aussage { $about }?
ask-attribution-brief = Wer sagt laut Karte { $about }?
ask-said-by = Welche dieser Aussagen { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } laut Karte { $who }?
ask-said-by-one = Welche Aussage { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } laut Karte { $who }?
ask-backs = Welche Aussage stützt laut Karte die Position { $side }?
ask-backs-several = Welche dieser Aussagen stützen laut Karte die Position { $side }?
ask-tacit = Welche dieser Aussagen werden laut Karte nur stillschweigend vorausgesetzt?
ask-opposites = Welche dieser Aussagen sind laut Karte mit { $about } unvereinbar?
ask-opposites-brief = Welche dieser Aussagen schließen laut Karte { $about } aus?
ask-estimates = Welche dieser Aussagen machen laut Karte zum selben Gegenstand eine andere Angabe als { $about }?
ask-estimates-brief = Welche dieser Aussagen weichen laut Karte in einer Angabe ab von { $about }?
ask-of-kind = Welche dieser Aussagen sind laut Karte { $kind }?
ask-counters = Welche Aussage spricht laut Karte gegen die Position { $side }?
ask-place = In welcher Quelle findet sich laut Karte die Aussage { $about }?
ask-place-brief = In welcher Quelle steht laut Karte { $about }?
ask-attribution-reports = Wer gibt laut Karte die Meldung { $about } wieder?
ask-attribution-reports-brief = Wer gibt laut Karte { $about } wieder?
ask-attribution-forecasts = Wer trifft laut Karte die Vorhersage { $about }?
ask-attribution-forecasts-brief = Wer sagt laut Karte { $about } voraus?
ask-holds = Welche der Genannten vertreten laut Karte die Aussage { $about }?
ask-holds-brief = Welche der Genannten vertreten laut Karte { $about }?
ask-denies = Welche der Genannten widersprechen laut Karte der Aussage { $about }?
ask-denies-brief = Welche der Genannten bestreiten laut Karte { $about }?
ask-reason = Aus welcher dieser Aussagen schließt die Karte unmittelbar auf { $about }?
ask-reason-brief = Woraus schließt die Karte unmittelbar auf { $about }?
ask-reason-by = Welchen Grund { $who-number ->
        [Plural] nennen
       *[other] nennt
    } { $who } laut Karte für { $about }?
ask-reason-by-brief = Was spricht laut Karte für { $about }?
ask-objection = Welche Aussage ist laut Karte ein direkter Einwand gegen { $about }?
ask-objection-brief = Was spricht laut Karte gegen { $about }?
ask-objection-by = Was { $who-number ->
        [Plural] wenden
       *[other] wendet
    } { $who } laut Karte gegen { $about } ein?
ask-objection-by-brief = Was spricht laut Karte gegen { $about }?
ask-step-objection = Welche Aussage ist laut Karte ein Einwand gegen den Schluss von { $from } auf { $about }?
ask-step-objection-brief = Was spricht laut Karte gegen den Schluss von { $from } auf { $about }?
ask-step-objection-and = Welche Aussage ist laut Karte ein Einwand gegen den Schluss von { $from } und { $others } auf { $about }?
ask-step-objection-and-brief = Was spricht laut Karte gegen den Schluss von { $from } und anderem auf { $about }?
ask-step-objection-sole = Welche Aussage ist laut Karte ein Einwand gegen den Schluss auf { $about }?
ask-step-objection-sole-brief = Was spricht laut Karte gegen den Schluss auf { $about }?
ask-step-objection-by = Welche Aussage ist laut Karte ein Einwand gegen den Schluss { $who-gen } auf { $about }?
ask-step-objection-by-brief = Was spricht laut Karte gegen den Schluss { $who-gen } auf { $about }?
ask-step-objection-with = Welche Aussage ist laut Karte ein Einwand gegen den Schluss aus { $from }?
ask-step-objection-with-brief = Was spricht laut Karte gegen den Schluss aus { $from }?
ask-answers-objection = Welche Aussage setzt die Karte dem Einwand { $from } entgegen?
ask-answers-objection-to = Welche Aussage setzt die Karte dem Einwand { $from } gegen { $about } entgegen?
ask-answers-objection-on-step = Welche Aussage setzt die Karte dem Einwand { $from } gegen den Schluss auf { $about } entgegen?
ask-role = Welche Rolle spielt { $about } laut Karte in der Argumentation { $who-gen }?
ask-role-brief = Was ist { $about } laut Karte in der Argumentation { $who-gen }?
ask-role-on = Welche Rolle spielt laut Karte in der Argumentation { $who-gen } zur Frage { $question } die Aussage { $about }?
ask-attack-kind = Es geht um { $over }. Wogegen richtet sich laut Karte der Einwand { $about }?
ask-attack-kind-brief = Es geht um { $over }. Wogegen richtet sich laut Karte { $about }?
ask-attack-kind-alone = Wogegen richtet sich laut Karte der Einwand { $about }?
ask-attack-kind-alone-brief = Wogegen richtet sich laut Karte { $about }?
ask-aimed-at = Welcher dieser Einwände richtet sich laut Karte { $aim }?
ask-bears-on = Welche dieser Aussagen folgert die Karte unmittelbar aus { $about }?
ask-bears-on-brief = Was folgert die Karte unmittelbar aus { $about }?
ask-against = Gegen welche Aussage spricht { $about } laut Karte unmittelbar?
ask-against-brief = Wogegen spricht { $about } laut Karte?
ask-issue = Welche Aussage { $one-number ->
        [Plural] vertreten
       *[other] vertritt
    } { $one } laut Karte, während { $other } sie { $other-number ->
        [Plural] bestreiten
       *[other] bestreitet
    }?
ask-common = Welche Aussage vertreten laut Karte beide, { $one } und { $other }?
ask-scheme = Nach welchem Muster wird laut Karte von { $from } auf { $about } geschlossen?
ask-scheme-brief = Welches Muster führt laut Karte von { $from } zu { $about }?
ask-scheme-and = Nach welchem Muster wird laut Karte von { $from } und { $others } auf { $about } geschlossen?
ask-scheme-and-brief = Welches Muster führt laut Karte von { $from } und anderem zu { $about }?
ask-scheme-sole = Nach welchem Muster wird laut Karte auf { $about } geschlossen?
ask-scheme-sole-brief = Nach welchem Muster folgt laut Karte { $about }?
ask-scheme-by = Nach welchem Muster { $who-number ->
        [Plural] schließen
       *[other] schließt
    } { $who } laut Karte auf { $about }?
ask-scheme-by-brief = Nach welchem Muster { $who-number ->
        [Plural] folgern
       *[other] folgert
    } { $who } laut Karte { $about }?
ask-scheme-with = Nach welchem Muster wird laut Karte aus { $from } gefolgert?
ask-scheme-with-brief = Welchem Muster folgt laut Karte der Schluss aus { $from }?
ask-critical = Welche kritische Frage passt laut Karte zu dem Schluss von { $from } auf { $about }?
ask-critical-brief = Welche Frage prüft laut Karte den Schluss von { $from } auf { $about }?
ask-critical-and = Welche kritische Frage passt laut Karte zu dem Schluss von { $from } und { $others } auf { $about }?
ask-critical-and-brief = Welche Frage prüft laut Karte, ob aus { $from } und anderem { $about } folgt?
ask-critical-sole = Welche kritische Frage passt laut Karte zu dem Schluss auf { $about }?
ask-critical-sole-brief = Welche kritische Frage prüft laut Karte den Schluss auf { $about }?
ask-critical-by = Welche kritische Frage passt laut Karte zu dem Schluss { $who-gen } auf { $about }?
ask-critical-by-brief = Welche kritische Frage prüft laut Karte den Schluss { $who-gen } auf { $about }?
ask-critical-with = Welche kritische Frage passt laut Karte zu dem Schluss aus { $from }?
ask-critical-with-brief = Welche kritische Frage prüft laut Karte den Schluss aus { $from }?
ask-answered = Auf welche dieser Fragen geht die Karte ein?
ask-open = Welche dieser Fragen lässt die Karte offen?
ask-answer-to = { $question } – Was führt die Karte zu dieser Frage an?
ask-unstated = Welche Annahme setzt der Schluss von { $from } auf { $about } laut Karte stillschweigend voraus?
ask-unstated-brief = Was setzt der Schluss von { $from } auf { $about } laut Karte voraus?
ask-unstated-and = Welche Annahme setzt der Schluss von { $from } und { $others } auf { $about } laut Karte stillschweigend voraus?
ask-unstated-and-brief = Was setzt der Schluss von { $from } und anderem auf { $about } laut Karte voraus?
ask-unstated-sole = Welche Annahme setzt der Schluss auf { $about } laut Karte stillschweigend voraus?
ask-unstated-sole-brief = Was setzt der Schluss auf { $about } laut Karte voraus?
ask-unstated-by = Welche Annahme setzt der Schluss { $who-gen } auf { $about } laut Karte stillschweigend voraus?
ask-unstated-by-brief = Was setzt der Schluss { $who-gen } auf { $about } laut Karte voraus?
ask-unstated-with = Welche Annahme setzt der Schluss aus { $from } laut Karte stillschweigend voraus?
ask-unstated-with-brief = Was setzt der Schluss aus { $from } laut Karte voraus?
ask-weakens = Welche Aussage schwächt laut Karte, wenn man sie für richtig hält, die Begründung für { $about }?
ask-weakens-brief = Was schwächt laut Karte, wenn man es für richtig hält, { $about }?
ask-strengthens = Welche Aussage stärkt laut Karte, wenn man sie für richtig hält, die Begründung für { $about }?
ask-strengthens-brief = Was stärkt laut Karte, wenn man es für richtig hält, { $about }?
ask-leads-to = Welche Aussage gehört in der Karte zur Kette der Gründe für { $about }?
ask-leads-to-brief = Was gehört in der Karte zu den Gründen für { $about }?
ask-kind = Was für eine Aussage ist { $about } laut Karte?
ask-kind-brief = Was ist { $about } laut Karte?
ask-same-structure = Welcher Schluss folgt laut Karte demselben Muster und hat ebenso viele Gründe wie der von { $from } auf { $about }?
ask-same-structure-brief = Welcher Schluss gleicht laut Karte in Muster und Zahl der Gründe dem von { $from } auf { $about }?
ask-same-structure-and = Welcher Schluss folgt laut Karte demselben Muster und hat ebenso viele Gründe wie der von { $from } und { $others } auf { $about }?
ask-same-structure-and-brief = Welcher Schluss gleicht laut Karte in Muster und Zahl der Gründe dem von { $from } und anderem auf { $about }?
ask-same-structure-sole = Welcher Schluss folgt laut Karte demselben Muster und hat ebenso viele Gründe wie der auf { $about }?
ask-same-structure-sole-brief = Welcher Schluss gleicht laut Karte in Muster und Zahl der Gründe dem auf { $about }?
ask-same-structure-by = Welcher Schluss folgt laut Karte demselben Muster und hat ebenso viele Gründe wie der { $who-gen } auf { $about }?
ask-same-structure-by-brief = Welcher Schluss gleicht laut Karte in Muster und Zahl der Gründe dem { $who-gen } auf { $about }?
ask-same-structure-with = Welcher Schluss folgt laut Karte demselben Muster und hat ebenso viele Gründe wie der aus { $from }?
ask-same-structure-with-brief = Welcher Schluss gleicht laut Karte in Muster und Zahl der Gründe dem aus { $from }?
ask-topples = Welche Aussagen muss man mindestens aufgeben, um alle Gründe der Karte für { $about } zu entkräften?
ask-topples-brief = Was muss laut Karte mindestens fallen, damit { $about } jeden Grund verliert?
ask-topples-one = Welche Aussage muss man laut Karte aufgeben, damit jeder Grund für { $about } wegfällt?
ask-topples-one-brief = Was muss laut Karte fallen, damit jeder Grund für { $about } wegfällt?
ask-clears = Was muss man mindestens widerlegen, um laut Karte alle Einwände gegen { $about } und die Schlüsse darauf auszuräumen?
ask-clears-brief = Was muss man laut Karte widerlegen, um jeden Einwand gegen { $about } und Schlüsse darauf auszuräumen?
ask-restores = Welche Aussage muss man aufgeben, damit der Einwand { $about } laut Karte seine Antwort verliert?
ask-defeats = Welche Aussage muss man annehmen, damit laut Karte ein Einwand gegen { $about } stehen bleibt?
ask-stands = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen { $about } eingewandt wird?
ask-step-stands = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss von { $from } auf { $about } eingewandt wird?
ask-step-stands-brief = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss von { $from } auf { $about } eingewandt wird?
ask-step-stands-and = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss von { $from } und { $others } auf { $about } eingewandt wird?
ask-step-stands-and-brief = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss von { $from } und anderem auf { $about } eingewandt wird?
ask-step-stands-sole = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss auf { $about } eingewandt wird?
ask-step-stands-sole-brief = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss auf { $about } eingewandt wird?
ask-step-stands-by = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss { $who-gen } auf { $about } eingewandt wird?
ask-step-stands-by-brief = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss { $who-gen } auf { $about } eingewandt wird?
ask-step-stands-with = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss aus { $from } eingewandt wird?
ask-step-stands-with-brief = Wenn { $accepted } gilt: Was wird laut Karte aus dem, was gegen den Schluss aus { $from } eingewandt wird?
ask-bereft = Wenn man { $given } aufgibt: Welche Aussage verliert damit laut Karte jeden Grund?
ask-still-backs = Wenn man { $given } aufgibt: Welcher andere Grund für { $about } trägt laut Karte weiter?
ask-still-backs-brief = Wenn { $given } wegfällt: Welcher Grund für { $about } trägt laut Karte weiter?
ask-still-backs-sole = Wenn man { $given } aufgibt: Welcher andere Grund für dieselbe Schlussfolgerung trägt laut Karte weiter?
ask-falls-with = Wenn man { $given } aufgibt: Welcher andere Grund für { $about } fällt laut Karte mit weg?
ask-falls-with-brief = Wenn { $given } wegfällt: Welcher Grund für { $about } fällt laut Karte mit?
ask-falls-with-sole = Wenn man { $given } aufgibt: Welcher andere Grund für dieselbe Schlussfolgerung fällt laut Karte mit weg?
ask-struck = Wenn { $accepted } gilt: Welcher Schluss auf { $about } ist damit laut Karte angegriffen?
ask-answered-if = Wenn { $accepted } gilt: Welchem Einwand hält die Karte damit etwas entgegen?
ask-act = Wie { $who-number ->
        [Plural] verhalten
       *[other] verhält
    } sich { $who } laut Karte zu der Aussage { $about }?
ask-act-brief = Wie { $who-number ->
        [Plural] verhalten
       *[other] verhält
    } sich { $who } laut Karte zu { $about }?
ask-figure = Welche Zahl nennt die Karte hierzu: { $of }?
ask-as-of = Auf welchen Zeitpunkt bezieht sich laut Karte die Angabe { $amount } ({ $of })?
ask-figure-least = Welche Mindestzahl nennt die Karte hierzu: { $of }?
ask-figure-most = Welche Höchstzahl nennt die Karte hierzu: { $of }?
ask-figure-by = Welche Zahl { $who-number ->
        [Plural] nennen
       *[other] nennt
    } { $who } laut Karte hierzu: { $of }?
ask-figure-least-by = Welche Mindestzahl { $who-number ->
        [Plural] nennen
       *[other] nennt
    } { $who } laut Karte hierzu: { $of }?
ask-figure-most-by = Welche Höchstzahl { $who-number ->
        [Plural] nennen
       *[other] nennt
    } { $who } laut Karte hierzu: { $of }?
ask-dimension = Worin unterscheiden sich laut Karte { $one } und { $other }?
ask-estimate = Welche Aussage macht laut Karte zum selben Gegenstand eine andere Angabe als { $about }?
ask-estimate-brief = Was macht laut Karte zum selben Gegenstand eine andere Angabe als { $about }?
ask-opposite = Welche Aussage ist laut Karte mit { $about } unvereinbar?
ask-opposite-brief = Was schließt laut Karte { $about } aus?
ask-between = Welcher Zwischenschritt führt laut Karte von { $from } zu { $to }?
ask-between-brief = Was führt laut Karte von { $from } zu { $to }?
ask-steps = In welcher Reihenfolge schließt die Karte, vom ersten Grund bis zum Ergebnis?
ask-toward = Welche Rolle spielt laut Karte { $one } für { $other }?
ask-toward-brief = Was ist laut Karte { $one } für { $other }?
ask-related = In welchem Verhältnis stehen laut Karte { $one } und { $other }?
ask-related-brief = Wie stehen laut Karte { $one } und { $other } zueinander?
ask-linked = In welchem Verhältnis stehen laut Karte die Gründe { $one } und { $other }?
ask-linked-brief = Wie verhalten sich laut Karte die Gründe { $one } und { $other } zueinander?
ask-when = Welches Datum nennt die Karte hierfür: { $what }?
ask-when-about = Welches ungefähre Datum nennt die Karte hierfür: { $what }?
ask-order = In welcher zeitlichen Reihenfolge stehen diese Ereignisse laut Karte?
ask-speakers = Wer sagt laut Karte was?
ask-reasons = Welcher Grund gehört laut Karte zu welcher Aussage?
ask-terms = Welche Bedeutung gehört laut Glossar zu welchem Ausdruck?
ask-word = Welcher Ausdruck ist laut Glossar gemeint: { $meaning }?
ask-meaning = Was bedeutet laut Glossar der Ausdruck { $word }?

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
step-one-more = einem weiteren Grund
step-some-more = weiteren Gründen


# Was Schlüsse eines Musters tun: ein Satzteil, der mit dem Verb beginnt („Hier gilt …“).

mark-scheme-expert-opinion = stützt sich jemand auf das Urteil von Fachleuten
mark-scheme-position-to-know = stützt sich jemand auf eine Quelle, die es wissen kann
mark-scheme-witness-testimony = stützt sich jemand auf die Angaben von Zeugen
mark-scheme-sign = gilt etwas Beobachtetes als Anzeichen für etwas anderes
mark-scheme-example = dient ein Einzelfall als Beispiel für Allgemeines
mark-scheme-analogy = wird ein Fall nach einem ähnlichen beurteilt
mark-scheme-precedent = gilt ein früherer Fall als Vorbild für den jetzigen
mark-scheme-cause-to-effect = wird von einer Ursache auf ihre Wirkung geschlossen
mark-scheme-correlation-to-cause = wird aus gemeinsamem Auftreten auf eine Ursache geschlossen
mark-scheme-consequences = wird etwas nach seinen guten oder schlechten Folgen beurteilt
mark-scheme-slippery-slope = zieht ein erster Schritt immer weitere nach sich
mark-scheme-practical-reasoning = wird ein Mittel mit dem Ziel begründet, dem es dient
mark-scheme-values = spricht ein Wert für oder gegen etwas
mark-scheme-alternatives = bleibt eine Möglichkeit übrig, weil andere ausscheiden
mark-scheme-popular-opinion = zählt, was die meisten meinen
mark-scheme-popular-practice = zählt, was die meisten tun
mark-scheme-commitment = zählt, was jemand zugesagt hat
mark-scheme-ad-hominem-circumstantial = wird jemandem vorgehalten, anders zu handeln als zu reden
mark-scheme-bias = wird bezweifelt, was jemand sagt, weil er befangen ist
mark-scheme-verbal-classification = fällt etwas wegen einer Eigenschaft unter einen Begriff
mark-scheme-rule = wird eine allgemeine Regel auf einen Fall angewandt

figure-to = bis
date-span = { $from } bis { $until }

# Kritische Fragen, je Muster.

critical-expert-opinion-genuine-expert = Ist die zitierte Person wirklich vom Fach?
critical-expert-opinion-really-said = Hat die Fachperson das wirklich so gesagt?
critical-expert-opinion-in-domain = Liegt die Sache im Fachgebiet der Person?
critical-expert-opinion-clear = Ist die Auskunft klar und vollständig?
critical-expert-opinion-biased = Ist die Fachperson in der Sache befangen?
critical-expert-opinion-experts-disagree = Sind andere Fachleute anderer Meinung?
critical-expert-opinion-fits-evidence = Passt die Auskunft zu den übrigen Belegen?
critical-position-to-know-placed-to-know = Konnte die Quelle das überhaupt wissen?
critical-position-to-know-really-said = Hat die Quelle das wirklich so gesagt?
critical-position-to-know-unreliable = Gibt es Zweifel an der Ehrlichkeit der Quelle?
critical-witness-testimony-consistent = Ist die Zeugenaussage in sich stimmig?
critical-witness-testimony-contradicts-facts = Widerspricht der Zeuge bekannten Tatsachen?
critical-witness-testimony-contradicts-witnesses = Widersprechen andere Zeugen der Aussage?
critical-witness-testimony-biased = Hat der Zeuge ein eigenes Interesse?
critical-witness-testimony-plausible = Ist das Bezeugte an sich glaubhaft?
critical-sign-strength = Wie verlässlich ist das Anzeichen?
critical-sign-other-explanation = Erklärt etwas anderes das Anzeichen besser?
critical-example-true = Stimmt das Beispiel überhaupt?
critical-example-instance = Ist es ein Beispiel für das Gemeinte?
critical-example-typical = Ist das Beispiel typisch für andere Fälle?
critical-example-generalises = Lässt sich das Beispiel verallgemeinern?
critical-example-special-circumstances = Lagen beim Beispiel besondere Umstände vor?
critical-analogy-alike = Gleichen sich die Fälle im Entscheidenden?
critical-analogy-holds-there = Trifft es im Vergleichsfall wirklich zu?
critical-analogy-differences = Unterscheiden sich die Fälle in Wichtigem?
critical-analogy-counter-case = Ging ein ähnlicher Fall anders aus?
critical-precedent-decided-so = Wurde der frühere Fall wirklich so entschieden?
critical-precedent-legitimate = War die frühere Entscheidung selbst zulässig?
critical-precedent-exception = Gilt für den Fall schon eine Ausnahme?
critical-precedent-differences = Weicht der Fall vom früheren wesentlich ab?
critical-cause-to-effect-causal-strength = Wie stark wirkt die Ursache auf die Folge?
critical-cause-to-effect-evidence = Was belegt den Weg von Ursache zu Folge?
critical-cause-to-effect-interference = Kann etwas die Wirkung der Ursache verhindern?
critical-correlation-to-cause-real = Treten beide wirklich gemeinsam auf?
critical-correlation-to-cause-reverse = Verläuft die Verursachung umgekehrt?
critical-correlation-to-cause-third-factor = Verursacht ein dritter Umstand beides?
critical-correlation-to-cause-range = Endet der Zusammenhang an Grenzen?
critical-correlation-to-cause-artefact = Entsteht der Zusammenhang erst beim Messen?
critical-consequences-likely = Treten die genannten Folgen tatsächlich ein?
critical-consequences-evidence = Was belegt die genannten Folgen?
critical-consequences-opposite-consequences = Sprechen andere Folgen für das Gegenteil?
critical-slippery-slope-proposed = Wird der erste Schritt überhaupt geplant?
critical-slippery-slope-weakest-link = Welches Glied der Kette ist am schwächsten?
critical-slippery-slope-that-bad = Ist das Ende der Kette wirklich so schlimm?
critical-slippery-slope-stoppable = Lässt sich die Entwicklung noch aufhalten?
critical-practical-reasoning-goal-conflict = Steht dem Ziel ein anderes Ziel im Weg?
critical-practical-reasoning-better-means = Führt ein anderes Mittel besser zum Ziel?
critical-practical-reasoning-feasible = Lässt sich das Mittel überhaupt einsetzen?
critical-practical-reasoning-side-effects = Welche Nebenwirkungen hat das Mittel?
critical-practical-reasoning-worthy-goal = Ist das Ziel selbst erstrebenswert?
critical-values-is-value = Zählt der Wert in der Sache wirklich?
critical-values-promotes = Dient die Handlung dem Wert tatsächlich?
critical-values-higher-value = Steht ein höherer Wert entgegen?
critical-alternatives-all-options = Fehlt in der Aufzählung eine Möglichkeit?
critical-alternatives-excluded = Scheidet die andere Möglichkeit wirklich aus?
critical-alternatives-drawbacks = Hat die gewählte Möglichkeit eigene Nachteile?
critical-popular-opinion-evidence = Was belegt die Meinung der Mehrheit?
critical-popular-opinion-doubt = Was spricht dafür, dass sich die Mehrheit irrt?
critical-popular-practice-practised = Handeln die meisten wirklich so?
critical-popular-practice-caution = Ist trotz der Gewohnheit Vorsicht geboten?
critical-commitment-evidence = Woran zeigt sich, dass die Zusage gegeben wurde?
critical-commitment-exception = Lässt die Zusage Ausnahmen zu?
critical-commitment-same-proposition = Betrifft die Zusage genau die Streitfrage?
critical-ad-hominem-circumstantial-advocates = Vertritt die Person die Ansicht wirklich?
critical-ad-hominem-circumstantial-inconsistent = Passt das Handeln der Person zu ihren Worten?
critical-ad-hominem-circumstantial-explained = Lässt sich der Widerspruch der Person erklären?
critical-bias-evidence = Was belegt die Befangenheit?
critical-bias-two-sided = Verlangt die Lage ein ausgewogenes Urteil?
critical-verbal-classification-has-property = Hat die Sache die Eigenschaft wirklich?
critical-verbal-classification-firm = Ist die Einordnung in den Begriff eindeutig?
critical-rule-says-so = Sagt die Regel das wirklich aus?
critical-rule-applies = Fällt die Sache wirklich unter die Regel?
critical-rule-exception = Gilt für die Sache eine Ausnahme von der Regel?
critical-rule-competing-rule = Gilt für die Sache zugleich eine andere Regel?

# Warum es richtig ist.

why-main-claim = Darauf laufen die Schlüsse { $who-gen } laut Karte hinaus.
why-thesis = Das ist laut Karte die These der Position { $side }.
why-says = Laut Karte stammt die Aussage { $about } als eigene allein { $who-von }.
why-said-by = Diese Aussage { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } laut Karte { $who }.
why-not-said-by = Diese Aussage stammt laut Karte { $owner-von }, nicht { $who-von }.
why-not-said-by-both = Diese Aussage stammt laut Karte { $owner-von } und { $second-von }, nicht { $who-von }.
why-not-said-by-many = Diese Aussage stammt laut Karte unter anderem { $owner-von } und { $second-von }, nicht { $who-von }.
why-not-said-by-any = { $who-von } stammt diese Aussage laut Karte nicht.
why-tacit = Laut Karte spricht das niemand aus, ein Schluss setzt es aber voraus.
why-not-tacit = Das { $who-number ->
        [Plural] sagen
       *[other] sagt
    } laut Karte ausdrücklich { $who }.
why-not-tacit-any = Das wird laut Karte ausgesprochen.
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
why-objection = Laut Karte richtet sich diese Aussage unmittelbar gegen { $about }.
why-step-objection = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $about }: Bestritten wird der Schritt, nicht der Grund oder das Ergebnis.
why-answers-objection = Die Karte setzt diese Aussage dem Einwand { $from } selbst entgegen.
why-bears-on = Von { $about } wird laut Karte auf diese Aussage geschlossen.
why-against = Laut Karte richtet sich { $about } unmittelbar gegen diese Aussage.
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
hit-Rebut = das Ergebnis { $about }
hit-Undercut = den Schluss auf { $about }
hit-Undermine = den Grund { $about }
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
why-bearing-Reason = Die Karte schließt von der ersten Aussage allein auf die zweite.
why-bearing-Objection = Die erste Aussage greift laut Karte die zweite selbst an.
why-bearing-StepObjection = Die erste Aussage greift laut Karte nur einen Schluss auf die zweite an, nicht diese selbst.
why-bearing-Result = Auf die erste Aussage wird laut Karte aus der zweiten geschlossen.
why-bearing-Target = Die zweite Aussage richtet sich laut Karte gegen die erste selbst.
why-tie-Same = Laut Karte besagen beide dasselbe.
why-tie-Excludes = Laut Karte können nicht beide zugleich wahr sein.
why-tie-Estimates = Laut Karte machen sie zum selben Gegenstand verschiedene Angaben.
why-not-tie-Same = Laut Karte besagen sie nicht dasselbe. { $own }
why-not-tie-Excludes = Die Karte sagt nicht, dass beide nicht zugleich wahr sein könnten. { $own }
why-not-tie-Estimates = Verschiedene Zahlen zum selben Gegenstand nennen sie laut Karte nicht. { $own }
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
why-not-estimate = Das ist keine Angabe zu dem, wonach gefragt ist: { $of }.
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

# Warum es falsch ist.

why-not-opposes = Das spricht laut Karte gegen { $about }.
why-not-supports = Das stützt laut Karte { $about }.
why-not-supports-direct = Das ist laut Karte ein Grund für { $about }.
why-not-supports-with = Das ist laut Karte zusammen mit { $with } ein Grund für { $about }.
why-not-supports-over = Das ist laut Karte ein Grund für { $via }, und das stützt { $about }.
why-not-supports-far = Das stützt laut Karte { $via }, und das führt über weitere Schritte zu { $about }.
why-not-follows = Das steht laut Karte am Ende einer Kette: Es wird aus { $about } gefolgert und selbst nicht weiterverwendet.
why-not-reason-for = Das ist laut Karte ein Grund für etwas anderes: { $other }.
why-not-against = Das richtet sich laut Karte gegen etwas anderes: { $other }.
why-not-against-objection = Das richtet sich laut Karte gegen einen anderen Einwand: { $other }.
why-not-against-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $other }.
why-not-thesis-reason-for = Das ist laut Karte keine These einer Position, sondern ein Grund für { $other }.
why-not-thesis-against = Das ist laut Karte keine These einer Position, sondern ein Einwand gegen { $other }.
why-not-thesis-against-step = Das ist laut Karte keine These einer Position, sondern ein Einwand gegen den Schluss von { $from } auf { $other }.
why-not-thesis-follows = Das ist laut Karte keine These einer Position; es wird aus { $about } gefolgert.
why-not-elsewhere = Das gehört laut Karte an eine andere Stelle der Debatte.
why-not-reason-of = Das ist in den Schlüssen { $who-gen } laut Karte ein Grund, nicht das, worauf sie hinauslaufen.
why-not-reason-of-side = Das ist laut Karte ein Grund für die Position { $side }, nicht ihre These.
why-not-held = Als eigenes Argument { $who-number ->
        [Plural] führen
       *[other] führt
    } { $who } das laut Karte nicht an.
why-not-thesis = Das ist laut Karte die These einer anderen Position: { $side }.
why-not-denies = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } der Aussage.
why-not-holds = Laut Karte { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } { $who } die Aussage selbst.
why-not-speaker = Die Karte führt alle auf, die sich dazu äußern; diese Stimme ist keine davon.
why-not-this-speaker = Die Karte führt alle auf, die sich dazu äußern; { $who } { $who-number ->
        [Plural] gehören
       *[other] gehört
    } nicht dazu.
why-not-any-speaker = { $who-von } stammt laut Karte keine dieser Aussagen.
why-not-reason-here = Das ist laut Karte umgekehrt ein Grund für { $about }.
why-not-beside = Das ist laut Karte ein weiterer Grund neben { $about }, nicht das Ergebnis.
why-not-spoken-against = Dagegen spricht laut Karte { $about }.
why-not-aim-Rebut = Der Einwand greift laut Karte kein Ergebnis und keine These an, sondern { $hit }.
why-not-aim-Undercut = Der Einwand greift laut Karte nicht den Schritt von Gründen zum Ergebnis an, sondern { $hit }.
why-not-aim-Undermine = Der Einwand greift laut Karte keinen Grund an, sondern { $hit }.
why-not-role-Reason = Ein Grund am Anfang ist die Aussage in den Schlüssen { $who-gen } laut Karte nicht.
why-not-role-Intermediate = Die Aussage wird in den Schlüssen { $who-gen } laut Karte nicht erst gefolgert und dann weiterverwendet.
why-not-role-Final = Auf diese Aussage laufen die Schlüsse { $who-gen } laut Karte nicht hinaus.
why-not-role-Opposed = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } der Aussage nicht.
why-not-both = Das vertreten laut Karte beide.
why-not-both-deny = Dem widersprechen laut Karte beide.
why-not-both-hold = Das vertreten laut Karte nicht beide.
why-not-one-sided = Dazu { $who-number ->
        [Plural] äußern
       *[other] äußert
    } sich laut Karte von beiden nur { $who }.
why-not-scheme = Bei diesem Muster { $mark }. Laut Karte aber { $own }.
why-not-critical = Diese Frage prüft das Muster „{ $other }“. Laut Karte aber { $mark }.
why-not-answered = Diese Frage wirft die Karte auf und lässt sie offen.
why-not-open = Auf diese Frage geht die Karte ein: { $answer }.
why-not-unstated-here = Diese Annahme braucht laut Karte ein anderer Schluss, der auf { $other }.
why-not-unstated-from = Diese Annahme braucht laut Karte ein anderer Schluss, der aus { $other }.
why-not-unstated = Das wird laut Karte ausdrücklich als Grund genannt.
why-not-kind-Fact = Die Aussage stellt nicht nur etwas fest, sondern { $does }.
why-not-kind-Forecast = Die Aussage sagt nichts Künftiges voraus, sondern { $does }.
why-not-kind-Value = Die Aussage bewertet nichts als gut, wichtig oder glaubwürdig, sondern { $does }.
why-not-kind-Policy = Die Aussage fordert keine Handlung, sondern { $does }.
why-not-kind-Definition = Die Aussage legt keinen Begriff fest, sondern { $does }.
does-kind-Fact = sagt, dass etwas so ist oder war
does-kind-Forecast = sagt, was kommen wird oder kann
does-kind-Value = bewertet etwas
does-kind-Policy = sagt, was getan oder gelassen werden soll
does-kind-Definition = sagt, als was etwas gilt oder was ein Wort bedeutet
why-not-act-Asserts = Laut Karte { $who-number ->
        [Plural] vertreten
       *[other] vertritt
    } { $who } das nicht im eigenen Namen.
why-not-act-Reports = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } das nicht als Äußerung anderer wieder.
why-not-act-Denies = Laut Karte { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } dem nicht.
why-not-act-Concedes = Laut Karte ist das kein Zugeständnis { $who-von }.
why-not-figure = Diese Zahl nennt die Karte für etwas anderes.
why-not-figure-of = Diese Zahl nennt die Karte zu etwas anderem: { $of }.
why-not-dimension-Value = Die Zahlen sind laut Karte gleich groß.
why-not-dimension-Date = Beide Zahlen gelten laut Karte für denselben Zeitpunkt.
why-not-dimension-Basis = Beide Zahlen sind laut Karte auf dieselbe Art zustande gekommen.
why-not-link-Together-Alone = Aus jedem der beiden Gründe wird laut Karte schon für sich auf { $about } geschlossen.
why-not-link-Together-Apart = Die beiden Gründe gehören laut Karte zu verschiedenen Schlüssen, auf { $about } und auf { $other }.
why-not-link-Alone-Together = Erst zusammen führen die beiden Gründe laut Karte zu { $about }.
why-not-link-Alone-Apart = Die beiden Gründe führen laut Karte zu verschiedenen Aussagen, zu { $about } und zu { $other }.
why-not-link-Apart = Beide Gründe führen laut Karte zu { $about }.
why-not-when-event = Auf diese Zeit datiert die Karte ein anderes Ereignis: { $what }.
why-not-when-figure = Auf diese Zeit bezieht sich laut Karte eine andere Angabe: { $about }.
why-not-when-said = Zu dieser Zeit wurde laut Karte etwas anderes gesagt: { $about }.
why-not-meaning = So erklärt das Glossar einen anderen Ausdruck: { $word }.
why-not-supported = Das wird laut Karte von { $about } gestützt, nicht angegriffen.
why-not-place = Die Karte führt alle Stellen auf, an denen sich die Aussage findet; in dieser Quelle ist keine.
why-not-any-result = Keiner der genannten Gründe gehört laut Karte zu dieser Aussage.
why-not-same-structure = Dieser Schluss folgt laut Karte dem Muster „{ $other }“, der andere dem Muster „{ $own }“.
why-not-same-fewer = Dieser Schluss hat laut Karte weniger Gründe, die zusammen wirken, als der, nach dem gefragt ist.
why-not-same-more = Dieser Schluss hat laut Karte mehr Gründe, die zusammen wirken, als der, nach dem gefragt ist.
why-not-topples = Dann bleibt laut Karte noch ein Schluss auf { $about } übrig, und zwar von { $from }.
why-not-neither = Von keinem der beiden nennt die Karte das.
why-not-own = Das { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } nur wieder; laut Karte { $owner-number ->
        [Plural] sagen
       *[other] sagt
    } es { $owner }.
why-not-clears = Dann bleibt laut Karte ein Einwand stehen: { $other }.
why-not-restores = Dem Einwand steht laut Karte weiterhin { $other } entgegen.
why-not-bereft = Dafür bleibt laut Karte jedenfalls dies als Grund: { $other }.
why-not-falls-with = Dieser Grund zählt laut Karte auch ohne { $given }.
why-not-struck = Gegen diesen Schluss setzt die Karte etwas anderes: { $other }.
why-not-struck-there = Dieser Schluss führt laut Karte auf etwas anderes: { $other }.
why-not-defeats = Nimmt man nur das an, bleibt laut Karte kein Einwand gegen { $about } stehen.
why-not-standing-Free = Gegen { $about } enthält die Karte einen Einwand, den { $accepted } nicht ausräumt.
why-not-standing-Struck = Dass gegen { $about } ein Einwand unwiderlegt bleibt, folgt aus { $accepted } laut Karte nicht.
why-not-standing-Open-Free = Strittig bleibt nichts: Mit { $accepted } ist das, was gegen { $about } eingewandt wird, laut Karte selbst entkräftet.
why-not-standing-Open-Struck = Strittig bleibt nichts: Mit { $accepted } steht gegen { $about } laut Karte ein Einwand, den nichts entkräftet.
why-not-step-standing-Free = Gegen den Schluss auf { $about } enthält die Karte einen Einwand, den { $accepted } nicht ausräumt.
why-not-step-standing-Struck = Dass gegen den Schluss auf { $about } ein Einwand unwiderlegt bleibt, folgt aus { $accepted } laut Karte nicht.
why-not-step-standing-Open-Free = Strittig bleibt nichts: Mit { $accepted } ist das, was gegen den Schluss auf { $about } eingewandt wird, laut Karte selbst entkräftet.
why-not-step-standing-Open-Struck = Strittig bleibt nichts: Mit { $accepted } steht gegen den Schluss auf { $about } laut Karte ein Einwand, den nichts entkräftet.

# Entwürfe und Bögen.

form-title = Fragen zur Debatte
blueprint-unknown-map = es gibt keine Karte `{ $name }`
blueprint-unknown-map-hint = die Kennung einer Karte ist der Name ihrer Datei ohne `.ron`
blueprint-unknown-item = es gibt keine Frage und kein Element `{ $name }`
blueprint-unknown-item-hint = `elenchus bank` zeigt die Kennungen aller Fragen
blueprint-unknown-side = keine Karte hat eine Position `{ $name }`
blueprint-unknown-side-hint = die Positionen einer Karte stehen unter `sides`
blueprint-unknown-source = keine Karte kennt eine Quelle `{ $name }`
blueprint-unknown-source-hint = die Quellen stehen im Katalog oder in der Karte unter `sources`
blueprint-unknown-points = `{ $name }` ist weder ein Leseprozess noch ein Fragetyp noch eine Frage
blueprint-unknown-points-hint = `Locate`, `Understand`, `Evaluate`, einen Fragetyp oder die Kennung einer Frage nennen
blueprint-zero-count = die Anzahl ist null
blueprint-zero-count-hint = mindestens 1 angeben oder den Eintrag weglassen
blueprint-over-count = hier werden { $count } Fragen verlangt, der Bogen hat nur { $most }
blueprint-over-count-hint = `count` des Bogens erhöhen oder weniger verlangen
blueprint-most-under-count = das sind mindestens { $count }, mehr als höchstens erlaubt
blueprint-most-under-count-hint = `most` erhöhen oder `count` senken
blueprint-bad-points = Punkte können nicht unter null liegen
blueprint-bad-points-hint = eine Zahl ab 0 schreiben
blueprint-empty-quota = dieser Anteil sagt nicht, welche Fragen er meint
blueprint-empty-quota-hint = `process`, `kind`, `map`, `side`, `source`, `spread`, `easier` oder `harder` angeben
blueprint-bad-difficulty = das ist keine Schwierigkeit
blueprint-bad-difficulty-hint = eine Zahl von 0 bis 1 schreiben, `harder` nicht über `easier`
blueprint-quota-short = für ({ $cell }) finden sich nur { $found } von { $wanted } Fragen
blueprint-quota-short-hint = der Fragenvorrat hat dafür { $bank } Fragen; weniger verlangen, weitere Karten zulassen oder die Karte ergänzen{ $fill }
blueprint-refused = ; { $count }-mal nicht gefragt, weil: { $why } (etwa `{ $example }`)
blueprint-form-short = der Bogen hat nur { $found } von { $wanted } Fragen
blueprint-form-short-hint = weitere Karten zulassen oder weniger ausschließen; auf einem Bogen verraten sich Fragen nicht gegenseitig
blueprint-include-clash = `{ $name }` verträgt sich nicht mit einer anderen Frage des Bogens
blueprint-include-clash-hint = eine der Fragen verrät die Antwort der anderen oder prüft dasselbe; eine von beiden weglassen
blueprint-variant-shares = Fassung { $variant } teilt { $shared } { $shared ->
        [one] Frage
       *[other] Fragen
    } mit einer anderen
blueprint-variant-shares-hint = der Fragenvorrat reicht nicht für getrennte Fassungen; weniger Fragen verlangen oder weitere Karten zulassen
ask-passed-on = Welche dieser Aussagen { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte als Äußerung anderer wieder?
why-passes = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } das als Äußerung anderer wieder; im eigenen Namen sagt es niemand.
why-passed-on = Laut Karte { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } diese Aussage als Äußerung anderer wieder.
why-not-passed-on = Laut Karte { $who-number ->
        [Plural] sagen
       *[other] sagt
    } { $who } das im eigenen Namen.
why-not-excludes = Laut Karte { $who-number ->
        [Plural] sagen
       *[other] sagt
    } { $who } etwas, das damit nicht vereinbar ist: { $other }.
ask-reason-with = Welcher Grund führt laut Karte erst zusammen mit { $with } zu { $about }?
ask-reason-with-brief = Was führt laut Karte erst mit { $with } zu { $about }?
why-reason-with = Laut Karte führen beide zusammen zu { $about }.
ask-bears-on-with = Welche dieser Aussagen folgert die Karte aus { $about } und { $with } zusammen?
why-bears-on-with = Aus { $about } und { $with } zusammen wird laut Karte auf diese Aussage geschlossen.
why-not-opposes-via = Die Karte schließt daraus auf { $via }, und das richtet sich gegen { $about }.
why-not-opposes-reason = Das richtet sich laut Karte gegen { $reason }, einen Grund für { $about }.
why-not-opposes-far = Die Karte schließt daraus auf { $via }, und das richtet sich gegen { $reason }, einen Grund für { $about }.
why-not-undercuts = Das ist laut Karte ein Einwand gegen einen Schluss auf { $about }, kein Grund dafür.
why-not-undercuts-reason = Laut Karte ist das ein Einwand gegen einen Schluss auf { $reason }, einen Grund für { $about }.
why-not-answers = Die Karte setzt das einem Einwand gegen { $about } entgegen: { $objection }.
why-not-other-side = Das gehört laut Karte zu einer anderen Position: { $side }.
why-not-other-side-reason-for = Daraus wird laut Karte auf { $other } geschlossen; das gehört zu einer anderen Position: { $side }.
why-not-other-side-against = Das richtet sich laut Karte gegen { $other } und gehört zu einer anderen Position: { $side }.
why-not-other-side-against-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $other } und gehört zu einer anderen Position: { $side }.
why-not-other-side-follows = Das wird laut Karte aus { $about } gefolgert und gehört zu einer anderen Position: { $side }.
why-not-same-side-thesis = Das ist laut Karte die These derselben Position, { $side }; ein Einwand dagegen ist es nicht.
why-not-same-side-reason-for = Daraus wird laut Karte auf { $other } geschlossen; das gehört zur selben Position, { $side }, und ist kein Einwand dagegen.
why-not-same-side-against = Das richtet sich laut Karte gegen { $other }; es gehört zur selben Position, { $side }.
why-not-same-side-against-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $other }; es gehört zur selben Position, { $side }.
why-not-same-side-follows = Das wird laut Karte aus { $about } gefolgert; es gehört zur selben Position, { $side }, und ist kein Einwand dagegen.
why-not-same-side = Das gehört laut Karte zur selben Position, { $side }; ein Einwand dagegen ist es nicht.
why-not-reverse = Umgekehrt: Die Karte schließt von { $about } auf diese Aussage.
why-not-from-there = Das führt laut Karte zwar auch zu { $to }, aber nicht von { $from } aus.
why-not-itself-reason = Diese Aussage ist selbst ein Grund für { $other }, nicht das, wofür der Grund gegeben wird.
ask-denies-one = Wer widerspricht laut Karte der Aussage { $about }?
ask-passed-on-one = Welche dieser Aussagen { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte als Äußerung anderer wieder?
ask-tacit-one = Welche dieser Aussagen wird laut Karte nur stillschweigend vorausgesetzt?
ask-plays = Welche Aussage ist laut Karte in der Argumentation { $who-gen } { $role }?
ask-by-scheme = Auf welche Aussage wird laut Karte nach dem Muster „{ $scheme }“ geschlossen?
ask-against-step = Gegen einen Schluss auf welche Aussage richtet sich laut Karte der Einwand { $about }?
ask-against-step-brief = Gegen welchen Schluss richtet sich laut Karte { $about }?
ask-denied-by = Welcher Aussage { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } laut Karte?
ask-happened = Was geschah laut Karte zu dieser Zeit: { $when }?
ask-before = Was geschah laut Karte vor diesem Ereignis: { $what }?
ask-after = Was geschah laut Karte nach diesem Ereignis: { $what }?
ask-counted = Wozu nennt die Karte diese Zahl: { $number }?
why-by-scheme = Beim Schluss auf diese Aussage { $mark }.
why-by-scheme-several = Bei einem der Schlüsse auf diese Aussage { $mark }.
why-not-by-scheme = Beim Schluss auf diese Aussage { $own }.
why-not-by-scheme-several = Bei einem der Schlüsse auf diese Aussage { $own }; bei keinem ist es das gefragte Muster.
why-against-step = Laut Karte richtet sich { $about } gegen einen Schluss auf diese Aussage.
why-not-denied-by = Dieser Aussage { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } laut Karte nicht.
why-happened = So datiert die Karte dieses Ereignis.
why-counted = Die Karte nennt diese Zahl bei der Aussage { $about }.
why-not-counted = Hierzu nennt die Karte eine andere Zahl: { $number }.
ask-of-kind-one = Welche Aussage ist laut Karte { $kind }?
why-word = So erklärt das Glossar diesen Ausdruck: { $meaning }.
why-not-word = Diesen Ausdruck erklärt das Glossar anders: { $meaning }.
ask-holds-one = Wer von den Genannten vertritt laut Karte die Aussage { $about }?
ask-holds-one-brief = Wer vertritt laut Karte { $about }?
ask-beside-Together = Welche Aussage bildet laut Karte nur zusammen mit { $about } einen Grund?
ask-beside-Together-brief = Was zählt laut Karte nur zusammen mit { $about }?
ask-beside-Alone = { $about } ist laut Karte ein Grund für eine andere Aussage. Welche dieser Aussagen ist ein weiterer Grund dafür?
ask-beside-Alone-brief = Was begründet laut Karte dasselbe wie { $about }?
why-beside-Together = Laut Karte führen beide Aussagen nur zusammen zu { $about }.
why-beside-Alone = Laut Karte führt jede der beiden Aussagen für sich zu { $about }.
why-not-beside-Together = Laut Karte zählt diese Aussage nur zusammen mit der genannten, nicht für sich.
why-not-beside-Alone = Laut Karte zählt diese Aussage für sich, auch ohne die genannte.
why-not-beside-apart = Laut Karte ist das ein Grund für etwas anderes: { $other }.
ask-accounts = Zu welcher Aussage machen { $one } und { $other } laut Karte unterschiedliche Angaben?
why-accounts = Diese Aussage stammt laut Karte { $one-von }; was { $other-von } stammt, ist damit nicht vereinbar.
ask-central = Auf welche Aussage läuft laut Karte alles andere hinaus?
why-central = Diese Aussage ist laut Karte selbst weder Grund noch Einwand; alles andere dient ihr oder wendet sich gegen sie.
option-bearing-Counter = eine Entgegnung auf ihren Einwand
why-bearing-Counter = Die Karte setzt die erste Aussage dem Einwand entgegen, den die zweite erhebt.
why-not-reverse-via = Umgekehrt: Die Karte schließt von { $about } auf { $via } und von dort auf diese Aussage.
why-not-inferred = Die Karte schließt daraus auf { $other }, nicht auf { $about }.
why-not-inferred-with = Die Karte schließt daraus zusammen mit anderem auf { $other }, nicht auf { $about }.
why-not-set-against = Das ist laut Karte ein Grund: Die Karte schließt daraus auf { $other }.
why-not-set-against-with = Das ist laut Karte ein Grund: Die Karte schließt daraus zusammen mit anderem auf { $other }.
why-not-follows-from = Darauf schließt die Karte aus { $other }, nicht aus { $about }.
ask-answers = Welche Aussage entkräftet laut Karte, wenn man sie für richtig hält, einen Einwand gegen { $about }?
ask-answers-brief = Was entkräftet laut Karte, wenn man es für richtig hält, einen Einwand gegen { $about }?
option-bearing-Joint = zusammen mit anderem ein Grund dafür
why-bearing-Joint = Die Karte schließt von der ersten Aussage erst zusammen mit einer weiteren auf die zweite.
why-not-bearing = Laut Karte ist die erste Aussage { $own }, nicht { $other }.
word-bearing-Reason = ein Grund, der für sich zählt
word-bearing-Joint = ein Grund, der erst mit anderem zählt
word-bearing-Objection = ein Einwand gegen die zweite
word-bearing-StepObjection = ein Einwand gegen einen Schluss auf die zweite
word-bearing-Result = eine Folgerung aus der zweiten
word-bearing-Target = das, wogegen sich die zweite richtet
word-bearing-Counter = eine Entgegnung auf den Einwand der zweiten
why-not-answer-to = Das führt die Karte zu einer anderen Frage an: { $question }
ask-bound = Wie gibt die Karte die Zahl { $number } für { $of } an?
ask-bound-by = Wie { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte die Zahl { $number } für { $of } an?
option-bound-Least = als Mindestzahl
option-bound-Most = als Höchstzahl
option-bound-Exact = als genaue Zahl
option-bound-About = als ungefähre Zahl
why-bound-Least = Laut Karte sind es mindestens { $number }.
why-bound-Most = Laut Karte sind es höchstens { $number }.
why-bound-About = Laut Karte sind es ungefähr { $number }.
