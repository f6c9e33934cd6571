// The letters that would have gone out: a test installation writes them to its folder.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { until } from "./until.mjs";

/** The newest letter to an address that has a link to sign: `{text, link, passphrase, address}`. */
export function invitationTo(demo, email) {
  return until(`an invitation to ${email}`, async () => {
    const letters = await lettersTo(demo, email);
    return letters.map(invitationIn).find(Boolean);
  });
}

/** The newest letter to an address that has an address under our own with this path: the address. */
export function linkTo(demo, email, path) {
  return until(`a letter with ${path} to ${email}`, async () => {
    const found = (await lettersTo(demo, email)).map((text) => text.match(new RegExp(`http://\\S*${path}\\S*`)));
    return found.find(Boolean)?.[0];
  });
}

/** The plain texts of all letters to an address, newest first. */
export async function lettersTo(demo, email) {
  const folder = join(demo.data, "outgoing", "mail");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort().reverse();
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")));
  return letters.filter((letter) => headerOf(letter, "To").includes(`<${email}>`) || headerOf(letter, "To") === email).map(plainTextOf);
}

function invitationIn(text) {
  const found = text.match(/(http:\/\/\S+\/sign\/[\w-]+)#([\w-]+)/);
  return found && { text, address: found[0], link: found[1], passphrase: found[2] };
}

function headerOf(letter, name) {
  return letter.match(new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, "m"))?.[1].replace(/\r?\n/g, "") ?? "";
}

// Our own letters only: the first part is the plain text, in quoted-printable.
function plainTextOf(letter) {
  const part = letter.split(/^Content-Type: text\/plain.*$/m)[1]?.split(/\r?\n\r?\n/).slice(1).join("\n\n").split(/^--=_/m)[0] ?? "";
  const bytes = part.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
