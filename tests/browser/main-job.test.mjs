// The main job in Chromium on a phone: send, open, sign, seal, download, check; with scripts and without, in every language.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE } from "./harness/browser.mjs";
import { Hand } from "./harness/hand.mjs";
import { invitationTo } from "./harness/mail.mjs";
import { pdf } from "./harness/pdf.mjs";
import { SIGN, beginDocument, download, draw, openLink, review, send, signTyped, speak, waitForSeal } from "./harness/steps.mjs";
import { world } from "./harness/world.mjs";

const at = world();

// The senders of the demo who use these languages; for the others Tom changes his.
const SENDERS = { fi: "aino", en: "tom" };
const WORDS = {
  fi: { open: "Avaa kutsusi", sign: "Allekirjoita", whole: /^Koskematon/ },
  en: { open: "Open your invitation", sign: "Sign", whole: /^Untouched/ },
  sv: { open: "Öppna din inbjudan", sign: "Underteckna", whole: /^Oförändrat/ },
  nb: { open: "Åpne invitasjonen din", sign: "Signer", whole: /^Uendret/ },
  da: { open: "Åbn din invitation", sign: "Underskriv", whole: /^Uændret/ },
};

for (const language of ["fi", "en"]) {
  for (const scripts of [true, false]) {
    test(`one signatory, typed (${language}, scripts ${scripts ? "on" : "off"})`, async () => {
      await mainJob({ language, scripts, how: "typed" });
    });
  }
  test(`one signatory, drawn (${language}, scripts on)`, async () => {
    await mainJob({ language, scripts: true, how: "drawn" });
  });
}

for (const language of ["sv", "nb", "da"]) {
  test(`one signatory, typed (${language}, scripts on)`, async () => {
    await mainJob({ language, scripts: true, how: "typed" });
  });
}

async function mainJob({ language, scripts, how }) {
  const title = `Agreement ${language} ${scripts ? "with" : "without"} scripts ${how}`;
  const email = `${language}-${scripts}-${how}@signatory.example`;
  const words = WORDS[language];

  const sender = await at.signedIn(SENDERS[language] ?? "tom", { language, scripts, width: PHONE });
  if (!SENDERS[language]) await speak(sender, language);
  await speaks(sender, language);
  const sending = new Hand(sender);
  await beginDocument(sending, pdf(title, 2), { scripts });
  await review(sending, email);
  assert.ok((await sender.textContent("main")).includes(email), "the review page names the signatory");
  const document = await send(sending);
  await speaks(sender, language);

  const letter = await invitationTo(at.demo, email);
  const signatory = await at.visitor({ language, scripts, width: PHONE });
  const hand = new Hand(signatory);
  await signatory.goto(letter.address);
  assert.equal(await heading(signatory), words.open);
  assert.ok(!(await signatory.content()).includes(title), "before the passphrase the page tells nothing about the document");
  await openLink(hand, letter, { scripts });
  await speaks(signatory, language);
  assert.equal(await heading(signatory), title);
  assert.equal(await signatory.locator("#sign-title").textContent(), words.sign);
  await pagesAreShown(signatory, 2);
  if (how === "drawn") {
    await signatory.fill("#name", "Maija Meikäläinen");
    await draw(signatory);
    await hand.press(SIGN);
    await signatory.waitForURL(/\/done/);
  } else {
    await signTyped(hand, "Maija Meikäläinen");
  }
  await waitForSeal(signatory);
  await speaks(signatory, language);

  const sealed = await download(signatory, 'main a[href$="/download"]');
  assert.equal(sealed.bytes.subarray(0, 5).toString(), "%PDF-");
  await signatory.goto(`${at.demo.url}/${language}/check`);
  await hand.choose("#files", { name: sealed.name, mimeType: "application/pdf", buffer: sealed.bytes });
  if (!scripts) await hand.press('form[enctype] button');
  await signatory.locator(".verdict").waitFor();
  assert.match(await heading(signatory), words.whole);
  assert.ok((await signatory.textContent("main")).includes("Maija Meikäläinen"), "the check names who signed");

  await sender.goto(document);
  assert.equal(await sender.locator(".title .chip.signed").count(), 1, "the sender sees that everybody has signed");
  assert.deepEqual([...sender.complaints, ...signatory.complaints], []);
  await Promise.all([sender.context().close(), signatory.context().close()]);
}

const heading = async (page) => (await page.locator("h1").textContent()).trim();

async function speaks(page, language) {
  assert.equal((await page.getAttribute("html", "lang")).slice(0, 2), language);
}

// Images that did not load have no width of their own.
async function pagesAreShown(page, count) {
  const pages = page.locator(".pages img");
  assert.equal(await pages.count(), count);
  for (let index = 0; index < count; index += 1) {
    await pages.nth(index).scrollIntoViewIfNeeded();
    await pages.nth(index).evaluate((image) => image.decode());
    assert.ok((await pages.nth(index).evaluate((image) => image.naturalWidth)) > 300);
  }
}
