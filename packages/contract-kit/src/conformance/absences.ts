import { answerKind, type AnswerKind } from "./answers.ts";
import type { Plan } from "./check.ts";
import { allOperations } from "./choose.ts";
import type { SpecOperation } from "../load-spec.ts";
import { type Scheme, schemesOf } from "./schemes.ts";
import { secretFields } from "./secret-fields.ts";

/** What the suite cannot show by this client, because its spec has none of it. */
export function absencesOf(plan: Plan): string[] {
  const { spec } = plan;
  const all = allOperations(plan);
  const has = <Value>(known: readonly Value[], found: Iterable<Value>): Value[] => {
    const present = new Set(found);
    return known.filter((value) => !present.has(value));
  };
  const places = all.flatMap(({ pagination }) => Object.values(pagination?.places ?? {}));
  const bodies = all.flatMap(({ body }) => body?.mediaType ?? []);
  const schemes = [...schemesOf(spec).values()];
  const jobs = all.flatMap(({ polling }) => polling ?? []);
  const streams = all.filter((each) => answerKind(each) === "events");
  const isSafe = ({ retry }: SpecOperation): boolean => retry.class === "safe";
  const alternatives = all.map(({ security }) => security.length);
  const none = (isThere: boolean, what: string): string[] => (isThere ? [] : [what]);
  return [
    ...has(
      ["safe", "idempotent", "never"],
      all.map(({ retry }) => retry.class),
    ).map((each) => `operations of the retry class ${each}`),
    ...none(
      all.some(({ retry }) => retry.narrowed),
      "operations with statuses of their own in `x-retry`",
    ),
    ...has<Scheme["kind"]>(
      ["bearer", "basic", "key", "login"],
      schemes.map(({ kind }) => kind),
    ).map((each) => schemeWords[each]),
    ...none(
      alternatives.some((count) => count > 1),
      "alternatives of credentials",
    ),
    ...none(
      all.some(({ security }) => security.every((each) => each.length === 0)),
      "operations without credentials",
    ),
    ...has(
      ["offset", "page", "cursor", "id-range", "last-id", "none"],
      all.map(({ pagination }) => pagination?.style ?? ""),
    ).map((each) => (each === "none" ? "lists that are whole" : `lists by ${each}`)),
    ...none(
      places.some((place) => place.in === "request body"),
      "lists with inputs in the body",
    ),
    ...none(
      places.some((place) => place.in === "response header"),
      "lists with outputs in headers",
    ),
    ...none(jobs.length > 0, "jobs to wait for"),
    ...none(
      jobs.some(({ cancel }) => cancel !== undefined),
      "jobs that can be canceled",
    ),
    ...none(
      jobs.some(({ canceled }) => canceled.length > 0),
      "jobs that end canceled",
    ),
    ...none(
      jobs.some(({ value }) => value !== undefined),
      "jobs that tell their progress",
    ),
    ...has<AnswerKind>(["JSON", "text", "bytes", "nothing", "events"], all.map(answerKind)).map(
      (each) => answerWords[each],
    ),
    ...none(streams.some(isSafe), "streams of events that are asked for again"),
    ...none(!streams.every(isSafe), "streams of events that are never asked for again"),
    ...has(
      bodyTypes,
      bodies.map((type) => bodyTypes.find((known) => type.startsWith(known)) ?? "application/octet-stream"),
    ).map((each) => `bodies of ${each}`),
    ...none(
      all.some((each) => secretFields(spec, each).length > 0),
      "secret fields",
    ),
  ];
}

const bodyTypes = [
  "application/json",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "text/",
  "application/octet-stream",
];

const schemeWords = {
  bearer: "bearer tokens",
  basic: "Basic credentials",
  key: "keys in headers",
  login: "logins by OAuth 2.0",
} as const;

const answerWords: Readonly<Record<AnswerKind, string>> = {
  JSON: "answers in JSON",
  text: "answers in text",
  bytes: "answers in bytes",
  nothing: "answers without a body",
  events: "answers in events",
};
