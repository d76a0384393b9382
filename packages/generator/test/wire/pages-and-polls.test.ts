import { expect, test } from "vitest";
import { booksList as listByCursor } from "../golden/pages-cursor-in-body/operations/books.ts";
import { eventsList as listByIdRange } from "../golden/pages-id-range/operations/events.ts";
import { eventsList as listByLastId } from "../golden/pages-last-id/operations/events.ts";
import { booksAuthorsList, booksList as listWhole } from "../golden/pages-none/operations/books.ts";
import { booksList as listByOffset } from "../golden/pages-offset/operations/books.ts";
import { booksList as listByPage } from "../golden/pages-page/operations/books.ts";
import { jobsWait, jobsWatch } from "../golden/poll/operations/jobs.ts";
import { recordWire } from "../record-wire.ts";
import type { Answer } from "../record-wire.ts";

const emma = { title: "Emma" };
const total: Pick<Answer, "headers"> = { headers: { "x-total": "3" } };

test("goes on by offset to the total that a header tells", async () => {
  const answers = [
    { body: { books: [emma, emma] }, ...total },
    { body: { books: [emma] }, ...total },
  ];
  await recordWire(answers, async ({ client, sent }) => {
    const books = await listByOffset(client, { limit: 2 }).toArray({ max: 10 });
    expect(books).toEqual([emma, emma, emma]);
    expect(sent).toEqual(["GET /books?limit=2", "GET /books?limit=2&offset=2"]);
  });
});

test("goes on by page, from the first number of the spec", async () => {
  const answers = [
    { body: [emma], headers: { "x-pages": "2" } },
    { body: [emma], headers: { "x-pages": "2" } },
  ];
  await recordWire(answers, async ({ client, sent }) => {
    expect(await listByPage(client).toArray({ max: 10 })).toEqual([emma, emma]);
    expect(sent).toEqual(["GET /books", "GET /books?page_num=1"]);
  });
});

test("goes on by a cursor inside the body", async () => {
  const answers = [{ body: { page: { items: ["a"], next: "c1" } } }, { body: { page: { items: ["b"] } } }];
  await recordWire(answers, async ({ client, sent }) => {
    const items = await listByCursor(client, { shop: "s1", pagination: { size: 1 } }).toArray({ max: 10 });
    expect(items).toEqual(["a", "b"]);
    expect(sent.map((request) => request.split("\n").at(-1))).toEqual([
      '{"shop":"s1","pagination":{"size":1}}',
      '{"shop":"s1","pagination":{"size":1,"cursor":"c1"}}',
    ]);
  });
});

test("goes on with the range of ids that the answer gives", async () => {
  const answers = [
    { body: { events: [3], next: { start: 1, end: 2 } } },
    { body: { events: [2], next: null } },
  ];
  await recordWire(answers, async ({ client, sent }) => {
    expect(await listByIdRange(client).toArray({ max: 10 })).toEqual([3, 2]);
    expect(sent).toEqual(["GET /events", "GET /events?start=1&end=2"]);
  });
});

test("goes on after the last id", async () => {
  const answers = [{ body: { events: [{ id: 1 }, { id: 2 }] } }, { body: { events: [] } }];
  await recordWire(answers, async ({ client, sent }) => {
    expect(await listByLastId(client).toArray({ max: 10 })).toEqual([{ id: 1 }, { id: 2 }]);
    expect(sent).toEqual(["GET /events", "GET /events?last_id=2"]);
  });
});

test("iterates a list that is whole, once", async () => {
  await recordWire([{ body: { books: ["Emma"] } }], async ({ client, sent }) => {
    const found: string[] = [];
    for await (const title of listWhole(client)) found.push(title);
    expect(found).toEqual(["Emma"]);
    expect(sent).toEqual(["GET /books"]);
  });
});

test("gives a list without pages as it is", async () => {
  await recordWire([{ body: { a1: "Jane" } }], async ({ client }) => {
    expect(await booksAuthorsList(client)).toEqual({ a1: "Jane" });
  });
});

test("reads a job until it is done", async () => {
  const states = ["waiting", "printing", "done"].map((state) => ({ body: { state, printed: 1, pages: 2 } }));
  await recordWire(states, async ({ client, sent }) => {
    const seen: (number | undefined)[] = [];
    const job = await jobsWait(
      client,
      { id: "j1" },
      { onProgress: ({ value, max }) => seen.push(value, max) },
    );
    expect(job.state).toBe("done");
    expect(seen).toEqual([1, 2, 1, 2]);
    expect(sent).toEqual(["GET /jobs/j1", "GET /jobs/j1", "GET /jobs/j1"]);
  });
});

test("says why a job ended badly", async () => {
  await recordWire([{ body: { state: "jammed", problem: "no paper" } }], async ({ client }) => {
    await expect(jobsWait(client, { id: "j1" })).rejects.toThrow(/jobs\.get.*no paper/);
  });
});

test("gives each state of a job, the last when it is done", async () => {
  const states = ["waiting", "printing", "done"].map((state) => ({ body: { state } }));
  await recordWire(states, async ({ client, sent }) => {
    const seen: string[] = [];
    for await (const { status, data } of jobsWatch(client, { id: "j1" }))
      seen.push(`${status} ${data.state}`);
    expect(seen).toEqual(["waiting waiting", "printing printing", "done done"]);
    expect(sent).toHaveLength(3);
  });
});

test("cancels a job with the parameters that its cancellation takes", async () => {
  await recordWire([{ body: { state: "printing" } }, { status: 204 }], async ({ client, sent }) => {
    const controller = new AbortController();
    const options = {
      signal: controller.signal,
      cancelOnAbort: true,
      onProgress: () => controller.abort("home time"),
    };
    await expect(jobsWait(client, { id: "j1", wide: true }, options)).rejects.toBe("home time");
    expect(sent).toEqual(["GET /jobs/j1?wide=true", "POST /jobs/j1/cancel"]);
  });
});
