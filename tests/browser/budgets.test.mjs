// What a job costs a person at most: clicks, typed fields, files (screens.md, "Budgets").

import assert from "node:assert/strict";
import { test } from "node:test";

import { Hand } from "./harness/hand.mjs";
import { invitationTo, lettersTo } from "./harness/mail.mjs";
import { pdf } from "./harness/pdf.mjs";
import { sent, signed } from "./harness/scenes.mjs";
import { OPEN, SIGN, beginDocument, review, send } from "./harness/steps.mjs";
import { until } from "./harness/until.mjs";
import { world } from "./harness/world.mjs";

const at = world();

for (const scripts of [true, false]) {
  test(`sending one PDF to one person costs 3 clicks, 1 field, 1 file (scripts ${scripts ? "on" : "off"})`, async () => {
    const page = await at.signedIn("tom", { scripts });
    const hand = new Hand(page);
    await page.goto(at.demo.url);
    await beginDocument(hand, pdf(`Budget ${scripts}`), { scripts });
    await review(hand, `budget-${scripts}@signatory.example`);
    await send(hand);
    within(hand, { clicks: 3, fields: 1, files: 1 });
    await invitationTo(at.demo, `budget-${scripts}@signatory.example`);
    await page.context().close();
  });

  test(`signing costs 2 clicks after opening (scripts ${scripts ? "on" : "off"})`, async () => {
    const tom = await at.signedIn("tom");
    const { letters } = await sent(tom, at.demo, `To be signed ${scripts}`, `signs-${scripts}@signatory.example`);
    const page = await at.visitor({ scripts });
    const hand = new Hand(page);
    await page.goto(letters[0].address);
    if (!scripts) await hand.type("#passphrase", letters[0].passphrase);
    await hand.press(OPEN);
    await page.locator("#signing").waitFor();
    hand.begin();
    await hand.type("#name", "Sigrid Signatory");
    await hand.press(SIGN);
    await page.waitForURL(/\/done/);
    within(hand, { clicks: 2, fields: 1, files: 0 });
    await Promise.all([page.context().close(), tom.context().close()]);
  });
}

test("reminding one person costs 1 click, on Home and on the document's page", async () => {
  const email = "reminded@signatory.example";
  const tom = await at.signedIn("tom");
  const { address } = await sent(tom, at.demo, "To be reminded of", email);
  const id = address.split("/").pop();
  let letters = (await lettersTo(at.demo, email)).length;
  for (const [place, selector] of [[at.demo.url, `form[action="/documents/${id}/remind"] button.remind`], [address, ".signatory .actions form button"]]) {
    const hand = new Hand(tom);
    await tom.goto(place);
    await hand.press(selector);
    letters += 1;
    await until("the reminder", async () => (await lettersTo(at.demo, email)).length === letters);
    within(hand, { clicks: 1, fields: 0, files: 0 });
    await tom.locator(".toast").waitFor();
    // Within a minute a second press is taken for the same.
    await fetch(`${at.demo.url}/test/clock`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"advance_seconds": 120}' });
  }
  await tom.context().close();
});

test("downloading all signed documents costs 3 clicks", async () => {
  const tom = await at.signedIn("tom");
  const { letters } = await sent(tom, at.demo, "To be downloaded", "downloaded@signatory.example");
  await signed(at, letters[0], "Dora Downloaded");
  const hand = new Hand(tom);
  await tom.goto(`${at.demo.url}/documents`);
  await hand.press('nav.tabs a[href*="status=signed"]');
  await hand.press('.every input');
  const [archive] = await Promise.all([tom.waitForEvent("download"), hand.press('.bulk button[value="zip"]')]);
  assert.equal(archive.suggestedFilename(), "documents.zip");
  within(hand, { clicks: 3, fields: 0, files: 0 });
  await tom.context().close();
});

test("correcting a wrong address costs 2 clicks and 1 field", async () => {
  const tom = await at.signedIn("tom");
  const { address } = await sent(tom, at.demo, "To be corrected", "wrong@signatory.example");
  const hand = new Hand(tom);
  await tom.goto(address);
  await hand.press('.signatory a[href$="/correct"], .signatory form[action$="/correct"] button, .signatory details:has(form[action$="/correct"]) > summary');
  await hand.type('form[action$="/correct"] [name="email"]', "right@signatory.example");
  await hand.press('form[action$="/correct"] button.primary, form[action$="/correct"] button');
  await invitationTo(at.demo, "right@signatory.example");
  within(hand, { clicks: 2, fields: 1, files: 0 });
  await tom.context().close();
});

test("who has not signed stands on Home without a click", async () => {
  const tom = await at.signedIn("tom");
  const { letters } = await sent(tom, at.demo, "Half signed", "early@signatory.example", "late@signatory.example");
  await signed(at, letters[0], "Early Bird", { last: false });
  await tom.goto(at.demo.url);
  const row = await tom.locator('section[aria-labelledby="others"] li', { hasText: "Half signed" }).innerText();
  assert.match(row, /^Not yet: late@signatory\.example$/m);
  await tom.context().close();
});

test("checking a signed PDF costs 1 file", async () => {
  const tom = await at.signedIn("tom");
  const { letters } = await sent(tom, at.demo, "To be checked", "checked@signatory.example");
  const { file } = await signed(at, letters[0], "Checked Signatory");
  const page = await at.visitor();
  const hand = new Hand(page);
  await page.goto(`${at.demo.url}/check`);
  await hand.choose("#files", file);
  await page.locator(".verdict").waitFor();
  within(hand, { clicks: 0, fields: 0, files: 1 });
  await Promise.all([page.context().close(), tom.context().close()]);
});

test("the first view of the signing page weighs at most 100 kB without the page images", async () => {
  const tom = await at.signedIn("tom");
  const { letters } = await sent(tom, at.demo, "To be weighed", "weighed@signatory.example");
  const page = await at.visitor();
  await page.goto(letters[0].address);
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  const images = new Set();
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.responseReceived", ({ requestId, response }) => { if (response.mimeType === "image/webp") images.add(requestId); });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { if (!images.has(requestId)) bytes += encodedDataLength; });
  await page.click(OPEN);
  await page.locator("#signing").waitFor();
  await page.waitForLoadState("networkidle");
  assert.ok(bytes > 5_000 && bytes <= 100_000, `${bytes} bytes`);
  assert.ok(images.size > 0, "the page images were loaded, and not counted");
  await Promise.all([page.context().close(), tom.context().close()]);
});

function within({ spent }, budget) {
  for (const [what, most] of Object.entries(budget)) assert.ok(spent[what] <= most, `${spent[what]} ${what}, not ${most}`);
}
