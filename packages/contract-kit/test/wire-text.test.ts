import { expect, test } from "vitest";
import type { Exchange } from "../src/recording-fetch.ts";
import { wireText } from "../src/wire/wire-text.ts";

async function sent(url: string, init: RequestInit): Promise<Exchange> {
  const request = new Request(url, init);
  const response = { status: 200, headers: new Headers(), body: new Uint8Array() };
  const body = new Uint8Array(await request.clone().arrayBuffer());
  return { method: request.method, url: new URL(request.url), headers: request.headers, body, response };
}

test("a request is shown with its query by lines, credentials masked, JSON with line breaks", async () => {
  const request = await sent("http://127.0.0.1:4010/things?a=1&b=x%20y", {
    method: "POST",
    headers: {
      prefer: "code=200",
      authorization: `Basic ${btoa("mock-user:mock-password")}`,
      "content-type": "application/json",
    },
    body: '{"b":1,"a":[2]}',
  });
  expect(wireText(request, { user: "mock-user", password: "mock-password" })).toBe(
    [
      "POST {{baseUrl}}/things",
      "    ?a=1",
      "    &b=x%20y",
      "authorization: Basic {{user}}:{{password}}",
      "content-type: application/json",
      "",
      '{\n  "b": 1,\n  "a": [\n    2\n  ]\n}',
    ].join("\n"),
  );
});

test("the parts of a form are listed, under one boundary and with their bytes escaped", async () => {
  const form = new FormData();
  form.append("note", "a");
  form.append("file", new File([Uint8Array.of(0, 255, 65)], "a.zip", { type: "application/zip" }));
  const text = wireText(await sent("http://127.0.0.1/forms", { method: "POST", body: form }), {});
  expect(text.split("\n").slice(1)).toEqual([
    "content-type: multipart/form-data; boundary=boundary",
    "",
    "--boundary",
    'Content-Disposition: form-data; name="note"',
    "",
    "a",
    "--boundary",
    'Content-Disposition: form-data; name="file"; filename="a.zip"',
    "Content-Type: application/zip",
    "",
    "\\x00\\xffA",
    "--boundary--",
  ]);
});
