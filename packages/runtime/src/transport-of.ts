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
  const { platform, baseUrl } = settings;
  const security = [...platform.security, ...(platform.minimum ?? [])];
  const fetch = async (request: Request): Promise<Response> => {
    const { origin, pathname } = new URL(request.url);
    const method = request.method as Method;
    const id = `${method} ${pathname}`;
    if (origin !== new URL(baseUrl).origin) {
      throw new UsageError(`${platform.name} ${id}: ${origin} is not the origin of \`baseUrl\`, and must not see credentials.`);
    }
    const { response, watch } = await send(
      settings,
      { id, security },
      {
        method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: request.body === null ? undefined : await request.blob(),
      },
      { signal: request.signal },
    );
    watch.stopClock();
    return response;
  };
  return { baseUrl, fetch };
}
