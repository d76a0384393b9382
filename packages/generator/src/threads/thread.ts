import { Worker } from "node:worker_threads";
import { SpecError } from "../errors.ts";
import type { SpecProblem } from "../errors.ts";

/** What a thread is asked for. */
export interface ThreadRequest {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What it answers. Errors lose their class on the way, but not the problems they report. */
export type ThreadAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: unknown; readonly problems: readonly SpecProblem[] };

/** Functions of a module that may be called in a thread: what goes in and comes out is plain data. */
type ThreadModule = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A module in a thread of its own, begun at once and kept. Stages that need nothing of each other run side by
 * side, and so do the imports of the large libraries that they use.
 */
export class Thread<Module extends ThreadModule> {
  readonly #waiting = new Map<number, Waiting>();
  readonly #worker: Worker;
  #calls = 0;

  constructor(module: URL) {
    this.#worker = new Worker(new URL("./run-thread.ts", import.meta.url), { workerData: module.href });
    this.#worker.on("message", (answer: ThreadAnswer) => this.#settle(answer));
    this.#worker.on("error", (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    this.#worker.unref(); // last, for a listener holds the process again
  }

  /** Calls a function of the module. */
  async call<Name extends keyof Module & string>(
    name: Name,
    ...args: Parameters<Module[Name]>
  ): Promise<Awaited<ReturnType<Module[Name]>>> {
    const id = this.#calls++;
    const answer = new Promise<Awaited<ReturnType<Module[Name]>>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#worker.ref(); // the process stays for the answer, and for nothing else
    const request: ThreadRequest = { id, name, args };
    this.#worker.postMessage(request, []);
    return await answer;
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("result" in answer) waiting?.resolve(answer.result as never); // typed where it is awaited
    else {
      const [first, ...others] = answer.problems;
      const problem = first && new SpecError(first.message, first.where, first.hint, others);
      waiting?.reject(problem ?? answer.failure);
    }
  }
}
