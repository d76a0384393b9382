import type { Page } from "./pages.ts";
import { fetchPage, type Step } from "./walk.ts";

/** A page under way that nobody has asked for yet. */
interface Ahead<Item, Body> {
  readonly page: Promise<Page<Item, Body>>;
  readonly controller: AbortController;
}

/**
 * Every page in order, while up to `readAhead` of those that follow are under way. Which these are is a guess;
 * where the walk goes is said by each page that arrives, as without reading ahead: a page that was guessed wrong
 * is given up, one that failed rejects when its turn comes, and what is under way at the end is aborted.
 */
export async function* readPages<Item, Body>(
  start: Step,
  first: PromiseLike<Page<Item, Body>>,
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  const { readAhead = 0, signal } = start.options;
  const most = Math.min(readAhead, 100); // a list without a total could be guessed on for ever
  let ahead = new Map<string | undefined, Ahead<Item, Body>>();
  /** Goes on with these steps only: those under way stay, others are given up, new ones begin. */
  const aim = (steps: readonly Step[]): void => {
    const before = ahead;
    ahead = new Map(steps.map((step) => [step.token, before.get(step.token) ?? begin(step)]));
    for (const [token, { controller }] of before) if (!ahead.has(token)) controller.abort();
  };
  try {
    let page = await first;
    const { length } = page.items;
    for (;;) {
      // a page that is shorter than the first is probably the last
      const steps = start.leads.get(page)?.(page.items.length < length ? 1 : most || 1) ?? [];
      if (most) aim(steps);
      yield page;
      const [next] = steps;
      if (!next) return;
      signal?.throwIfAborted(); // the page may have come before the abort
      page = await (ahead.get(next.token)?.page ?? fetchPage(next));
    }
  } finally {
    aim([]);
  }
}

function begin<Item, Body>(step: Step): Ahead<Item, Body> {
  const controller = new AbortController();
  const { signal = controller.signal } = step.options;
  const page = fetchPage<Item, Body>(step, AbortSignal.any([signal, controller.signal]));
  page.catch(() => undefined); // told when its turn comes, if it does
  return { page, controller };
}
