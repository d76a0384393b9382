import { examplesOf, type SpecOperation } from "../load-spec.ts";
import { isEventStream, isJson, isText } from "../media-type.ts";
import type { StreamEvent } from "../read-events.ts";
import { sampleBytes } from "../sample-scalar.ts";
import { sampleValue } from "../sample-value.ts";
import type { Plan } from "./check.ts";
import type { PlainAnswer } from "./loopback-server.ts";
import { writeEvents } from "./write-events.ts";

/** What kind of data an operation answers with. */
export type AnswerKind = "JSON" | "text" | "bytes" | "nothing" | "events";

/** A success of an operation: the answer, and the value in it. */
export interface Success {
  readonly kind: AnswerKind;
  readonly answer: PlainAnswer;
  /** As a client hands it over; bytes as a buffer, a stream as its events. */
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
  const examples = examplesOf(spec.document, media);
  const sampled = (): unknown => sampleValue(media.schema ?? {}, { document: spec.document, optional: true });
  const [value, body] = written(kind, examples.length === 0 ? [sampled()] : examples);
  return { kind, value, answer: { status: Number(status), headers: { "content-type": mediaType }, body } };
}

/** A value, and the body that holds it. */
function written(kind: AnswerKind, [example, ...others]: readonly unknown[]): [unknown, string | Uint8Array] {
  if (kind === "JSON") return [example, JSON.stringify(example)];
  if (kind === "events") {
    const events = [example, ...others, example].map((event) => event as StreamEvent); // the contract tests judge them
    return [events, writeEvents(events)];
  }
  const body = kind === "bytes" ? Buffer.from(sampleBytes, "latin1") : String(example ?? "sample");
  return [body, body];
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
