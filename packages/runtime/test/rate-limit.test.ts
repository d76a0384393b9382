import { expect, test } from "vitest";
import { Call } from "../src/call.ts";
import { RateLimitError } from "../src/index.ts";
import { rateLimitOf } from "../src/rate-limit.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve } from "./server.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const later = (seconds: number): Date => new Date(now + seconds * 1000);
const nothing = { limit: undefined, remaining: undefined, resetAt: undefined, retryAfter: undefined };

test.each<[string, Record<string, string>, object]>([
  ["nothing", {}, {}],
  [
    "RateLimit-* with seconds",
    { "RateLimit-Limit": "100, 100;w=60", "RateLimit-Remaining": "7", "RateLimit-Reset": "30" },
    { limit: 100, remaining: 7, resetAt: later(30) },
  ],
  [
    "X-RateLimit-* with a timestamp",
    { "X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": `${now / 1000 + 90}` },
    { limit: 60, remaining: 0, resetAt: later(90) },
  ],
  ["a timestamp in milliseconds", { "X-RateLimit-Reset": `${now + 5000}` }, { resetAt: later(5) }],
  ["a date", { "X-Rate-Limit-Reset": "Thu, 01 Jan 2026 00:01:00 GMT" }, { resetAt: later(60) }],
  [
    "one header",
    { RateLimit: "limit=10, remaining=4, reset=2" },
    { limit: 10, remaining: 4, resetAt: later(2) },
  ],
  [
    "a policy",
    { RateLimit: '"default";r=50;t=30', "RateLimit-Policy": '"default";q=100;w=60' },
    { limit: 100, remaining: 50, resetAt: later(30) },
  ],
  ["Retry-After in seconds", { "Retry-After": "2.5" }, { retryAfter: 2500 }],
  ["Retry-After as a date", { "Retry-After": "Thu, 01 Jan 2026 00:00:03 GMT" }, { retryAfter: 3000 }],
  ["a date that is over", { "Retry-After": "Wed, 31 Dec 2025 00:00:00 GMT" }, { retryAfter: 0 }],
  ["milliseconds", { "retry-after-ms": "150", "retry-after": "9" }, { retryAfter: 150 }],
  ["nonsense", { "RateLimit-Limit": "many", "RateLimit-Reset": "soon", "Retry-After": "-1" }, {}],
])("the facts of %s", (_, headers, facts) => {
  expect(rateLimitOf({ headers: new Headers(headers) }, now)).toEqual({ ...nothing, ...facts });
});

test("of an answer and of an error alike", async () => {
  await using server = await serve((_, index) => ({
    status: index === 0 ? 200 : 429,
    headers: { "x-ratelimit-remaining": `${1 - index}` },
    body: {},
  }));
  const client = createClient(openPlatform, { baseUrl: server.url, retry: 0 });
  const call = (): Call<unknown> => new Call(client, { id: "x", method: "GET", path: "/x" });
  expect(rateLimitOf((await call().withResponse()).response).remaining).toBe(1);
  const error: unknown = await call().catch((caught: unknown) => caught);
  expect(error instanceof RateLimitError && rateLimitOf(error).remaining).toBe(0);
});
