import { startMock, type Mock } from "@org/mock-server";
import { Civis, isClientError, NotFoundError, PollError, UsageError } from "@org/civis-client";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

let mock: Mock;
let civis: Civis;

beforeAll(async () => {
  mock = await startMock("civis");
  civis = new Civis({ baseUrl: mock.url, ...mock.credentials });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

test("sends the API key as the user name of Basic, without a password, or as a bearer token", async () => {
  const sent: (string | null)[] = [];
  const spy = (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    sent.push(new Headers(init.headers).get("authorization"));
    return fetch(url, init);
  };
  const { apiKey = "", token = "" } = mock.credentials;
  await new Civis({ baseUrl: mock.url, apiKey, fetch: spy }).databases.list();
  vi.stubEnv("CIVIS_API_KEY", "");
  await new Civis({ baseUrl: mock.url, token, fetch: spy }).databases.list();
  vi.unstubAllEnvs();
  expect(sent).toEqual([`Basic ${btoa(`${apiKey}:`)}`, `Bearer ${token}`]);
});

test("fills API key and base URL from the environment", async () => {
  vi.stubEnv("CIVIS_API_KEY", mock.credentials["apiKey"]);
  vi.stubEnv("CIVIS_API_ENDPOINT", mock.url);
  const fromEnvironment = new Civis();
  vi.unstubAllEnvs();
  expect((await fromEnvironment.databases.list()).items.length).toBeGreaterThan(0);
});

test("names option and variable when there is no API key, before any request", () => {
  vi.stubEnv("CIVIS_API_KEY", "");
  const create = (): Civis => new Civis({ baseUrl: mock.url });
  expect(create).toThrow(UsageError);
  expect(create).toThrow("Civis needs the option `apiKey` (or CIVIS_API_KEY)");
  vi.unstubAllEnvs();
});

test("says what the platform said about a wrong API key, and what to do", async () => {
  const error: unknown = await new Civis({ baseUrl: mock.url, apiKey: "wrong" }).databases
    .list()
    .catch((caught: unknown) => caught);
  expect(isClientError(error) && error.message).toMatch(
    /^Civis databases\.list: 401 \(GET \/databases\): The API key is invalid.*check the credentials/,
  );
});

test("tells failures apart by status, with their bodies", async () => {
  const found = await civis.queries.get({ id: 1 }, { headers: { prefer: "code=404" } }).result();
  if (found.ok || found.error.status !== 404) throw new Error("expected a 404");
  expect(found.error).toBeInstanceOf(NotFoundError);
  expect(found.error.body.errorDescription).toBeTypeOf("string"); // typed by operation and status
});

test("joins filters with commas, and repeats those that the platform reads as an array", async () => {
  await civis.scripts.list({ author: [207, 311], status: ["running", "failed"] });
  await civis.queries.list({ state: ["failed", "cancelled"] });
  expect(mock.requests.map(({ target, findings }) => [target, findings])).toEqual([
    ["/scripts?author=207,311&status=running,failed", []],
    ["/queries?state%5B%5D=failed&state%5B%5D=cancelled", []],
  ]);
});

const page = async (number: number): Promise<object> => {
  const [run] = (await civis.queries.runs.list({ id: 7 })).items;
  return {
    body: [{ ...run, id: number }],
    headers: { "X-Pagination-Total-Pages": "3", "X-Pagination-Total-Entries": "3" },
  };
};

test("pages through runs to the last page that the headers tell, and knows how many there are", async () => {
  const bodies = [await page(5), await page(4), await page(3)];
  await mock.reset();
  await mock.use({ scenarios: { "queries.runs.list": bodies } });
  const first = await civis.queries.runs.list({ id: 7 });
  expect(first.total).toBe(3);
  await mock.reset();
  await mock.use({ scenarios: { "queries.runs.list": bodies } });
  const ids: number[] = [];
  for await (const { id } of civis.queries.runs.list({ id: 7, limit: 1 })) ids.push(id);
  expect(ids).toEqual([5, 4, 3]);
  expect(mock.requests.map(({ target }) => target)).toEqual([
    "/queries/7/runs?limit=1",
    "/queries/7/runs?limit=1&page_num=2",
    "/queries/7/runs?limit=1&page_num=3",
  ]);
});

test("a page that is larger than the platform gives is refused before anything is sent", async () => {
  await expect(civis.queries.list({ limit: 51 })).rejects.toThrow("`limit` must be <= 50");
  expect(mock.requests).toEqual([]);
});

test("reads a log from its start to its end", async () => {
  const messages: string[] = [];
  for await (const line of civis.scripts.sql.runs.logs.list({ id: 7, run_id: 8 }))
    messages.push(line.message);
  expect(messages).toEqual(["Script starts.", "9000 rows read"]);
});

test("waits for a run, tells a failed one from a cancelled one, and cancels on an abort", async () => {
  const operation = "scripts.containers.runs.get";
  await mock.use({ scenarios: { [operation]: ["queued", "running", "succeeded", "failed", "cancelled"] } });
  const wait = () => civis.scripts.containers.runs.wait({ id: 7, run_id: 8 }, { interval: 1 });
  expect((await wait()).state).toBe("succeeded");
  for (const outcome of ["failed", "canceled"]) {
    const failing = wait();
    await expect(failing).rejects.toThrow(PollError);
    await expect(failing).rejects.toMatchObject({ outcome, data: { id: 90317 } });
  }
  await mock.use({ scenarios: { [operation]: ["running"] } });
  const running = civis.scripts.containers.runs.wait(
    { id: 7, run_id: 9 },
    { interval: 1, signal: AbortSignal.timeout(50), cancelOnAbort: true },
  );
  await expect(running).rejects.toMatchObject({ name: "TimeoutError" });
  expect(mock.requests.at(-1)).toMatchObject({ method: "DELETE", target: "/scripts/containers/7/runs/9" });
});

test.each([
  [502, 1],
  [503, 2],
])(
  "after a %d repeats reads and replacements, and tries what creates something %d times",
  async (status, most) => {
    const outage = { status, retryAfter: 0, times: 1 };
    const key = { type: "Database", username: "reader", password: "p" } as const;
    await mock.use({ faults: { "*": { ...outage, times: 3 } } });
    await expect(civis.databases.list()).rejects.toMatchObject({ status, attempts: 3 });
    for (const [id, call, attempts] of [
      ["credentials.replace", () => civis.credentials.replace({ id: 1, ...key }), 2],
      ["credentials.create", () => civis.credentials.create(key), most],
      ["queries.runs.create", () => civis.queries.runs.create({ id: 1 }), most],
      ["projects.archive", () => civis.projects.archive({ id: 1, status: true }), 2],
      ["scripts.sql.update", () => civis.scripts.sql.update({ id: 1, name: "n" }), 1],
      ["credentials.temporary.create", () => civis.credentials.temporary.create({ id: 1 }), most],
      ["scripts.cancel", () => civis.scripts.cancel({ id: 1 }), 2],
    ] as const) {
      await mock.reset();
      await mock.use({ faults: { [id]: outage } });
      await call().result();
      expect([id, mock.requests.length]).toEqual([id, attempts]);
    }
  },
);
