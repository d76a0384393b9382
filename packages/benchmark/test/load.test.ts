import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { clients } from "../src/clients.ts";

/** Imports modules in a process of its own, and tells which globals of `fetch` that reads: Node loads undici for them. */
function globalsReadBy(...modules: string[]): string[] {
  const program = `
    const read = [];
    for (const name of ["fetch", "Headers", "Request", "Response", "FormData"]) {
      const value = Object.getOwnPropertyDescriptor(globalThis, name);
      const get = () => (read.push(name), value.value ?? value.get?.call(globalThis));
      Object.defineProperty(globalThis, name, { configurable: true, get });
    }
    for (const name of process.argv.slice(1)) await import(name);
    console.log(JSON.stringify(read));
  `;
  const flags = ["--input-type=module", "--eval", program, "--", ...modules];
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, flags, { cwd, encoding: "utf8" }));
}

test.each(clients)("to load $package reads no global of `fetch`", ({ package: name }) => {
  expect(globalsReadBy(name, `${name}/operations`, `${name}/http`)).toEqual([]);
});

test("a module that makes headers when it loads would be found", () => {
  expect(globalsReadBy("data:text/javascript,export const headers = new Headers();")).toEqual(["Headers"]);
});
