import type { Readable, Writable } from "node:stream";

/** A connection to a browser, in Chromium's protocol for developer tools. */
export interface Devtools {
  /** Sends a command, to a page's session or to the browser, and gives its result. */
  send(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  /** Waits for an event of a page. */
  event(method: string, session: string): Promise<unknown>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Speaks over the two pipes that `--remote-debugging-pipe` opens: messages in JSON that end with a zero. */
export function connectDevtools(input: Writable, output: Readable): Devtools {
  const waiting = new Map<number | string, PromiseWithResolvers<Record<string, unknown>>>();
  const wait = (key: number | string): Promise<Record<string, unknown>> => {
    const pending = Promise.withResolvers<Record<string, unknown>>();
    waiting.set(key, pending);
    return pending.promise;
  };
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) settle(JSON.parse(message));
  });
  const settle = ({ id, method, sessionId, result = {}, error }: Message): void => {
    const key = id ?? `${sessionId} ${method}`;
    const pending = waiting.get(key);
    waiting.delete(key);
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(new Error(error.message));
  };
  const fail = (): void => waiting.forEach(({ reject }) => reject(new Error("The browser has ended.")));
  output.once("close", fail).on("error", fail);
  input.on("error", fail);
  return {
    send(method, params = {}, sessionId) {
      const answer = wait(++last);
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      return answer;
    },
    event: (method, session) => wait(`${session} ${method}`),
  };
}
