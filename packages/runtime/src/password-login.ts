import { Call } from "./call.ts";
import { ClientCore } from "./client-core.ts";
import { whileUnaborted } from "./clock.ts";
import { ConnectionError, DecodeError } from "./errors.ts";
import { urlEncoded } from "./forms.ts";
import type { Operation } from "./operation.ts";
import type { ClientOptions, Fetch } from "./options.ts";
import type { Credential, Layer, Platform } from "./platform.ts";
import { discard } from "./redirect.ts";

/** The answer of a token endpoint (RFC 6749, section 5.1). */
interface TokenAnswer {
  readonly access_token?: unknown;
  /** Seconds that the token is good for. */
  readonly expires_in?: unknown;
}

/**
 * The platform with OAuth 2.0 by user name and password (RFC 6749, section 4.3) as its credential `scheme`. One login
 * serves all calls of a client, and any number that wait for it: the next is made shortly before the token expires, and
 * where an answer is 401 all the same, which is then repeated once. A refresh token is not used, for the password is at
 * hand. The platform that is given stays as it is, so that a bundle has the login only where somebody names it.
 *
 * @param tokenUrl the token endpoint below the base URL
 * @param fields the option of the user name and then that of the password, each with its environment variables
 */
export function passwordLogin(
  platform: Platform,
  scheme: string,
  tokenUrl: string,
  fields: Credential["options"],
): Platform {
  const login = { header: "authorization", write: passwordGrant, options: fields };
  const layer: Layer = (baseUrl, options, secrets) => {
    const grant = secrets.get(scheme);
    if (!grant) return (fetch) => fetch;
    const session = new Session(async () => {
      const { authorization: form = "" } = typeof grant === "function" ? await grant() : grant;
      return logIn(platform.name, baseUrl, tokenUrl, form, options);
    });
    secrets.set(scheme, () => session.ready());
    return (fetch) => async (url, init) => {
      if (init.headers["authorization"] !== tokenToCome) return fetch(url, init);
      const send = (): Promise<Response> =>
        fetch(url, { ...init, headers: { ...init.headers, authorization: session.header } });
      const { generation } = session;
      const response = await send();
      if (response.status !== 401 || init.body instanceof ReadableStream) return response;
      discard(response);
      await whileUnaborted(session.renewed(generation), init.signal);
      return send();
    };
  };
  return { ...platform, credentials: { ...platform.credentials, [scheme]: login }, layer };
}

/** The header until its request is sent, so that what follows a redirect has the newest token as well. */
const tokenToCome = "login";

/** What stands in place of a token until there is one: the fields of the login. */
function passwordGrant(username: string, password: string): string {
  return new URLSearchParams({ grant_type: "password", username, password }).toString();
}

/** A token, and the one login under way that all who need another wait for. */
class Session {
  /** Counts the logins. Who was refused with an older token than the present takes this one. */
  generation = 0;
  header = "";
  readonly #logIn: () => Promise<TokenAnswer>;
  /** When another login is due. */
  #due = 0;
  #pending: Promise<void> | undefined;

  constructor(ask: () => Promise<TokenAnswer>) {
    this.#logIn = ask;
  }

  /** Resolves when there is a token, with the header that stands for it. */
  async ready(): Promise<Record<string, string>> {
    if (Date.now() >= this.#due) await this.#login();
    return { authorization: tokenToCome };
  }

  /** Resolves when there is a newer token than that of the generation. */
  async renewed(generation: number): Promise<void> {
    if (generation === this.generation) await this.#login();
  }

  #login(): Promise<void> {
    this.#pending ??= this.#logIn()
      .then(({ access_token: token, expires_in: seconds }) => {
        // a tenth of the time ahead, a minute at most; a token that says nothing is good until it is refused
        const milliseconds = typeof seconds === "number" && seconds > 0 ? seconds * 1000 : Infinity;
        this.#due = Date.now() + milliseconds - Math.min(milliseconds / 10, 60_000);
        this.header = `Bearer ${token}`;
        this.generation++;
      })
      .finally(() => (this.#pending = undefined));
    return this.#pending;
  }
}

/** Asks for a token, with the patience of any call. The password goes nowhere else than below the base URL. */
async function logIn(
  name: string,
  baseUrl: string,
  tokenUrl: string,
  form: string,
  { fetch: own, timeout, retry }: ClientOptions,
): Promise<TokenAnswer> {
  const staying: Fetch = (url, init) => {
    if (new URL(url).origin === new URL(baseUrl).origin) return (own ?? fetch)(url, init);
    throw new ConnectionError(`${name} login: refused a redirect to ${new URL(url).origin}`);
  };
  const platform = { name, credentials: {}, security: [[]] };
  const client = new ClientCore(platform, { baseUrl, timeout, retry, fetch: staying });
  const call = new Call<TokenAnswer>(client, operation(tokenUrl), fieldsOf(form));
  const answer = await call.catch((error: unknown) => {
    // without a cause, so that the call which waits for it does not repeat what was repeated already
    throw error instanceof ConnectionError ? new ConnectionError(error.message) : error;
  });
  // anything else fits in no header, and `fetch` would print it
  if (/^[!-~]+$/.test(String(answer?.access_token ?? ""))) return answer;
  throw new DecodeError(`${name} login: the answer has no \`access_token\`.`, { text: "" });
}

function operation(tokenUrl: string): Operation {
  const path = `/${tokenUrl.replace(/^\//, "")}`;
  return { id: "login", method: "POST", path, body: urlEncoded, retry: "safe", secrets: ["password"] };
}

function fieldsOf(form: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(form));
}
