// gift-pegjs reads every question of a GIFT file with the right answers that our JSON says.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert";

const [tools, gift, json, left] = process.argv.slice(2);
const { parse } = createRequire(`${tools}/`)("gift-pegjs");
const read = parse(readFileSync(gift, "utf8")).filter((question) => !["Category", "Essay"].includes(question.type));
const items = JSON.parse(readFileSync(json, "utf8")).items;
assert.equal(read.length, items.length - Number(left), "questions");
// An id of more than 100 letters ends in a hash of itself.
const isOf = (id, item) => item.id === id || (item.id.length > 100 && item.id.slice(0, 83) === id.slice(0, 83));
for (const question of read) {
    const item = items.find((item) => isOf(question.id, item));
    assert(item, `the id ${question.id} is ours`);
    const right = item.options.filter((option) => option.correct).map((option) => option.text);
    // It leaves backslashes doubled, and stand-ins of its own in what is matched; arrows are written as one sign.
    const plain = (text) => text.replaceAll("\\\\", "\\").replaceAll("&&058;", ":");
    const arrows = (text) => text.replaceAll("->", "→");
    if (question.type === "MC") {
        // On a form over several maps, the map is named before it.
        assert(plain(question.stem.text).endsWith(item.stem), question.stem.text);
        const keys = question.choices.filter((choice) => choice.isCorrect || choice.weight > 0);
        assert.deepEqual(keys.map((choice) => plain(choice.text.text)), right.map(arrows), item.id);
        assert.deepEqual(question.choices.map((choice) => plain(choice.text.text)), item.options.map((option) => arrows(option.text)));
        assert.deepEqual(question.choices.map((choice) => choice.feedback.text), item.options.map((option) => option.why));
    } else if (question.type === "Matching" && item.shape === "Matching") {
        const pairs = question.matchPairs.filter((pair) => pair.subquestion.text).map((pair) => [plain(pair.subquestion.text), plain(pair.subanswer)]);
        assert.deepEqual(pairs, item.prompts.map((prompt) => [arrows(prompt.text), arrows(item.options[prompt.option].text)]));
        const surplus = item.options.length - new Set(item.prompts.map((prompt) => prompt.option)).size;
        assert.equal(question.matchPairs.length - pairs.length, surplus, item.id);
    } else if (question.type === "Short") {
        assert.deepEqual(question.choices.map((choice) => plain(choice.text.text)), item.accepted.map(arrows));
    } else if (question.type === "Matching") {
        assert.equal(item.shape, "Ordering");
        assert.equal(question.matchPairs.length, item.options.length);
    } else {
        assert.equal(question.type, "Numerical");
        const { number, range } = [question.choices].flat()[0].text;
        const { low, high, tolerance } = item.figure;
        assert(Math.abs(number - range - low * (1 - tolerance)) < 1e-3, `${item.id}: ${number} ${range}`);
        assert(Math.abs(number + range - high * (1 + tolerance)) < 1e-3, `${item.id}: ${number} ${range}`);
    }
}
console.log(`   gift-pegjs reads ${read.length} questions and their keys`);
