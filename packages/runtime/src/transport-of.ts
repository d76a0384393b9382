import { settingsOf, type ClientCore } from "./client-core.ts";
import { UsageError } from "./errors.ts";
import type { Method } from "./operation.ts";
import { send } from "./transport.ts";

/** A client as other HTTP libraries take it. */
export interface Transport {
  readonly baseUrl: string;
  /** Resolves with every answer, whatever its status; the method decides what may be repeated. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * The client's base URL, and a `fetch` with its credentials, timeout, repeats and rules for redirects, for code
 * that makes its own requests. A request to another origin, which must not see the credentials, is refused.
 */
export function transportOf(client: ClientCore): Transport {
  const settings = settingsOf(client);
  const { name, baseUrl } = settings;
  const security = [...settings.security, ...(settings.minimum ?? [])];
  const fetch = async (request: Request): Promise<Response> => {
    const { origin, pathname } = new URL(request.url);
    const method = request.method as Method;
    const id = `${method} ${pathname}`;
    if (origin !== new URL(baseUrl).origin) {
      throw new UsageError(
        `${name} ${id}: ${origin} is not the origin of \`baseUrl\`, and must not see credentials.`,
      );
    }
    const body = request.body && (await request.blob());
    const headers = { ...settings.headers, ...Object.fromEntries(request.headers) };
    const { url, signal } = request;
    return send(
      client,
      { id, security },
      { signal },
      () => ({ method, url, headers, body }),
      async (response, _, stream) => stream(response),
    );
  };
  return { baseUrl, fetch };
}
