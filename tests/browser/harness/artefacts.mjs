// Pictures of the pages, to be looked at; they lie in artefacts/screens, which is not committed.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../artefacts/screens/", import.meta.url));
mkdirSync(FOLDER, { recursive: true });

/** The page as it stands, from top to bottom, as `page-width-theme.png`. */
export async function screenshot(page, name, width, theme) {
  const size = page.viewportSize();
  // What is fixed to the window's edge stands at the page's end then, not in the middle of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, size.height) });
  await page.screenshot({ path: `${FOLDER}${name}-${width}-${theme}.png`, animations: "disabled" });
  await page.setViewportSize(size);
}
