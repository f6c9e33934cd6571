// What every test file begins with: a demo of its own and a browser, ended after the last test.

import { after, before } from "node:test";

import { startBrowser, visitor } from "./browser.mjs";
import { startDemo } from "./server.mjs";
import { personOf, signIn } from "./steps.mjs";

/** Registers the start and the end; the fields are there when the tests run. `prepare` runs once, before the first test. */
export function world(prepare = () => {}) {
  // Signing in is limited, also when it succeeds.
  const sessions = new Map();
  const world = {
    /** A visitor with a context of their own. */
    visitor: (options) => visitor(world.browser, options),
    /** A visitor who has signed in as this person of the demo, and stands on Home. */
    signedIn: async (name, options) => {
      const page = await world.visitor(options);
      const known = sessions.get(name);
      if (known) {
        await page.context().addCookies(known);
        await page.goto(world.demo.url);
      } else {
        await signIn(page, world.demo, personOf(world.demo, name));
        sessions.set(name, await page.context().cookies());
      }
      return page;
    },
  };
  before(async () => {
    world.browser = await startBrowser();
    world.demo = await startDemo();
    await prepare(world);
  });
  after(async () => {
    await world.browser?.close();
    await world.demo?.stop();
  });
  return world;
}
