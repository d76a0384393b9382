import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock, type Mock } from "@org/mock-server";
import {
  ApiError,
  ConnectionError,
  DecodeError,
  Qluster,
  QlusterCore,
  storedItemsUpload,
  TimeoutError,
  UploadError,
  UsageError,
  type StoredItemUpload,
  type UploadProgress,
  type UploadSource,
} from "@org/qluster-client";
import { fileFrom } from "@org/qluster-client/files";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { partsOf, startStorage, type Arrival, type Storage } from "./storage.ts";

const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 256);
const record = { data_source_model_id: 12, key: "orders/orders-2026-03-14.csv" };
const fields = { key: record.key, policy: "eyJleH", "x-amz-signature": "9f2c", "Content-Type": "text/csv" };
const folder = mkdtempSync(join(tmpdir(), "qluster-upload-"));
const path = join(folder, "orders.csv");
let mock: Mock;
let qluster: Qluster;

beforeAll(async () => {
  writeFileSync(path, bytes);
  mock = await startMock("qluster");
  const headers = { "x-mine": "private", cookie: "session=1" };
  const { username, password } = mock.credentials;
  qluster = new Qluster({ baseUrl: mock.url, username, password, headers });
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

/** What the platform was asked, in order, but for logins. */
function asked(): (string | undefined)[] {
  expect(mock.requests.flatMap(({ findings }) => findings)).toEqual([]);
  return mock.requests.map(({ operation }) => operation).filter((operation) => operation !== "auth.login");
}

/** Makes the platform give a signed address of this storage. */
async function sign(
  storage: Storage,
  upload: Partial<StoredItemUpload>,
  address = "/b/k?X-Signature=a%2Fb",
): Promise<void> {
  const body = { id: 3405, url: storage.url + address, fields: null, msg: "", ...upload };
  await mock.use({ scenarios: { "storedItems.create": { body } } });
}

/** Nothing of ours reached the storage: neither the token, the name, the password nor the client's headers. */
function expectNoCredentials({ headers, body }: Arrival): void {
  for (const name of ["authorization", "cookie", "x-mine"]) expect(headers).not.toHaveProperty(name);
  const text = JSON.stringify(headers) + body.toString("latin1");
  for (const secret of [...Object.values(mock.credentials), "Bearer", "private"])
    expect(text).not.toContain(secret);
}

const sources: [string, () => UploadSource | Promise<UploadSource>][] = [
  ["a path", () => path],
  ["what `fileFrom` gives", () => fileFrom(path)],
  ["a File", () => new File([bytes], "orders.csv")],
  ["a Blob", () => new Blob([bytes])],
  ["an ArrayBuffer", () => bytes.buffer],
  ["bytes", () => bytes],
  ["a stream", () => new Blob([bytes]).stream()],
];

test.each(sources)(
  "%s goes as a form: its fields first, in their order, then the part `file`",
  async (kind, source) => {
    await using storage = await startStorage(204);
    await sign(storage, { http_method: "POST", fields });
    const uploaded = await qluster.storedItems.upload({ ...record, file: await source() });
    expect(uploaded).toEqual({ stored_item_id: 3405, job: { ingestion_job_id: 5120 } });

    const [arrival, ...more] = storage.arrivals;
    if (arrival === undefined || more.length > 0) throw new Error("expected one upload");
    expect(arrival).toMatchObject({ method: "POST", url: "/b/k?X-Signature=a%2Fb" });
    const parts = partsOf(arrival);
    expect(parts.slice(0, -1).map(({ name, content }) => [name, content.toString()])).toEqual(
      Object.entries(fields),
    );
    const isNamed = /path|fileFrom|File/.test(kind);
    expect(parts.at(-1)).toMatchObject({
      name: "file",
      filename: isNamed ? "orders.csv" : "orders-2026-03-14.csv",
    });
    expect(parts.at(-1)?.content.equals(bytes)).toBe(true);
    expectNoCredentials(arrival);
    expect(asked()).toEqual(["storedItems.create", "storedItems.publish"]);
  },
);

test.each(sources)("%s goes as plain bytes, with the type that the platform wants", async (_, source) => {
  await using storage = await startStorage(200);
  await sign(storage, { http_method: "PUT", fields: { "Content-Type": "text/csv" } });
  await qluster.storedItems.upload({ ...record, file: await source() });
  const [arrival, ...more] = storage.arrivals;
  if (arrival === undefined || more.length > 0) throw new Error("expected one upload");
  expect(arrival).toMatchObject({ method: "PUT", url: "/b/k?X-Signature=a%2Fb" });
  expect(arrival.headers["content-type"]).toBe("text/csv");
  expect(arrival.body.equals(bytes)).toBe(true);
  expectNoCredentials(arrival);
});

test("what is uploaded can be waited for", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "POST", fields });
  await mock.use({ scenarios: { "ingestionJobs.get": ["created", "running", "finished"] } });
  const { job } = await qluster.storedItems.upload({ ...record, file: new Blob([bytes]) });
  if (job === undefined) throw new Error("expected a job");
  const { state } = await qluster.ingestionJobs.wait(job, { interval: 1 });
  expect(state).toBe("finished");
  expect(mock.requests.at(-1)).toMatchObject({ target: "/ingestion-jobs/5120" });
  await mock.use({ scenarios: { "storedItems.publish": ["notStarted"] } });
  expect(await qluster.storedItems.upload({ ...record, file: new Blob([]) })).toMatchObject({
    job: undefined,
  });
});

test.each(sources.slice(0, 6))(
  "the progress of %s is told, step by step and piece by piece",
  async (_, source) => {
    await using storage = await startStorage(204);
    await sign(storage, { http_method: "PUT" });
    const seen: UploadProgress[] = [];
    await qluster.storedItems.upload(
      { ...record, file: await source() },
      { onProgress: (step) => seen.push(step) },
    );
    const total = bytes.length;
    expect(seen[0]).toEqual({ step: "create", bytes: 0, total });
    expect(seen[1]).toEqual({ step: "send", bytes: 0, total });
    expect(seen.at(-1)).toEqual({ step: "publish", bytes: total, total });
    const pieces = seen.filter(({ step }) => step === "send").map((step) => step.bytes);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces).toEqual(pieces.toSorted((one, other) => one - other));
  },
);

test("sending is repeated after an outage of the storage, recording and publishing are not", async () => {
  await using storage = await startStorage(503, 204);
  await sign(storage, { http_method: "POST", fields });
  await qluster.storedItems.upload({ ...record, file: path });
  expect(storage.arrivals.map((arrival) => partsOf(arrival).at(-1)?.content.equals(bytes))).toEqual([
    true,
    true,
  ]);
  await mock.use({ faults: { "storedItems.create": { status: 503 } } });
  await expect(qluster.storedItems.upload({ ...record, file: path })).rejects.toMatchObject({ status: 503 });
  expect(mock.requests.filter(({ operation }) => operation === "storedItems.create")).toHaveLength(2);
  expect(storage.arrivals).toHaveLength(2);
});

test("an upload that the storage refuses leaves no record, and says why", async () => {
  await using storage = await startStorage(403);
  await sign(storage, { http_method: "POST", fields });
  const error = await qluster.storedItems
    .upload({ ...record, file: path })
    .catch((caught: unknown) => caught);
  if (!(error instanceof UploadError)) throw new Error("expected an UploadError", { cause: error });
  expect(error.message).toBe(
    "storedItems.upload: orders/orders-2026-03-14.csv was not sent: " +
      `Qluster storedItems.upload: 403 (POST ${storage.url}/b/k). Its record 3405 is deleted.`,
  );
  expect(error).toMatchObject({
    name: "UploadError",
    step: "send",
    stored_item_id: 3405,
    deleteFailure: undefined,
  });
  expect(error.cause).toBeInstanceOf(ApiError);
  expect(error.cause).toMatchObject({ status: 403, body: expect.stringContaining("AccessDenied") });
  expect(asked()).toEqual(["storedItems.create", "storedItems.delete"]);
  expect(mock.requests.at(-1)?.path).toEqual({ stored_item_id: "3405" });
});

test("where the record cannot be deleted either, the error tells both", async () => {
  await using storage = await startStorage(403);
  await sign(storage, { http_method: "PUT" });
  await mock.use({ faults: { "storedItems.delete": { status: 403 } } });
  const failed = qluster.storedItems.upload({ ...record, file: path });
  await expect(failed).rejects.toMatchObject({
    message: expect.stringMatching(
      /403 \(PUT http:\S+\/b\/k\)\. Its record 3405 could not be deleted either: .*403/,
    ),
    cause: { status: 403, operation: "storedItems.upload" },
    deleteFailure: { status: 403, operation: "storedItems.delete" },
  });
});

test("a storage that cannot be reached leaves no record either", async () => {
  const storage = await startStorage();
  await sign(storage, { http_method: "PUT" });
  await storage[Symbol.asyncDispose]();
  const failed = qluster.storedItems.upload({ ...record, file: path }, { retry: 0 });
  await expect(failed).rejects.toMatchObject({ cause: expect.any(ConnectionError) });
  expect(asked()).toEqual(["storedItems.create", "storedItems.delete"]);
});

test("an answer without an address leaves no record, and one without an id sends nothing", async () => {
  await mock.use({
    scenarios: { "storedItems.create": [{ body: { id: 3405, msg: "Quota exceeded" } }, { body: {} }] },
  });
  const failed = qluster.storedItems.upload({ ...record, file: path });
  await expect(failed).rejects.toThrow(
    "the answer has no `url`: Quota exceeded. Its record 3405 is deleted.",
  );
  await expect(qluster.storedItems.upload({ ...record, file: path })).rejects.toThrow(DecodeError);
  expect(asked()).toEqual(["storedItems.create", "storedItems.delete", "storedItems.create"]);
});

test("a file that is in the storage but not published keeps its record, for the job may have begun", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  await mock.use({ faults: { "storedItems.publish": { reset: true } } });
  const failed = qluster.storedItems.upload({ ...record, file: path });
  await expect(failed).rejects.toMatchObject({
    name: "UploadError",
    step: "publish",
    message: expect.stringContaining("was sent, but not published"),
    cause: expect.any(ConnectionError),
  });
  expect(asked()).toEqual(["storedItems.create", "storedItems.publish"]);
});

test("a file that is not there is refused before anything is recorded", async () => {
  const failed = qluster.storedItems.upload({ ...record, file: join(folder, "none.csv") });
  await expect(failed).rejects.toThrow(UsageError);
  await expect(
    qluster.storedItems.upload({ ...record, file: path }, { signal: AbortSignal.abort("no") }),
  ).rejects.toBe("no");
  const reader = new Qluster({ baseUrl: mock.url, ...mock.credentials, readOnly: true });
  await expect(reader.storedItems.upload({ ...record, file: path })).rejects.toThrow(UsageError);
  expect(asked()).toEqual([]);
});

test.each(["create", "send"] as const)(
  "an abort during %s leaves no record, and rejects with its reason",
  async (when) => {
    await using storage = await startStorage(204);
    await sign(storage, { http_method: "PUT" });
    const controller = new AbortController();
    const failed = qluster.storedItems.upload(
      { ...record, file: path },
      { signal: controller.signal, onProgress: ({ step }) => step === when && controller.abort("enough") },
    );
    await expect(failed).rejects.toBe("enough");
    expect(asked()).toEqual(["storedItems.create", "storedItems.delete"]);
  },
);

test("the reason of an abort comes through also where the record cannot be deleted, which can be told", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  await mock.use({ faults: { "storedItems.delete": { status: 403 } } });
  const controller = new AbortController();
  const told: unknown[] = [];
  const failed = qluster.storedItems.upload(
    { ...record, file: path },
    {
      signal: controller.signal,
      onProgress: (progress) => progress.bytes > 0 && controller.abort("enough"),
      onDeleteFailure: (error) => told.push(error),
    },
  );
  await expect(failed).rejects.toBe("enough");
  expect(told).toMatchObject([{ status: 403 }]);
});

test("a deadline covers the sending, and the record goes within its own time", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  const slow = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
  const failed = qluster.storedItems.upload({ ...record, file: slow }, { deadline: 200 });
  await expect(failed).rejects.toMatchObject({ step: "send", cause: expect.any(TimeoutError) });
  expect(asked()).toEqual(["storedItems.create", "storedItems.delete"]);
});

test("a stream that stalls on its way into a form ends with the deadline, and with an abort", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "POST", fields });
  let cancelled = 0;
  const stalled = () =>
    new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(bytes),
      pull: () => new Promise(() => undefined),
      cancel: () => void cancelled++,
    });
  const failed = qluster.storedItems.upload({ ...record, file: stalled() }, { deadline: 500 });
  await expect(failed).rejects.toMatchObject({
    step: "send",
    cause: expect.any(TimeoutError),
    message: expect.stringContaining("storedItems.upload: `deadline` is over (body)"),
  });
  const controller = new AbortController();
  const aborted = qluster.storedItems.upload(
    { ...record, file: stalled() },
    { signal: controller.signal, onProgress: ({ step }) => step === "send" && controller.abort("enough") },
  );
  await expect(aborted).rejects.toBe("enough");
  const late = new AbortController();
  setTimeout(() => late.abort("late"), 300);
  const stopped = qluster.storedItems.upload({ ...record, file: stalled() }, { signal: late.signal });
  await expect(stopped).rejects.toBe("late");
  expect(cancelled).toBe(3);
  expect(storage.arrivals).toEqual([]);
  const both = ["storedItems.create", "storedItems.delete"];
  expect(asked()).toEqual([...both, ...both, ...both]);
});

test("a stream that fails on its way into a form leaves no record", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "POST", fields });
  const cause = new Error("the disk is gone");
  const file = new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(cause) });
  await expect(qluster.storedItems.upload({ ...record, file })).rejects.toMatchObject({
    step: "send",
    cause,
  });
  expect(asked()).toEqual(["storedItems.create", "storedItems.delete"]);
});

test("the part of a file without a name has that of the key, whether its progress is told or not", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "POST", fields });
  const onProgress = (): void => undefined;
  for (const file of [bytes, new Blob([bytes]), new Blob([bytes]).stream(), new File([bytes], "mine.csv")])
    await qluster.storedItems.upload({ ...record, file }, { onProgress });
  const names = storage.arrivals.map((arrival) => partsOf(arrival).at(-1)?.filename);
  expect(names).toEqual([...Array<string>(3).fill("orders-2026-03-14.csv"), "mine.csv"]);
  await sign(storage, { http_method: "PUT" });
  await qluster.storedItems.upload(
    { ...record, file: new Blob([bytes], { type: "text/csv" }) },
    { onProgress },
  );
  expect(storage.arrivals.at(-1)?.headers["content-type"]).toBe("text/csv");
});

test("sending has an hour also where `timeout` is given as undefined", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  const hasty = new Qluster({
    baseUrl: mock.url,
    ...mock.credentials,
    timeout: 1000,
    fetch: async (url, init) => {
      if (url.startsWith(storage.url)) await new Promise((resolve) => setTimeout(resolve, 1300));
      return fetch(url, init);
    },
  });
  const file = new Blob([bytes]);
  await hasty.storedItems.upload({ ...record, file }, { timeout: undefined, retry: 0 });
  expect(storage.arrivals).toHaveLength(1);
});

test("null in place of an address or an id is none", async () => {
  const answering = (answer: object) =>
    new Qluster({ baseUrl: mock.url, accessToken: "t", fetch: async () => Response.json(answer) });
  const file = new Blob([bytes]);
  const unsigned = answering({ id: 3405, url: null, msg: "Quota exceeded" });
  await expect(unsigned.storedItems.upload({ ...record, file })).rejects.toThrow("no `url`: Quota exceeded");
  const nameless = answering({ id: null, url: null, msg: null }).storedItems.upload({ ...record, file });
  await expect(nameless).rejects.toThrow(DecodeError);
});

test("the client's `fetch` sends the file, too", async () => {
  const sent: (string | undefined)[] = [];
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  const own = new Qluster({
    baseUrl: mock.url,
    ...mock.credentials,
    fetch: (url, init) => {
      sent.push(`${init.method} ${url.replace(mock.url, "").replace(storage.url, "storage")}`);
      return fetch(url, init);
    },
  });
  await own.storedItems.upload({ ...record, file: path });
  expect(sent).toEqual([
    "PUT /stored-items",
    "PUT storage/b/k?X-Signature=a%2Fb",
    "PUT /stored-items/3405/publish-for-ingestion",
  ]);
});

test("it is a function as well, for a bundle of only that", async () => {
  await using storage = await startStorage(204);
  await sign(storage, { http_method: "PUT" });
  const core = new QlusterCore({ baseUrl: mock.url, ...mock.credentials });
  expect(await storedItemsUpload(core, { ...record, file: new Blob(["a"]) })).toHaveProperty("job");
  expect(storage.arrivals[0]?.body.toString()).toBe("a");
});
