import { expect, test } from "vitest";
import { loadSpec } from "../src/load-spec.ts";
import { type ClientForms, methodFaults } from "../src/method-faults.ts";
import type { CallOptions } from "../src/run-case.ts";
import { createLibrary, facts, librarySpec, operation } from "./library-client.ts";

const operations = {
  booksList: operation(facts.list),
  booksCreate: operation(facts.create),
  booksGet: operation(facts.get),
  booksDelete: operation(facts.delete),
  booksCoverReplace: operation(facts.coverReplace),
};
const look = (): void => undefined;

/** The faults of a class with these functions as its methods. */
function faultsOf(
  changed: Partial<typeof operations>,
  looks: object = { wait: look, watch: look },
): Promise<string[]> {
  const { booksList, booksCreate, booksGet, booksDelete, booksCoverReplace } = { ...operations, ...changed };
  const whole: ClientForms["whole"] = (settings) => {
    const method = (run: typeof booksGet) => (params: object, options: CallOptions) =>
      run(settings, params, options);
    return {
      books: {
        list: method(booksList),
        create: method(booksCreate),
        get: method(booksGet),
        delete: method(booksDelete),
        cover: { replace: method(booksCoverReplace) },
        ...looks,
      },
    };
  };
  const credentials = { token: "t", workspaceId: "w" };
  return methodFaults(loadSpec(librarySpec), operations, { core: createLibrary, whole }, credentials);
}

test("a class whose methods send what the functions send has no faults", async () => {
  expect(await faultsOf({})).toEqual([]);
});

test("a method that sends something else than its function is reported, with both requests", async () => {
  const [fault, ...others] = await faultsOf({
    booksGet: operation({ ...facts.get, path: "/v1/book/{book_id}" }),
  });
  expect(fault).toMatch(/^books\.get sends .*\/v1\/books\/x.*\n {2}as a method .*\/v1\/book\/x/);
  expect(others).toEqual([]);
});

test("a class without `wait` and `watch` for a job is reported", async () => {
  expect(await faultsOf({}, {})).toEqual(["there is no method books.wait", "there is no method books.watch"]);
});
