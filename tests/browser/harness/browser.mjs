// Chromium: Debian's, or the one that CHROMIUM names. One for each test file; every visitor has a context of its own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PROGRAM = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const STEP_LIMIT = 15_000;

export const PHONE = 390;
export const NARROWEST = 320;
export const DESK = 1280;

/** What a window of this width is: a phone below 700 px, with a finger; else a desk with a mouse. */
export const windowOf = (width) => ({ width, height: width < 700 ? 844 : 900 });

const LOCALES = { fi: "fi-FI", sv: "sv-SE", en: "en-GB", nb: "nb-NO", da: "da-DK" };

export function startBrowser() {
  if (!PROGRAM) throw new Error("Chromium is missing; install it, or name it by CHROMIUM=/path/to/chromium");
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}

/**
 * A visitor: a fresh context and its page.
 *
 * What the page's console says about errors, and what its scripts throw, is collected in `page.complaints`.
 */
export async function visitor(browser, { language = "en", scripts = true, width = DESK } = {}) {
  const context = await browser.newContext({
    locale: LOCALES[language],
    timezoneId: "Europe/Helsinki",
    javaScriptEnabled: scripts,
    viewport: windowOf(width),
    hasTouch: width < 700,
    isMobile: width < 700,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(STEP_LIMIT);
  const page = await context.newPage();
  page.complaints = [];
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("console", (message) => {
    // A page that refuses input has a status of 4xx, which the console calls an error of loading.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.complaints.push(message.text());
  });
  return page;
}
