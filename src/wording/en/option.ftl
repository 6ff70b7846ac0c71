# Words of fixed lists; within a list of like length and build.

option-aim-Rebut = at a conclusion or a thesis
option-aim-Undercut = at a step to the result
option-aim-Undermine = at a reason that is given
option-aim-Counter = at another objection
option-role-Reason = a starting reason
option-role-Intermediate = an intermediate step
option-role-Final = the final conclusion
option-role-Opposed = an opposing view
option-bearing-Reason = a reason that supports it by itself
option-bearing-Objection = an objection directed against it
option-bearing-StepObjection = an objection to a step to the second statement
option-bearing-Result = a conclusion that is drawn from it
option-bearing-Target = what the second statement objects to
option-bearing-Counter = a reply to its objection
option-bearing-Joint = a reason for it along with another
option-tie-Same = They say the same thing
option-tie-Excludes = They exclude each other
option-tie-Estimates = They give different figures
option-kind-Fact = a factual statement
option-kind-Forecast = a forecast of events
option-kind-Value = a value judgement
option-kind-Policy = a call for action
option-kind-Definition = a definition of terms
kinds-Fact = factual statements
kinds-Forecast = forecasts of events
kinds-Value = value judgements
kinds-Policy = calls for action
kinds-Definition = definitions of terms
option-act-Asserts = { $who-number ->
        [Plural] make
       *[other] makes
    } it in their own name
option-act-Reports = { $who-number ->
        [Plural] pass
       *[other] passes
    } it on from others
option-act-Denies = { $who-number ->
        [Plural] contradict
       *[other] contradicts
    } the statement
option-act-Concedes = { $who-number ->
        [Plural] grant
       *[other] grants
    } it to the others
option-dimension-Value = in the size of the figure
option-dimension-Date = in the date of the figure
option-dimension-Basis = in the basis of the figure
option-link-Together = They support a statement jointly
option-link-Alone = They count singly for one statement
option-link-Apart = They belong to different statements
option-standing-Free = all of it falls away
option-standing-Struck = some of it stands
option-standing-Open = some stays disputed
option-and = and
option-step = from { $from } to { $about }
option-step-and = from { $from } and { $others } to { $about }
option-step-from = the one from { $from }
option-bound-Least = as a minimum figure
option-bound-Most = as a maximum figure
option-bound-Exact = as an exact figure
option-bound-About = as a rough figure
step-one-more = another reason
step-some-more = other reasons
figure-to = to
date-span = { $from } to { $until }
hit-Rebut = the result { $about }
hit-Undercut = the step to { $about }
hit-Undermine = the reason { $about }
does-kind-Fact = says that something is or was so
does-kind-Forecast = says what will or may come
does-kind-Value = judges something
does-kind-Policy = says what should be done or left undone
does-kind-Definition = says what something counts as or what a word means
word-bearing-Reason = a reason that counts by itself
word-bearing-Joint = a reason that counts only with something else
word-bearing-Objection = an objection to the second
word-bearing-StepObjection = an objection to a step to the second
word-bearing-Result = a conclusion from the second
word-bearing-Target = what the second is an objection to
word-bearing-Counter = a reply to the second’s objection
