// Runs every check on every page named on the command line.
import { resolve } from "node:path";
import { Browser } from "./browser.mjs";
import { access } from "./access.mjs";
import { walk } from "./walk.mjs";

const browser = await Browser.start();
let failed = 0;
for (const file of process.argv.slice(2)) {
  const url = `file://${resolve(file)}`;
  for (const [name, check] of [...Object.entries(walk), ...Object.entries(access)]) {
    try {
      await browser.check(url, check);
      console.log(`ok    ${file}: ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAIL  ${file}: ${name}\n      ${String(error.message ?? error).replaceAll("\n", "\n      ")}`);
    }
  }
}
await browser.stop();
process.exitCode = failed ? 1 : 0;
