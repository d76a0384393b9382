import { Call, type CallShape } from "./call.ts";
import type { ClientCore } from "./client-core.ts";
import { ClientError, DecodeError, TimeoutError, UsageError } from "./errors.ts";
import type { ListOptions } from "./options.ts";
import type { Page } from "./pages.ts";
import type { ListOperation, Output, Position } from "./page-styles.ts";
import { valueAt, withValueAt } from "./pointer.ts";
import { parsePosition, printPosition } from "./resume-token.ts";
import { limit } from "./settings.ts";

/** The platform gave the same next page twice, which would never end. */
export class PaginationLoopError extends ClientError {
  static override readonly clientErrorKind: string = "PaginationLoopError";
  declare readonly status: undefined;
}

/** One walk through a list: the calls that fetch its pages share its options and its deadline. */
export interface Walk {
  readonly client: ClientCore;
  readonly operation: ListOperation;
  readonly options: ListOptions;
  /** When its time is over. */
  readonly end: number;
  /** For each page, where it leads: the step that follows for certain, then some that probably do. */
  readonly guesses: WeakMap<object, (most: number) => Step[]>;
}

/** What asks for a page: its parameters, the position in them as a token, and the step before it. */
export interface Step {
  params: object;
  token?: string | undefined;
  readonly before?: Step;
}

/** Fetches one page in the time that is left, unless its position was passed on the way there. */
export async function fetchPage<Item, Body>(
  walk: Walk,
  step: Step,
  signal: AbortSignal | undefined = walk.options.signal,
): Promise<Page<Item, Body>> {
  const { client, operation, options } = walk;
  for (let { before } = step; before; { before } = before) {
    if (before.token !== step.token) continue;
    throw new PaginationLoopError(`${operation.id}: the platform gives the same next page twice.`);
  }
  const deadline = walk.end - Date.now();
  if (deadline <= 0) {
    throw new TimeoutError(`${operation.id}: no time left for the next page (\`deadline\`).`, {
      phase: "page",
    });
  }
  const shape = shapePage<Item, Body>(walk, step);
  return new Call(client, operation, step.params, { ...options, deadline, signal }, shape);
}

/** Turns the answer to a step into a page, from which the walk goes on. Wrong use is found in `prepare`, where it may throw. */
export function shapePage<Item, Body>(walk: Walk, step: Step): CallShape<Page<Item, Body>> {
  const {
    options,
    operation: { id, pages },
  } = walk;
  return {
    prepare() {
      const { lastId, first, maximum = Infinity } = pages;
      if (!step.before) {
        const { resumeToken } = options;
        limit(options, "readAhead", 0, id);
        if (resumeToken !== undefined) {
          step.params = moveTo(step.params, parsePosition(id, resumeToken));
          step.token = resumeToken;
        }
      }
      if (lastId !== undefined && first !== undefined && valueAt(step.params, lastId) === undefined) {
        step.params = withValueAt(step.params, lastId, first);
      }
      if (Number(valueAt(step.params, pages.limit ?? "")) > maximum) {
        throw new UsageError(
          `${id}: a page has at most ${maximum} items. Lower \`limit\`; iterate for more.`,
        );
      }
      return step.params;
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
      const total = counted >= 0 ? counted : undefined;
      const guess = (most: number): Step[] => {
        const steps: Step[] = [];
        let before = step;
        while (steps.length < most && read(pages.more) !== false) {
          const position = pages.by({ pages, params: before.params, items, total, read });
          const token = position && printPosition(id, position);
          if (token === undefined || (before !== step && token === before.token)) break;
          before = { params: moveTo(before.params, position ?? {}), token, before };
          steps.push(before);
        }
        return steps;
      };
      const [next] = guess(1);
      let following: Promise<Page<Item, Body>> | undefined;
      const page: Page<Item, Body> = {
        items,
        total,
        body: body as Body, // as the spec says it
        resumeToken: next?.token,
        next: async () => {
          // kept while it is under way only, so that a long walk does not hold all of its pages
          if (next) following ??= fetchPage<Item, Body>(walk, next).finally(() => (following = undefined));
          return following;
        },
      };
      walk.guesses.set(page, guess);
      return page;
    },
  };
}

function moveTo(params: object, position: Position): object {
  return Object.entries(position).reduce(
    (moved, [pointer, value]) => withValueAt(moved, pointer, value ?? undefined), // null: nothing to send
    params,
  );
}
