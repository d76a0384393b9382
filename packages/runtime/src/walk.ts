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

/** A step of a walk through a list: what asks for one page. All steps of a walk share what it is about. */
export interface Step {
  readonly client: ClientCore;
  readonly operation: ListOperation;
  readonly options: ListOptions;
  /** When the time of the walk is over. */
  readonly end: number;
  params: object;
  /** The position in `params`. */
  token?: string | undefined;
  readonly before?: Step;
  /** Where each page leads: the step that follows for certain, then some that probably do. It keeps no page alive. */
  readonly leads: WeakMap<object, (most: number) => Step[]>;
}

/** Fetches one page in the time that is left, unless its position was passed on the way there. */
export async function fetchPage<Item, Body>(
  step: Step,
  signal: AbortSignal | undefined = step.options.signal,
): Promise<Page<Item, Body>> {
  const { client, operation, params, options } = step;
  for (let at = step.before; at; at = at.before) {
    if (at.token !== step.token) continue;
    throw new PaginationLoopError(`${operation.id}: got the same next page twice`);
  }
  const deadline = step.end - Date.now();
  if (deadline <= 0) {
    throw new TimeoutError(`${operation.id}: \`deadline\` is over (page)`, { phase: "page" });
  }
  return new Call(client, operation, params, { ...options, deadline, signal }, shapePage<Item, Body>(step));
}

/** Turns the answer to a step into a page, from which the walk goes on. Wrong use is found in `prepare`, where it may throw. */
export function shapePage<Item, Body>(step: Step): CallShape<Page<Item, Body>> {
  const { id, pages } = step.operation;
  return {
    prepare() {
      const { limit: size = "", maximum } = pages;
      if (!step.before) {
        const { resumeToken } = step.options;
        limit(step.options, "readAhead", 0, id);
        if (resumeToken !== undefined) {
          step.params = moveTo(step.params, parsePosition(id, resumeToken));
          step.token = resumeToken;
        }
        step.params = pages.begin?.(pages, step.params) ?? step.params;
      }
      if (Number(valueAt(step.params, size)) > Number(maximum)) {
        throw new UsageError(`${id}: \`${size.slice(1)}\` must be <= ${maximum}; iterate for more`);
      }
      return step.params;
    },
    finish(body, { headers }) {
      const items = valueAt(body, pages.items);
      if (!Array.isArray(items)) {
        const text = JSON.stringify(body)?.slice(0, 10_000) ?? "";
        throw new DecodeError(`${id}: unreadable: no list at \`${pages.items}\``, { text });
      }
      // by default what is in no answer: the field without a name
      const read = (output: Output = "/"): unknown =>
        typeof output === "string" ? valueAt(body, output) : headers.get(output.header) || undefined; // an empty one tells nothing
      const counted = Number(read(pages.total) ?? -1);
      const total = counted >= 0 ? counted : undefined;
      const following = (most: number): Step[] => {
        const steps: Step[] = [];
        let before = step;
        while (steps.length < most && read(pages.more) !== false) {
          const position = pages.by?.({ pages, params: before.params, items, total, read });
          const token = position && printPosition(id, position);
          if (!position || (before !== step && token === before.token)) break;
          before = { ...step, params: moveTo(before.params, position), token, before };
          steps.push(before);
        }
        return steps;
      };
      const [next] = following(1);
      let coming: Promise<Page<Item, Body>> | undefined;
      const page: Page<Item, Body> = {
        items,
        total,
        body: body as Body, // as the spec says it
        resumeToken: next?.token,
        next: async () => {
          // kept while it is under way only, so that a long walk does not hold all of its pages
          coming ??= next && fetchPage<Item, Body>(next).finally(() => (coming = undefined));
          return coming;
        },
      };
      step.leads.set(page, following);
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
