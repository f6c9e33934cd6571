// A Sinetti of its own for each test file: `sinetti demo` in a temporary folder, on a free port.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const BINARY = process.env.SINETTI_BINARY ?? fileURLToPath(new URL("../../../target/release/sinetti", import.meta.url));
const START_LIMIT = 60_000;

/**
 * Starts the demo and waits until it serves.
 *
 * @returns {Promise<{url: string, people: object[], invitations: object[], data: string, stop: () => Promise<void>}>}
 */
export async function startDemo() {
  const data = await mkdtemp(join(tmpdir(), "sinetti-browser-"));
  const child = spawn(BINARY, ["demo", "--json", "--data", data, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (text) => { log = (log + text).slice(-20_000); });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { ...(await firstLine(child, () => log)), data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function firstLine(child, log) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the demo did not start in ${START_LIMIT / 1000} s:\n${log()}`)), START_LIMIT);
    child.once("error", (error) => reject(new Error(`${BINARY}: ${error.message}; build it with: cargo build --release`)));
    child.once("exit", (code) => reject(new Error(`the demo ended with ${code}:\n${log()}`)));
    createInterface({ input: child.stdout }).once("line", (line) => resolve(JSON.parse(line)));
    child.stdout.once("data", () => clearTimeout(late));
  });
}
