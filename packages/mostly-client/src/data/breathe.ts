/** Milliseconds of work before a pause, where a pause takes longer than it has to. */
const patience = 50;

let pausedAt = 0;

/**
 * Lets timers, sockets and listeners of an abort have their turn in the middle of long work. The garbage
 * collector needs that as well: between tasks it does most of what keeps memory small.
 */
export function breathe(): Promise<void> | undefined {
  const { setImmediate } = globalThis;
  if (setImmediate) return new Promise((resolve) => setImmediate(resolve));
  const now = performance.now();
  if (now - pausedAt < patience) return undefined;
  pausedAt = now;
  return new Promise((resolve) => setTimeout(resolve));
}
