"""pygiftparser reads every question of a GIFT file."""
import json, logging, re, sys
from pygiftparser.parser import parseFile
from pygiftparser.answer import Essay, MatchingSet, MultipleChoicesSet, NumericAnswerSet, SelectSet, ShortSet

logging.disable(logging.CRITICAL)
gift, ours, left = sys.argv[1], sys.argv[2], int(sys.argv[3])
items = json.load(open(ours, encoding="utf-8"))["items"]
with open(gift, encoding="utf-8") as file:
    questions = [question for question in parseFile(file) if (question.valid or question.text) and not isinstance(question.answers, Essay)]
assert len(questions) == len(items) - left, (len(questions), len(items), left)
# An id of more than 100 letters ends in a hash of itself.
short = lambda name: name if len(name) <= 100 else name[:83]
known = {short(item["id"]): item for item in items}
known_as = lambda name: known.get(name) or known.get(name[:83])
ids = [name for name in re.findall(r"^// \[id:([^\]]*)\]", open(gift, encoding="utf-8").read(), re.M) if known_as(name)]
for question, name in zip(questions, ids):
    item = known_as(name)
    assert question.valid, name
    if any("}" in option["text"] + option["why"] for option in item["options"]):
        continue  # Its pattern ends the answers at any brace, escaped or not.
    answers = question.answers
    if isinstance(answers, (SelectSet, MultipleChoicesSet)):
        right = [answer.fraction > 0 for answer in answers.answers]
        assert right == [option["correct"] for option in item["options"]], name
    elif isinstance(answers, MatchingSet):
        surplus = len(item["options"]) - len({prompt["option"] for prompt in item.get("prompts", [])})
        expected = len(item["prompts"]) + surplus if item["shape"] == "Matching" else len(item["options"])
        assert len(answers.answers) == expected, name
    elif isinstance(answers, ShortSet):
        assert len(answers.answers) == len(item["accepted"]), name
    else:
        assert isinstance(answers, NumericAnswerSet), (name, type(answers))
print(f"   pygiftparser reads {len(questions)} questions and their keys")
