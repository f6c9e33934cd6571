// What the pages are looked at with: people, documents in every state, files to check. Made once for a test file.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { Hand } from "./hand.mjs";
import { invitationTo, linkTo } from "./mail.mjs";
import { pdf } from "./pdf.mjs";
import { BINARY } from "./server.mjs";
import { download, openLink, sendDocument, signTyped, waitForSeal } from "./steps.mjs";

export const NEW_PERSON = { name: "Uusi Ihminen", email: "uusi@ihminen.example", password: "a long password 1" };

/** Registers a person who has nothing yet. */
export async function register(page, demo, person) {
  await page.goto(`${demo.url}/en/register`);
  for (const field of ["name", "email", "password"]) await page.fill(`#${field}`, person[field]);
  await page.check("#terms");
  await page.click("main form button.primary");
  await page.goto(await linkTo(demo, person.email, "/confirm-email/"));
  await page.click("main form button.primary");
}

/** The signed-in sender sends a document; gives its page's address and the letters to the signatories. */
export async function sent(page, demo, title, ...emails) {
  const address = await sendDocument(page, demo, pdf(title, 3), ...emails);
  return { title, address, letters: await Promise.all(emails.map((email) => invitationTo(demo, email))) };
}

/** The signatory of a letter signs in a window of their own, and has the sealed file when they were the last. */
export async function signed(at, letter, name, { last = true } = {}) {
  const page = await at.visitor();
  const hand = new Hand(page);
  await openLink(hand, letter);
  await signTyped(hand, name);
  if (last) await waitForSeal(page);
  const sealed = last ? await download(page, 'main a[href$="/download"]') : null;
  const done = page.url();
  const cookies = await page.context().cookies();
  await page.context().close();
  return { done, cookies, file: sealed && { name: sealed.name, mimeType: "application/pdf", buffer: sealed.bytes } };
}

/** The same file with a page one point wider. */
export function changed(file) {
  const buffer = Buffer.from(file.buffer);
  const place = buffer.indexOf("/MediaBox");
  buffer[buffer.indexOf("595", place)] += 1;
  return { ...file, name: `changed ${file.name}`, buffer };
}

/** A file that another installation sealed. */
export async function foreign() {
  const data = await mkdtemp(join(tmpdir(), "sinetti-foreign-"));
  try {
    await promisify(execFile)(BINARY, ["demo", "--once", "--data", data, "--listen", "127.0.0.1:0"]);
    return { name: "foreign.pdf", mimeType: "application/pdf", buffer: await readFile(join(data, "demo-signed.pdf")) };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
