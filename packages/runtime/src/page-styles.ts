import type { Operation } from "./operation.ts";
import { steps, valueAt, withValueAt, type Pointer } from "./pointer.ts";

/** A place in an answer: a pointer into its body, or a header. */
export type Output = Pointer | { readonly header: string };

/** How a list is cut into pages. Inputs point into the parameters, outputs into the answer. */
export interface Pages {
  /** Without it the list is whole. */
  readonly by?: PageStyle;
  /** The parameters of the first page, where they are more than those given. */
  readonly begin?: (pages: Pages, params: object) => object;
  /** The items of a page. */
  readonly items: Pointer;
  /** How many items there are in all. */
  readonly total?: Output;
  /** Whether there is another page. */
  readonly more?: Output;
  /** Input: how many items a page may have. */
  readonly limit?: Pointer;
  /** The largest limit that the platform takes. */
  readonly maximum?: number;
  /** Input of `byOffset`: how many items to pass over. */
  readonly offset?: Pointer;
  /** Input of `byCursor`. */
  readonly cursor?: Pointer;
  /** Output of `byCursor`: the next cursor; of `byIdRange`: an object with the next inputs. */
  readonly next?: Output;
  /** Input of `byPage`: the page's number. */
  readonly page?: Pointer;
  /** Of `byPage` the number of the first page (default: 1), of `byLastId` the id to start after where none is given. */
  readonly first?: number;
  /** Output of `byPage`: how many pages there are. */
  readonly pages?: Output;
  /** Inputs of `byIdRange`. */
  readonly start?: Pointer;
  readonly end?: Pointer;
  /** Input of `byLastId`: the last id seen. */
  readonly lastId?: Pointer;
  /** The id in an item. */
  readonly id?: Pointer;
}

/** An operation that lists. */
export interface ListOperation extends Operation {
  readonly pages: Pages;
}

/** One page as it arrived. */
export interface ArrivedPage {
  readonly pages: Pages;
  /** The parameters that asked for it. */
  readonly params: object;
  readonly items: readonly unknown[];
  readonly total: number | undefined;
  /** Reads an output. */
  read(output: Output | undefined): unknown;
}

/** Inputs of the next page, by pointer; `undefined` after the last one. */
export type Position = Readonly<Record<Pointer, unknown>>;
export type PageStyle = (page: ArrivedPage) => Position | undefined;

/**
 * Goes on by as many items as came, not as were asked for: a server may cap the limit. The end is the total, or
 * an empty page, never a short one.
 */
export const byOffset: PageStyle = ({ pages: { offset = "" }, params, items, total }) => {
  const next = Number(valueAt(params, offset) ?? 0) + items.length;
  return items.length === 0 || next >= (total ?? Infinity) ? undefined : { [offset]: next };
};

/** Goes on at the cursor that the answer gives, also after an empty page. */
export const byCursor: PageStyle = ({ pages: { cursor = "", next }, read }) => {
  const value = read(next);
  return value === undefined || value === "" ? undefined : { [cursor]: value };
};

/** Counts pages up, to the number of pages or an empty one. */
export const byPage: PageStyle = ({ pages: { page = "", first = 1, pages }, params, items, read }) => {
  const current = Number(valueAt(params, page) ?? first);
  const last = Number(read(pages) ?? Infinity) + first - 1;
  return items.length === 0 || current >= last ? undefined : { [page]: current + 1 };
};

/** Goes on with the range of ids that the answer gives; an end of it that is `null` is open. */
export const byIdRange: PageStyle = ({ pages: { start = "", end = "", limit, next }, read }) => {
  const range = read(next);
  if (typeof range !== "object" || range === null) return undefined;
  const inputs = [start, end, ...(limit === undefined ? [] : [limit])].map((pointer) => [
    pointer,
    Reflect.get(range, steps(pointer).at(-1) ?? ""),
  ]);
  const given: Position = Object.fromEntries(inputs.filter(([, value]) => value !== undefined));
  // a range that is open at both ends would be the list from its start
  return (given[start] ?? given[end] ?? null) === null ? undefined : given;
};

/** Goes on after the largest id, in whichever order the items came, to an empty page. */
export const byLastId: PageStyle = ({ pages: { lastId = "", id = "" }, items }) => {
  const [first, ...others] = items.map((item) => valueAt(item, id));
  if (items.length === 0) return undefined;
  // ids that are no numbers have no order but that of the list
  return { [lastId]: others.reduce((most, other) => (Number(other) <= Number(most) ? most : other), first) };
};

/** Begins after `first` where no id is given. */
export function afterFirst({ lastId = "", first }: Pages, params: object): object {
  return valueAt(params, lastId) === undefined ? withValueAt(params, lastId, first) : params;
}
