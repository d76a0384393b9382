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
    super(client, operation, params, options, shapePages<Item, Body>(client, operation, options));
  }

  /** Every item of every page, in order, each page fetched when it is needed. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return items(this.pages());
  }

  /** Every page, in order. */
  pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return pagesFrom(this.then());
  }

  /** The first `max` items, of as many pages as it takes. */
  async toArray(limits: { max: number }): Promise<Item[]> {
    const found: Item[] = [];
    for await (const item of this) {
      if (found.length >= limits.max) break;
      found.push(item);
    }
    return found;
  }
}

async function* items<Item, Body>(pages: AsyncIterable<Page<Item, Body>>): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* page.items;
}

async function* pagesFrom<Item, Body>(
  first: Promise<Page<Item, Body>>,
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  for (let page: Page<Item, Body> | undefined = await first; page !== undefined; page = await page.next()) yield page;
}

/** Turns the answers of one walk through a list into pages, the first call's and all that follow from it. */
function shapePages<Item, Body>(
  client: ClientCore,
  operation: ListOperation,
  options: ListOptions,
): CallShape<Page<Item, Body>> {
  const followed = new Set<string>();
  const end = Date.now() + (options.deadline ?? Infinity);

  const follow = async (params: object, position: Position): Promise<Page<Item, Body>> => {
    const token = printPosition(operation.id, position);
    if (followed.has(token)) {
      throw new PaginationLoopError(`${operation.id}: the platform gives the same next page twice, after ${followed.size} pages.`);
    }
    const deadline = end - Date.now();
    if (deadline <= 0) throw new TimeoutError(`${operation.id}: no time left for the next page (option \`deadline\`).`, "page");
    const page = await new Call(client, operation, moveTo(params, position), { ...options, deadline }, shape);
    followed.add(token);
    return page;
  };

  const shape: CallShape<Page<Item, Body>> = {
    prepare(params) {
      const { limit = "", maximum = Infinity } = operation.pages;
      if (Number(valueAt(params, limit)) > maximum) {
        throw new UsageError(`${operation.id}: a page has at most ${maximum} items. Lower \`limit\`; iterate for more.`);
      }
      const isFirst = followed.size === 0 && options.resumeToken !== undefined;
      return isFirst ? moveTo(params, parsePosition(operation.id, options.resumeToken ?? "")) : params;
    },
    finish(body, response, params) {
      const { pages } = operation;
      const items = valueAt(body, pages.items);
      if (!Array.isArray(items)) {
        throw new DecodeError(`${operation.id}: the answer has no list at \`${pages.items}\`.`, JSON.stringify(body) ?? "");
      }
      const read = (output: Output | undefined): unknown => {
        if (output === undefined) return undefined;
        return typeof output === "string" ? valueAt(body, output) : (response.headers.get(output.header) ?? undefined);
      };
      const counted = Number(read(pages.total) ?? Number.NaN);
      const total = Number.isNaN(counted) ? undefined : counted;
      const position = read(pages.more) === false ? undefined : pages.by({ pages, params, items, total, read });
      let following: Promise<Page<Item, Body>> | undefined;
      return {
        items,
        total,
        body: body as Body, // as the spec says it
        resumeToken: position === undefined ? undefined : printPosition(operation.id, position),
        next: async () => {
          if (position === undefined) return undefined;
          following ??= follow(params, position).finally(() => (following = undefined));
          return following;
        },
      };
    },
  };
  return shape;
}

function moveTo(params: object, position: Position): object {
  return Object.entries(position).reduce((moved, [pointer, value]) => withValueAt(moved, pointer, value), params);
}
