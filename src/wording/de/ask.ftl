# Was gefragt wird. Wer handelt, steht in allen Formen bereit: $who (Nominativ), $who-gen, $who-dat, $who-acc und
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
ask-tacit-one = Welche dieser Aussagen wird laut Karte nur stillschweigend vorausgesetzt?
ask-opposites = Welche dieser Aussagen sind laut Karte mit { $about } unvereinbar?
ask-opposites-brief = Welche dieser Aussagen schließen laut Karte { $about } aus?
ask-estimates = Welche dieser Aussagen machen laut Karte zum selben Gegenstand eine andere Angabe als { $about }?
ask-estimates-brief = Welche dieser Aussagen weichen laut Karte in einer Angabe ab von { $about }?
ask-of-kind = Welche dieser Aussagen sind laut Karte { $kind }?
ask-of-kind-one = Welche Aussage ist laut Karte { $kind }?
ask-counters = Welche Aussage spricht laut Karte gegen die Position { $side }?
ask-place = In welcher Quelle findet sich laut Karte die Aussage { $about }?
ask-place-brief = In welcher Quelle steht laut Karte { $about }?
ask-attribution-reports = Wer gibt laut Karte die Meldung { $about } wieder?
ask-attribution-reports-brief = Wer gibt laut Karte { $about } wieder?
ask-attribution-forecasts = Wer trifft laut Karte die Vorhersage { $about }?
ask-attribution-forecasts-brief = Wer sagt laut Karte { $about } voraus?
ask-holds = Welche der Genannten vertreten laut Karte die Aussage { $about }?
ask-holds-brief = Welche der Genannten vertreten laut Karte { $about }?
ask-holds-one = Wer von den Genannten vertritt laut Karte die Aussage { $about }?
ask-holds-one-brief = Wer vertritt laut Karte { $about }?
ask-denies = Welche der Genannten widersprechen laut Karte der Aussage { $about }?
ask-denies-brief = Welche der Genannten bestreiten laut Karte { $about }?
ask-denies-one = Wer widerspricht laut Karte der Aussage { $about }?
ask-reason = Aus welcher dieser Aussagen schließt die Karte unmittelbar auf { $about }?
ask-reason-brief = Woraus schließt die Karte unmittelbar auf { $about }?
ask-reason-by = Welchen Grund { $who-number ->
        [Plural] nennen
       *[other] nennt
    } { $who } laut Karte für { $about }?
ask-reason-by-brief = Was spricht laut Karte für { $about }?
ask-reason-with = Welcher Grund führt laut Karte erst zusammen mit { $with } zu { $about }?
ask-reason-with-brief = Was führt laut Karte erst mit { $with } zu { $about }?
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
ask-answers = Welche Aussage entkräftet laut Karte, wenn man sie für richtig hält, einen Einwand gegen { $about }?
ask-answers-brief = Was entkräftet laut Karte, wenn man es für richtig hält, einen Einwand gegen { $about }?
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
ask-bears-on-with = Welche dieser Aussagen folgert die Karte aus { $about } und { $with } zusammen?
ask-against = Gegen welche Aussage spricht { $about } laut Karte unmittelbar?
ask-against-brief = Wogegen spricht { $about } laut Karte?
ask-against-step = Gegen einen Schluss auf welche Aussage richtet sich laut Karte der Einwand { $about }?
ask-against-step-brief = Gegen welchen Schluss richtet sich laut Karte { $about }?
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
ask-critical = Welche kritische Frage passt laut Karte zu dem Schluss von { $from } auf { $about }?
ask-critical-brief = Welche Frage prüft laut Karte den Schluss von { $from } auf { $about }?
ask-critical-and = Welche kritische Frage passt laut Karte zu dem Schluss von { $from } und { $others } auf { $about }?
ask-critical-and-brief = Welche Frage prüft laut Karte, ob aus { $from } und anderem { $about } folgt?
ask-answered = Auf welche dieser Fragen geht die Karte ein?
ask-open = Welche dieser Fragen lässt die Karte offen?
ask-answer-to = { $question } – Was führt die Karte zu dieser Frage an?
ask-unstated = Welche Annahme setzt der Schluss von { $from } auf { $about } laut Karte stillschweigend voraus?
ask-unstated-brief = Was setzt der Schluss von { $from } auf { $about } laut Karte voraus?
ask-unstated-and = Welche Annahme setzt der Schluss von { $from } und { $others } auf { $about } laut Karte stillschweigend voraus?
ask-unstated-and-brief = Was setzt der Schluss von { $from } und anderem auf { $about } laut Karte voraus?
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
ask-still-backs-sole = Wenn man { $given } aufgibt: Welcher andere Grund für das, was man daraus schließt, trägt laut Karte weiter?
ask-falls-with = Wenn man { $given } aufgibt: Welcher andere Grund für { $about } fällt laut Karte mit weg?
ask-falls-with-brief = Wenn { $given } wegfällt: Welcher Grund für { $about } fällt laut Karte mit?
ask-falls-with-sole = Wenn man { $given } aufgibt: Welcher andere Grund für das, was man daraus schließt, fällt laut Karte mit weg?
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
ask-passed-on = Welche dieser Aussagen { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte als Äußerung anderer wieder?
ask-passed-on-one = Welche dieser Aussagen { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte als Äußerung anderer wieder?
ask-plays = Welche Aussage ist laut Karte in der Argumentation { $who-gen } { $role }?
ask-by-scheme = Auf welche Aussage wird laut Karte nach dem Muster „{ $scheme }“ geschlossen?
ask-denied-by = Welcher Aussage { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } laut Karte?
ask-happened = Was geschah laut Karte zu dieser Zeit: { $when }?
ask-before = Was geschah laut Karte vor diesem Ereignis: { $what }?
ask-after = Was geschah laut Karte nach diesem Ereignis: { $what }?
ask-counted = Wozu nennt die Karte diese Zahl: { $number }?
ask-beside-Together = Welche Aussage bildet laut Karte nur zusammen mit { $about } einen Grund?
ask-beside-Together-brief = Was zählt laut Karte nur zusammen mit { $about }?
ask-beside-Alone = { $about } ist laut Karte ein Grund für eine andere Aussage. Welche dieser Aussagen ist ein weiterer Grund dafür?
ask-beside-Alone-brief = Was begründet laut Karte dasselbe wie { $about }?
ask-accounts = Zu welcher Aussage machen { $one } und { $other } laut Karte unterschiedliche Angaben?
ask-central = Auf welche Aussage läuft laut Karte alles andere hinaus?
ask-bound = Wie ist laut Karte die Angabe { $number } ({ $of }) gemeint?
ask-bound-by = Wie { $who-number ->
        [Plural] geben
       *[other] gibt
    } { $who } laut Karte die Angabe { $number } ({ $of }) an?
