import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate, platforms, SpecError } from "../src/index.ts";

let root = "";
const client = "packages/bookshop-client";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "generate-"));
  await cp(join(import.meta.dirname, "fixtures/bookshop"), join(root, "specs/bookshop"), { recursive: true });
  await mkdir(join(root, client), { recursive: true });
  await writeFile(
    join(root, client, "README.md"),
    "# Shop\n\n<!-- operations:start -->\nold\n<!-- operations:end -->\n\nEnd\n",
  );
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function contents(): Promise<Map<string, string>> {
  const entries = await readdir(join(root, "packages"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const)));
}

test("writes the package, the mock's spec and the README's table", async () => {
  await generate("bookshop", { root });
  const files = await contents();
  expect([...files.keys()].map((file) => file.slice(root.length + 1)).toSorted()).toEqual([
    `${client}/README.md`,
    `${client}/openapi.json`,
    `${client}/src/generated/client.ts`,
    `${client}/src/generated/core.ts`,
    `${client}/src/generated/failures.ts`,
    `${client}/src/generated/index.ts`,
    `${client}/src/generated/methods.ts`,
    `${client}/src/generated/operations/books.ts`,
    `${client}/src/generated/operations/index.ts`,
    `${client}/src/generated/operations/orders.ts`,
    `${client}/src/generated/schema.ts`,
    `${client}/src/generated/validators.d.ts`,
    `${client}/src/generated/validators.js`,
    `${client}/test/generated/conformance.test.ts`,
    `${client}/test/generated/contract.test.ts`,
    "packages/mock-server/specs/bookshop.json",
  ]);
  const readme = files.get(join(root, client, "README.md"));
  expect(readme).toMatch(/^# Shop\n\n<!-- operations:start -->\n/);
  expect(readme).toContain("| `bookshop.books.get` | `GET /books/{id}` | Fetches a book. |");
  expect(readme).toMatch(/<!-- operations:end -->\n\nEnd\n$/);
  expect(readme).not.toContain("old");
});

test("writes the same twice, and removes strays", async () => {
  await generate("bookshop", { root });
  const first = await contents();
  await mkdir(join(root, client, "src/generated/left"));
  await writeFile(join(root, client, "src/generated/left/stray.ts"), "");
  await writeFile(join(root, client, "src/generated/core.ts"), "edited");
  await generate("bookshop", { root });
  expect(await contents()).toEqual(first);
  expect(await readdir(join(root, client, "src/generated"))).not.toContain("left");
});

test("writes nothing when the spec is wrong, and reports every problem with its place", async () => {
  const spec = join(root, "specs/bookshop/openapi.yaml");
  const text = await readFile(spec, "utf8");
  await writeFile(
    spec,
    text.replace("operationId: books.get", "operationId: books").replace("summary: Orders books.", ""),
  );
  const before = await contents();
  const failure = await generate("bookshop", { root }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SpecError);
  expect((failure as SpecError).problems.length).toBeGreaterThan(1);
  for (const { where, hint } of (failure as SpecError).problems) {
    expect(where).toMatch(/openapi\.yaml:\d+$/);
    expect(hint).not.toBe("");
  }
  expect(await contents()).toEqual(before);
});

test("asks for the markers before it writes anything", async () => {
  await writeFile(join(root, client, "README.md"), "# Shop\n");
  const before = await contents();
  await expect(generate("bookshop", { root })).rejects.toThrow(
    "There is no place for the table of operations.",
  );
  expect(await contents()).toEqual(before);
});

test("names the known platforms when it is asked for another one", async () => {
  expect(await platforms(root)).toEqual(["bookshop"]);
  await expect(generate("shop", { root })).rejects.toThrow(/no platform `shop`[\s\S]*Known are: bookshop\./);
});
