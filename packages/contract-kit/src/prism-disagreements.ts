import type { Spec } from "./load-spec.ts";
import type { Schema } from "./open-api.ts";
import type { Exchange } from "./recording-fetch.ts";

/** Something that Prism judges wrongly. */
export interface Disagreement {
  /** What Prism does. */
  readonly prism: string;
  /** Numbers in the survey of Prism's known faults; none where these tests found it. */
  readonly asks: readonly number[];
  /** Why that is wrong. */
  readonly reason: string;
  /** Who decides in its place. */
  readonly decides: "the judge in process" | "the mock";
  /** Whether Prism's complaints about a request are this and nothing else, so that they do not count. */
  readonly overrules?: (spec: Spec, violations: readonly Violation[], exchange: Exchange) => boolean;
}

/** One complaint of Prism's, as the mock's header `sl-violations` has it. */
export interface Violation {
  readonly location: string;
  readonly message: string;
}

export type DisagreementName =
  | "unknownQuery"
  | "undeclaredBody"
  | "anyNotation"
  | "anyCredential"
  | "forms"
  | "files"
  | "readOnlyWithin"
  | "emptyQuery";

/** All of them. Each has a test that shows Prism doing it; when one no longer does, the line can go. */
export const disagreements: Readonly<Record<DisagreementName, Disagreement>> = {
  unknownQuery: {
    prism: "takes query parameters that the spec has not",
    asks: [69],
    reason: "a misspelt optional parameter would never be found",
    decides: "the judge in process",
  },
  undeclaredBody: {
    prism: "takes a body where the spec has none",
    asks: [69],
    reason: "what a server ignores is not sent on purpose",
    decides: "the judge in process",
  },
  anyNotation: {
    prism: "takes any text for a number that JavaScript does: `0x10`, `1.0`",
    asks: [],
    reason: "an integer is written with digits; servers in other languages refuse the rest",
    decides: "the judge in process",
  },
  anyCredential: {
    prism: "takes any credential",
    asks: [63],
    reason: "it looks at the presence only, so that a wrong value would never be a 401",
    decides: "the mock",
  },
  forms: {
    prism: "refuses a form's part that is JSON, and a single item of an array",
    asks: [51, 52],
    reason:
      "it reads forms as text (stoplightio/prism#498, #1622, #2008); the mock decodes them before it asks",
    decides: "the mock",
  },
  files: {
    prism: "serves the text `string` for a file",
    asks: [54],
    reason: "a client that reads files as text would never be found (stoplightio/prism#1248, #2054)",
    decides: "the mock",
  },
  readOnlyWithin: {
    prism: "asks for required `readOnly` fields in a schema inside itself",
    asks: [],
    reason: "a request need not have them (OpenAPI 3.1, 4.8.24.1); at the first level Prism knows it",
    decides: "the judge in process",
    overrules: (spec, violations) => violations.every((violation) => isReadOnlyField(spec, violation)),
  },
  emptyQuery: {
    prism: "takes a required query parameter with an empty value for a missing one",
    asks: [],
    reason: "an empty text is a text, unless the schema has a `minLength`",
    decides: "the judge in process",
    overrules: (_, violations, { url }) => violations.every((violation) => isEmptyQuery(url, violation)),
  },
};

/** Prism's complaint about a request that it is wrong about, if it has no other. */
export function overruledBy(spec: Spec, exchange: Exchange): string | undefined {
  const header = exchange.response.headers.get("sl-violations");
  if (header === null) return undefined;
  const violations: readonly Violation[] = JSON.parse(header);
  const found = Object.values(disagreements).find(
    ({ overrules }) => overrules?.(spec, violations, exchange) === true,
  );
  return found?.prism;
}

function isReadOnlyField({ document }: Spec, { location, message }: Violation): boolean {
  const [, name = ""] = /must have required property '(.+)'$/.exec(message) ?? [];
  const schemas: readonly Schema[] = Object.values(document.components?.schemas ?? {});
  return (
    location.startsWith("request.body.") &&
    schemas.some(({ properties }) => properties?.[name]?.readOnly === true)
  );
}

function isEmptyQuery({ searchParams }: URL, { location, message }: Violation): boolean {
  const [, name = ""] = /must have required property '(.+)'$/.exec(message) ?? [];
  return location.startsWith("request.query") && searchParams.get(name) === "";
}
