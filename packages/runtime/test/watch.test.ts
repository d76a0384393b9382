import { expect, test } from "vitest";
import { ApiError } from "../src/api-error.ts";
import { TimeoutError } from "../src/errors.ts";
import { PollError, wait } from "../src/poll.ts";
import { clientOf, job, params, read, running, serveJob, statuses, watching, wires } from "./job.ts";

test("every state of a job is given, the last when it is done", async () => {
  await using server = await serveJob([
    { body: { status: "queued" } },
    running,
    { body: { status: "done" } },
  ]);
  const seen: unknown[] = [];
  for await (const state of watching(server)) seen.push(state);
  const none = { value: undefined, max: undefined };
  expect(seen).toEqual([
    { status: "queued", ...none, data: { status: "queued" } },
    { status: "running", value: 1, max: undefined, data: { status: "running", done: 1 } },
    { status: "done", ...none, data: { status: "done" } },
  ]);
  expect(server.hits).toHaveLength(3);
});

test.each(["failed", "canceled"])("a job that is %s ends the states with a PollError", async (status) => {
  await using server = await serveJob([running, { body: { status, error: "No disk" } }]);
  const seen: string[] = [];
  const failure = await statuses(watching(server), seen).catch((error: unknown) => error);
  expect(seen).toEqual(["running"]);
  expect(failure).toBeInstanceOf(PollError);
  expect(failure).toMatchObject({ outcome: status, data: { status, error: "No disk" } });
  expect(failure).not.toHaveProperty("cause");
});

test("nothing is looked at before the first state is asked for, nor after the reader has left", async () => {
  await using server = await serveJob([running]);
  const states = watching(server);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.hits).toHaveLength(0);
  for await (const { status } of states) if (status === "running") break;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(wires(server)).toEqual(["GET /jobs/j?why=no%20need&wide=true"]);
});

test("an unknown status is a state as any other, and told once", async () => {
  await using server = await serveJob([{ body: { status: "odd" } }, { body: { status: "done" } }]);
  const told: string[] = [];
  const seen = await statuses(watching(server, { onUnknownStatus: (message) => told.push(message) }));
  expect([seen, told.length]).toEqual([["odd", "done"], 1]);
});

test("states end with a TimeoutError after the deadline", async () => {
  await using server = await serveJob([running]);
  const failure = await statuses(watching(server, { deadline: 50, interval: 20 })).catch((error) => error);
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({ phase: "poll" });
});

const body = { status: "failed", error: "No space" };

test.each([409, 410, 500])(
  "a failed job in an answer of status %d is a PollError with the job",
  async (status) => {
    await using server = await serveJob([running, { status, body }]);
    for (const way of [() => statuses(watching(server)), () => wait(clientOf(server), read, job, params)]) {
      const failure = await way().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(PollError);
      expect(failure).toMatchObject({
        outcome: "failed",
        data: body,
        message: "jobs.get: the job failed (failed): No space",
      });
      expect((failure as Error).cause).toBeInstanceOf(ApiError);
      expect((failure as Error).cause).toMatchObject({ status, body });
    }
  },
);

test("of several places for the reason of a failure the first that has a text counts", async () => {
  const state = { status: "failed", error: null, more: { error: 12, words: "No space", others: "No luck" } };
  await using server = await serveJob([{ body: state }]);
  const places = { ...job, error: ["/error", "/more/error", "/more/words", "/more/others"] };
  await expect(statuses(watching(server, {}, places))).rejects.toThrow("(failed): No space");
});

test.each([
  { status: "running" },
  { status: "done" },
  { status: 409 },
  { message: "Conflict" },
  "failed",
  undefined,
])("an error answer with %j tells no end of the job, and is an ApiError", async (said) => {
  await using server = await serveJob([{ status: 409, body: said }]);
  const failure = await statuses(watching(server)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: 409, body: said });
});
