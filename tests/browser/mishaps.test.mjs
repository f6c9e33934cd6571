// What people and their browsers do to forms: pressing twice, going back, two windows, lost cookies, links that scanners follow.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Hand } from "./harness/hand.mjs";
import { lettersTo } from "./harness/mail.mjs";
import { pdf } from "./harness/pdf.mjs";
import { sent } from "./harness/scenes.mjs";
import { until } from "./harness/until.mjs";
import { OPEN, REVIEW, SEND, SIGN, beginDocument, openLink, review } from "./harness/steps.mjs";
import { world } from "./harness/world.mjs";

const at = world();

for (const scripts of [true, false]) {
  const how = `scripts ${scripts ? "on" : "off"}`;

  test(`a double click on Send sends once (${how})`, async () => {
    const email = `twice-${scripts}@signatory.example`;
    const tom = await at.signedIn("tom", { scripts });
    const hand = new Hand(tom);
    await beginDocument(hand, pdf(`Sent twice ${scripts}`), { scripts });
    await review(hand, email);
    await tom.locator(SEND).dblclick();
    await tom.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await tom.locator(".signatory").first().waitFor();
    await tom.goto(`${at.demo.url}/documents?search=${encodeURIComponent(`Sent twice ${scripts}`)}`);
    assert.equal(await tom.locator("main tbody tr").count(), 1);
    // The outbox keeps its order: when the next letter is out, a second one to this address would be too.
    const other = await at.signedIn("tom");
    await sent(other, at.demo, `After it ${scripts}`, `after-${scripts}@signatory.example`);
    assert.equal((await lettersTo(at.demo, email)).length, 1, "one letter");
    await closeAll(tom, other);
  });

  test(`a double click on Sign signs once (${how})`, async () => {
    const { tom, page, address } = await opened(`Signed twice ${scripts}`, { scripts });
    await page.fill("#name", "Signe Twice");
    await page.locator(SIGN).dblclick();
    await page.waitForURL(/\/done/);
    assert.equal(await signaturesIn(tom, address), 1);
    await closeAll(tom, page);
  });

  test(`going back after signing and signing again changes nothing (${how})`, async () => {
    const { tom, page, address } = await opened(`Back ${scripts}`, { scripts });
    await page.fill("#name", "Signe Back");
    await page.click(SIGN);
    await page.waitForURL(/\/done/);
    await page.goBack();
    // Either the page says that it is signed, or the old form is there and leads to the page after signing.
    if (await page.locator(SIGN).count()) {
      await page.fill("#name", "Signe Again");
      await page.click(SIGN);
    }
    await page.waitForURL(/\/done/);
    assert.ok((await page.textContent("main")).includes("Signe Back"), "the first name stays");
    assert.equal(await signaturesIn(tom, address), 1);
    await closeAll(tom, page);
  });

  test(`the signing form works after its cookies were lost (${how})`, async () => {
    const { tom, page, address } = await opened(`Lost cookies ${scripts}`, { scripts });
    await page.fill("#name", "Lotta Lost");
    await page.context().clearCookies();
    await page.click(SIGN);
    await page.waitForURL(/\/done/);
    assert.ok((await page.textContent("main")).includes("Lotta Lost"));
    assert.equal(await signaturesIn(tom, address), 1);
    await closeAll(tom, page);
  });
}

test("the passphrase can be given after the cookie of the link was lost", async () => {
  const tom = await at.signedIn("tom");
  const { letters } = await sent(tom, at.demo, "Lost before opening", "lost@signatory.example");
  const page = await at.visitor({ scripts: false });
  await page.goto(letters[0].address);
  await page.context().clearCookies();
  await page.fill("#passphrase", letters[0].passphrase);
  await page.click(OPEN);
  await page.locator("#signing").waitFor();
  await closeAll(tom, page);
});

test("signing in two windows signs once, and both show it", async () => {
  const { tom, page, address } = await opened("Two windows");
  const second = await page.context().newPage();
  await second.goto(page.url());
  for (const [window, name] of [[page, "Tea First"], [second, "Tea Second"]]) {
    await window.fill("#name", name);
    await window.click(SIGN);
    await window.waitForURL(/\/done/);
    assert.ok((await window.textContent("main")).includes("Tea First"), "the first signature stands");
  }
  assert.equal(await signaturesIn(tom, address), 1);
  await closeAll(tom, page);
});

test("a draft changed in two windows: the later one is told, and what it typed is kept", async () => {
  const tom = await at.signedIn("tom", { scripts: false });
  const hand = new Hand(tom);
  await beginDocument(hand, pdf("Edited twice"), { scripts: false });
  const second = await tom.context().newPage();
  await second.goto(tom.url());
  await tom.fill("#name", "Named in the first window");
  await review(hand, "first@signatory.example");
  await second.fill("#name", "Named in the second window");
  await second.fill("#signatory-1-email", "second@signatory.example");
  const [response] = await Promise.all([second.waitForNavigation(), second.click(REVIEW)]);
  assert.equal(response.status(), 409);
  assert.equal(await second.inputValue("#name"), "Named in the second window");
  assert.equal(await second.inputValue("#signatory-1-email"), "second@signatory.example");
  await tom.context().close();
});

test("a draft is saved as one types, and is there when one comes back", async () => {
  const tom = await at.signedIn("tom");
  await beginDocument(new Hand(tom), pdf("Saved as typed"));
  await saving(tom, () => tom.fill("#name", "Typed and left alone"));
  await chipSays(tom, "Draft saved");
  // The version that the form carries went on: the next change is saved, too.
  await saving(tom, () => tom.fill("#signatory-1-email", "left@signatory.example"));
  await chipSays(tom, "Draft saved");
  await tom.reload();
  assert.equal(await tom.inputValue("#name"), "Typed and left alone");
  assert.equal(await tom.inputValue("#signatory-1-email"), "left@signatory.example");
  await closeAll(tom);
});

test("a draft that was not saved says so and why, and is tried again at the next change", async () => {
  const tom = await at.signedIn("tom");
  await beginDocument(new Hand(tom), pdf("Not saved"));
  for (const [status, said] of [[422, "something here cannot be saved"], [401, "you are no longer signed in"], [503, "the service could not do it just now"]]) {
    await tom.route("**/edit", (route) => route.fulfill({ status, contentType: "text/html", body: "no" }), { times: 1 });
    await tom.fill("#name", `Answered ${status}`);
    await chipSays(tom, `Not saved: ${said}`);
  }
  await tom.route("**/edit", (route) => route.abort("internetdisconnected"), { times: 1 });
  await tom.fill("#name", "Without a connection");
  await chipSays(tom, "Not saved: there is no connection");
  await saving(tom, () => tom.fill("#name", "Saved after all"));
  await chipSays(tom, "Draft saved");
  const second = await tom.context().newPage();
  await second.goto(tom.url());
  assert.equal(await second.inputValue("#name"), "Saved after all");
  await saving(tom, () => tom.fill("#name", "Changed in the first window"));
  await chipSays(tom, "Draft saved");
  await second.fill("#name", "Changed in the second window");
  await chipSays(second, "Not saved: this draft was changed in another window");
  await tom.context().close();
});

test("whoever was invited before comes with name and language, and nothing typed is written over", async () => {
  const aino = await at.signedIn("aino", { scripts: true });
  const hand = new Hand(aino);
  await beginDocument(hand, pdf("Invited again"), { scripts: true });
  const known = await aino.locator("#contacts option").first().evaluate((option) => ({ email: option.value, ...option.dataset }));
  assert.ok(known.email.includes("@") && known.name && known.language, JSON.stringify(known));
  await aino.fill("#signatory-1-email", known.email);
  assert.equal(await aino.inputValue("#signatory-1-name"), known.name);
  assert.equal(await aino.inputValue("#signatory-1-language"), known.language);
  await aino.fill("#signatory-1-email", "");
  await aino.fill("#signatory-1-name", "Typed by hand");
  await aino.fill("#signatory-1-email", known.email);
  assert.equal(await aino.inputValue("#signatory-1-name"), "Typed by hand");
  await aino.context().close();
});

test("a session that ended while a draft was typed loses nothing", async () => {
  const tom = await at.signedIn("tom", { scripts: false });
  const hand = new Hand(tom);
  await beginDocument(hand, pdf("Signed out meanwhile"), { scripts: false });
  await tom.fill("#name", "Typed before the session ended");
  await tom.context().clearCookies();
  await tom.fill("#signatory-1-email", "kept@signatory.example");
  await tom.click(REVIEW);
  const { email, password } = at.demo.people.find((person) => person.name === "Tom Baker");
  await tom.fill("#email", email);
  await tom.fill("#password", password);
  await tom.click("main form button.primary");
  // Without scripts a page asks once whether to go on with what was typed.
  await tom.locator('main form[action*="/documents/"] button').last().click();
  await tom.waitForURL(/\/review|\/edit/);
  const page = await tom.content();
  assert.ok(page.includes("Typed before the session ended") && page.includes("kept@signatory.example"));
  await tom.context().close();
});

test("following a link opens nothing: only a person's press does", async () => {
  const tom = await at.signedIn("tom");
  const { letters, address } = await sent(tom, at.demo, "Scanned link", "scanned@signatory.example");
  const scanner = await at.visitor();
  await scanner.request.head(letters[0].link);
  await scanner.request.get(letters[0].link);
  await scanner.goto(letters[0].address);
  await scanner.waitForLoadState("networkidle");
  assert.equal(await openings(tom, address), 0, "a scanner opened it");
  await scanner.click(OPEN);
  await scanner.locator("#signing").waitFor();
  assert.equal(await openings(tom, address), 1, "a person opened it");
  await closeAll(tom, scanner);
});

test("what was deleted lies in the trash, can be looked at, and comes back", async () => {
  const tom = await at.signedIn("tom");
  const { address } = await sent(tom, at.demo, "Deleted by mistake", "mistake@signatory.example");
  await tom.goto(`${address}/cancel`);
  await tom.click("main form button.danger");
  await tom.click(".title summary");
  await tom.click('form[action$="/delete"] button');
  await tom.waitForURL(/\/documents$/);
  // The message with Undo has gone; a draft goes the same way.
  await tom.goto(at.demo.url);
  await beginDocument(new Hand(tom), pdf("Draft"));
  await tom.click('form[action$="/delete"] button');
  await tom.waitForURL(/\/documents$/);
  const names = () => tom.locator("main tbody .name").allTextContents();
  assert.ok(!(await names()).includes("Deleted by mistake"));
  await tom.click('a[href="/documents?status=trash"]');
  await tom.locator('main form[action$="/restore"]').first().waitFor();
  assert.deepEqual(await names(), ["Draft without a name", "Deleted by mistake"]);
  await tom.click('main tbody tr:has-text("Draft without a name") button');
  await tom.waitForURL(/\/edit$/);
  assert.equal((await tom.goto(address)).status(), 200);
  assert.ok(await tom.locator(".preview img").evaluate((image) => image.decode().then(() => image.naturalWidth > 0)), "its pages are seen");
  assert.equal(await tom.locator('form[action$="/delete"], form[action$="/duplicate"]').count(), 0);
  await tom.click('.notice form[action$="/restore"] button');
  await tom.waitForURL(address);
  await tom.goto(`${at.demo.url}/documents`);
  assert.ok((await names()).includes("Deleted by mistake"));
  await closeAll(tom);
});

// A document sent to one signatory, who has opened it.
async function opened(title, { scripts = true } = {}) {
  const tom = await at.signedIn("tom");
  const { letters, address } = await sent(tom, at.demo, title, `${title.toLowerCase().replaceAll(" ", "-")}@signatory.example`);
  const page = await at.visitor({ scripts });
  await openLink(new Hand(page), letters[0], { scripts });
  return { tom, page, address };
}

// Types something, and waits until the draft has been sent.
async function saving(page, type) {
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST" && answer.url().includes("/edit"));
  await type();
  await answered;
}

const chipSays = (page, words) =>
  until(`the draft's page to say: ${words}`, async () => (await page.textContent(".title .saved")).includes(words));

async function events(sender, address, icon) {
  await sender.goto(address);
  return sender.locator(`.timeline li:has(svg use[href$="#i-${icon}"])`).count();
}

const openings = (sender, address) => events(sender, address, "eye");
const signaturesIn = (sender, address) => events(sender, address, "signed");

const closeAll = (...pages) => Promise.all(pages.map((page) => page.context().close()));
