import { ConnectionError } from "./errors.ts";
import type { Fetch, FetchInit } from "./options.ts";
import type { OutgoingRequest } from "./request.ts";

/**
 * Fetches, and goes where the answer redirects to. We follow redirects ourselves, for `fetch` would carry headers
 * such as an API key to any origin; here another one than the request's sees nothing but what describes the content.
 * At most five are followed, never from https to http, and none in a browser, which hides where they go (and shows
 * the status 0): set `baseUrl` to the final address.
 */
export async function fetchFollowing(
  fetch: Fetch,
  request: OutgoingRequest & FetchInit,
  followed: number = 0,
): Promise<Response> {
  const { url, method, headers, once } = request;
  const response = await fetch(url, request);
  const { status } = response;
  const location = status ? /30[12378]/.test(`${status}`) && response.headers.get("location") : "hidden:";
  if (!location) return response;
  discard(response);
  // queries are left out of what errors say, for they can hold tokens
  const from = new URL(url.replace(/[?#].*/, ""));
  const next = new URL(location, from);
  const becomesGet = status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
  if (![from.protocol, "https:"].includes(next.protocol) || followed === 5 || (once && !becomesGet)) {
    throw new ConnectionError(`Refused redirect ${followed + 1}, to ${next.href.replace(/[?#].*/, "")}`);
  }
  const kept = Object.entries(headers).filter(
    ([name]) =>
      (!becomesGet || name !== "content-type") &&
      (next.origin === from.origin || /^(accept|content|range|if)/.test(name)),
  );
  const sent = becomesGet ? ({ ...request, method: "GET", body: null, once: false } as const) : request;
  const moved = { ...sent, url: next.href, headers: Object.fromEntries(kept) };
  return fetchFollowing(fetch, moved, followed + 1);
}

/** Lets go of an answer that nobody reads. */
export function discard({ body }: { readonly body: { cancel(): Promise<void> } | null }): void {
  body?.cancel().catch(() => undefined); // it may have failed already
}
