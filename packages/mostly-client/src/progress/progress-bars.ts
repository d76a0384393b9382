import type { MultiBar, SingleBar } from "cli-progress";
import type { JobProgress } from "../generated/schema.ts";
import type { ProgressDisplay } from "../workflows/progress-display.ts";
import { viewsOf } from "./step-view.ts";
import type { TerminalStream } from "./terminal-stream.ts";

const signals = ["SIGINT", "SIGTERM"] as const;
const labelWidth = 44;

/**
 * A bar for the whole job and one for each step, below each other. They come as the job reports its steps.
 */
export class ProgressBars implements ProgressDisplay {
  readonly #library: typeof import("cli-progress");
  readonly #stream: TerminalStream;
  readonly #title: string;
  readonly #bars = new Map<string, SingleBar>();
  #multiBar: MultiBar | undefined;
  #isStopped = false;

  constructor(library: typeof import("cli-progress"), stream: TerminalStream, title: string) {
    this.#library = library;
    this.#stream = stream;
    this.#title = title;
  }

  update(job: JobProgress): void {
    if (this.#isStopped) return; // a look that was under way when the job was aborted
    this.#multiBar ??= this.#start();
    for (const { key, label, value, max, state } of viewsOf(job, this.#title)) {
      const words = { label: label.slice(0, labelWidth).padEnd(labelWidth), state };
      const bar = this.#bars.get(key) ?? this.#multiBar.create(max, value, words);
      this.#bars.set(key, bar);
      bar.setTotal(max);
      bar.update(value, words);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#multiBar?.stop();
    this.#multiBar = undefined;
    process.off("exit", this.#restore);
    for (const signal of signals) process.off(signal, this.#restore);
  }

  #start(): MultiBar {
    // a process that ends early must not leave a terminal without cursor
    process.once("exit", this.#restore);
    for (const signal of signals) process.once(signal, this.#restore);
    return new this.#library.MultiBar(
      {
        stream: this.#stream as NodeJS.WritableStream, // all that is called of it
        format: "{label} {bar} {percentage} % {state}",
        barsize: 24,
        hideCursor: true,
        autopadding: true,
        emptyOnZero: true,
      },
      this.#library.Presets.shades_classic,
    );
  }

  /** On a signal that nobody else listens to, the process ends by it as it would have without us. */
  readonly #restore = (event: unknown): void => {
    this.stop();
    const signal = signals.find((name) => name === event);
    if (signal && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
}
