import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** What only whole clients, lists, pollers, streams of events, forms, other media types and other libraries reach, and a list. */
const optional = [
  "bind",
  "pages",
  "walk",
  "read-ahead",
  "page-styles",
  "resume-token",
  "poll",
  "events",
  "event-stream",
  "event-parser",
  "pointer",
  "validator",
  "transport-of",
  "fetch-signed",
  "rate-limit",
  "password-login",
  "attempt-request",
  "curl",
  "middleware",
  "redacted",
  "request-of",
  "forms",
  "decode-media",
  "error-status",
];

/** A program with one operation, as its user's bundler makes it. */
async function bundle(program: string): Promise<string> {
  const contents = `
    import { bearer, byOffset, Call, ClientCore, EventCall, ListCall, wait } from "./index.ts";
    const platform = {
      name: "Acme",
      baseUrl: "https://api.acme.test",
      credentials: {
        token: { header: "authorization", write: bearer, options: { token: ["ACME_TOKEN"] } },
        workspaceId: { header: "x-workspace-id", options: { workspaceId: ["ACME_WORKSPACE_ID"] } },
      },
      security: [["token", "workspaceId"]],
    };
    const operation = { id: "things.get", method: "GET", path: "/v1/things/{id}" };
    ${program}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

const one = "console.log(await new Call(new ClientCore(platform), operation, { id: 'a' }));";

test("one operation takes at most 4,500 bytes, compressed", async () => {
  const size = gzipSync(await bundle(one), { level: 9 }).length;
  expect(size).toBeGreaterThan(2000);
  expect(size).toBeLessThanOrEqual(4500);
});

test.each([
  ["resumeToken", "console.log(await new ListCall(new ClientCore(platform), operation));"],
  ["taken as running", "console.log(await wait(new ClientCore(platform), operation, operation.poll, {}));"],
  ["no stream of events", "console.log(await new EventCall(new ClientCore(platform), operation));"],
  ["is not the origin of", "console.log(transportOf);"],
  ["multipart", "console.log(multipart);"],
  ["grant_type", "console.log(passwordLogin);"],
])("the code with %j is in no program that does not use it", async (phrase, using) => {
  expect(await bundle(one)).not.toContain(phrase);
  const named = using.replace(
    /\((transportOf|multipart|passwordLogin)\)/,
    '((await import("./index.ts")).$1)',
  );
  expect(await bundle(named)).toContain(phrase);
});

const lines = new Map(
  readdirSync(source)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.replace(".ts", ""), readFileSync(source + file, "utf8").split("\n").length - 1]),
);

test("what one plain operation reaches is at most 1,300 lines", () => {
  const core = [...lines].filter(([name]) => !optional.includes(name)).map(([, count]) => count);
  expect(optional.filter((name) => !lines.has(name))).toEqual([]);
  expect(core.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(1300);
});

test.each([...lines])("%s.ts has at most 200 lines (%d)", (_, count) => {
  expect(count).toBeLessThanOrEqual(200);
});
