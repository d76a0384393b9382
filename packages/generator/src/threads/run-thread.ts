// Runs in a thread: calls functions of the module it was given, and answers with what they return.

import { parentPort, workerData } from "node:worker_threads";
import { SpecError } from "../errors.ts";
import type { ThreadAnswer, ThreadRequest } from "./thread.ts";

const module = (await import(String(workerData))) as Readonly<
  Record<string, (...args: readonly unknown[]) => unknown>
>;

parentPort?.on("message", (request: ThreadRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message, []));
});

async function answer({ id, name, args }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    return { id, result: await module[name]?.(...args) };
  } catch (failure) {
    return { id, failure, problems: failure instanceof SpecError ? failure.problems : [] };
  }
}
