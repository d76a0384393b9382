/** A call as methods and functions of clients give it. */
export interface KitCall extends Promise<unknown> {
  result(): Promise<{ readonly ok: boolean; readonly data?: unknown; readonly error?: unknown }>;
  withResponse(): Promise<{
    readonly data: unknown;
    readonly response: Response;
    readonly requestId: string | undefined;
  }>;
  asResponse(): Promise<Response>;
}

/** A call of a list. */
export interface KitList extends KitCall, AsyncIterable<unknown> {
  pages(): AsyncIterable<KitPage>;
  toArray(limits: { max: number }): Promise<unknown[]>;
}

/** A page of a list. */
export interface KitPage {
  readonly items: readonly unknown[];
  readonly total: unknown;
  readonly resumeToken: string | undefined;
  next(): Promise<KitPage | undefined>;
}

type AnyFunction = (...rest: readonly unknown[]) => unknown;

/** Calls the method of an operation. Throws where there is none, or where it gives no call. */
export function callMethod(client: object, id: string, params: object, options?: object): KitCall {
  const call = methodOf(client, id)(params, options);
  if (isCall(call)) return call;
  throw new TypeError(`${id}() gives no call`);
}

/** The method at a dotted place of a client. */
export function methodOf(client: object, id: string): AnyFunction {
  const segments = id.split(".");
  const parent = segments.slice(0, -1).reduce<unknown>((node, name) => Object(node)[name], client);
  const found: unknown = Object(parent)[segments.at(-1) ?? ""];
  if (isFunction(found)) return (...rest) => found.apply(parent, [...rest]);
  throw new TypeError(`the client has no method ${id}()`);
}

export function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

export function isCall(value: unknown): value is KitCall {
  return ["then", "result", "withResponse", "asResponse"].every((name) => isFunction(Object(value)[name]));
}

/** The call as one of a list. Throws where it cannot be iterated. */
export function asList(call: KitCall): KitList {
  if (isList(call)) return call;
  call.catch(() => undefined); // nobody asks for it any more
  throw new TypeError("the call is none of a list: it has no pages()");
}

export function isList(call: KitCall): call is KitList {
  return "pages" in call && "toArray" in call && Symbol.asyncIterator in call;
}

/** The call as one of a stream of events. Throws where it cannot be iterated, or is one of a list. */
export function asStream(call: KitCall): AsyncIterable<unknown> {
  if (isAsyncIterable(call) && !isList(call)) return call;
  call.catch(() => undefined); // nobody asks for it any more
  throw new TypeError("the call is none of a stream of events: it cannot be iterated");
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

export function isPage(value: unknown): value is KitPage {
  return Array.isArray(Object(value).items) && isFunction(Object(value).next);
}
