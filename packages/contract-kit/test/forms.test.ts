import { afterAll, expect, test } from "vitest";
import { startContract } from "../src/index.ts";
import { download, formsSpec, type FormWriter, multipart, send, urlEncoded } from "./form-client.ts";

const contract = await startContract({ spec: formsSpec, createClient: (settings) => settings });
afterAll(contract.stop);

type Run = ReturnType<typeof send>;

/** Runs all cases of an operation and gives the faults found, by the case's name. */
async function faultsOf(id: string, run: Run): Promise<Record<string, readonly string[]>> {
  const cases = contract.cases(id);
  const found = await Promise.all(cases.map((planned) => contract.faults(id, planned, run)));
  return Object.fromEntries(cases.map(({ name }, index) => [name, found[index] ?? []]));
}

/** The faults of an import with all fields, when its form is written in another way. */
async function importFaults(write: FormWriter): Promise<readonly string[]> {
  const found = await faultsOf("imports.create", send("/v1/imports", write));
  return found["with all parameters answers 201"] ?? [];
}

async function loginFaults(write: FormWriter): Promise<readonly string[]> {
  const found = await faultsOf("session.create", send("/v1/session", write));
  return found["with all parameters answers 204"] ?? [];
}

/** Writes a form with some fields changed; those that become nothing are left out. */
function changed(
  write: FormWriter,
  change: (name: string, value: unknown) => readonly [string, unknown] | undefined,
): FormWriter {
  return (fields) => write(fields.flatMap(([name, value]) => [change(name, value) ?? []].filter(isField)));
}

function isField(entry: readonly unknown[]): entry is readonly [string, unknown] {
  return entry.length === 2;
}

const dropped = (write: FormWriter, dropping: string) =>
  changed(write, (name, value) => (name === dropping ? undefined : [name, value]));
const renamed = (write: FormWriter, from: string, to: string) =>
  changed(write, (name, value) => [name === from ? to : name, value]);
const replaced = (write: FormWriter, replacing: string, by: unknown) =>
  changed(write, (name, value) => [name, name === replacing ? by : value]);

test("forms and files without faults have none reported, and are in the ledger", async () => {
  const runs: Readonly<Record<string, Run>> = {
    "imports.create": send("/v1/imports", multipart),
    "session.create": send("/v1/session", urlEncoded),
    "files.get": download("files", (response) => response.blob()),
    "pages.get": download("pages", (response) => response.text()),
  };
  for (const [id, run] of Object.entries(runs)) {
    expect(Object.entries(await faultsOf(id, run)).filter(([, faults]) => faults.length > 0)).toEqual([]);
  }
  expect(contract.ledger.faults()).toEqual([]);
  expect(contract.ledger.missing("media types")).toEqual([]);
});

test.for(["file", "cover", "pages", "tags", "settings", "origin", "rows", "draft"])(
  "a dropped part %s is reported",
  async (name) => {
    expect((await importFaults(dropped(multipart, name)))[0]).toBe(`does not send the field "${name}"`);
  },
);

test.for(["user", "password", "scopes", "days", "remember"])(
  "a dropped field %s is reported",
  async (name) => {
    expect((await loginFaults(dropped(urlEncoded, name)))[0]).toBe(`does not send the field "${name}"`);
  },
);

test("a dropped part that is required is reported by both judges", async () => {
  const faults = await importFaults(dropped(multipart, "tags"));
  expect(faults[1]).toMatch(/^Prism finds violations \(400\): .*must have required property 'tags'/);
});

test("a renamed part is reported as unknown, though the schema lets it pass", async () => {
  expect(await importFaults(renamed(multipart, "rows", "lines"))).toEqual([
    `does not send the field "rows"`,
    `sends the field "lines", which the spec has not`,
  ]);
  expect(await loginFaults(renamed(urlEncoded, "scopes", "scopes[]"))).toEqual([
    `does not send the field "scopes"`,
    `sends the field "scopes[]", which the spec has not`,
  ]);
});

test.for<[string, unknown, string]>([
  ["rows", "many", `sends the field "rows" as "many" instead of 1`],
  ["draft", "yes", `sends the field "draft" as "yes" instead of true`],
  ["tags", ["a", "b"], `sends the field "tags" as ["a","b"] instead of ["sample"]`],
  ["rows", [1, 1], `sends the field "rows" as [1,1] instead of 1`],
  [
    "settings",
    "[object Object]",
    `sends the field "settings" as "[object Object]" instead of {"header":true}`,
  ],
  ["tags", new Blob(["sample"]), `sends the text "tags" as a file`],
  ["file", "id,name\n1,→\n", `sends the file "file" as a text`],
])("a part %s with a value of another type is reported", async ([name, value, fault]) => {
  expect(await importFaults(replaced(multipart, name, value))).toContain(fault);
});

test("a file whose bytes were read as text is reported", async () => {
  const mangled = replaced(multipart, "pages", [new Blob(["sample\r\n\u0000\ufffd"])]);
  expect((await importFaults(mangled))[0]).toMatch(/^sends the field "pages" as .* instead of /);
});

test("JSON and files of another type than the spec's are reported", async () => {
  const json = replaced(multipart, "settings", new Blob([`{"header":true}`], { type: "text/plain" }));
  expect(await importFaults(json)).toEqual([
    `sends the part "settings" as text/plain instead of application/json`,
  ]);
  const untyped: FormWriter = (fields) => {
    const form = multipart(fields);
    const cover = fields.find(([name]) => name === "cover")?.[1];
    if (form instanceof FormData && cover instanceof Blob) form.set("cover", new Blob([cover]));
    return form;
  };
  expect(await importFaults(untyped)).toEqual([
    `sends the part "cover" as application/octet-stream instead of image/png, image/*`,
  ]);
});

test("an array in one field is reported, and so is a field that is encoded twice", async () => {
  const joined = await loginFaults(replaced(urlEncoded, "scopes", "read,write"));
  expect(joined).toEqual([`sends the field "scopes" as ["read,write"] instead of ["read"]`]);
  const twice = await loginFaults(replaced(urlEncoded, "user", encodeURIComponent("ann@example.com")));
  expect(twice).toEqual([`sends the field "user" as "ann%40example.com" instead of "ann@example.com"`]);
});

test("a form of another type is reported", async () => {
  expect((await loginFaults(multipart))[0]).toMatch(
    /^sends a body of type multipart\/form-data; boundary=.* instead of application\/x-www-form-urlencoded/,
  );
});

test("a file that is handed over as text is reported, and a text that is handed over as a file", async () => {
  const file = await faultsOf(
    "files.get",
    download("files", (response) => response.text()),
  );
  expect(file["answers 200"]?.[0]).toMatch(/^the data is "PK/);
  const page = await faultsOf(
    "pages.get",
    download("pages", (response) => response.blob()),
  );
  expect(page["answers 200"]?.[0]).toMatch(/but the wire had "<!doctype html>/);
});
