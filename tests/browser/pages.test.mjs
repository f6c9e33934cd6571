// Every page at 1280, 390 and 320 px, light and dark: axe finds nothing, nothing scrolls sideways, targets are large enough.
// Pictures of the main ones go to artefacts/screens; of all of them with PICTURES=all.

import assert from "node:assert/strict";
import { test } from "node:test";

import { screenshot } from "./harness/artefacts.mjs";
import { DESK, NARROWEST, PHONE, windowOf } from "./harness/browser.mjs";
import { Hand } from "./harness/hand.mjs";
import { faults } from "./harness/judges.mjs";
import { linkTo } from "./harness/mail.mjs";
import { pdf } from "./harness/pdf.mjs";
import { NEW_PERSON, changed, foreign, register, sent, signed } from "./harness/scenes.mjs";
import { OPEN, REVIEW, SIGN, beginDocument, openLink, personOf, review, signIn } from "./harness/steps.mjs";
import { world } from "./harness/world.mjs";

const at = world(prepare);
const scenes = {};
/** Windows by who looks: `{desk, phone}`. */
const windows = {};

async function prepare() {
  scenes.foreign = await foreign();
  await look("nobody");
  await look("aino");
  await look("tom");
  await register(windows.nobody.desk, at.demo, NEW_PERSON);
  await look("newcomer", NEW_PERSON);

  const aino = windows.aino.desk;
  scenes.open = await sent(aino, at.demo, "Hissin huoltosopimus", "leena@asukas.example", "pekka@asukas.example");
  scenes.finished = await sent(aino, at.demo, "Avainten luovutus", "mari@asukas.example");
  scenes.copy = await signed(at, scenes.finished.letters[0], "Mari Asukas");
  scenes.half = await sent(aino, at.demo, "Pihatalkoiden sopimus", "oona@asukas.example", "eero@asukas.example");
  scenes.halfDone = await signed(at, scenes.half.letters[0], "Oona Asukas", { last: false });
  scenes.withdrawn = await sent(aino, at.demo, "Vanha tarjous", "iiro@asukas.example");
  for (const one of [scenes.finished, scenes.half]) {
    await aino.goto(one.address);
    one.code = await aino.getAttribute('dd a[href*="/check/"]', "href");
  }
  await aino.goto(`${scenes.withdrawn.address}/cancel`);
  await aino.click("main form button.danger");
  scenes.deleted = await sent(aino, at.demo, "Turha tarjous", "iida@asukas.example");
  await aino.goto(`${scenes.deleted.address}/cancel`);
  await aino.click("main form button.danger");
  await aino.goto(scenes.deleted.address);
  await aino.click(".title summary");
  await aino.click('form[action$="/delete"] button');
  await aino.waitForLoadState();
}

// Two windows of the same person, so that a page is opened once for all widths of a kind.
async function look(who, person = personOf(at.demo, who)) {
  const options = { language: who === "aino" ? "fi" : "en" };
  windows[who] = { desk: await at.visitor({ ...options, width: DESK }), phone: await at.visitor({ ...options, width: PHONE }) };
  if (who === "nobody") return;
  await signIn(windows[who].desk, at.demo, person);
  await windows[who].phone.context().addCookies(await windows[who].desk.context().cookies());
}

const go = (path) => (page) => page.goto(at.demo.url + path);
const press = (selector) => async (page) => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};
const inTurn = (...steps) => async (page) => {
  for (const step of steps) await step(page);
};
const scene = (find) => (page) => page.goto(find(scenes));
const unlocked = (find) => async (page) => {
  await page.context().clearCookies();
  await openLink(new Hand(page), find(scenes));
};
const dropped = (find) => async (page) => {
  await page.goto(`${at.demo.url}/en/check`);
  await page.setInputFiles("#files", find(scenes));
  await page.locator(".verdict").waitFor();
};
const draft = async (page) => {
  await page.goto(at.demo.url);
  await beginDocument(new Hand(page), [pdf("Liite A: kunto ja varusteet huoneistossa Tammelankatu 4 B 12", 2), pdf("Sopimus", 1)]);
};
// The documents of the demo with this status, in the list's order.
const document = (status, nth = 0) => async (page) => {
  await page.goto(`${at.demo.url}/documents?status=${status}`);
  const addresses = await page.locator("main a.name").evaluateAll((links) => [...new Set(links.map((link) => link.href))]);
  assert.ok(addresses.length > nth, `the demo has ${nth + 1} documents with the status ${status}`);
  await page.goto(addresses[nth]);
};

// name, who looks, how they get there.
const PAGES = [
  ["sign-in", "nobody", go("/fi/sign-in")],
  ["sign-in-needed", "nobody", go("/documents")],
  ["sign-in-refused", "nobody", inTurn(go("/en/sign-in"), (page) => page.fill("#email", "nobody@nowhere.example"), press("main form button.primary"))],
  ["register", "nobody", go("/fi/register")],
  ["register-refused", "nobody", inTurn(go("/en/register"), press("main form button.primary"))],
  ["letter-sent", "nobody", inTurn(go("/en/reset-password"), (page) => page.fill("#email", NEW_PERSON.email), press("main form button.primary"))],
  ["reset-password", "nobody", go("/fi/reset-password")],
  ["new-password", "nobody", async (page) => page.goto(await linkTo(at.demo, NEW_PERSON.email, "/reset-password/"))],
  ["home", "aino", go("/")],
  ["home-english", "tom", go("/")],
  ["home-empty", "newcomer", go("/")],
  ["account-menu", "tom", inTurn(go("/"), (page) => page.click("summary.account"))],
  ["documents", "aino", go("/documents")],
  ["documents-empty", "newcomer", go("/documents")],
  ["documents-none-found", "aino", go("/documents?search=zzzz")],
  ["documents-trash", "aino", go("/documents?status=trash")],
  ["new-document", "aino", go("/documents/new")],
  ["draft", "aino", draft],
  ["draft-refused", "aino", inTurn(draft, (page) => page.fill("#signatory-1-email", "leena(at)asukas"), press(REVIEW))],
  ["draft-in-order", "tom", inTurn(draft, press('button[value="add-signatory"]'), (page) => page.locator('[name="in_order"][value="true"]').locator("xpath=..").click())],
  ["review", "aino", async (page) => { await draft(page); await review(new Hand(page), "leena@asukas.example"); }],
  ["review-two", "tom", async (page) => { await draft(page); await review(new Hand(page), "leena@gmial.com", "tom@baker.example"); }],
  ["document-draft", "aino", document("draft")],
  ["document-pending", "aino", document("pending", 0)],
  ["document-half-signed", "aino", scene(({ half }) => half.address)],
  ["document-signed", "aino", scene(({ finished }) => finished.address)],
  ["document-cancelled", "aino", scene(({ withdrawn }) => withdrawn.address)],
  ["document-expired", "aino", expired],
  ["document-deleted", "aino", scene(({ deleted }) => deleted.address), 200],
  ["cancel", "aino", scene(({ open }) => `${open.address}/cancel`)],
  ["open-invitations", "aino", go("/open-invitations")],
  ["open-invitations-empty", "newcomer", go("/open-invitations")],
  ["received", "aino", go("/received")],
  ["received-empty", "newcomer", go("/received")],
  ["settings", "aino", go("/settings/organization")],
  ["settings-private", "tom", go("/settings/organization")],
  ["organization-new", "newcomer", go("/organizations/new")],
  ["organization-refused", "aino", inTurn(go("/organizations/new"), press("main form button.primary"))],
  ["passphrase", "nobody", scene(({ open }) => open.letters[0].link)],
  ["passphrase-wrong", "nobody", inTurn(scene(({ open }) => open.letters[1].link), (page) => page.fill("#passphrase", "0000-0000"), press(OPEN))],
  ["signing", "nobody", unlocked(({ open }) => open.letters[0])],
  ["signing-refused", "nobody", inTurn(unlocked(({ open }) => open.letters[0]), (page) => page.fill("#name", ""), press(SIGN))],
  ["signing-draw", "nobody", inTurn(unlocked(({ open }) => open.letters[0]), (page) => page.locator('[name="how"][value="draw"]').locator("xpath=..").click())],
  ["signing-for-organization", "nobody", inTurn(unlocked(({ open }) => open.letters[0]), (page) => page.locator('[name="for"][value="organization"]').locator("xpath=..").click())],
  ["signing-english", "nobody", unlocked(() => invitationOf("Tom Baker"))],
  ["text", "nobody", inTurn(unlocked(({ open }) => open.letters[0]), press('a[href$="/text"]'))],
  ["done-waiting", "nobody", done(({ halfDone }) => halfDone)],
  ["done", "nobody", done(({ copy }) => copy)],
  ["check", "nobody", go("/fi/check")],
  ["check-refused", "nobody", inTurn(go("/en/check"), (page) => page.fill("#code", "nonsense"), press('form[method="get"] button'))],
  ["check-code", "nobody", scene(({ finished }) => finished.code)],
  ["check-code-open", "nobody", scene(({ half }) => half.code)],
  ["check-valid", "nobody", dropped(({ copy }) => copy.file)],
  ["check-changed", "nobody", dropped(({ copy }) => changed(copy.file))],
  ["check-foreign", "nobody", dropped((scenes) => scenes.foreign)],
  ["check-unsigned", "nobody", dropped(() => pdf("Not signed"))],
  ["error-404", "nobody", go("/fi/nowhere"), 404],
  ["error-404-document", "aino", go("/documents/00000000-0000-7000-8000-000000000000"), 404],
  ["error-unknown-link", "nobody", (page) => page.goto(`${at.demo.url}/sign/AaIMRwRwc9G8OFuRpHPuh7_eI79NtuOsFy_uoEpXUw8`), 404],
  ["error-cancelled-link", "nobody", (page) => page.goto(scenes.withdrawn.letters[0].link), 410],
  ["mailbox", "nobody", go("/mailbox")],
  ["letter", "nobody", inTurn(go("/mailbox"), press("main a.name"))],
];

const PICTURES = new Set([
  "sign-in", "register", "home", "home-empty", "documents", "draft", "draft-refused", "review", "document-half-signed", "document-signed",
  "cancel", "open-invitations", "received", "settings", "passphrase", "signing", "signing-refused", "done", "check", "check-valid",
  "check-changed", "error-404", "mailbox",
]);
const isShown = (name) => PICTURES.has(name) || process.env.PICTURES === "all";

for (const [name, who, open, status] of PAGES) {
  test(`${name} has no faults`, async () => {
    const { desk, phone } = windows[who];
    const found = await Promise.all([judged(desk, [DESK]), judged(phone, [PHONE, NARROWEST])]);
    assert.deepEqual(found.flat(), []);
  });

  async function judged(page, widths) {
    const found = [];
    await page.setViewportSize(windowOf(widths[0]));
    await page.emulateMedia({ colorScheme: "light" });
    const response = await open(page);
    if (status) assert.equal(response.status(), status);
    for (const width of widths) {
      await page.setViewportSize(windowOf(width));
      for (const theme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme: theme });
        if (isShown(name)) await screenshot(page, name, width, theme);
        found.push(...(await faults(page)).map((fault) => `${width} ${theme}: ${fault}`));
      }
    }
    if (who === "nobody") await page.context().clearCookies();
    return found;
  }
}

function invitationOf(signatory) {
  const { url, passphrase } = at.demo.invitations.find((invitation) => invitation.signatory === signatory);
  return { address: `${url}#${passphrase}`, link: url, passphrase };
}

async function expired(page) {
  await page.goto(`${at.demo.url}/documents?status=cancelled&order=oldest`);
  await page.locator("main a.name").first().click();
  await page.waitForLoadState();
}

function done(find) {
  return async (page) => {
    await page.context().addCookies(find(scenes).cookies);
    await page.goto(find(scenes).done);
  };
}
