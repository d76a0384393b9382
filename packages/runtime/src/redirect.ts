import { ConnectionError } from "./errors.ts";
import type { OutgoingRequest } from "./request.ts";
import type { Fetch } from "./options.ts";

/**
 * `fetch`, with redirects followed here: only the client's own origin sees its credentials, whereas fetch itself
 * would carry custom headers such as an API key anywhere. At most five, and never from https to http. A browser
 * hides where a redirect goes, so that there every one is refused: set `baseUrl` to the final address.
 */
export async function fetchFollowing(
  fetch: Fetch,
  request: OutgoingRequest,
  credentials: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let { url, method, body = null } = request;
  const headers: Record<string, string> = { ...request.headers, ...credentials };
  for (let redirects = 0; ; redirects++) {
    const stream = request.once === true ? { duplex: "half" } : undefined;
    const response = await fetch(url, { method, headers, body, signal, redirect: "manual", ...stream });
    const { status, type } = response;
    const location = response.headers.get("location");
    if (type !== "opaqueredirect" && (location === null || ![301, 302, 303, 307, 308].includes(status))) return response;
    void response.body?.cancel();
    const from = new URL(url);
    const next = new URL(location ?? "hidden:", from);
    const keepsBody = status > 303 || (status < 303 && method !== "POST");
    const isSafe = next.protocol === "https:" || next.protocol === from.protocol;
    if (!isSafe || redirects === 5 || (keepsBody && request.once === true)) {
      // the query is left out, for it can hold tokens
      throw new ConnectionError(`Refused to follow redirect ${redirects + 1}, to ${next.protocol}//${next.host}${next.pathname}`);
    }
    if (next.origin !== from.origin) {
      for (const name of [...Object.keys(credentials), "authorization", "cookie"]) delete headers[name];
    }
    if (!keepsBody) {
      if (method !== "HEAD") method = "GET";
      body = null;
      delete headers["content-type"];
    }
    url = next.href;
  }
}
