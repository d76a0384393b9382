import type { JobProgress } from "../generated/schema.ts";
import type { ProgressDisplay } from "../workflows/progress-display.ts";
import { viewsOf, type StepView } from "./step-view.ts";
import type { TerminalStream } from "./terminal-stream.ts";

/** States of steps that nothing is to be told of yet. */
const waiting = new Set(["new", "continue"]);

/** A line for each change that is worth one, for logs and pipes. */
export class ProgressLines implements ProgressDisplay {
  readonly #stream: TerminalStream;
  readonly #title: string;
  /** What was written last, by key. */
  readonly #written = new Map<string, string>();

  constructor(stream: TerminalStream, title: string) {
    this.#stream = stream;
    this.#title = title;
  }

  update(job: JobProgress): void {
    const [, ...steps] = viewsOf(job, this.#title);
    for (const step of steps) if (!waiting.has(step.state)) this.#write(step);
  }

  stop(): void {
    // every line is complete
  }

  /** A step that begins, is half done, or ends. */
  #write({ key, label, value, max, state }: StepView): void {
    const share = max > 0 ? value / max : 0;
    const change = state === "in progress" && share >= 0.5 ? `${state}, half done` : state;
    if (this.#written.get(key) === change) return;
    this.#written.set(key, change);
    this.#stream.write(`${this.#title}: ${label}: ${state}, ${Math.floor(share * 100)} %\n`);
  }
}
