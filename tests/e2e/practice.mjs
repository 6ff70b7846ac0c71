// A student at work on a practice page: every question by keyboard, right and wrong, in both languages.
import { holds, same } from "./browser.mjs";

const here = ".edition:is([data-lang=de] [lang=de], [data-lang=en] [lang=en])";
const items = (page) => page.evaluate(() => JSON.parse(document.getElementById("data").textContent).items);
const current = (page) => page.locator(`${here} .item:not([hidden])`);
const verdict = (page) => current(page).locator(".verdict").getAttribute("data-worth");

/** Presses Tab until what has the focus fits a selector inside the question that is shown. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 120; presses++) {
    const there = await page.evaluate(([here, selector]) => {
      const part = document.querySelector(`${here} .item:not([hidden])`) ?? document.querySelector(here);
      const wanted = [...document.querySelectorAll(`${here} ${selector}`)].filter((one) => one.offsetParent !== null);
      return (part.contains(document.activeElement) || true) && wanted.includes(document.activeElement);
    }, [here, selector]);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function press(page, key, times) {
  for (let at = 0; at < times; at++) await page.keyboard.press(key);
}

/** An order that keeps all pairs. */
function ordered(count, pairs) {
  const order = [];
  while (order.length < count) {
    const free = [...Array(count).keys()].find(
      (at) => !order.includes(at) && pairs.every(([before, after]) => after !== at || order.includes(before)),
    );
    order.push(free);
  }
  return order;
}

const ways = {
  async Single(page, item, right) {
    const at = item.right.findIndex((correct) => correct === right);
    await tabTo(page, ".answer input[type=radio]");
    await page.keyboard.press("Space");
    await press(page, "ArrowDown", at);
  },
  async Several(page, item, right) {
    for (const [at, correct] of item.right.entries()) {
      if (correct !== right) continue;
      await tabTo(page, `.item:not([hidden]) .answer input[value="${at}"]`);
      await page.keyboard.press("Space");
    }
  },
  async Matching(page, item, right) {
    for (const [row, choice] of item.prompts.entries()) {
      const chosen = right ? choice : (choice + 1) % item.right.length;
      await tabTo(page, `.item:not([hidden]) .prompts li:nth-child(${row + 1}) select`);
      await press(page, "ArrowDown", chosen + 1);
    }
  },
  async Ordering(page, item, right) {
    const wanted = ordered(item.right.length, item.pairs);
    if (!right) wanted.reverse();
    for (const [at, choice] of wanted.entries()) {
      for (;;) {
        const place = await page.evaluate(
          ([here, choice]) => {
            const list = document.querySelector(`${here} .item:not([hidden]) .order`);
            return [...list.children].findIndex((step) => step.dataset.choice === String(choice));
          },
          [here, choice],
        );
        if (place <= at) break;
        await tabTo(page, `.item:not([hidden]) .order > [data-choice="${choice}"] [data-move=up]`);
        await page.keyboard.press("Enter");
      }
    }
  },
  async Figure(page, item, right) {
    await tabTo(page, ".item:not([hidden]) input.figure");
    await page.keyboard.type(right ? String(item.figure[0]).replace(".", ",") : "-1");
  },
  async Gap(page, item, right) {
    await tabTo(page, ".item:not([hidden]) input.gap");
    await page.keyboard.type(right ? item.accepted[0].toUpperCase() : "xyz");
  },
};

/** Answers the question that is shown, and says which it was. */
async function answer(page, all, right) {
  const at = Number(await current(page).getAttribute("data-item"));
  await ways[all[at].shape](page, all[at], right);
  await tabTo(page, ".item:not([hidden]) form [type=submit]");
  await page.keyboard.press("Enter");
  return at;
}

async function next(page) {
  await tabTo(page, ".item:not([hidden]) .next");
  await page.keyboard.press("Enter");
}

async function begin(page) {
  await tabTo(page, ".begin");
  await page.keyboard.press("Enter");
}

const summary = (page) => page.locator(`${here} .summary`);

export const practice = {
  async "a whole quiz by keyboard, all right"(open) {
    const page = await open();
    const all = await items(page);
    await begin(page);
    for (let count = 0; count < all.length; count++) {
      const at = await answer(page, all, true);
      same(await verdict(page), "right", `question ${at + 1} (${all[at].shape})`);
      holds(await current(page).locator(".whys .why").first().isVisible(), "the reasons are shown");
      await next(page);
    }
    holds(await summary(page).isVisible(), "the result is shown");
    const most = all.reduce((sum, item) => sum + item.points, 0);
    const points = (await summary(page).locator(".points").textContent()).match(/\d+/g);
    same(points.slice(0, 2).join(), `${most},${most}`, "points");
    holds(!(await summary(page).locator(".again-list").isVisible()), "there is nothing to read again");
  },

  async "what is answered wrong is marked wrong and comes again"(open) {
    const page = await open();
    const all = await items(page);
    await begin(page);
    const missed = [];
    for (let count = 0; count < all.length; count++) {
      const at = await answer(page, all, false);
      same(await verdict(page), "wrong", `question ${at + 1} (${all[at].shape})`);
      missed.push(at);
      await next(page);
      // Those missed come in between; they are answered right.
      while (await current(page).count() && missed.includes(Number(await current(page).getAttribute("data-item")))) {
        const again = await answer(page, all, true);
        same(await verdict(page), "right", `question ${again + 1} once more`);
        missed.splice(missed.indexOf(again), 1);
        await next(page);
      }
    }
    same(missed.length, 0, "questions missed that never came again");
    holds(await summary(page).isVisible(), "the result is shown");
    same((await summary(page).locator(".points").textContent()).match(/\d+/)[0], "0", "points at the first try");
    same(await summary(page).locator(".again-list li").count(), all.length, "questions to read again");
  },

  async "the path lights up on the map"(open) {
    const page = await open();
    const all = await items(page);
    await begin(page);
    const at = await answer(page, all, true);
    if (all[at].lit.length === 0) return;
    const drawn = current(page).locator(".where .drawn:not([hidden])");
    holds(await drawn.isVisible(), "the map is shown");
    holds((await drawn.locator(".is-lit").count()) > 0, "something is lit");
    const near = await drawn.locator("svg").getAttribute("viewBox");
    await tabTo(page, ".item:not([hidden]) .whole");
    await page.keyboard.press("Enter");
    holds((await drawn.locator("svg").getAttribute("viewBox")) !== near, "the whole map can be seen");
  },

  async "certainty counts where one wants it"(open) {
    const page = await open();
    const all = await items(page);
    await tabTo(page, ".with-certainty");
    await page.keyboard.press("Space");
    await begin(page);
    const at = Number(await current(page).getAttribute("data-item"));
    await ways[all[at].shape](page, all[at], false);
    await tabTo(page, ".item:not([hidden]) .certainty input");
    await press(page, "ArrowDown", 2);
    await tabTo(page, ".item:not([hidden]) form [type=submit]");
    await page.keyboard.press("Enter");
    holds((await current(page).locator(".verdict").textContent()).includes("−6"), "quite sure and wrong costs six");
  },

  async "the language changes in the midst of it"(open) {
    const page = await open({ hash: "#de" });
    const all = await items(page);
    if ((await page.locator(".edition").count()) < 2) return;
    await begin(page);
    await answer(page, all, true);
    await page.locator("[data-language=en]").click();
    same(await verdict(page), "right", "the verdict in the other language");
    same(await page.locator(".item:visible").count(), 1, "questions shown");
    holds((await current(page).locator(".verdict").textContent()).startsWith("Right"), "it is in English");
  },

  async "an empty answer is asked for once more"(open) {
    const page = await open();
    await begin(page);
    const shape = (await items(page))[Number(await current(page).getAttribute("data-item"))].shape;
    if (shape === "Ordering") return;
    await tabTo(page, ".item:not([hidden]) form [type=submit]");
    await page.keyboard.press("Enter");
    holds(await current(page).locator(".not-yet").isVisible(), "it is said");
    same(await verdict(page), null, "verdict");
  },

  async "nothing is kept"(open) {
    const page = await open();
    const all = await items(page);
    await begin(page);
    await answer(page, all, true);
    const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    same(JSON.stringify(kept), JSON.stringify([[], [], ""]), "what the browser keeps");
  },

  async "without script every question has its reasons"(open) {
    const page = await open({ javaScriptEnabled: false });
    const count = await page.locator(".item:visible").count();
    same(count, await page.locator(".item").count(), "questions shown");
    same(await page.locator(".solution > summary:visible").count(), count, "reasons to unfold");
  },
};
