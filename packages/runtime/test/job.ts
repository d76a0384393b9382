import { json } from "../src/body.ts";
import type { Operation } from "../src/operation.ts";
import { watch, type Poll, type WatchOptions } from "../src/poll.ts";
import { createClient, openPlatform } from "./platform.ts";
import { serve, type Answer, type TestServer } from "./server.ts";

export interface Job {
  readonly status: string;
}

export const read: Operation = { id: "jobs.get", method: "GET", path: "/jobs/{id}" };
const cancel: Operation = { id: "jobs.cancel", method: "POST", path: "/jobs/{id}/cancel", body: json };

export const job: Poll = {
  status: "/status",
  active: ["queued", "running"],
  succeeded: ["done"],
  failed: ["failed"],
  canceled: ["canceled"],
  error: "/error",
  progress: { value: "/done" },
  interval: 5,
  cancel,
  cancelParams: ["id", "why"],
};

const { cancel: _cancel, ...rest } = job;

/** A job that cannot be canceled. */
export const lasting: Poll = rest;

export const params: object = { id: "j", why: "no need", wide: true };

export function clientOf(server: TestServer): ReturnType<typeof createClient> {
  return createClient(openPlatform, { baseUrl: server.url, retry: 0 });
}

export function watching(
  server: TestServer,
  options?: WatchOptions,
  poll: Poll = job,
): AsyncGenerator<{ status: string }> {
  return watch<Job>(clientOf(server), read, poll, params, options);
}

export async function statuses(
  states: AsyncIterable<{ status: string }>,
  seen: string[] = [],
): Promise<string[]> {
  for await (const { status } of states) seen.push(status);
  return seen;
}

/** A server whose job goes through these states and stays in the last one, until it is canceled. */
export function serveJob(
  answers: readonly Answer[],
  canceling: Answer = { status: 204 },
): Promise<TestServer> {
  let looks = 0;
  return serve(({ method }) => {
    if (method === "POST") return canceling;
    return answers[Math.min(looks++, answers.length - 1)] ?? {};
  });
}

export const running: Answer = { body: { status: "running", done: 1 } };
export const wires = ({ hits }: TestServer): string[] => hits.map(({ method, url }) => `${method} ${url}`);
