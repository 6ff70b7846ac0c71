# Warum es falsch ist.

why-not-said-by = Diese Aussage stammt laut Karte { $owner-von }, nicht { $who-von }.
why-not-said-by-both = Diese Aussage stammt laut Karte { $owner-von } und { $second-von }, nicht { $who-von }.
why-not-said-by-many = Diese Aussage stammt laut Karte unter anderem { $owner-von } und { $second-von }, nicht { $who-von }.
why-not-said-by-any = { $who-von } stammt diese Aussage laut Karte nicht.
why-not-tacit = Das { $who-number ->
        [Plural] sagen
       *[other] sagt
    } laut Karte ausdrücklich { $who }.
why-not-tacit-any = Das wird laut Karte ausgesprochen.
why-not-tie-Same = Laut Karte besagen sie nicht dasselbe. { $own }
why-not-tie-Excludes = Die Karte sagt nicht, dass beide nicht zugleich wahr sein könnten. { $own }
why-not-tie-Estimates = Verschiedene Zahlen zum selben Gegenstand nennen sie laut Karte nicht. { $own }
why-not-estimate = Das ist keine Angabe zu dem, wonach gefragt ist: { $of }.
why-not-opposes = Das spricht laut Karte gegen { $about }.
why-not-opposes-via = Die Karte schließt daraus auf { $via }, und das richtet sich gegen { $about }.
why-not-opposes-reason = Das richtet sich laut Karte gegen { $reason }, einen Grund für { $about }.
why-not-opposes-far = Die Karte schließt daraus auf { $via }, und das richtet sich gegen { $reason }, einen Grund für { $about }.
why-not-supports = Das stützt laut Karte { $about }.
why-not-supports-direct = Das ist laut Karte ein Grund für { $about }.
why-not-supports-with = Das ist laut Karte zusammen mit { $with } ein Grund für { $about }.
why-not-supports-over = Das ist laut Karte ein Grund für { $via }, und das stützt { $about }.
why-not-supports-far = Das stützt laut Karte { $via }, und das führt über weitere Schritte zu { $about }.
why-not-follows = Das steht laut Karte am Ende einer Kette: Es wird aus { $about } gefolgert und selbst nicht weiterverwendet.
why-not-follows-from = Darauf schließt die Karte aus { $other }, nicht aus { $about }.
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
why-not-beside-Together = Laut Karte zählt diese Aussage nur zusammen mit der genannten, nicht für sich.
why-not-beside-Alone = Laut Karte zählt diese Aussage für sich, auch ohne die genannte.
why-not-beside-apart = Laut Karte ist das ein Grund für etwas anderes: { $other }.
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
why-not-same-side-thesis = Das ist laut Karte die These derselben Position, { $side }; ein Einwand dagegen ist es nicht.
why-not-same-side-reason-for = Daraus wird laut Karte auf { $other } geschlossen; das gehört zur selben Position, { $side }, und ist kein Einwand dagegen.
why-not-same-side-against = Das richtet sich laut Karte gegen { $other }; es gehört zur selben Position, { $side }.
why-not-same-side-against-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $other }; es gehört zur selben Position, { $side }.
why-not-same-side-follows = Das wird laut Karte aus { $about } gefolgert; es gehört zur selben Position, { $side }, und ist kein Einwand dagegen.
why-not-same-side = Das gehört laut Karte zur selben Position, { $side }; ein Einwand dagegen ist es nicht.
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
why-not-defeats = Nimmt man nur das an, bleibt laut Karte kein Einwand gegen { $about } stehen.
why-not-standing-Free = Gegen { $about } enthält die Karte einen Einwand, den { $accepted } nicht ausräumt.
why-not-standing-Struck = Dass gegen { $about } ein Einwand unwiderlegt bleibt, folgt aus { $accepted } laut Karte nicht.
why-not-standing-Open-Free = Strittig bleibt nichts: Mit { $accepted } ist das, was gegen { $about } eingewandt wird, laut Karte selbst entkräftet.
why-not-standing-Open-Struck = Strittig bleibt nichts: Mit { $accepted } steht gegen { $about } laut Karte ein Einwand, den nichts entkräftet.
why-not-step-standing-Free = Gegen den Schluss auf { $about } enthält die Karte einen Einwand, den { $accepted } nicht ausräumt.
why-not-step-standing-Struck = Dass gegen den Schluss auf { $about } ein Einwand unwiderlegt bleibt, folgt aus { $accepted } laut Karte nicht.
why-not-step-standing-Open-Free = Strittig bleibt nichts: Mit { $accepted } ist das, was gegen den Schluss auf { $about } eingewandt wird, laut Karte selbst entkräftet.
why-not-step-standing-Open-Struck = Strittig bleibt nichts: Mit { $accepted } steht gegen den Schluss auf { $about } laut Karte ein Einwand, den nichts entkräftet.
why-not-passed-on = Laut Karte { $who-number ->
        [Plural] sagen
       *[other] sagt
    } { $who } das im eigenen Namen.
why-not-excludes = Laut Karte { $who-number ->
        [Plural] sagen
       *[other] sagt
    } { $who } etwas, das damit nicht vereinbar ist: { $other }.
why-not-undercuts = Das ist laut Karte ein Einwand gegen einen Schluss auf { $about }, kein Grund dafür.
why-not-undercuts-reason = Laut Karte ist das ein Einwand gegen einen Schluss auf { $reason }, einen Grund für { $about }.
why-not-answers = Die Karte setzt das einem Einwand gegen { $about } entgegen: { $objection }.
why-not-other-side = Das gehört laut Karte zu einer anderen Position: { $side }.
why-not-other-side-reason-for = Daraus wird laut Karte auf { $other } geschlossen; das gehört zu einer anderen Position: { $side }.
why-not-other-side-against = Das richtet sich laut Karte gegen { $other } und gehört zu einer anderen Position: { $side }.
why-not-other-side-against-step = Das richtet sich laut Karte gegen den Schluss von { $from } auf { $other } und gehört zu einer anderen Position: { $side }.
why-not-other-side-follows = Das wird laut Karte aus { $about } gefolgert und gehört zu einer anderen Position: { $side }.
why-not-reverse = Umgekehrt: Die Karte schließt von { $about } auf diese Aussage.
why-not-reverse-via = Umgekehrt: Die Karte schließt von { $about } auf { $via } und von dort auf diese Aussage.
why-not-from-there = Das führt laut Karte zwar auch zu { $to }, aber nicht von { $from } aus.
why-not-itself-reason = Diese Aussage ist selbst ein Grund für { $other }, nicht das, wofür der Grund gegeben wird.
why-not-by-scheme = Beim Schluss auf diese Aussage { $own }.
why-not-by-scheme-several = Bei einem der Schlüsse auf diese Aussage { $own }; bei keinem ist es das gefragte Muster.
why-not-denied-by = Dieser Aussage { $who-number ->
        [Plural] widersprechen
       *[other] widerspricht
    } { $who } laut Karte nicht.
why-not-counted = Hierzu nennt die Karte eine andere Zahl: { $number }.
why-not-word = Diesen Ausdruck erklärt das Glossar anders: { $meaning }.
why-not-inferred = Die Karte schließt daraus auf { $other }, nicht auf { $about }.
why-not-inferred-with = Die Karte schließt daraus zusammen mit anderem auf { $other }, nicht auf { $about }.
why-not-set-against = Das ist laut Karte ein Grund: Die Karte schließt daraus auf { $other }.
why-not-set-against-with = Das ist laut Karte ein Grund: Die Karte schließt daraus zusammen mit anderem auf { $other }.
why-not-bearing = Laut Karte ist die erste Aussage { $own }, nicht { $other }.
why-not-answer-to = Das führt die Karte zu einer anderen Frage an: { $question }
