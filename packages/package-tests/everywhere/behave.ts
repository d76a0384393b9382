// What every client does on every runtime, against a scripted server. Each platform's file says with which operations.

import { script, type Answer } from "./script.ts";

/** A call, as far as it is looked at here. */
interface Pending extends Promise<unknown> {
  asResponse(): Promise<Response>;
  result(): Promise<{ readonly ok: boolean }>;
}

/** Options of a client that are set here. */
interface ClientSettings {
  readonly baseUrl: string;
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}

const classes = [
  "ApiError",
  "ConnectionError",
  "DecodeError",
  "NotFoundError",
  "TimeoutError",
  "UsageError",
] as const;

/** The errors that every client's own entry has. */
type Errors = {
  readonly [name in (typeof classes)[number]]: abstract new (...args: never[]) => Error;
} & { isClientError(value: unknown): boolean };

/** A platform's client, and the operations to try it with. */
export interface Subject<Client> {
  /** The errors, from the client's own entry. */
  readonly errors: Errors;
  /** Makes a client with credentials, of which each is `secret`. */
  readonly connect: (settings: ClientSettings, secret: string) => Client;
  /** Makes one without something that it needs. */
  readonly lacking: () => Client;
  /** Reads one thing; of class `safe`. */
  readonly get: (client: Client, options?: { signal?: AbortSignal; retry?: number }) => Pending;
  /** Lists things, whose pages the server answers with these. */
  readonly list: (client: Client) => AsyncIterable<unknown>;
  readonly pages: readonly Answer[];
  /** What only this platform has, by name: calls, and the answers to them. */
  readonly further?: Readonly<Record<string, Further<Client>>>;
}

/** A call that only one platform has. */
export interface Further<Client> {
  readonly answers: readonly Answer[];
  readonly call: (client: Client, baseUrl: string) => Promise<unknown>;
}

const secret = "canary-7f3a";

/** Tries a client, and tells by name what was seen. The server plays scripts. */
export async function behave<Client>(
  subject: Subject<Client>,
  server: string,
): Promise<Record<string, unknown>> {
  const { errors, get } = subject;
  const thing = { body: { name: "thing" } };
  const open = async (answers: readonly Answer[], settings: Partial<ClientSettings> = {}) => {
    const played = await script(server, ...answers);
    return { ...played, client: subject.connect({ baseUrl: played.baseUrl, ...settings }, secret) };
  };
  const seen: Record<string, unknown> = {};

  // these take a second each, while the others run
  const timedOut = async (answer: Answer): Promise<unknown[]> => {
    const { client, left } = await open([answer], { timeout: 1000 });
    const error = await failure(get(client, { retry: 0 }));
    return [...describe(error, errors), (error as { phase?: unknown }).phase, await left()];
  };
  const timeout = timedOut({ silent: true });
  const timeoutWithin = timedOut({ chunks: ['{"name":'], end: "open" });
  const second = open([{ silent: true }, thing], { timeout: 1000 }).then(async ({ client, requests }) => [
    await get(client),
    (await requests()).length,
  ]);

  const plain = await open([thing]);
  seen["get"] = await get(plain.client);
  const [sent] = await plain.requests();
  seen["a request"] = [sent?.method, sent?.path, sent?.headers["accept"], sent?.body];

  const own = await open([thing], { fetch });
  seen["get with `fetch` given"] = await get(own.client);

  const paged = await open(subject.pages);
  const items: unknown[] = [];
  for await (const item of subject.list(paged.client)) items.push(item);
  seen["list"] = items;
  seen["its requests"] = (await paged.requests()).map(({ path, body }) => path + String(body));

  const missing = await open([
    { status: 404, headers: { "x-request-id": "r-1" }, body: { message: "Nothing there" } },
  ]);
  const refused = await failure(get(missing.client));
  seen["404"] = describe(refused, errors);
  const told = refused as { status?: unknown; body?: unknown; requestId?: unknown };
  seen["its facts"] = [told.status, told.body, told.requestId];

  const busy = await open([{ status: 503, headers: { "retry-after": "0" } }, thing]);
  seen["503, then 200"] = [await get(busy.client), (await busy.requests()).length];

  const cut = await open([{ chunks: ['{"name":'], end: "cut" }, thing]);
  seen["a body that breaks off, then a whole one"] = [await get(cut.client), (await cut.requests()).length];

  seen["no answer, then one"] = await second;
  seen["timeout"] = await timeout;
  seen["timeout within a body"] = await timeoutWithin;

  const endless = await open([{ silent: true }]);
  const reason = new Error("enough");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 100);
  const aborted = await failure(get(endless.client, { signal: controller.signal }));
  seen["abort"] = [aborted === reason, await endless.left()];

  const closed = subject.connect({ baseUrl: await (await fetch(`${server}/closed`)).text() }, secret);
  const unreachable = await failure(get(closed, { retry: 0 }));
  seen["no server"] = describe(unreachable, errors);
  seen["as a result"] = (await get(closed, { retry: 0 }).result()).ok;

  const stream = await open([{ chunks: ["one,", "two"] }]);
  const reader = (await get(stream.client).asResponse()).body?.getReader();
  const decoder = new TextDecoder();
  seen["first piece"] = decoder.decode((await reader?.read())?.value);
  await stream.release();
  seen["second piece"] = decoder.decode((await reader?.read())?.value);
  seen["then"] = (await reader?.read())?.done;

  const endlessStream = await open([{ chunks: ["one"], end: "open" }]);
  const begun = (await get(endlessStream.client).asResponse()).body?.getReader();
  await begun?.read();
  await begun?.cancel();
  seen["a stream that is left"] = await endlessStream.left();

  const broken = await open([{ chunks: ["one"], end: "cut" }]);
  const torn = await failure(readWhole((await get(broken.client).asResponse()).body));
  seen["a stream that breaks off"] = describe(torn, errors);

  const large = await open([{ chunks: ['{"id":9007199254740993}'] }]);
  seen["an integer that is too large"] = describe(await failure(get(large.client)), errors);
  const empty = await open([{ status: 204 }]);
  seen["204"] = String(await get(empty.client));

  const lacking = await failure((async () => subject.lacking())());
  seen["something missing"] = [...describe(lacking, errors), String(lacking)];

  seen["printed secrets"] = [plain.client, refused, unreachable, torn].filter(printsSecret).length;

  for (const [name, { answers, call }] of Object.entries(subject.further ?? {})) {
    const played = await open(answers);
    seen[name] = await call(played.client, played.baseUrl);
    const requests = await played.requests();
    seen[`${name}: sent`] = requests.map(({ method, path, body }) => [method, path, body]);
  }
  return seen;
}

/** Reads a body piece by piece, to its end. */
async function readWhole(body: ReadableStream<Uint8Array> | null): Promise<void> {
  const reader = body?.getReader();
  while ((await reader?.read())?.done === false);
}

/** How a promise fails. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  const unexpected = Symbol("no failure");
  const reason = await promise.then(
    () => unexpected,
    (caught: unknown) => caught,
  );
  if (reason === unexpected) throw new Error("expected a failure");
  return reason;
}

/** Of which classes an error is an instance. */
function describe(error: unknown, errors: Errors): unknown[] {
  const instances = classes.filter((name) => error instanceof errors[name]);
  return [(error as Error).name, `instanceof ${instances.join(", ")}`, errors.isClientError(error)];
}

/** Whether something shows the secret, as the runtime prints it. */
function printsSecret(value: unknown): boolean {
  const { Bun, Deno } = globalThis as {
    readonly [name in "Bun" | "Deno"]?: { inspect(value: unknown): string };
  };
  const inspect = (Bun ?? Deno)?.inspect ?? String;
  const shown = [inspect(value), JSON.stringify(value), String(value), String(Object(value).stack)];
  return shown.some((text) => text?.includes(secret));
}
