import { expect, test } from "vitest";
import { functionFaults, startContract } from "../src/index.ts";
import { createLibrary, facts, librarySpec, operation } from "./library-client.ts";

test("what was not exercised is named, and an exception needs to be needed", async () => {
  await using contract = await startContract({ spec: librarySpec, createClient: createLibrary });
  const { ledger } = contract;
  expect(ledger.missing("operations")).toHaveLength(5);
  for (const planned of contract.cases("books.get")) {
    if (planned.status === 200) await contract.faults("books.get", planned, operation(facts.get));
  }
  expect(ledger.missing("operations")).not.toContain("books.get");
  expect(ledger.missing("statuses")).toContain("books.get 404");
  expect(ledger.missing("parameters")).toContain("books.list query tag[]");
  expect(ledger.missing("parameters")).not.toContain("books.get path book_id");
  expect(ledger.counts()).toContainEqual({ kind: "operations", exercised: 1, documented: 5 });
  expect(ledger.counts()).toContainEqual({ kind: "statuses", exercised: 1, documented: 14 });
  expect(ledger.cases.get("all parameters")).toBe(1);
  expect(ledger.faults()).toContain("books.get 404 was not exercised");
  expect(ledger.faults({ "books.get 404": "why not" })).not.toContain("books.get 404 was not exercised");
  expect(ledger.faults({ "books.get 200": "why" })).toContain(
    "the exception for books.get 200 is not needed",
  );
});

test("functions and operations are compared one to one, with a wait and a watch for what is polled", async () => {
  await using contract = await startContract({ spec: librarySpec, createClient: createLibrary });
  const names = "booksList booksCreate booksGet booksWait booksWatch booksDelete booksCoverReplace";
  const all = names.split(" ");
  const module = Object.fromEntries(all.map((name) => [name, () => undefined]));
  expect(functionFaults(contract.spec, { ...module, LibraryCore: Error, version: "1" })).toEqual([]);
  const { booksWait: _wait, booksWatch: _watch, ...without } = module;
  expect(functionFaults(contract.spec, { ...without, booksBurn: () => undefined })).toEqual([
    "there is no function booksWait",
    "there is no function booksWatch",
    "no operation is behind booksBurn",
  ]);
});
