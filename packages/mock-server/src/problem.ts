import type { MockAnswer } from "./message.ts";

/** An answer of the mock itself, not one of the platform: RFC 9457 `application/problem+json`. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];

  constructor(
    status: number,
    title: string,
    detail: string,
    extra: { headers?: Record<string, string>; violations?: readonly Violation[] } = {},
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = extra.headers ?? {};
    this.violations = extra.violations ?? [];
  }

  /** The problem as it goes over the wire. */
  toAnswer(): MockAnswer {
    const { status, title, message: detail, violations } = this;
    const body = { title, status, detail, ...(violations.length > 0 && { violations }) };
    return {
      status,
      headers: {
        "content-type": "application/problem+json",
        ...this.headers,
        ...violationHeader(violations),
      },
      body: JSON.stringify(body),
    };
  }
}

/** One way in which a request or an answer breaks the spec. */
export interface Violation {
  /** Where, starting with `request` or `response`: `request.body.name`. */
  readonly location: string;
  readonly message: string;
}

/** The header under which Prism, too, reports violations; an answer without it is beyond reproach. */
export function violationHeader(violations: readonly Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  // Header values are limited to Latin-1 and, in Node, to 16 kB for all of them together.
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, "?");
  return { "sl-violations": text.slice(0, 4000) };
}
