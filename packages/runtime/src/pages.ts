import { Call, type CallShape } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { ClientError, DecodeError, TimeoutError, UsageError } from "./errors.ts";
import type { ListOptions } from "./options.ts";
import type { ListOperation, Output, Position } from "./page-styles.ts";
import { valueAt, withValueAt } from "./pointer.ts";
import { parsePosition, printPosition } from "./resume-token.ts";

/** One page of a list. */
export interface Page<Item, Body> {
  readonly items: readonly Item[];
  /** How many items there are in all, where the platform tells. */
  readonly total: number | undefined;
  /** The whole answer. */
  readonly body: Body;
  /** Where the next page starts: the option `resumeToken` of a later list call, with the same parameters. `undefined` on the last page. */
  readonly resumeToken: string | undefined;
  /** Fetches the next page, once however often it is called; `undefined` after the last one. */
  next(): Promise<Page<Item, Body> | undefined>;
}

/** The platform gave the same next page twice, which would never end. */
export class PaginationLoopError extends ClientError {
  static override readonly kind: string = "PaginationLoopError";
  declare readonly status: undefined;
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
  constructor(client: ClientCore, operation: ListOperation, params: object = {}, options: ListOptions = {}) {
    super(client, operation, params, options, shapeFirst<Item, Body>(client, operation, params, options));
  }

  /** Every item of every page, in order, each page fetched when it is needed. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.pages());
  }

  /** Every page, in order. */
  pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return pagesFrom(this.then());
  }

  /** The first `max` items, of as many pages as it takes. */
  async toArray(limits: { max: number }): Promise<Item[]> {
    const found: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items.slice(0, limits.max - found.length)) found.push(item);
      if (found.length >= limits.max) break;
    }
    return found;
  }
}

async function* itemsOf<Item, Body>(
  pages: AsyncIterable<Page<Item, Body>>,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* page.items;
}

async function* pagesFrom<Item, Body>(
  first: Promise<Page<Item, Body>>,
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  for (let page: Page<Item, Body> | undefined = await first; page !== undefined; page = await page.next())
    yield page;
}

/** The first page, where the `resumeToken` says if there is one; wrong use is found in `prepare`, where it may throw. */
function shapeFirst<Item, Body>(
  client: ClientCore,
  operation: ListOperation,
  params: object,
  options: ListOptions,
): CallShape<Page<Item, Body>> {
  const { resumeToken, deadline = Infinity } = options;
  const walk: Walk = { client, operation, options, end: Date.now() + deadline, seen: new Set() };
  let shape = shapePage<Item, Body>(walk, params);
  return {
    prepare() {
      if (resumeToken !== undefined) {
        shape = shapePage(walk, moveTo(params, parsePosition(operation.id, resumeToken)));
      }
      return shape.prepare();
    },
    finish: (body, response) => shape.finish(body, response),
  };
}

/** One walk through a list: the calls that fetch its pages share its options, its deadline and what it has seen. */
interface Walk {
  readonly client: ClientCore;
  readonly operation: ListOperation;
  readonly options: ListOptions;
  /** When its time is over. */
  readonly end: number;
  /** Every position that some page was fetched from. */
  readonly seen: Set<string>;
}

/** Turns the answer to these parameters into a page, from which the walk goes on. */
function shapePage<Item, Body>(walk: Walk, params: object): CallShape<Page<Item, Body>> {
  const { id, pages } = walk.operation;
  return {
    prepare() {
      const { limit = "", maximum = Infinity } = pages;
      if (Number(valueAt(params, limit)) > maximum) {
        throw new UsageError(
          `${id}: a page has at most ${maximum} items. Lower \`limit\`; iterate for more.`,
        );
      }
      return params;
    },
    finish(body, { headers }) {
      const items = valueAt(body, pages.items);
      if (!Array.isArray(items)) {
        const text = JSON.stringify(body)?.slice(0, 10_000) ?? "";
        throw new DecodeError(`${id}: the answer has no list at \`${pages.items}\`.`, { text });
      }
      const read = (output: Output | undefined): unknown => {
        if (output === undefined) return undefined;
        return typeof output === "string" ? valueAt(body, output) : (headers.get(output.header) ?? undefined);
      };
      const counted = Number(read(pages.total) ?? Number.NaN);
      const total = Number.isNaN(counted) ? undefined : counted;
      const position =
        read(pages.more) === false ? undefined : pages.by({ pages, params, items, total, read });
      const resumeToken = position && printPosition(id, position);
      let isFollowed = false;
      let following: Promise<Page<Item, Body>> | undefined;
      const follow = async (next: Position, token: string): Promise<Page<Item, Body>> => {
        if (walk.seen.has(token) && !isFollowed) {
          throw new PaginationLoopError(
            `${id}: the platform gives the same next page twice, after ${walk.seen.size} pages.`,
          );
        }
        const page = await fetchPage<Item, Body>(walk, moveTo(params, next));
        walk.seen.add(token);
        isFollowed = true;
        return page;
      };
      return {
        items,
        total,
        body: body as Body, // as the spec says it
        resumeToken,
        next: async () => {
          if (position === undefined || resumeToken === undefined) return undefined;
          // kept while it is under way only, so that a long walk does not hold all of its pages
          following ??= follow(position, resumeToken).finally(() => (following = undefined));
          return following;
        },
      };
    },
  };
}

async function fetchPage<Item, Body>(walk: Walk, params: object): Promise<Page<Item, Body>> {
  const { client, operation, options } = walk;
  const deadline = walk.end - Date.now();
  if (deadline <= 0) {
    throw new TimeoutError(`${operation.id}: no time left for the next page (\`deadline\`).`, {
      phase: "page",
    });
  }
  return new Call(client, operation, params, { ...options, deadline }, shapePage<Item, Body>(walk, params));
}

function moveTo(params: object, position: Position): object {
  return Object.entries(position).reduce(
    (moved, [pointer, value]) => withValueAt(moved, pointer, value),
    params,
  );
}
