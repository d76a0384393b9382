// The programs' side of the scripted server (src/scripted-server.ts): what it shall answer, and what it has received.

/** One answer. Without `body` and `chunks` it has no body. */
export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out as JSON, with the script's own for each `{baseUrl}`. */
  readonly body?: unknown;
  /** The body in pieces: the first goes out at once, each other one when it is released. */
  readonly chunks?: readonly string[];
  /** How the body ends. Default: as it should. */
  readonly end?: "cut" | "open";
  /** Nothing is answered. */
  readonly silent?: boolean;
}

/** What the server has received. */
export interface Received {
  readonly method: string;
  /** Below the script's base URL, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Text; of a multipart body its parts. */
  readonly body: unknown;
  /** Whether the client hung up before the answer's end. */
  readonly left: boolean;
}

/** A part of the server that plays answers in their order, each to one request. */
export interface Script {
  readonly baseUrl: string;
  /** Everything received so far. */
  requests(): Promise<Received[]>;
  /** Lets the next piece of a body out. */
  release(): Promise<void>;
  /** Waits until a client has hung up, which Chromium does five seconds late at times. */
  left(): Promise<boolean>;
}

/** Writes a script for the server at this address. */
export async function script(server: string, ...answers: readonly Answer[]): Promise<Script> {
  const made = await fetch(`${server}/scripts`, { method: "POST", body: JSON.stringify(answers) });
  const baseUrl = `${server}/scripts/${await made.text()}`;
  const requests = async (): Promise<Received[]> => (await fetch(`${baseUrl}?requests`)).json();
  return {
    baseUrl,
    requests,
    async release() {
      await fetch(`${baseUrl}?release`);
    },
    async left() {
      for (let asked = 0; asked < 600; asked++) {
        if ((await requests()).some(({ left }) => left)) return true;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return false;
    },
  };
}
