import { expect, test } from "vitest";
import { booksDownloadText } from "../golden/binary-response/operations/books.ts";
import { booksFetch } from "../golden/deprecation/operations/books.ts";
import { alertsDismiss } from "../golden/evidence/operations/alerts.ts";
import { booksGet } from "../golden/failures/operations/books.ts";
import { booksUpdate } from "../golden/nullability/operations/books.ts";
import { tasksGet, tasksTake } from "../golden/retry/operations/tasks.ts";
import { booksOrder } from "../golden/several-successes/operations/books.ts";
import { booksBlurbGet, booksIndexDownload } from "../golden/text/operations/books.ts";
import { shapesGet } from "../golden/unions/operations/shapes.ts";
import { recordWire } from "../record-wire.ts";

test("gives bytes as a Blob and asks for their media type", async () => {
  const answer = {
    body: new TextEncoder().encode("epub"),
    headers: { "content-type": "application/epub+zip" },
  };
  await recordWire([answer], async ({ client, sent }) => {
    const file = await booksDownloadText(client, { id: "b1" });
    expect(await file.text()).toBe("epub");
    expect(sent).toEqual(["GET /books/b1/text\naccept: application/epub+zip, application/json;q=0.9"]);
  });
});

test("gives text as text", async () => {
  await recordWire(
    [{ body: "Of its time.", headers: { "content-type": "text/plain" } }],
    async ({ client }) => {
      expect(await booksBlurbGet(client, { id: "b1" })).toBe("Of its time.");
    },
  );
});

test("gives text as text, also where the spec calls it binary", async () => {
  const answer = { body: "author,page\n", headers: { "content-type": "text/csv" } };
  await recordWire([answer], async ({ client, sent }) => {
    const index: string = await booksIndexDownload(client, { id: "b1" });
    expect(index).toBe("author,page\n");
    expect(sent).toEqual(["GET /books/b1/index\naccept: text/csv"]);
  });
});

test("narrows a union by its tag", async () => {
  await recordWire([{ body: { name: "o", outline: { kind: "circle", radius: 2 } } }], async ({ client }) => {
    const { outline } = await shapesGet(client, { id: "s1" });
    expect(outline.kind === "circle" ? outline.radius : outline.side).toBe(2);
  });
});

test("gives null where the spec says it", async () => {
  await recordWire([{ body: null }], async ({ client }) => {
    expect(await booksUpdate(client, { id: "b1" })).toBeNull();
  });
});

test("gives each of several successes, and undefined for the empty one", async () => {
  const answers = [
    { status: 200, body: { order: "o1" } },
    { status: 202, body: { ticket: "t1" } },
    { status: 204 },
  ];
  await recordWire(answers, async ({ client }) => {
    const results = [];
    for (let call = 0; call < 3; call++) results.push(await booksOrder(client, { id: "b1" }));
    expect(results).toEqual([{ order: "o1" }, { ticket: "t1" }, undefined]);
  });
});

test("resolves with nothing where nothing comes back", async () => {
  await recordWire([], async ({ client, sent }) => {
    expect(await booksFetch(client, { id: "b1" })).toBeUndefined();
    expect(await alertsDismiss(client, { id: "a1" })).toBeUndefined();
    expect(sent).toEqual(["GET /books/b1", "DELETE /alerts/a1"]);
  });
});

test("types the body of a failure by its status", async () => {
  const answers = [
    { status: 404, body: { id: "b1" } },
    { status: 400, body: { message: "No." } },
  ];
  await recordWire(answers, async ({ client }) => {
    const missing = await booksGet(client, { id: "b1" }).result();
    if (missing.ok || missing.error.status !== 404) throw new Error("a 404 is expected");
    expect(missing.error.body.id).toBe("b1");
    const wrong = await booksGet(client, { id: "b1" }).result();
    if (wrong.ok || wrong.error.status !== 400) throw new Error("a 400 is expected");
    expect(wrong.error.body.message).toBe("No.");
  });
});

test("repeats what the spec classes safe, and never what it forbids", async () => {
  await recordWire([{ status: 503 }, { status: 204 }, { status: 503 }], async ({ client, sent }) => {
    await tasksGet(client, {}, { retry: 1 });
    await expect(tasksTake(client, {}, { retry: 1 })).rejects.toThrow(/503/);
    expect(sent).toEqual(["POST /tasks/get", "POST /tasks/get", "GET /tasks/next"]);
  });
});
