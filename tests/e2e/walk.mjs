// A reader at work: keyboard, pointer, search, filters, folds, languages, themes, paper.
import { holds, same } from "./browser.mjs";

const shown = ".edition:is([data-lang=de] [lang=de], [data-lang=en] [lang=en])";
const current = (page) => page.evaluate(() => document.activeElement?.closest(".is-node")?.dataset.id ?? null);
const count = (page, selector) => page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
const status = (page) => page.locator(`${shown} .status`).textContent();
const fragment = (page) => page.evaluate(() => location.hash);
const scroll = (page) => page.evaluate((shown) => {
  const canvas = document.querySelector(`${shown} .canvas`);
  return { left: canvas.scrollLeft, top: canvas.scrollTop, width: canvas.querySelector("svg").getBoundingClientRect().width };
}, shown);

/** Presses Tab until the focus is in the drawing's claims. */
async function enter(page) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const id = await current(page);
    if (id) return id;
  }
  throw new Error("Tab never reaches a claim of the drawing");
}

/** Goes to a reason or objection of a claim, whichever arrow leads there in this drawing. */
async function below(page, from) {
  for (const [key, back] of [["ArrowDown", "ArrowUp"], ["ArrowRight", "ArrowLeft"]]) {
    await page.keyboard.press(key);
    const id = await current(page);
    const isBelow = await page.evaluate(([from, id]) => {
      const { claims, inferences, attacks } = JSON.parse(document.getElementById("data").textContent);
      const [above, at] = [from, id].map((wanted) => claims.findIndex((claim) => claim.id === wanted));
      const steps = inferences.filter((inference) => inference.to === above);
      const targets = [from, ...steps.map((step) => step.id)];
      return steps.some((step) => step.from.includes(at)) || attacks.some((attack) => attack.from === id && targets.includes(attack.on));
    }, [from, id]);
    if (isBelow) return { id, back };
    await page.keyboard.press(back);
  }
  throw new Error("no arrow leads to a reason");
}

export const walk = {
  async "one language at a time"(open) {
    const page = await open();
    same(await page.locator(".edition:visible").count(), 1, "editions shown");
    same(await page.evaluate(() => document.documentElement.lang), "de", "language of the page");
    const english = await open({ locale: "en-GB" });
    same(await english.evaluate(() => document.documentElement.lang), "en", "language of the page");
  },

  async "keyboard walk"(open) {
    const page = await open();
    const first = await enter(page);
    const { id, back } = await below(page, first);
    await page.keyboard.press(back);
    same(await current(page), first, "the way back up");
    same(await count(page, `${shown} .canvas [tabindex="0"]`), 1, "claims that Tab reaches");
    await page.keyboard.press("Enter");
    same(await page.evaluate(() => document.activeElement.tagName), "H3", "focus after Enter");
    same(await fragment(page), `#de-${first}`, "address");
    await page.keyboard.press("Escape");
    same(await current(page), first, "focus after Escape");
    holds(id !== first, "the arrows go somewhere");
  },

  async "links in the details move the focus"(open) {
    const page = await open();
    await enter(page);
    await page.keyboard.press("Enter");
    const link = page.locator(`${shown} .panel .body a.to`).first();
    const target = await link.getAttribute("href");
    await link.focus();
    await page.keyboard.press("Enter");
    same(await fragment(page), target, "address");
    same(await page.evaluate(() => document.activeElement.tagName), "H3", "focus");
    await page.goBack();
    holds((await fragment(page)) !== target, "the way back");
  },

  async "search"(open) {
    const page = await open();
    await enter(page);
    await page.keyboard.press("/");
    const word = await page.evaluate((shown) => document.querySelector(`${shown} .claim .short`).textContent.split(" ").pop(), shown);
    await page.keyboard.type(word.toUpperCase());
    await page.waitForFunction((shown) => document.querySelector(`${shown} .canvas .is-dim`), shown);
    holds(/\d/.test(await status(page)), "the number of matches is told");
    await page.keyboard.press("Enter");
    holds((await status(page)).includes("1"), "the first match is told");
    same(await count(page, `${shown} .canvas .is-chosen`), 1, "matches chosen");
    await page.keyboard.press("Shift+Enter");
    await page.locator(`${shown} .search input`).fill("xyzzy");
    await page.waitForFunction((shown) => !document.querySelector(`${shown} .is-match`), shown);
    same(await status(page), "keine Treffer", "status");
    await page.locator(`${shown} .search input`).fill("");
    await page.waitForFunction((shown) => !document.querySelector(`${shown} .canvas .is-dim`), shown);
  },

  async "filters"(open) {
    const page = await open();
    await page.locator(`${shown} .filters summary`).click();
    for (const select of await page.locator(`${shown} [data-filter]`).all()) {
      await select.selectOption({ index: 1 });
      holds((await count(page, `${shown} .canvas .claim.is-dim`)) > 0, `${await select.getAttribute("data-filter")} filters`);
      holds((await count(page, `${shown} .canvas .claim:not(.is-dim)`)) > 0, "something is left");
      await select.selectOption({ index: 0 });
    }
    await page.locator(`${shown} [data-do=reset]`).click();
    same(await count(page, `${shown} .canvas .is-dim`), 0, "claims dimmed after the reset");
  },

  async "fold and unfold"(open) {
    const page = await open();
    const id = await enter(page);
    const all = await page.locator(`${shown} .canvas .claim:visible`).count();
    await page.keyboard.press("f");
    holds((await page.locator(`${shown} .canvas .claim:visible`).count()) < all, "a fold hides claims");
    holds(!(await page.evaluate((id) => document.querySelector(`#de-${id} > .branch`).open, id)), "the reading folds too");
    await page.locator(`${shown} [data-do=unfold]`).click();
    same(await page.locator(`${shown} .canvas .claim:visible`).count(), all, "claims after unfolding");
  },

  async "neighbourhood"(open) {
    const page = await open();
    await enter(page);
    const all = await page.locator(`${shown} .canvas .claim:visible`).count();
    await page.keyboard.press("n");
    const one = await page.locator(`${shown} .canvas .claim:visible`).count();
    await page.locator(`${shown} [data-near]`).selectOption("2");
    const two = await page.locator(`${shown} .canvas .claim:visible`).count();
    holds(1 < one && one <= two && one < all, `${one}, then ${two} of ${all} claims`);
    await page.locator(`${shown} [data-near]`).selectOption("");
    same(await page.locator(`${shown} .canvas .claim:visible`).count(), all, "claims in the end");
  },

  async "zoom and pan"(open) {
    const page = await open();
    await enter(page);
    const before = await scroll(page);
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    const larger = await scroll(page);
    holds(larger.width > before.width * 1.5, "plus enlarges");
    const box = await page.locator(`${shown} .canvas`).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 60, { steps: 4 });
    await page.mouse.up();
    const moved = await scroll(page);
    holds(moved.left !== larger.left || moved.top !== larger.top, "dragging moves the drawing");
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 100);
    await page.keyboard.up("Control");
    await page.waitForFunction(([shown, width]) => document.querySelector(`${shown} .canvas svg`).getBoundingClientRect().width < width, [shown, moved.width]);
    await page.keyboard.press("0");
    const whole = await scroll(page);
    holds(whole.width <= box.width, "0 fits the drawing in");
  },

  async "touch: a tap chooses, two fingers zoom"(open) {
    const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await page.evaluate((shown) => document.querySelector(`${shown} .canvas`).scrollIntoView(), shown);
    const before = await scroll(page);
    const box = await page.locator(`${shown} .canvas`).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + 150];
    const fingers = await page.context().newCDPSession(page);
    const touch = (type, spread) => fingers.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x - spread, y, id: 0 }, { x: x + spread, y, id: 1 }],
    });
    await touch("touchStart", 30);
    for (const spread of [40, 50, 60]) await touch("touchMove", spread);
    await touch("touchEnd");
    holds((await scroll(page)).width > before.width * 1.3, "two fingers enlarge");
    await page.locator(`${shown} .canvas .cover[tabindex="0"]`).tap();
    same(await count(page, `${shown} .canvas .is-chosen`), 1, "claims chosen");
    holds(await page.locator(`${shown} .panel h3`).isVisible(), "the details are in sight");
  },

  async "switching the language keeps the claim"(open) {
    const page = await open();
    const id = await enter(page);
    await page.keyboard.press("Enter");
    const german = await page.locator(`${shown} .panel h3`).textContent();
    await page.locator("[data-language=en]").click();
    same(await page.evaluate(() => document.documentElement.lang), "en", "language");
    same(await fragment(page), `#en-${id}`, "address");
    const english = await page.locator(`${shown} .panel h3`).textContent();
    holds(english !== german && english.split(" ")[0] === german.split(" ")[0], `${german} becomes ${english}`);
    same(await page.title(), await page.locator(`${shown} h1`).textContent(), "title");
  },

  async "themes"(open) {
    const page = await open();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator("#theme").click();
    const dark = await ground();
    holds(light !== dark, "the ground changes");
    same(await page.locator("#theme").getAttribute("aria-pressed"), "true", "pressed");
    await page.reload();
    same(await ground(), dark, "ground after opening again");
    const night = await open({ colorScheme: "dark" });
    const fills = (page) => page.evaluate((shown) => {
      const of = (part) => getComputedStyle(document.querySelector(`${shown} .canvas .claim ${part}`)).fill;
      return { cover: of(".cover"), text: of("text"), box: of("rect") };
    }, shown);
    const [day, dusk] = [await fills(await open()), await fills(night)];
    for (const { cover } of [day, dusk]) same(cover, "rgba(0, 0, 0, 0)", "what lies over a claim");
    holds(day.text !== dusk.text && day.box !== dusk.box && dusk.text !== dusk.box, "the drawing darkens with the page");
    same(await night.evaluate(() => getComputedStyle(document.body).backgroundColor), dark, "the system's dark");
  },

  async "an address leads to a claim"(open) {
    const page = await open();
    const id = await page.evaluate(() => document.querySelectorAll(".reading .claim")[4].id.slice(3));
    const linked = await open({ hash: `#en-${id}` });
    await linked.waitForFunction((shown) => document.querySelector(`${shown} .panel h3`), shown);
    same(await linked.evaluate(() => document.documentElement.lang), "en", "language");
    same(await count(linked, `${shown} .canvas .is-chosen`), 1, "claims chosen");
    const seen = await linked.evaluate((shown) => {
      const [node, canvas] = [".is-chosen", ".canvas"].map((part) => document.querySelector(`${shown} ${part}`).getBoundingClientRect());
      return node.left >= canvas.left && node.right <= canvas.right && node.top >= canvas.top - 1 && node.bottom <= canvas.bottom + 1;
    }, shown);
    holds(seen, "the claim is in sight");
    await (await open({ hash: "#en-no-such-claim" })).waitForFunction(() => document.documentElement.lang === "en");
  },

  async "words are explained"(open) {
    const page = await open();
    const word = page.locator(`${shown} .reading .line .term`).first();
    if (!(await word.count())) return;
    await word.focus();
    await page.keyboard.press("Enter");
    same(await page.locator(".popover:popover-open").count(), 1, "cards open");
    await page.keyboard.press("Escape");
    same(await page.locator(".popover:popover-open").count(), 0, "cards open after Escape");
  },

  async "paper"(open) {
    const page = await open();
    await page.evaluate((shown) => { document.querySelector(`${shown} .reading .branch`).open = false; }, shown);
    await page.emulateMedia({ media: "print" });
    for (const gone of [".strip", ".tools", ".panel"]) holds(!(await page.locator(`${shown} ${gone}, ${gone}`).first().isVisible()), `${gone} is not printed`);
    holds((await page.pdf({ format: "A4" })).length > 10_000, "there is a PDF");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    same(await count(page, ".reading .branch:not([open])"), 0, "folds on paper");
    same(await page.locator(`${shown} .reading .about > .body:visible`).count(), 0, "details that nobody opened, on paper");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    holds((await count(page, ".reading .branch:not([open])")) > 0, "folds afterwards");
  },

  async "without script everything can be read"(open) {
    const page = await open({ javaScriptEnabled: false });
    same(await page.locator(".edition:visible").count(), await page.locator(".edition").count(), "editions shown");
    same(await page.locator(".tools:visible").count(), 0, "tools shown");
    holds(await page.locator(".reading .claim .short").first().isVisible(), "the reading is there");
    await page.locator(".reading .about summary").first().click();
    holds(await page.locator(".reading .about .full").first().isVisible(), "details open");
  },
};
