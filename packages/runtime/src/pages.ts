import { Call } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import type { ClientError } from "./errors.ts";
import type { ListOptions } from "./options.ts";
import type { ListOperation } from "./page-styles.ts";
import { readPages } from "./read-ahead.ts";
import { limit } from "./settings.ts";
import { shapePage, type Step } from "./walk.ts";

/** One page of a list. */
export interface Page<Item, Body> {
  readonly items: readonly Item[];
  /** How many items there are in all, where the platform tells. */
  readonly total: number | undefined;
  /** The whole answer. */
  readonly body: Body;
  /** Where the next page starts: the option `resumeToken` of a later list call, with the same parameters. `undefined` on the last page. */
  readonly resumeToken: string | undefined;
  /** Fetches the next page, which calls at the same time share; `undefined` after the last one. */
  next(): Promise<Page<Item, Body> | undefined>;
}

/**
 * A list call: awaited it gives the first page, iterated all items of all pages.
 *
 * @example
 * for await (const item of client.things.list({ limit: 50 })) console.log(item);
 */
export class ListCall<Item, Body, Failure = ClientError>
  extends Call<Page<Item, Body>, Failure>
  implements AsyncIterable<Item>
{
  readonly #start: Step;

  constructor(client: ClientCore, operation: ListOperation, params: object = {}, options: ListOptions = {}) {
    const end = Date.now() + (options.deadline ?? Infinity);
    const start: Step = { client, operation, params, options, end, leads: new WeakMap() };
    super(client, operation, params, options, shapePage<Item, Body>(start));
    this.#start = start;
  }

  /** Every item of every page, in order, each page fetched when it is needed, or ahead (option `readAhead`). */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }

  /** Every page, in order. */
  pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return readPages(this.#start, this);
  }

  /**
   * The first `max` items, of as many pages as it takes.
   *
   * @throws UsageError where `max` is negative or no number. Else as the call does.
   */
  async toArray(limits: { max: number }): Promise<Item[]> {
    const found: Item[] = [];
    // `max` is looked at within the loop, for a call that nobody waits for would reject unheard
    for await (const item of this) {
      if (found.push(item) >= limit(limits, "max", -1, this.#start.operation.id)) break;
    }
    return found.slice(0, limits.max);
  }
}
