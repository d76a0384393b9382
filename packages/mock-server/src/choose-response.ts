import type { IHttpOperation, IHttpOperationResponse } from "@stoplight/types";
import { nearest } from "./nearest.ts";
import { negotiate } from "./negotiate.ts";
import type { Preference } from "./preference.ts";
import { Problem } from "./problem.ts";

/** The documented response that an answer is made from. */
export interface Choice {
  readonly status: number;
  /** None where the response has no content. */
  readonly mediaType?: string;
  /** Name of the example; without it the first one. */
  readonly example?: string;
  /** A body to answer with in place of an example. */
  readonly given?: { readonly value: unknown };
  /** Headers in addition to, or in place of, those of the response. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Chooses what is asked for, or the first success. What is not documented is refused, never replaced:
 * Prism by itself answers 200 to a request for an example that stands under another status.
 */
export function chooseResponse(operation: IHttpOperation, wanted: Preference, accept: string): Choice {
  const status = wanted.status ?? statusOf(firstResponse(operation, wanted.example));
  const response = findResponse(operation, status);
  if (!response) throw undocumented(operation, `status ${status}`);
  const contents = (response.contents ?? []).filter(
    (content) => wanted.example === undefined || exampleNames([content]).includes(wanted.example),
  );
  if (wanted.example !== undefined && contents.length === 0) {
    throw undocumented(operation, `example "${wanted.example}" for status ${status}`, wanted.example);
  }
  if (contents.length === 0) return { status };
  const mediaType = negotiate(
    accept,
    contents.map((content) => content.mediaType),
    status,
  );
  return { status, mediaType, ...(wanted.example !== undefined && { example: wanted.example }) };
}

/** The response for a status: its own, that of its range (`4XX`), or, for an error, the default. */
export function findResponse(operation: IHttpOperation, status: number): IHttpOperationResponse | undefined {
  const byCode = (code: string) =>
    operation.responses.find((response) => response.code.toUpperCase() === code);
  const exact = byCode(String(status)) ?? byCode(`${Math.floor(status / 100)}XX`);
  return exact ?? (status >= 400 ? byCode("DEFAULT") : undefined);
}

/** The lowest success that has the example, if one is named; without any success the lowest status. */
function firstResponse(operation: IHttpOperation, example: string | undefined): IHttpOperationResponse {
  const usable = operation.responses.filter(
    (response) => example === undefined || exampleNames(response.contents).includes(example),
  );
  const sorted = usable.toSorted((a, b) => preferred(a).localeCompare(preferred(b)));
  if (sorted[0]) return sorted[0];
  throw undocumented(operation, example === undefined ? "response" : `example "${example}"`, example);
}

/** Sorts successes first, then by status; `default` comes last. */
function preferred(response: IHttpOperationResponse): string {
  return (response.code.startsWith("2") ? "0" : "1") + response.code;
}

function statusOf({ code }: IHttpOperationResponse): number {
  return code === "default" ? 200 : Number(code.replace(/XX$/i, "00"));
}

/** Names of the examples of some contents. */
export function exampleNames(contents: IHttpOperationResponse["contents"] = []): string[] {
  return contents.flatMap((content) => (content.examples ?? []).map((example) => example.key));
}

function undocumented(operation: IHttpOperation, what: string, example?: string): Problem {
  const documented = operation.responses.map((response) => {
    const names = exampleNames(response.contents);
    return names.length > 0 ? `${response.code} (${names.join(", ")})` : response.code;
  });
  const all = operation.responses.flatMap((response) => exampleNames(response.contents));
  const hint =
    example === undefined || all.length === 0
      ? ""
      : ` Nearest examples: ${nearest(example, [...new Set(all)])}.`;
  return new Problem(
    400,
    "Not documented",
    `${operation.method.toUpperCase()} ${operation.path} documents no ${what}. ` +
      `Statuses, with their examples: ${documented.join(", ")}.${hint}`,
  );
}
