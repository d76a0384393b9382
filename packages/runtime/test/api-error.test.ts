import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../src/api-error.ts";
import { Call } from "../src/call.ts";
import { createClient, tokenPlatform } from "./platform.ts";
import { serve, type Answer } from "./server.ts";

const operation = { id: "things.update", method: "PATCH", path: "/things/{id}" } as const;

async function failing(answer: Answer, retry = 0): Promise<ApiError> {
  await using server = await serve(() => answer);
  const client = createClient(tokenPlatform, { baseUrl: server.url, retry, token: "t" });
  const failure = await new Call(client, operation, { id: "secret-id", q: "secret-q" }).catch(
    (error: unknown) => error,
  );
  if (!(failure instanceof ApiError)) throw new Error("no ApiError", { cause: failure });
  return failure;
}

const classes = {
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableEntityError,
  RateLimitError,
  InternalServerError,
};

test.each<[number, keyof typeof classes | "none"]>([
  [304, "none"],
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [402, "none"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [418, "none"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
  [500, "InternalServerError"],
  [503, "InternalServerError"],
])("an error of the status %d is of the class %s, and no other", async (status, expected) => {
  const error = await failing({ status });
  expect(error).toMatchObject({ status, name: "ApiError", operation: "things.update", attempts: 1 });
  expect(String(error)).toMatch(new RegExp(`^ApiError: Acme things.update: ${status}`));
  const matching = Object.entries(classes).filter(([, type]) => error instanceof type);
  expect(matching.map(([name]) => name)).toEqual(expected === "none" ? [] : [expected]);
});

test.each<[string, Answer, string]>([
  [
    "a message",
    { status: 400, body: { message: "Name is taken" } },
    "400 (PATCH /things/{id}): Name is taken",
  ],
  [
    "a full stop",
    { status: 401, body: "No such key." },
    "401 (PATCH /things/{id}): No such key: check the credentials",
  ],
  [
    "a nested message",
    { status: 409, body: { error: { code: 7, message: "Busy" } } },
    "409 (PATCH /things/{id}): Busy",
  ],
  ["an error as text", { status: 403, body: { error: "forbidden" } }, "403 (PATCH /things/{id}): forbidden"],
  [
    "a problem",
    {
      status: 400,
      headers: { "content-type": "application/problem+json" },
      body: { title: "x", detail: "No such column" },
    },
    "400 (PATCH /things/{id}): No such column",
  ],
  [
    "a list of details",
    { status: 422, body: { detail: [{ loc: ["a"], msg: "field required" }] } },
    "422 (PATCH /things/{id}): field required",
  ],
  [
    "a message before a detail",
    { status: 400, body: { detail: "second", message: "first" } },
    "400 (PATCH /things/{id}): first",
  ],
  [
    "a description of the error",
    { status: 404, body: { error: "not_found", errorDescription: "No such run", code: 404 } },
    "404 (PATCH /things/{id}): No such run: check the ids and `baseUrl`",
  ],
  ["plain text", { status: 400, body: "Out of cheese" }, "400 (PATCH /things/{id}): Out of cheese"],
  [
    "a page",
    { status: 502, headers: { "content-type": "text/html" }, body: "<html>Bad gateway</html>" },
    "502 (PATCH /things/{id})",
  ],
  ["nothing", { status: 400 }, "400 (PATCH /things/{id})"],
  [
    "JSON without words",
    { status: 400, body: { code: 1, message: "", error: null, items: [1] } },
    "400 (PATCH /things/{id})",
  ],
  [
    "broken JSON",
    { status: 400, headers: { "content-type": "application/json" }, body: '{"message":' },
    '400 (PATCH /things/{id}): {"message":',
  ],
  [
    "a wrong key",
    { status: 401, body: { message: "Unknown key" } },
    "401 (PATCH /things/{id}): Unknown key: check the credentials",
  ],
  ["a wrong id", { status: 404 }, "404 (PATCH /things/{id}): check the ids and `baseUrl`"],
])("the message of an answer with %s", async (_, answer, message) => {
  expect((await failing(answer)).message).toBe(`Acme things.update: ${message}`);
});

test("the message has at most 500 characters of what the platform says", async () => {
  const error = await failing({ status: 400, body: "x".repeat(10_000) });
  expect(error.message.replace(/[^x]/g, "")).toHaveLength(500);
  expect(error.body).toHaveLength(10_000);
});

test.each<[string, Answer, unknown]>([
  ["JSON", { status: 400, body: { a: [1] } }, { a: [1] }],
  ["text", { status: 400, body: "words" }, "words"],
  ["nothing", { status: 400 }, undefined],
])("the body of an error that is %s", async (_, answer, body) => {
  expect((await failing(answer)).body).toEqual(body);
});

test("the headers of the answer, and the id of the request", async () => {
  const error = await failing({ status: 400, headers: { "X-Request-Id": "r1", "x-limit": "3" } });
  expect(error.requestId).toBe("r1");
  expect(error.headers.get("x-limit")).toBe("3");
  expect((await failing({ status: 400, headers: { "request-id": "r2" } })).requestId).toBe("r2");
  expect((await failing({ status: 400 })).requestId).toBeUndefined();
});

test("how many attempts were made", async () => {
  expect((await failing({ status: 429, headers: { "retry-after-ms": "1" } }, 2)).attempts).toBe(3);
});

test("neither values of parameters nor credentials stand in the message", async () => {
  const error = await failing({ status: 404, body: { message: "no" } });
  expect(error.message).not.toContain("secret");
});
