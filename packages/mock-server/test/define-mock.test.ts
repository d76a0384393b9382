import { expect, expectTypeOf, test } from "vitest";
import { defineMock, type MockPlan, startMock } from "../src/index.ts";
import type { AnswerOf, OperationId } from "../src/client-operations.ts";
import { notesSpec, send } from "./notes.ts";

/** Shaped like the clients: calls, list calls, and other methods among them. */
interface NotesClient {
  readonly baseUrl: string;
  fetch(url: string): Promise<Response>;
  readonly notes: {
    get(params: { note_id: string }): Call<Note>;
    list(): Call<Page<Note, { results: Note[] }>>;
    wait(params: { note_id: string }): Promise<Note>;
    readonly file: { get(): Call<Blob> };
  };
}

interface Call<Data> extends Promise<Data> {
  asResponse(): Promise<Response>;
}

interface Page<Item, Body> {
  items: Item[];
  body: Body;
  next(): Promise<Page<Item, Body> | undefined>;
}

interface Note {
  id: string;
  text: string;
}

test("operation ids come from a client's class, calls only", () => {
  expectTypeOf<OperationId<NotesClient>>().toEqualTypeOf<"notes.get" | "notes.list" | "notes.file.get">();
});

test("examples have the type of the answer, of a list its whole body", () => {
  expectTypeOf<AnswerOf<NotesClient, "notes.get">>().toEqualTypeOf<Note>();
  expectTypeOf<AnswerOf<NotesClient, "notes.list">>().toEqualTypeOf<{ results: Note[] }>();
  expectTypeOf<AnswerOf<NotesClient, "notes.file.get">>().toEqualTypeOf<Blob>();
});

test("a plan for a client is a plan, and works", async () => {
  const plan = defineMock<NotesClient>({
    scenarios: { "notes.get": ({ example }) => ({ body: { ...example, text: example.text.toUpperCase() } }) },
    faults: { "*": { status: 503 } },
  });
  expectTypeOf(plan).toEqualTypeOf<MockPlan>();
  await using mock = await startMock(notesSpec, plan);
  expect((await send(mock, "GET", "/notes/n1")).status).toBe(503);
  expect((await send(mock, "GET", "/notes/n1")).body).toMatchObject({ text: "BUY MILK" });
});

/** Never called. Compiles only if each of these is an error. */
export function misuse(): void {
  // @ts-expect-error: it is no operation of the client
  defineMock<NotesClient>({ scenarios: { "notes.gte": "gone" } });
  // @ts-expect-error: waiting is made of calls, but is none
  defineMock<NotesClient>({ faults: { "notes.wait": { reset: true } } });
  // @ts-expect-error: there is no such fault
  defineMock({ faults: { "notes.get": { explode: true } } });
  // @ts-expect-error: a status is a number
  defineMock({ scenarios: { "notes.get": { status: "404" } } });
}
