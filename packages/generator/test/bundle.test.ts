import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../src/bundle.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function bundled(files: Readonly<Record<string, string>>): Promise<object> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return await bundle(join(folder, "openapi.yaml"));
}

const head = "openapi: 3.1.1\ninfo: { title: A, version: '1' }\n";

test("makes references to other files local", async () => {
  const document = await bundled({
    "openapi.yaml": `${head}paths:\n  /a: { $ref: "a.yaml#/paths/~1a" }\n`,
    "a.yaml": "paths:\n  /a: { summary: A }\n",
  });
  expect(document).toMatchObject({ paths: { "/a": { summary: "A" } } });
});

test("tells file and line of a syntax error", async () => {
  await expect(bundled({ "openapi.yaml": `${head}paths: [\n` })).rejects.toThrow(
    /openapi\.yaml:\d+: This is not valid YAML: .*\n {2}Mend the syntax\./,
  );
});

test("tells file and line of a reference that leads nowhere", async () => {
  await expect(
    bundled({ "openapi.yaml": `${head}paths:\n  /a:\n    $ref: "#/components/pathItems/A"\n` }),
  ).rejects.toThrow(/openapi\.yaml:5: Can't resolve \$ref\n {2}Correct the \$ref/);
});

test("refuses two schemas of one name in two files", async () => {
  await expect(
    bundled({
      "openapi.yaml": `${head}paths: {}\ncomponents:
  schemas: { X: { type: string }, Y: { $ref: "a.yaml#/components/schemas/X" }, Z: { $ref: "#/components/schemas/X" } }\n`,
      "a.yaml": "components: { schemas: { X: { type: number } } }\n",
    }),
  ).rejects.toThrow(/Two schemas are referenced with the same name[\s\S]*Give one of the two another name/);
});

test("says that a file is missing", async () => {
  await expect(bundle(join(folder, "nothing.yaml"))).rejects.toThrow("The spec cannot be read");
});
