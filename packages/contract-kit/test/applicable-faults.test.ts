import { expect, test } from "vitest";
import { changeRequest } from "../src/faults/change-request.ts";
import { plantedFaults } from "../src/faults/try-faults.ts";
import { startContract } from "../src/index.ts";
import { loadSpec } from "../src/load-spec.ts";
import { runCase } from "../src/run-case.ts";
import { createLibrary, facts, librarySpec, operation } from "./library-client.ts";

const spec = loadSpec(librarySpec);

/** What is planted into an operation. */
function planted(id: string): string[] {
  const found = spec.operations.get(id);
  if (!found) return [];
  return plantedFaults({ spec, operation: found }).map(({ kind, detail }) => `${kind} ${detail}`.trim());
}

test("a list has each query parameter dropped, each array in another style and each pointer wrong", () => {
  expect(planted("books.list")).toEqual([
    "wrong path",
    "wrong method",
    ...["offset", "limit", "sorted", "tag[]", "fields", "size"].map(
      (name) => `dropped query parameter ${name}`,
    ),
    ...["tag[]", "fields", "size"].map((name) => `wrong array style ${name}`),
    "missing credential token",
    "missing credential workspaceId",
    "ignored error status",
    ...["offset", "limit", "items", "total"].map((name) => `wrong pagination pointer ${name}`),
    "response field renamed in the spec /books",
    ...["id", "title", "added"].map((name) => `response field renamed in the spec /books/${name}`),
  ]);
});

test("an operation with a body has each of its fields renamed, and each header dropped", () => {
  expect(planted("books.create")).toEqual([
    "wrong path",
    "wrong method",
    "dropped header parameter X-Trace",
    ...["title", "format", "sequel", "note"].map((name) => `renamed body field ${name}`),
    "missing credential token",
    "missing credential workspaceId",
    "ignored error status",
    ...["id", "title", "added"].map((name) => `response field renamed in the spec /${name}`),
  ]);
});

test("a path parameter that takes any text is sent as it is", () => {
  expect(planted("books.delete")).toContain("unencoded path value book_id");
});

test("what plants the faults is none itself: nothing is reported when it changes nothing", async () => {
  await using contract = await startContract({ spec: librarySpec, createClient: createLibrary });
  for (const [id, known] of Object.entries({ "books.list": facts.list, "books.create": facts.create })) {
    const trial = { ...contract.trial(id, operation(known)), meddle: changeRequest(() => ({})) };
    for (const planned of contract.cases(id)) {
      expect(await runCase(trial, planned)).toMatchObject({ faults: [] });
    }
  }
});
