// Waiting for what happens in the background, with a limit instead of a sleep.

const LIMIT = 20_000;
const PAUSE = 50;

/** Asks until the answer is something, and gives it back. */
export async function until(what, ask) {
  const end = performance.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${LIMIT / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
