// The pages that people see most, in every language, wide and as narrow as a phone gets: the right language, no key shown, no faults.

import assert from "node:assert/strict";
import { test } from "node:test";

import { screenshot } from "./harness/artefacts.mjs";
import { DESK, NARROWEST, windowOf } from "./harness/browser.mjs";
import { faults } from "./harness/judges.mjs";
import { sent } from "./harness/scenes.mjs";
import { personOf, signIn, speak } from "./harness/steps.mjs";
import { world } from "./harness/world.mjs";

const at = world(prepare);
const TAGS = { fi: "fi", sv: "sv", en: "en-GB", nb: "nb", da: "da" };
let tom;
let document;

async function prepare() {
  tom = await at.visitor({});
  await signIn(tom, at.demo, personOf(at.demo, "tom"));
  document = await sent(tom, at.demo, "Agreement in five languages", "leena@asukas.example");
  await save("message-templates", { name: "Lease", message: "Please read and sign." });
  await save("recipient-groups", { name: "Board", "recipient-1-email": "leena@asukas.example" });
  await save("invitation-templates", { name: "Lease", validity_days: "14" });
}

// Something to pick on New document.
async function save(list, fields) {
  await tom.goto(`${at.demo.url}/settings/${list}/new`);
  for (const [name, value] of Object.entries(fields)) await tom.fill(`[name="${name}"]`, value);
  await tom.click("main form .button.primary");
  await tom.waitForURL(`**/settings/${list}`);
}

const PUBLIC = ["sign-in", "register", "reset-password", "check"];
const SIGNED_IN = [
  "", "documents", "documents/new", "open-invitations", "received", "settings/organization", "settings/policies", "settings/notices",
  "settings/message-templates", "settings/message-templates/new", "settings/recipient-groups", "settings/recipient-groups/new",
  "settings/invitation-templates", "settings/invitation-templates/new", "organizations/new",
];

for (const language of Object.keys(TAGS)) {
  test(`pages for anyone have no faults (${language})`, async () => {
    const page = await at.visitor({ language });
    for (const path of PUBLIC) await judge(page, `${language}/${path}`, language);
    await page.context().close();
  });

  test(`pages for who is signed in have no faults (${language})`, async () => {
    await tom.setViewportSize(windowOf(DESK));
    await tom.goto(at.demo.url);
    await speak(tom, language);
    for (const path of [...SIGNED_IN, new URL(document.address).pathname.slice(1)]) await judge(tom, path, language);
  });
}

async function judge(page, path, language) {
  await page.setViewportSize(windowOf(DESK));
  await page.goto(`${at.demo.url}/${path}`);
  assert.equal(await page.getAttribute("html", "lang"), TAGS[language], path);
  for (const width of [DESK, NARROWEST]) {
    await page.setViewportSize(windowOf(width));
    if (process.env.PICTURES === "all") await screenshot(page, `${language}-${path.replaceAll("/", "-")}`, width, "light");
    assert.deepEqual(await faults(page), [], `${path} at ${width}`);
  }
}
