// What every page has to pass, at every width, light and dark.

import { AxeBuilder } from "@axe-core/playwright";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SMALLEST = 24; // WCAG 2.2, 2.5.8
const BY_FINGER = 44; // our own measure for buttons and fields on phones

/** All that is wrong with the page as it stands, as sentences; folded parts are looked at open. */
export async function faults(page) {
  await page.evaluate(() => document.querySelectorAll("details:not(.menu)").forEach((fold) => { fold.open = true; }));
  return [...(await faultsOfAxe(page)), ...(await page.evaluate(faultsOfLayout, { SMALLEST, BY_FINGER })), ...page.complaints.splice(0)];
}

async function faultsOfAxe(page) {
  // The old way of running it needs no second window, and our pages have no frames of other sites.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
  return violations.map((violation) => {
    const nodes = violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} (${node.failureSummary?.split("\n")[1]?.trim()})`);
    return `axe ${violation.id}: ${nodes.join("; ")}`;
  });
}

// Runs in the page. axe is blind to overflow and to small targets, and lets much else pass.
function faultsOfLayout({ SMALLEST, BY_FINGER }) {
  const faults = [];
  const root = document.documentElement;
  const named = (element) => `<${element.localName} class="${element.className.baseVal ?? element.className}"> "${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}"`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !element.closest(".unseen, .skip");

  if (!root.lang) faults.push("no lang");
  if (!document.title.trim()) faults.push("no title");
  const headings = [...document.querySelectorAll("h1")].filter(shown);
  if (headings.length !== 1) faults.push(`${headings.length} h1`);

  if (root.scrollWidth > root.clientWidth) {
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    faults.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px; ${beyond.slice(-3).map(named).join(", ")}`);
  }

  const phone = root.clientWidth < 700;
  for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (!shown(element)) continue;
    const choice = element.matches("[type=radio], [type=checkbox]");
    const target = (choice && element.closest("label")) || element;
    const { width, height } = target.getBoundingClientRect();
    // A link within a sentence may be as low as its line.
    if (element.localName === "a" && getComputedStyle(element).display === "inline") continue;
    const field = element.matches("button:not(.as-link), .button, input, select, textarea");
    const least = phone && field ? BY_FINGER : SMALLEST;
    if (height < least - 0.5 || width < SMALLEST - 0.5) faults.push(`target of ${Math.round(width)} x ${Math.round(height)} px, not ${least}: ${named(element)}`);
  }

  for (const image of document.images) {
    if (image.loading !== "lazy" && image.complete && image.naturalWidth === 0) faults.push(`image did not load: ${image.currentSrc}`);
  }
  return faults;
}
