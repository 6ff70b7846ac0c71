// qti-components plays every item in Chromium: right answers earn all points, wrong ones none, and what is to be said
// is shown. Items of version 2.2 go through qti-convert first.
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, existsSync, cpSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { tmpdir } from "node:os";
import assert from "node:assert";

const [tools, two, three, json] = process.argv.slice(2);
const { chromium } = createRequire(`${tools}/`)("playwright-core");
const components = readFileSync(join(tools, "node_modules/@citolab/qti-components/cdn/index.js"));
const form = JSON.parse(readFileSync(json, "utf8")).items;
const folder = mkdtempSync(join(tmpdir(), "elenchus-qti-"));

function unpack(zip, name) {
    const to = join(folder, name);
    execFileSync("python3", ["-m", "zipfile", "-e", zip, to]);
    return to;
}

function converted() {
    cpSync(two, join(folder, "two.zip"));
    execFileSync("node", [join(tools, "node_modules/@citolab/qti-convert/dist/qti-convert-pkg.mjs"), join(folder, "two.zip")], { cwd: folder, stdio: "pipe" });
    const made = readdirSync(folder).find((name) => name.endsWith("-qti3.zip"));
    return unpack(join(folder, made), "converted");
}

const places = { "3.0": unpack(three, "three"), "2.2, converted": converted() };
const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
    if (path === "") return answer.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html><body><qti-item><item-container></item-container></qti-item>");
    if (path === "components.js") return answer.setHeader("content-type", "text/javascript").end(components);
    const file = join(folder, path);
    if (!existsSync(file)) return answer.writeHead(404).end();
    answer.setHeader("content-type", path.endsWith(".svg") ? "image/svg+xml" : "text/xml; charset=utf-8").end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
if (process.env.DEBUG) page.on("console", (message) => console.log(message.text()));
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.addScriptTag({ url: "/components.js", type: "module" });
await page.waitForFunction(() => customElements.get("qti-assessment-item"));

// An answer that is right, and one that is wrong; each as the player takes it.
function answers(item) {
    const name = (at) => `C${at + 1}`;
    const all = item.options.map((_, at) => at);
    const right = all.filter((at) => item.options[at].correct);
    const wrong = all.filter((at) => !item.options[at].correct);
    if (item.shape === "Single") return [[name(right[0])], [name(wrong[0])], "click"];
    if (item.shape === "Several") return [right.map(name), wrong.map(name), "click"];
    if (item.shape === "Matching") {
        const pair = (shift) => item.prompts.map((prompt, at) => `P${at + 1} ${name((prompt.option + shift) % item.options.length)}`);
        return [pair(0), pair(1), "set"];
    }
    if (item.shape === "Figure") return [String((item.figure.low + item.figure.high) / 2), String(item.figure.low / 2), "set"];
    if (item.shape === "Gap") return [item.accepted.at(-1), "Unsinn", "set"];
    const order = [...all].sort((one, other) => (item.order.some(([a, b]) => a === one && b === other) ? -1 : item.order.some(([a, b]) => a === other && b === one) ? 1 : one - other));
    return [order.map(name), [...order].reverse().map(name), "set"];
}

async function play(url, answer, how) {
    return page.evaluate(async ([url, answer, how]) => {
        const before = document.querySelector("item-container");
        const container = document.createElement("item-container");
        container.setAttribute("item-url", url);
        before.replaceWith(container);
        const pause = (time) => new Promise((later) => setTimeout(later, time));
        let item = null;
        for (let tries = 0; tries < 500 && !item?.variables?.length; tries += 1) {
            await pause(10);
            item = container.shadowRoot?.querySelector("qti-assessment-item");
        }
        if (!item) throw new Error(`${url} is not shown: ${container.shadowRoot?.innerHTML}`);
        await item.updateComplete;
        await pause(20);
        if (how === "click") {
            for (const name of answer) item.querySelector(`qti-simple-choice[identifier="${name}"]`).click();
        } else {
            item.updateResponseVariable("RESPONSE", answer);
        }
        item.processResponse();
        await pause(20);
        const outcome = (name) => item.variables.find((variable) => variable.identifier === name)?.value;
        const texts = [...item.querySelectorAll("qti-simple-choice, qti-simple-associable-choice, qti-prompt, qti-item-body > p")].map((part) => part.textContent.trim());
        return { score: Number(outcome("SCORE")), most: Number(outcome("MAXSCORE")), texts, feedback: [outcome("FEEDBACK"), outcome("GENERAL")].flat() };
    }, [url, answer, how]);
}

for (const [version, place] of Object.entries(places)) {
    let played = 0;
    for (const item of form) {
        const url = `${place.slice(folder.length)}/items/item-${item.id}.xml`;
        const [right, wrong, how] = answers(item);
        const good = await play(url, right, how);
        assert.equal(good.most, item.points, `${item.id}: points`);
        assert(Math.abs(good.score - item.points) < 1e-6, `${version} ${item.id}: right answer earns ${good.score} of ${item.points}`);
        const bad = await play(url, wrong, how);
        assert(bad.score < 1e-6, `${version} ${item.id}: wrong answer earns ${bad.score}`);
        // What is set apart above a question stands in a line of its own, and no space between that and the next.
        const even = (text) => text.replace(/\s+/g, "");
        const options = ["Figure", "Gap"].includes(item.shape) ? [] : item.options;
        // On a form over several maps, the map is named before the stem.
        for (const text of [item.stem, ...options.map((option) => option.text), ...(item.prompts || []).map((prompt) => prompt.text)])
            assert(good.texts.some((shown) => even(shown).endsWith(even(text))), `${version} ${item.id} shows “${text}”: ${good.texts.join(" | ")}`);
        // What has feedback by option and cites nothing says nothing in general.
        const inGeneral = item.cites.length > 0 || !["Single", "Several"].includes(item.shape);
        assert.equal(good.feedback.includes("GENERAL"), inGeneral, `${version} ${item.id}: ${good.feedback}`);
        if (how === "click") assert(right.every((name) => good.feedback.includes(name)), `${version} ${item.id}: ${good.feedback}`);
        played += 1;
    }
    console.log(`   QTI ${version}: ${played} items, right answers right, wrong ones wrong`);
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });
