import type { MockAnswer } from "./message.ts";
import { type Violation, violationHeader } from "./violation.ts";

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

  /** What is wrong, in sentences, the violations last. */
  get findings(): string[] {
    return [this.message, ...this.violations.map(({ message }) => message)];
  }

  /** The problem as it goes over the wire. */
  toAnswer(): MockAnswer {
    const { status, title, message: detail, violations, findings } = this;
    const body = { title, status, detail, ...(violations.length > 0 && { violations }) };
    return {
      status,
      headers: {
        "content-type": "application/problem+json",
        ...this.headers,
        ...violationHeader(violations),
      },
      body: JSON.stringify(body),
      findings,
    };
  }
}
