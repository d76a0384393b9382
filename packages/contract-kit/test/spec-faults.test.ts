import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startContract } from "../src/index.ts";
import { createLibrary, facts, librarySpec, operation } from "./library-client.ts";

/** The library's spec with one text replaced. */
function changedSpec(from: string, to: string): string {
  const text = readFileSync(librarySpec, "utf8");
  expect(text).toContain(from);
  const path = join(mkdtempSync(join(tmpdir(), "contract-")), "openapi.json");
  writeFileSync(path, text.replace(from, to));
  return path;
}

test("an example of a response that breaks the schema is reported", async () => {
  const spec = changedSpec(`"example": { "id": "b1", "title": "Emma"`, `"example": { "id": "b1", "title": 5`);
  await using contract = await startContract({ spec, createClient: createLibrary });
  const [first] = contract.cases("books.create");
  const faults = first && (await contract.faults("books.create", first, operation(facts.create)));
  expect(faults?.[0]).toMatch(/^Prism finds violations \(500\): .*response\.body\.title/);
});

test("an example of a parameter that breaks the schema is reported as the spec's fault", async () => {
  const spec = changedSpec(`"example": ["a", "b"]`, `"example": "a"`);
  await using contract = await startContract({ spec, createClient: createLibrary });
  const all = contract.cases("books.list").find(({ name }) => name === "with all parameters answers 200");
  const run = all && contract.faults("books.list", all, operation(facts.list));
  await expect(run).rejects.toThrow(
    "books.list, values from the spec:\n  - parameter tag[]: the value must be array",
  );
});

test("an operation that the spec does not have is refused", async () => {
  await using contract = await startContract({ spec: librarySpec, createClient: createLibrary });
  expect(() => contract.cases("books.burn")).toThrow(`The spec has no operation "books.burn".`);
});
