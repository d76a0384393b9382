import { decodeJson } from "../src/decode.ts";
import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as here from "../src/index.ts";

type Runtime = typeof here;

const {
  ApiError,
  BadRequestError,
  ClientError,
  ConnectionError,
  DecodeError,
  isClientError,
  NotFoundError,
  TimeoutError,
  UsageError,
} = here;

const facts = { status: 404, body: undefined, headers: new Headers(), operation: "x", attempts: 1 } as const;

/** The runtime once more, as a second installed version of it would be. */
async function anotherCopy(): Promise<Runtime> {
  const outfile = join(mkdtempSync(join(tmpdir(), "runtime-")), "copy.mjs");
  const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outfile });
  const copy: Runtime = await import(pathToFileURL(outfile).href);
  return copy;
}

test("errors have names, also where the code is minified", async () => {
  const copy = await anotherCopy();
  for (const runtime of [here, copy]) {
    expect(new runtime.UsageError("m").name).toBe("UsageError");
    expect(String(new runtime.NotFoundError("m", facts))).toBe("NotFoundError: m");
    expect(inspect(new runtime.TimeoutError("m", { phase: "body" }))).toMatch(/TimeoutError\]?: m/);
    expect(new runtime.PollError("m", { outcome: "failed" }).name).toBe("PollError");
    expect(new runtime.PaginationLoopError("m").name).toBe("PaginationLoopError");
  }
});

test("instanceof holds across two copies of the runtime, in both directions", async () => {
  const copy = await anotherCopy();
  expect(copy.NotFoundError).not.toBe(NotFoundError);
  for (const [one, other] of [
    [here, copy],
    [copy, here],
  ] as const) {
    const error = new one.NotFoundError("m", facts);
    expect(error instanceof other.NotFoundError).toBe(true);
    expect(error instanceof other.ApiError).toBe(true);
    expect(error instanceof other.ClientError).toBe(true);
    expect(other.isClientError(error)).toBe(true);
    expect(error instanceof other.BadRequestError).toBe(false);
    expect(error instanceof other.UsageError).toBe(false);
    expect(new one.ClientError("m") instanceof other.ApiError).toBe(false);
  }
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a string", "ClientError"],
  ["a number", 1],
  ["another error", new Error("m")],
  ["an object without prototype", Object.create(null)],
  ["an object that names itself alike", { name: "ClientError", constructor: { kind: "ClientError" } }],
])("%s is no error of a client", (_, value) => {
  expect(isClientError(value)).toBe(false);
  expect(value instanceof ApiError).toBe(false);
});

test("instanceof goes by the whole chain of classes", () => {
  const error = new BadRequestError("m", { ...facts, status: 400 });
  expect([ClientError, ApiError, BadRequestError, Error].every((type) => error instanceof type)).toBe(true);
  expect(
    [NotFoundError, ConnectionError, TimeoutError, DecodeError, UsageError].some(
      (type) => error instanceof type,
    ),
  ).toBe(false);
});

test("an error of a class by status that a program makes itself is of it, whatever its status", () => {
  expect(new NotFoundError("m") instanceof NotFoundError).toBe(true);
  expect(new NotFoundError("m") instanceof BadRequestError).toBe(false);
  expect(new NotFoundError("m") instanceof ApiError).toBe(true);
});

test("classes that users derive are told apart by identity", () => {
  class MineError extends ClientError {}
  class OtherError extends ApiError<404> {}
  expect(new MineError("m") instanceof MineError).toBe(true);
  expect(new MineError("m") instanceof ClientError).toBe(true);
  expect(new UsageError("m") instanceof MineError).toBe(false);
  expect(new NotFoundError("m", facts) instanceof OtherError).toBe(false);
  expect(new OtherError("m", facts) instanceof ApiError).toBe(true);
});

test("an error has a cause only if there is one", () => {
  const cause = new Error("why");
  expect(new ConnectionError("m", { cause }).cause).toBe(cause);
  expect(Object.hasOwn(new ConnectionError("m"), "cause")).toBe(false);
});

test("a DecodeError keeps at most 10,000 characters of the text", async () => {
  const operation = { id: "things.get", method: "GET", path: "/" } as const;
  const error: unknown = await decodeJson(operation, new Response("x".repeat(20_000))).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(DecodeError);
  expect(Reflect.get(Object(error), "text")).toHaveLength(10_000);
});
