import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { ClientCore } from "../src/client-core.ts";
import { ConnectionError, DecodeError, TimeoutError, UsageError } from "../src/errors.ts";
import { NotFoundError } from "../src/api-error.ts";
import type { RequestOptions } from "../src/options.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, silence, stall, type TestServer } from "./server.ts";

const get = { id: "things.get", method: "GET", path: "/things/{id}" } as const;
const never = { ...get, retry: "never" } as const;

function call(server: TestServer, options?: RequestOptions, operation = get): Call<{ id: string }> {
  return new Call(
    createClient(openPlatform, { baseUrl: server.url, retry: 0 }),
    operation,
    { id: "a" },
    options,
  );
}

test("a call is a promise of its data", async () => {
  await using server = await serve(() => ({ body: { id: "a" } }));
  const one = call(server);
  expect(one).toBeInstanceOf(Promise);
  expect(await one).toEqual({ id: "a" });
  expect(await Promise.all([one, one.then(({ id }) => id)])).toEqual([{ id: "a" }, "a"]);
  expect(server.hits).toHaveLength(1);
});

test("what then, catch and finally give is a plain promise", async () => {
  await using server = await serve(() => ({ body: { id: "a" } }));
  const one = call(server);
  for (const derived of [one.then(), one.catch(() => undefined), one.finally(() => undefined)]) {
    expect(Object.getPrototypeOf(derived)).toBe(Promise.prototype);
    expect(await derived).toEqual({ id: "a" });
  }
});

test("then, catch and finally see a failure as with any promise", async () => {
  await using server = await serve(() => ({ status: 404 }));
  let ended = 0;
  expect(await call(server).catch((error: unknown) => error)).toBeInstanceOf(NotFoundError);
  expect(await call(server).then(undefined, (error: unknown) => error)).toBeInstanceOf(NotFoundError);
  await expect(call(server).finally(() => ended++)).rejects.toBeInstanceOf(NotFoundError);
  expect(ended).toBe(1);
});

test("a call is sent without being awaited", async () => {
  await using server = await serve(() => ({ body: {} }));
  const one = call(server);
  await expect.poll(() => server.hits.length).toBe(1);
  await one;
});

test("wrong use rejects and never throws at once", async () => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  const calls = [new Call(client, get, {}), new Call(client, get, { id: ".." })];
  for (const wrong of calls) await expect(wrong).rejects.toBeInstanceOf(UsageError);
  const noClient = new Call({} as ClientCore, get, { id: "a" });
  await expect(noClient).rejects.toBeInstanceOf(TypeError);
});

test("withResponse gives the data, the answer and the id of the request", async () => {
  await using server = await serve(() => ({
    status: 201,
    headers: { "X-Request-Id": "r1" },
    body: { id: "a" },
  }));
  const { data, response, requestId } = await call(server).withResponse();
  expect([data, response.status, requestId]).toEqual([{ id: "a" }, 201, "r1"]);
  expect(response.bodyUsed).toBe(true);
});

test("withResponse rejects like the call", async () => {
  await using server = await serve(() => ({ status: 404 }));
  await expect(call(server).withResponse()).rejects.toBeInstanceOf(NotFoundError);
});

test("asResponse leaves the body unread", async () => {
  await using server = await serve(() => ({ headers: { "content-type": "text/html" }, body: "<html>" }));
  const response = await call(server).asResponse();
  expect(response.bodyUsed).toBe(false);
  expect(await response.text()).toBe("<html>");
});

test("asResponse gives an empty answer too, and rejects other statuses than 2xx", async () => {
  await using server = await serve((_, index) => ({ status: index === 0 ? 204 : 404 }));
  const { signal } = new AbortController();
  expect(await (await call(server, { signal }).asResponse()).text()).toBe("");
  await expect(call(server, { signal }).asResponse()).rejects.toBeInstanceOf(NotFoundError);
});

test("result gives the data with its answer", async () => {
  await using server = await serve(() => ({ body: { id: "a" } }));
  const result = await call(server).result();
  expect(result).toMatchObject({ ok: true, data: { id: "a" } });
  expect(result.ok && result.response.status).toBe(200);
});

test("result gives every failure of the wire as a value", async () => {
  await using server = await serve((_, index) => {
    if (index === 0) return { status: 404, body: { message: "gone" } };
    return index === 1 ? { body: "<html>" } : silence;
  });
  expect(await call(server).result()).toMatchObject({
    ok: false,
    error: { status: 404, body: { message: "gone" } },
  });
  const decoding = await call(server).result();
  expect(!decoding.ok && decoding.error).toBeInstanceOf(DecodeError);
  const timeout = await call(server, { timeout: 20 }).result();
  expect(!timeout.ok && timeout.error).toBeInstanceOf(TimeoutError);
  await server[Symbol.asyncDispose]();
  const connection = await call(server).result();
  expect(!connection.ok && connection.error).toBeInstanceOf(ConnectionError);
});

test("result still rejects wrong use", async () => {
  const client = createClient(openPlatform, { baseUrl: "https://x.test" });
  await expect(new Call(client, get, { id: "" }).result()).rejects.toBeInstanceOf(UsageError);
});

test.each([new Error("mine"), "a string", undefined])(
  "an abort rejects with the signal's reason, untouched: %s",
  async (given) => {
    await using server = await serve(() => silence);
    for (const view of ["then", "result", "withResponse", "asResponse"] as const) {
      const controller = new AbortController();
      const one = call(server, { signal: controller.signal });
      const seen = view === "then" ? one : one[view]();
      setTimeout(() => controller.abort(given), 5);
      const failure = await Promise.resolve(seen).catch((error: unknown) => error);
      expect(failure).toBe(controller.signal.reason);
    }
  },
);

test("a call with an aborted signal sends nothing", async () => {
  await using server = await serve(() => ({ body: {} }));
  await expect(call(server, { signal: AbortSignal.abort("before") })).rejects.toBe("before");
  expect(server.hits).toHaveLength(0);
});

test("an abort in the middle of a body ends the call", async () => {
  await using server = await serve(() => stall);
  const controller = new AbortController();
  const one = call(server, { signal: controller.signal });
  setTimeout(() => controller.abort("mid-body"), 100);
  await expect(one).rejects.toBe("mid-body");
});

/** Runs a program on the runtime in a process of its own, and counts its unhandled rejections. */
async function unhandledIn(program: string): Promise<number> {
  const source = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const code = `
    import { Call, ClientCore, ListCall } from ${JSON.stringify(source)};
    let unhandled = 0;
    process.on("unhandledRejection", () => unhandled++);
    const fetch = async () => new Response("{}", { status: 404 });
    const client = new ClientCore({ name: "X", credentials: {}, security: [[]] }, { baseUrl: "https://x.test", fetch });
    const operation = { id: "x", method: "GET", path: "/x", pages: { items: "" } };
    const call = () => new Call(client, operation);
    const list = () => new ListCall(client, operation);
    const ignore = () => undefined;
    ${program}
    await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(unhandled);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
  return Number(stdout);
}

test.concurrent.each<[string, string, number]>([
  ["a dropped call", "call();", 1],
  ["a dropped list call", "list();", 1],
  ["three dropped calls", "call(); call(); call();", 3],
  ["a dropped promise of a call", "call().then(ignore);", 1],
  ["a dropped withResponse", "call().withResponse();", 1],
  ["a caught call", "call().catch(ignore);", 0],
  ["a caught then", "call().then(ignore, ignore);", 0],
  ["an awaited call in try", "try { await call(); } catch {}", 0],
  ["a result", "call().result();", 0],
  ["a result of a list", "list().result();", 0],
  ["a caught withResponse", "call().withResponse().catch(ignore);", 0],
  ["a caught asResponse", "call().asResponse().catch(ignore);", 0],
  ["an iteration", "try { for await (const item of list()) item; } catch {}", 0],
  ["an iteration of pages", "try { for await (const page of list().pages()) page; } catch {}", 0],
  ["a list", "list().toArray({ max: 3 }).catch(ignore);", 0],
])("%s leaves as many unhandled rejections as a promise would", async (_, program, expected) => {
  expect(await unhandledIn(program)).toBe(expected);
});

test("operations that must not be repeated work the same way", async () => {
  await using server = await serve(() => ({ body: { id: "a" } }));
  expect(await call(server, {}, never as typeof get)).toEqual({ id: "a" });
});
