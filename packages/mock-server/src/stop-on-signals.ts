import type { Mock } from "./start-mock.ts";

// npm passes on the signal that the terminal has sent already: that is no second Ctrl-C.
const echo = 200;

/** Lets mocks finish at the first SIGINT or SIGTERM; the second one ends the process at once. */
export function stopOnSignals(mocks: readonly Mock[]): void {
  let first: number | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    if (first === undefined) {
      first = performance.now();
      console.log("Finishing the requests under way. Ctrl-C again ends them.");
      void Promise.all(mocks.map((mock) => mock.finish()));
    } else if (performance.now() - first > echo) {
      process.exit(signal === "SIGINT" ? 130 : 143);
    }
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}
