import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";

const mock = await startMock(fileURLToPath(new URL("fixtures/forms.json", import.meta.url)));
afterAll(mock.stop);

async function download(accept: string): Promise<Buffer> {
  const response = await fetch(`${mock.url}/files/any`, { headers: { accept } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(accept);
  return Buffer.from(await response.arrayBuffer());
}

test("an archive without an example is an empty archive", async () => {
  const archive = await download("application/zip");
  expect(archive.subarray(0, 4).toString("latin1")).toBe("PK\u0005\u0006");
  expect(archive).toHaveLength(22);
});

test.for(["application/octet-stream", "application/pdf"])(
  "bytes of type %s are no text, whether or not the spec has a schema",
  async (type) => {
    expect([...(await download(type))]).toEqual([0x00, 0xff, 0xfe, 0x80, 0x0d, 0x0a]);
  },
);

test.for([
  ["text/html", "<!doctype html>\n<title>Sample</title>\n"],
  ["text/csv", "id,name\n1,sample\n"],
] as const)("a text of type %s is a small one of this type", async ([type, text]) => {
  expect((await download(type)).toString()).toBe(text);
});

test.for([
  ["text/plain", Buffer.from("Zürich")],
  ["application/sql", Buffer.from("select 'ü'")],
  ["image/gif", Buffer.from("GIF89a\u00ff\u0000", "latin1")],
] as const)("an example of type %s is served, from base64 where it says so", async ([type, expected]) => {
  expect(await download(type)).toEqual(expected);
});
