import { afterAll, expect, test } from "vitest";
import { startContract } from "../src/index.ts";
import { createLibrary, type Facts, facts, librarySpec, operation } from "./library-client.ts";

const contract = await startContract({ spec: librarySpec, createClient: createLibrary });
afterAll(contract.stop);

/** Runs all cases of an operation and gives the faults found, by the case's name. */
async function faultsOf(id: string, planted: Facts): Promise<Record<string, readonly string[]>> {
  const run = operation(planted);
  const cases = contract.cases(id);
  const found = await Promise.all(cases.map((planned) => contract.faults(id, planned, run)));
  const named = cases.map(({ name }, index) => [name, found[index] ?? []] as const);
  return Object.fromEntries(named.filter(([, faults]) => faults.length > 0));
}

test("a client without faults has none reported", async () => {
  expect(await faultsOf("books.list", facts.list)).toEqual({});
  expect(await faultsOf("books.create", facts.create)).toEqual({});
});

test("a wrong path is reported by every case", async () => {
  const found = await faultsOf("books.get", { ...facts.get, path: "/v1/book/{book_id}" });
  const calls = contract.cases("books.get").filter(({ expects }) => expects === "answer");
  expect(Object.keys(found)).toEqual(calls.map(({ name }) => name));
  expect(Object.values(found).flat()).toContain("sends GET /v1/book/a%2Fb%20c, not GET /v1/books/{book_id}");
});

test("a wrong method is reported", async () => {
  const found = await faultsOf("books.delete", { ...facts.delete, method: "GET" });
  expect(Object.values(found).flat()[0]).toContain("not DELETE /v1/books/{book_id}");
});

test.for(["limit", "sorted", "tag", "fields", "size"])(
  "a dropped query parameter %s is reported",
  async (name) => {
    const found = await faultsOf("books.list", { ...facts.list, omit: [name] });
    const wire = name === "tag" ? "tag[]" : name;
    expect(found["with all parameters answers 200"]).toEqual([`does not send the query parameter "${wire}"`]);
  },
);

test("a renamed query parameter is reported as unknown, which Prism does not do", async () => {
  const found = await faultsOf("books.list", { ...facts.list, rename: { limit: "max" } });
  expect(found["with all parameters answers 200"]).toEqual([
    `sends the query parameter "max", which the spec has not`,
    `does not send the query parameter "limit"`,
  ]);
});

test("a dropped header parameter is reported", async () => {
  const found = await faultsOf("books.create", { ...facts.create, omit: ["X-Trace"] });
  expect(found["with all parameters answers 201"]).toEqual([`does not send the header parameter "X-Trace"`]);
});

test("a renamed required field is reported by both judges", async () => {
  const found = await faultsOf("books.create", { ...facts.create, rename: { title: "name" } });
  const faults = found["with required parameters only answers 201"] ?? [];
  expect(faults[0]).toMatch(/^sends the body .*"name".* instead of .*"title"/);
  expect(faults[1]).toContain("must have required property 'title'");
});

test("a renamed optional field is reported, though the schema lets it pass", async () => {
  const found = await faultsOf("books.create", { ...facts.create, rename: { note: "remark" } });
  expect(found["with all parameters answers 201"]?.[0]).toContain(`"remark"`);
  expect(found).not.toHaveProperty("with required parameters only answers 201");
});

test.for(["authorization", "x-workspace-id"])(
  "a missing header %s is reported",
  async (withoutCredential) => {
    const found = await faultsOf("books.delete", { ...facts.delete, withoutCredential });
    expect(found["answers 204"]?.[0]).toMatch(/^gets 401 instead of 204: .* is missing/);
  },
);

test("an ignored error status is reported by every case that fails", async () => {
  const found = await faultsOf("books.list", { ...facts.list, ignoreStatus: true });
  expect(found).toEqual({
    "fails with 401": ["takes 401 for a success"],
    "fails with 500 (default)": ["takes 500 for a success"],
    "with a wrong token fails with 401": ["takes 401 for a success"],
    "with a wrong workspaceId fails with 401": ["takes 401 for a success"],
  });
});

test("items from the wrong place are reported", async () => {
  const found = await faultsOf("books.list", { ...facts.list, items: "data" });
  expect(found["with all parameters answers 200"]?.[0]).toMatch(
    /^the page's items is undefined, but the wire had/,
  );
});

test("a body that is not sent is reported", async () => {
  const found = await faultsOf("books.cover.replace", { ...facts.coverReplace, raw: false });
  expect(Object.values(found).flat()[0]).toContain(
    "sends a body of type none instead of application/octet-stream",
  );
});

test("a client that goes on at the wrong place is reported", async () => {
  const found = await faultsOf("books.list", { ...facts.list, offset: "limit" });
  expect(found["goes on to the next page, and ends"]).toEqual([
    `page 2: does not send the query parameter "offset"`,
    `page 2: sends the query parameter "limit", which was not given`,
  ]);
});

test("a total from the wrong place is reported", async () => {
  const found = await faultsOf("books.list", { ...facts.list, total: "count" });
  expect(found["goes on to the next page, and ends"]).toEqual([
    "the page's total is not 1000000, as on the wire",
  ]);
});

test("a page that is larger than the platform's has to be refused", async () => {
  const found = await faultsOf("books.list", { ...facts.list, maximum: Infinity });
  expect(found["refuses pages of 101 items"]).toEqual([
    expect.stringMatching(/^gives ApiError|^gives .*not a UsageError/),
    "sends GET /v1/books instead of refusing",
  ]);
});

test("values that go unencoded into path and query are reported", async () => {
  const found = await faultsOf("books.delete", { ...facts.delete, unencoded: true });
  expect(found["with reserved characters in the URL answers 204"]?.[0]).toMatch(
    /^sends DELETE .*, not DELETE \/v1\/books\/\{book_id\}$/,
  );
});
