import { examplesOf, type SpecOperation } from "../load-spec.ts";
import { isEventStream, isJson, isText } from "../media-type.ts";
import { sampleBytes } from "../sample-scalar.ts";
import { sampleValue } from "../sample-value.ts";
import type { Plan } from "./check.ts";
import type { PlainAnswer } from "./loopback-server.ts";

/** What kind of data an operation answers with. */
export type AnswerKind = "JSON" | "text" | "bytes" | "nothing" | "events";

/** A success of an operation: the answer, and the value in it. */
export interface Success {
  readonly kind: AnswerKind;
  readonly answer: PlainAnswer;
  /** As a client hands it over; bytes as a buffer. */
  readonly value: unknown;
}

/** The first success that the spec documents, with its example. */
export function successOf({ spec }: Plan, operation: SpecOperation): Success {
  const [status = "200", content = {}] =
    [...operation.responses].find(([code]) => code.startsWith("2")) ?? [];
  const [mediaType, media] = Object.entries(content)[0] ?? [];
  const kind = kindOf(mediaType);
  if (mediaType === undefined || !media) {
    return { kind, answer: { status: Number(status), headers: {}, body: "" }, value: undefined };
  }
  const [example] = examplesOf(spec.document, media);
  const sampled = (): unknown => sampleValue(media.schema ?? {}, { document: spec.document, optional: true });
  const value =
    kind === "JSON"
      ? (example ?? sampled())
      : kind === "bytes"
        ? Buffer.from(sampleBytes, "latin1")
        : String(example ?? "sample");
  const body = value instanceof Uint8Array || typeof value === "string" ? value : JSON.stringify(value);
  const answer = { status: Number(status), headers: { "content-type": mediaType }, body };
  return { kind, value, answer: kind === "JSON" ? { ...answer, body: JSON.stringify(value) } : answer };
}

/** The kind of the first success. */
export function answerKind(operation: SpecOperation): AnswerKind {
  const [, content = {}] = [...operation.responses].find(([code]) => code.startsWith("2")) ?? [];
  return kindOf(Object.keys(content)[0]);
}

function kindOf(mediaType: string | undefined): AnswerKind {
  if (mediaType === undefined) return "nothing";
  if (isEventStream(mediaType)) return "events";
  if (isJson(mediaType)) return "JSON";
  return isText(mediaType) ? "text" : "bytes";
}
