// A headless Chromium that tells of every error in a page's console and of every request a page makes.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(`${process.env.ELENCHUS_E2E_TOOLS}/node_modules/`);
const { chromium } = require("playwright-core");
export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const launch = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });

export class Browser {
  static async start() {
    const browser = new Browser();
    browser.chromium = await launch();
    return browser;
  }

  stop() {
    return this.chromium.close();
  }

  /** A browser that has died under a check is no finding about the page: the check runs again, once, in a new one. */
  async check(url, check) {
    try {
      await this.#run(url, check);
    } catch (error) {
      if (this.chromium.isConnected()) throw error;
      this.chromium = await launch();
      await this.#run(url, check);
    }
  }

  /** Runs a check: a function of a way to open the page; afterwards no page may have complained or asked for anything. */
  async #run(url, check) {
    const contexts = [];
    const complaints = [];
    const open = async ({ hash = "", ...options } = {}) => {
      const context = await this.chromium.newContext({
        viewport: { width: 1366, height: 768 },
        locale: "de-DE",
        reducedMotion: "reduce",
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith("data:") && request.url().split("#")[0] !== url) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(url + hash);
      if (options.javaScriptEnabled !== false) await page.waitForFunction(() => document.documentElement.dataset.lang);
      return page;
    };
    try {
      await check(open);
    } finally {
      for (const context of contexts) await context.close().catch(() => {});
    }
    if (complaints.length) throw new Error(complaints.join("\n"));
  }
}

export function same(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

export function holds(truth, what) {
  if (!truth) throw new Error(what);
}
