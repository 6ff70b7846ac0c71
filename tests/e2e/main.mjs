// Runs every check on every page named on the command line.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Browser } from "./browser.mjs";
import { access } from "./access.mjs";
import { practice } from "./practice.mjs";
import { walk } from "./walk.mjs";

// The first page is looked at in every theme, language and width; of the others, what differs between maps.
const brief = ([name]) => !name.startsWith("axe") || name === "axe, light, de, laptop" || name === "axe, dark, en, phone";
let failed = 0;
for (const [at, file] of process.argv.slice(2).entries()) {
  const url = `file://${resolve(file)}`;
  // A browser of its own for each page: one that has run for long is slower than a new one.
  const browser = await Browser.start();
  const text = readFileSync(file, "utf8");
  const use = text.includes('data-item="') ? practice : text.includes('<script id="data"') ? walk : {};
  const checks = [...Object.entries(use), ...Object.entries(access)];
  for (const [name, check] of checks.filter((entry) => at === 0 || brief(entry))) {
    try {
      await browser.check(url, check);
      console.log(`ok    ${file}: ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAIL  ${file}: ${name}\n      ${String(error.message ?? error).replaceAll("\n", "\n      ")}`);
    }
  }
  await browser.stop();
}
process.exitCode = failed ? 1 : 0;
