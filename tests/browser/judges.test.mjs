// The judges themselves: they have to see what is wrong, or the other tests mean nothing.

import assert from "node:assert/strict";
import { test } from "node:test";

import { NARROWEST } from "./harness/browser.mjs";
import { faults } from "./harness/judges.mjs";
import { world } from "./harness/world.mjs";

const at = world();

const PAGE = (body) => `<!doctype html><html lang="en"><title>A page</title><meta name="viewport" content="width=device-width"><main><h1>One</h1>${body}</main></html>`;
const BAD = [
  ["nothing wrong", PAGE("<p>Fine.</p>"), null],
  ["a field without a label", PAGE('<input style="height: 44px">'), /^axe label/],
  ["a grey on grey", PAGE('<p style="color: #999; background: #aaa">Faint</p>'), /^axe color-contrast/],
  ["a fault that is folded away", PAGE("<details><summary>More of this, please read it</summary><img src='data:,'></details>"), /^axe image-alt/],
  ["what is too wide", PAGE('<div style="width: 500px">Wide</div>'), /^scrolls sideways/],
  ["a small button", PAGE('<button style="height: 30px; width: 90px">Sign</button>'), /^target of 90 x 30 px, not 44/],
  ["a small link", PAGE('<a href="/" style="display: block; height: 18px">Elsewhere</a>'), /^target of \d+ x 18 px, not 24/],
  ["two headings", PAGE("<h1>Two</h1>"), /^2 h1/],
  ["no title", PAGE("").replace("A page", ""), /^no title/],
  ["no language", PAGE("").replace(' lang="en"', ""), /^no lang/],
];

for (const [what, html, expected] of BAD) {
  test(`the judges see ${what}`, async () => {
    const page = await at.visitor({ width: NARROWEST });
    await page.setContent(html);
    const found = await faults(page);
    if (expected) assert.ok(found.some((fault) => expected.test(fault)), `not among: ${found.join("\n")}`);
    else assert.deepEqual(found, []);
    await page.context().close();
  });
}
