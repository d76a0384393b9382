import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { createInstance } from "@stoplight/prism-http";
import { afterAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { loadOperations } from "../src/load-operations.ts";
import { toPrismRequest } from "../src/prism-request.ts";

const spec = fileURLToPath(new URL("fixtures/forms.json", import.meta.url));
const mock = await startMock(spec);
afterAll(mock.stop);

const bytes = new Blob([Uint8Array.of(0, 255, 13, 10, 128)]);
const settings = new Blob([`{"header":true,"inner":{"header":false}}`], { type: "application/json" });

type Body = FormData | URLSearchParams;

/** Parts of a form, in order; those of one name follow each other. */
type Parts = readonly (readonly [string, string | Blob])[];

const right: Parts = [
  ["file", bytes],
  ["tags", "a"],
  ["settings", settings],
  ["rows", "5"],
];

function multipart(parts: Parts): FormData {
  const form = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, "file");
  }
  return form;
}

async function post(path: string, body: Body) {
  const response = await fetch(mock.url + path, { method: "POST", body });
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]");
  return { status: response.status, text: await response.text(), violations };
}

test("a form with bytes, JSON, a number and one item of an array is accepted", async () => {
  expect(await post("/imports", multipart(right))).toEqual({ status: 201, text: "", violations: [] });
});

test("JSON may also come without a media type, and parts of one name may be several", async () => {
  const parts: Parts = [...right.slice(0, 2), ["tags", "b"], ["settings", await settings.text()]];
  expect((await post("/imports", multipart(parts))).status).toBe(201);
});

test.for<[string, Parts, string]>([
  ["a required file", right.slice(1), "request.body"],
  ["a required array", right.filter(([name]) => name !== "tags"), "request.body"],
  ["a number", [...right.slice(0, 3), ["rows", "many"]], "request.body.rows"],
  ["one number instead of two", [...right, ["rows", "6"]], "request.body.rows"],
  ["a valid second item", [...right, ["tags", "too long"]], "request.body.tags.1"],
  ["valid JSON", [...right.slice(0, 2), ["settings", "{"]], "request.body.settings"],
  ["JSON that fits", [...right.slice(0, 2), ["settings", "{}"]], "request.body.settings"],
  [
    "what JSON has inside",
    [...right.slice(0, 2), ["settings", `{"header":true,"inner":{}}`]],
    "request.body.settings.inner",
  ],
])("a form without %s gets the documented 400 with the place", async ([, parts, location]) => {
  const { status, text, violations } = await post("/imports", multipart(parts));
  expect({ status, body: JSON.parse(text) }).toEqual({ status: 400, body: { message: "This is no import" } });
  expect(violations[0].location).toContain(location);
});

test.for([
  "user=ann",
  "user=ann&scopes=read",
  "user=a%26b&scopes=read&scopes=write&days=3&remember=true",
  `user=ann&device={"name":"phone"}`,
])("the form %s is accepted", async (body) => {
  expect(await post("/session", new URLSearchParams(body))).toMatchObject({ status: 204, violations: [] });
});

test.for([
  ["", "request.body"],
  ["user=a", "request.body.user"],
  ["user=ann&scopes=admin", "request.body.scopes.0"],
  ["user=ann&days=soon", "request.body.days"],
  ["user=ann&remember=1", "request.body.remember"],
  ["user=ann&colour=red", "request.body"],
] as const)("the form %j gets the documented 422", async ([body, location]) => {
  const { status, violations } = await post("/session", new URLSearchParams(body));
  expect(status).toBe(422);
  expect(violations[0].location).toBe(location);
});

test("a form of another type than the documented one is refused", async () => {
  const { status, violations } = await post("/imports", new URLSearchParams("tags=a"));
  expect(status).toBe(400);
  expect(violations[0].message).toContain("multipart/form-data");
});

test("what is no form is called that", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const response = await fetch(`${mock.url}/imports`, { method: "POST", headers, body: "--y" });
  expect(await response.json()).toMatchObject({ status: 400, title: "Malformed form" });
});

// Prism's own view of forms. When these fail, it reads them, and src/form-as-json.ts can go.
test.for<[string, number, string, Body]>([
  ["refuses one item of an array", 422, "/session", new URLSearchParams("user=ann&scopes=read")],
  ["refuses several items", 422, "/session", new URLSearchParams("user=ann&scopes=read&scopes=write")],
  [
    "refuses a JSON part",
    422,
    "/session",
    multipart([
      ["user", "ann"],
      ["device", `{"name":"phone"}`],
    ]),
  ],
  ["lets all pass where a schema contains itself", 201, "/imports", multipart([["rows", "many"]])],
])("Prism by itself %s", async ([, statusCode, path, body]) => {
  const request = new Request(mock.url + path, { method: "POST", body });
  const config = { checkSecurity: false, validateRequest: true, validateResponse: true, errors: false };
  const prism = createInstance(
    { ...config, upstreamProxy: undefined, isProxy: false, mock: { dynamic: false } },
    { logger: createLogger("test", { level: "silent" }) },
  );
  const input = toPrismRequest({
    method: "POST",
    target: path,
    path,
    query: new URLSearchParams(),
    headers: Object.fromEntries(request.headers),
    body: Buffer.from(await request.arrayBuffer()),
  });
  const result = await prism.request(input, await loadOperations(spec))();
  expect(result).toMatchObject({ right: { output: { statusCode } } });
});
