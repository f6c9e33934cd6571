// The steps of the main job, as a person takes them.

import assert from "node:assert/strict";

import { Hand } from "./hand.mjs";
import { until } from "./until.mjs";

export const SIGN = "#signing #sign button.large";
export const OPEN = "form[data-passphrase] button.large";
export const SEND = 'form[action$="/send"] button.primary';
export const REVIEW = 'button[name="action"][value="review"]:not([aria-hidden])';
export const DROP = 'form.drop input[type="file"]';

/** The person of the demo with this address's beginning. */
export const personOf = (demo, name) => demo.people.find((person) => person.email.startsWith(`${name}@`));

export async function signIn(page, demo, person) {
  const hand = new Hand(page);
  await page.goto(`${demo.url}/sign-in`);
  await hand.type("#email", person.email);
  await hand.type("#password", person.password);
  await hand.press("main form button.primary");
  await page.waitForURL(`${demo.url}/`);
}

/** From Home: chooses the file, and stands on the draft's page after. */
export async function beginDocument(hand, file, { scripts = true } = {}) {
  await hand.choose(DROP, file);
  if (!scripts) await hand.press("form.drop button.go");
  await hand.page.waitForURL(/\/documents\/[0-9a-f-]{36}\/edit/);
}

/** From the draft's page to the review page. */
export async function review(hand, ...emails) {
  for (const [index, email] of emails.entries()) {
    if (index > 0) {
      await hand.press('button[name="action"][value="add-signatory"]');
      await hand.page.locator(`#signatory-${index + 1}-email`).waitFor();
    }
    await hand.type(`#signatory-${index + 1}-email`, email);
  }
  await hand.press(REVIEW);
  await hand.page.waitForURL(/\/review/);
}

/** From the review page to the document page; gives its address. */
export async function send(hand) {
  await hand.press(SEND);
  await hand.page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
  return hand.page.url();
}

/** Sends a new document from Home; gives the address of its page. */
export async function sendDocument(page, demo, file, ...emails) {
  const hand = new Hand(page);
  await page.goto(demo.url);
  await beginDocument(hand, file);
  await review(hand, ...emails);
  return send(hand);
}

/** Follows a mailed link and opens it; the passphrase is typed where no script fills it in. */
export async function openLink(hand, letter, { scripts = true } = {}) {
  await hand.page.goto(letter.address);
  await hand.page.waitForURL(/\/signing\//);
  if (scripts) {
    await until("the script to fill the passphrase in", async () => (await hand.page.inputValue("#passphrase")) === letter.passphrase);
  } else {
    await hand.type("#passphrase", letter.passphrase);
  }
  await hand.press(OPEN);
  await hand.page.locator("#signing").waitFor();
}

export async function signTyped(hand, name) {
  await hand.type("#name", name);
  await hand.press(SIGN);
  await hand.page.waitForURL(/\/done/);
}

/** Draws a line with the mouse or a finger on the pad. */
export async function draw(page) {
  await page.locator('[name="how"][value="draw"]').locator("xpath=..").click();
  const pad = page.locator("canvas.pad");
  await pad.scrollIntoViewIfNeeded();
  await until("the drawing pad to start", () => pad.evaluate((canvas) => canvas.width !== 300));
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 24; step += 1) {
    await page.mouse.move(box.x + 20 + (step * (box.width - 60)) / 24, box.y + box.height / 2 + 30 * Math.sin(step / 2));
  }
  await page.mouse.up();
  assert.notEqual(await page.inputValue('[name="strokes"]'), "", "what was drawn is in the form");
}

/** Looks at the page after signing until everything is sealed. */
export async function waitForSeal(page) {
  await until("the seal", async () => {
    if (await page.locator('main a[href$="/download"]').count()) return true;
    await page.goto(page.url());
    return false;
  });
}

/** Presses a link or button that downloads; gives the file's bytes. */
export async function download(page, selector) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).first().click()]);
  const stream = await download.createReadStream();
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Chooses a language at the foot of the page, as who is signed in does; the one that is spoken already is not offered. */
export async function speak(page, language) {
  const button = page.locator(`footer form[action="/language"] button[value=${language}]`);
  if ((await button.count()) === 0) return;
  await button.click();
  await page.waitForLoadState();
}
