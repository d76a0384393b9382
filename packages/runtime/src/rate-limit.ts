/** What a platform says about how much more it takes. Every fact is `undefined` where it says nothing. */
export interface RateLimit {
  /** How many requests fit into the present window. */
  readonly limit: number | undefined;
  /** How many of them are left. */
  readonly remaining: number | undefined;
  /** When the window ends. */
  readonly resetAt: Date | undefined;
  /** Milliseconds to wait before the next request. */
  readonly retryAfter: number | undefined;
}

/**
 * The rate-limit facts of an answer or of an `ApiError`, in whichever of their spellings: `RateLimit-Limit` and its
 * like, `RateLimit: limit=…, remaining=…, reset=…`, `"default";r=…;t=…` with `RateLimit-Policy`, `X-RateLimit-*` (with a
 * reset in seconds from now, as a timestamp or as a date), `Retry-After`.
 */
export function rateLimitOf({ headers }: { readonly headers: Headers }, now: number = Date.now()): RateLimit {
  const combined = `${headers.get("ratelimit") ?? ""};${headers.get("ratelimit-policy") ?? ""}`;
  const fact = (name: string, short: string): string | undefined =>
    headers.get(`ratelimit-${name}`) ??
    headers.get(`x-ratelimit-${name}`) ??
    headers.get(`x-rate-limit-${name}`) ??
    new RegExp(`(?:^|[;,\\s])(?:${name}|${short})=(\\d+)`).exec(combined)?.[1];
  const reset = timeOf(fact("reset", "t"), now);
  const after = timeOf(
    fractionOf(headers.get("retry-after-ms")) ?? headers.get("retry-after") ?? undefined,
    now,
  );
  return {
    limit: numberOf(fact("limit", "q")),
    remaining: numberOf(fact("remaining", "r")),
    resetAt: reset === undefined ? undefined : new Date(reset),
    retryAfter: after === undefined ? undefined : Math.max(0, after - now),
  };
}

/** The first number in a header such as `100, 100;w=60`. */
function numberOf(text: string | undefined): number | undefined {
  const digits = /^\s*(\d+)/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A moment in milliseconds: seconds from now, a timestamp in seconds or milliseconds, or a date. */
function timeOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  if (Number.isNaN(value)) return Number.isNaN(Date.parse(text)) ? undefined : Date.parse(text);
  if (value < 0) return undefined;
  if (value < 1e9) return now + value * 1000;
  return value < 1e11 ? value * 1000 : value;
}

/** Milliseconds as seconds. */
function fractionOf(milliseconds: string | null): string | undefined {
  return milliseconds !== null && Number(milliseconds) >= 0 ? String(Number(milliseconds) / 1000) : undefined;
}
