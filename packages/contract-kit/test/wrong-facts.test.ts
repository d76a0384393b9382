import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ClientPackage, Topic } from "../src/conformance/check.ts";
import { faultsOf } from "./depot-faults.ts";
import { job, operation, pages } from "./wrong-wiring.ts";

beforeAll(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between attempts
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** What is wrong, the client that has it, where it is found, and by which check. */
const wrong: readonly (readonly [string, ClientPackage, Topic, string])[] = [
  [
    "a retry class that was dropped",
    operation("items.search", { retry: undefined }),
    "repeats",
    "items.search is repeated after 503",
  ],
  [
    "a retry class that was dropped",
    operation("items.search", { retry: undefined }),
    "read-only clients",
    "items.search is sent",
  ],
  [
    "a retry class that is too wide",
    operation("items.create", { retry: "safe" }),
    "read-only clients",
    "items.create is refused",
  ],
  [
    "statuses that were dropped",
    operation("items.start", { retryOn: undefined }),
    "repeats",
    "on the statuses of its class",
  ],
  [
    "security that was dropped",
    operation("items.create", { security: undefined }),
    "credentials",
    "items.create sends what its security asks for",
  ],
  [
    "credentials for everybody",
    operation("health.get", { security: undefined }),
    "credentials",
    "health.get sends what its security asks for",
  ],
  [
    "another pointer to the offset",
    pages("items.search", { offset: "/skip" }),
    "pages",
    "items.search (offset) gives every item",
  ],
  [
    "another pointer to the items",
    pages("items.search", { items: "/rows" }),
    "pages",
    "items.search (offset) gives every item",
  ],
  ["a total that was dropped", pages("items.search", { total: undefined }), "pages", "ends by `total`"],
  [
    "an end that was dropped",
    pages("logs.list", { more: undefined }),
    "pages",
    "logs.list (cursor) gives every item once and in order, and ends by `more`",
  ],
  [
    "a maximum that was dropped",
    pages("items.search", { maximum: undefined }),
    "pages",
    "refuses pages of more than 100 items",
  ],
  [
    "another pointer to the cursor",
    pages("logs.list", { cursor: "/cursor" }),
    "pages",
    "logs.list (cursor) gives every item",
  ],
  [
    "another pointer to the next cursor",
    pages("logs.list", { next: "/following" }),
    "pages",
    "logs.list (cursor) gives every item",
  ],
  [
    "pages that count from 1",
    pages("items.list", { first: 1 }),
    "pages",
    "items.list (page) gives every item",
  ],
  [
    "a number of pages that was dropped",
    pages("items.list", { pages: undefined }),
    "pages",
    "ends by `pages`",
  ],
  [
    "a range without its end",
    pages("rows.list", { end: "/until" }),
    "pages",
    "rows.list (id-range) gives every item",
  ],
  ["another id", pages("moves.list", { id: "/number" }), "pages", "moves.list (last-id) gives every item"],
  [
    "a list that is taken for whole",
    operation("tags.list", { pages: undefined }),
    "pages",
    "tags.list (none) gives all items",
  ],
  ["an active status that was forgotten", job({ active: ["NEW"] }), "jobs", "goes on through NEW, BUSY"],
  ["a success that was forgotten", job({ succeeded: [] }), "jobs", "goes on through NEW, BUSY"],
  ["a failure that was forgotten", job({ failed: [] }), "jobs", "ends with a PollError at FAILED"],
  [
    "a canceled job that is taken for a failed one",
    job({ failed: ["FAILED", "STOPPED"], canceled: [] }),
    "jobs",
    "ends with a PollError at STOPPED",
  ],
  ["another pointer to the status", job({ status: "/status" }), "jobs", "goes on through NEW, BUSY"],
  [
    "words of a failure that were dropped",
    job({ error: undefined }),
    "jobs",
    "tells the reason at /steps/*/problem of FAILED",
  ],
  ["progress that was dropped", job({ progress: undefined }), "jobs", "tells how far it is"],
  [
    "an interval that was dropped",
    job({ interval: undefined }),
    "jobs",
    "looks again after the platform's interval",
  ],
  [
    "an interval that is too long",
    job({ interval: 60_000 }),
    "jobs",
    "looks again after the platform's interval",
  ],
  ["a cancel that was dropped", job({ cancel: undefined }), "jobs", "calls jobs.stop on abort"],
  [
    "a stream that is read as JSON",
    operation("feed.follow", { call: undefined }),
    "answers",
    "feed.follow gives a stream of events",
  ],
  [
    "a stream that is read as JSON",
    operation("feed.follow", { call: undefined }),
    "streams",
    "feed.follow gives every event in order",
  ],
  [
    "a stream that is asked for once",
    operation("feed.follow", { retry: "never" }),
    "streams",
    "feed.follow goes on after its last event",
  ],
  [
    "a stream that is asked for twice",
    operation("feed.order", { retry: "safe" }),
    "streams",
    "feed.order is never asked for again",
  ],
  [
    "bytes that are read as JSON",
    operation("files.download", { decode: undefined }),
    "answers",
    "files.download gives bytes as a Blob",
  ],
  [
    "text that is read as JSON",
    operation("notes.get", { decode: undefined }),
    "answers",
    "notes.get gives text",
  ],
  ["another path", operation("items.get", { path: "/item/{id}" }), "errors", "items.get tells status"],
  ["another id", operation("items.get", { id: "items.read" }), "errors", "items.get tells status"],
  [
    "secrets that were dropped",
    operation("items.create", { secrets: undefined }),
    "secrets",
    "items.create prints no key",
  ],
];

test.for(wrong)("%s is reported", async ([, client, topic, check]) => {
  expect(await faultsOf(client, topic, check)).not.toEqual({});
});
