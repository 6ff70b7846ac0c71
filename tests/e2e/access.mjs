// axe-core over the page in both themes, both languages, at three widths, closed and opened up.
import { axe, holds } from "./browser.mjs";

const WIDTHS = { phone: [360, 740], laptop: [1366, 768], projector: [1920, 1080] };

async function judge(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  const lines = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length})\n  ${nodes[0].html.slice(0, 200)}\n  ${nodes[0].failureSummary}`);
  holds(lines.length === 0, lines.join("\n"));
}

async function opened(page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.evaluate(() => {
    // On a practice page: the first question, answered with whatever stands there.
    const edition = document.querySelector(`.edition[lang=${document.documentElement.lang}]`);
    edition.querySelector(".with-certainty")?.click();
    edition.querySelector(".begin")?.click();
    const question = edition.querySelector(".item:not([hidden])");
    question?.querySelector(".answer input")?.click();
    question?.querySelector("[type=submit]")?.click();
  });
  await page.evaluate(() => document.querySelector(".edition[lang=" + document.documentElement.lang + "] .canvas .claim")?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
}

export const access = {};
for (const colorScheme of ["light", "dark"]) {
  for (const lang of ["de", "en"]) {
    for (const [name, [width, height]] of Object.entries(WIDTHS)) {
      access[`axe, ${colorScheme}, ${lang}, ${name}`] = async (open) => {
        const page = await open({ colorScheme, viewport: { width, height }, hash: `#${lang}`, bypassCSP: true });
        await judge(page);
        await opened(page);
        await judge(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        holds(overflow <= 0, `the page is ${overflow} px too wide`);
      };
    }
  }
}
access["axe without script"] = async (open) => {
  const page = await open({ bypassCSP: true });
  await page.evaluate(() => {
    // What a page without script looks like, in a page where axe can run.
    delete document.documentElement.dataset.js;
    delete document.documentElement.dataset.lang;
  });
  await judge(page);
};
