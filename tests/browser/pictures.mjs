// The pictures in the README: `npm run pictures` writes them to docs/screens. Not a test.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { DESK, PHONE, startBrowser, visitor } from "./harness/browser.mjs";
import { Hand } from "./harness/hand.mjs";
import { startDemo } from "./harness/server.mjs";
import { openLink, personOf, signIn } from "./harness/steps.mjs";

const FOLDER = fileURLToPath(new URL("../../docs/screens/", import.meta.url));
const DOCUMENT = "Vuokrasopimus, Tammelankatu 4 B 12";

mkdirSync(FOLDER, { recursive: true });
const browser = await startBrowser();
const demo = await startDemo();
try {
  const aino = await visitor(browser, { width: DESK });
  await signIn(aino, demo, personOf(demo, "aino"));
  await aino.click('footer button[name="language"][value="en"]');
  await aino.screenshot({ path: `${FOLDER}home-1280.png` });
  await aino.getByRole("link", { name: DOCUMENT }).first().click();
  await aino.locator(".signatories").waitFor();
  await aino.waitForLoadState("networkidle");
  await aino.screenshot({ path: `${FOLDER}document-1280.png` });

  const { url, passphrase } = demo.invitations.find((invitation) => invitation.signatory === "Tom Baker");
  const tom = await visitor(browser, { width: PHONE });
  await openLink(new Hand(tom), { address: `${url}#${passphrase}`, passphrase });
  await tom.waitForLoadState("networkidle");
  await tom.screenshot({ path: `${FOLDER}signing-390.png` });
} finally {
  await browser.close();
  await demo.stop();
}
