// The whole of signing by keyboard alone: every stop shows where the focus is, and nothing covers it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PHONE } from "./harness/browser.mjs";
import { pdf } from "./harness/pdf.mjs";
import { sent } from "./harness/scenes.mjs";
import { DROP, REVIEW, SEND } from "./harness/steps.mjs";
import { until } from "./harness/until.mjs";
import { world } from "./harness/world.mjs";

const at = world();
const MOST_STOPS = 40;

for (const [width, theme] of [[DESK, "light"], [DESK, "dark"], [PHONE, "light"], [PHONE, "dark"]]) {
  test(`signing by keyboard alone (${width} px, ${theme})`, async () => {
    const tom = await at.signedIn("tom");
    const email = `keyboard-${width}-${theme}@signatory.example`;
    const { letters } = await sent(tom, at.demo, `Keyboard ${width} ${theme}`, email);
    const page = await at.visitor({ width });
    await page.emulateMedia({ colorScheme: theme });

    await page.goto(letters[0].address);
    // The script fills the passphrase in and moves the focus to the button.
    await until("the passphrase", () => page.evaluate(() => document.activeElement.matches("form[data-passphrase] button")));
    await page.keyboard.press("Enter");
    await page.locator("#signing").waitFor();

    const stops = [];
    const name = await tabTo(page, "#name", stops);
    assert.ok(name, `Tab reaches the name: ${stops.map((stop) => stop.what).join(", ")}`);
    await page.keyboard.type("Kim Keyboard");
    assert.ok(await tabTo(page, "#sign button.large", stops), "Tab reaches the button to sign");
    assert.ok(stops.some((stop) => stop.skips), "the first stop leads past the header");
    assert.deepEqual(stops.filter((stop) => !stop.visible).map((stop) => stop.what), [], "focus that cannot be seen");
    assert.deepEqual(stops.filter((stop) => stop.covered).map((stop) => stop.what), [], "focus that something covers");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/done/);
    await Promise.all([page.context().close(), tom.context().close()]);
  });
}

test("sending by keyboard alone, after the file has been chosen", async () => {
  const tom = await at.signedIn("tom");
  await tom.goto(at.demo.url);
  await tom.setInputFiles(DROP, pdf("Sent by keyboard"));
  await tom.waitForURL(/\/edit/);
  const stops = [];
  assert.ok(await tabTo(tom, "#signatory-1-email", stops));
  await tom.keyboard.type("keys@signatory.example");
  assert.ok(await tabTo(tom, REVIEW, stops));
  await tom.keyboard.press("Enter");
  await tom.waitForURL(/\/review/);
  assert.ok(await tabTo(tom, SEND, stops));
  assert.deepEqual(stops.filter((stop) => !stop.visible || stop.covered).map((stop) => stop.what), []);
  await tom.keyboard.press("Enter");
  await tom.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
  await tom.context().close();
});

// Presses Tab until the focus is there; notes what every stop looks like.
async function tabTo(page, selector, stops) {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look, selector);
    stops.push(stop);
    if (stop.there) return true;
  }
  return false;
}

// Runs in the page: the focused element, whether one sees that it has the focus, and whether something lies over it.
function look(selector) {
  const element = document.activeElement;
  // A hidden radio button is shown by its label, a file field by its zone.
  const label = element.closest("label, .drop") ?? element;
  const drawn = [element, label].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/transparent|, 0\)$/.test(outlineColor);
  });
  const box = label.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const middle = (low, high, limit) => (Math.max(low, 0) + Math.min(high, limit)) / 2;
  const above = inside && document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  return {
    what: `${element.localName}#${element.id}.${element.className} "${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30)}"`,
    there: element.matches(selector),
    skips: element.matches(".skip"),
    visible: drawn && inside,
    covered: !above || !(label.contains(above) || above.contains(label)),
  };
}
