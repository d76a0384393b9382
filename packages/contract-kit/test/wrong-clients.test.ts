import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ClientPackage, Topic } from "../src/conformance/check.ts";
import { depot } from "./depot-facts.ts";
import { faultsOf } from "./depot-faults.ts";
import {
  bare,
  clinging,
  credential,
  doubling,
  following,
  forgetful,
  insistent,
  patient,
  remembered,
  restarting,
  right,
  settings,
  single,
  wired,
} from "./wrong-wiring.ts";

beforeAll(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between attempts
});
afterAll(() => {
  vi.restoreAllMocks();
});

const { platform } = depot;

/** What is wrong, the client that has it, where it is found, and by which check. */
const wrong: readonly (readonly [string, ClientPackage, Topic, string])[] = [
  [
    "repeats that are switched off",
    settings((given) => ({ ...given, retry: 0 })),
    "repeats",
    "is repeated after 503",
  ],
  [
    "repeats below the runtime",
    settings((given) => ({ ...given, fetch: insistent })),
    "repeats",
    "(never, POST) is repeated on",
  ],
  [
    "one client for all",
    { ...right, createClient: remembered },
    "repeats",
    "has a budget of repeats for each client",
  ],
  [
    "a timeout that is ignored",
    settings((given) => ({ ...given, timeout: 30 })),
    "time",
    "keeps the timeout of its client",
  ],
  [
    "`readOnly` that is ignored",
    settings((given) => ({ ...given, readOnly: false })),
    "read-only clients",
    "items.create is refused",
  ],
  [
    "a header of another name",
    credential("tenant", { header: "x-tenant-id" }),
    "credentials",
    "items.get sends what",
  ],
  [
    "a header of another kind",
    credential("token", { write: undefined }),
    "credentials",
    "items.get sends what",
  ],
  [
    "a variable that was forgotten",
    credential("token", { options: { token: ["DEPOT_TOKEN"] } }),
    "credentials",
    "DEPOT_KEY fills the option token",
  ],
  [
    "variables in another order",
    credential("token", { options: { token: ["DEPOT_KEY", "DEPOT_TOKEN"] } }),
    "credentials",
    "DEPOT_TOKEN goes before",
  ],
  [
    "an address without its variable",
    wired({ platform: { ...platform, baseUrlEnv: [] } }),
    "credentials",
    "DEPOT_URL fills",
  ],
  [
    "a key that nobody asks for",
    wired({ platform: { ...platform, minimum: [[]], security: [["token", "tenant"], ["login"], []] } }),
    "credentials",
    "is refused with no credentials",
  ],
  [
    "a login that never happens",
    wired({ platform: { ...platform, layer: () => (next) => next } }),
    "credentials",
    "login logs in once",
  ],
  [
    "plain http that is allowed",
    settings((given) => ({ ...given, allowInsecure: true })),
    "credentials",
    "a client for plain http is refused",
  ],
  [
    "redirects that fetch follows",
    settings((given) => ({ ...given, fetch: following })),
    "redirects",
    "tenant goes to no other origin",
  ],
  [
    "redirects that fetch follows",
    settings((given) => ({ ...given, fetch: following })),
    "streams",
    "feed.order is read from another origin without credentials",
  ],
  [
    "a stream that begins anew",
    settings((given) => ({ ...given, fetch: restarting })),
    "streams",
    "feed.follow goes on after its last event where its connection breaks",
  ],
  [
    "a stream that repeats itself",
    settings((given) => ({ ...given, fetch: doubling })),
    "streams",
    "feed.follow ends with its stream",
  ],
  [
    "a stream that is handed over when it is over",
    settings((given) => ({ ...given, fetch: patient, timeout: 300 })),
    "streams",
    "feed.order gives every event in order, before its stream ends",
  ],
  [
    "a connection that is never closed",
    settings((given) => ({ ...given, fetch: clinging })),
    "streams",
    "feed.follow closes the connection when its loop is left",
  ],
  [
    "a connection that outlives an abort",
    settings((given) => ({ ...given, fetch: clinging })),
    "streams",
    "feed.order rejects with the reason of an abort in the middle",
  ],
  [
    "a stream that is left to break",
    settings((given) => ({ ...given, retry: 0 })),
    "streams",
    "feed.follow goes on after its last event where its connection breaks",
  ],
  [
    "a token that is ignored",
    { ...right, createClient: forgetful },
    "pages",
    "goes on in another client by resumeToken",
  ],
  [
    "options that can be printed",
    { ...right, createClient: (given) => Object.assign(right.createClient(given), { given }) },
    "secrets",
    "prints no credentials that are given as texts",
  ],
  [
    "one client for all",
    { ...right, createClient: single() },
    "separate clients",
    "goes to its client's address",
  ],
  [
    "a function of another operation",
    { ...right, operations: { ...right.operations, itemsGet: right.operations["itemsDelete"] } },
    "entries",
    "items.get does the same",
  ],
  [
    "a function that was forgotten",
    { ...right, operations: { ...right.operations, itemsGet: undefined } },
    "entries",
    "/operations has a function for each operation",
  ],
  [
    "a method that was forgotten",
    { ...right, createClient: (given) => Object.assign(right.createClient(given), { notes: {} }) },
    "entries",
    "the client has a method for each operation",
  ],
  [
    "an entry /http with a transport of its own",
    { ...right, createHttp: bare },
    "entries",
    "/http GET sends credentials",
  ],
];

test.for(wrong)("%s is reported", async ([, client, topic, check]) => {
  expect(await faultsOf(client, topic, check)).not.toEqual({});
});
