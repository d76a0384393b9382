import type { IHttpOperation } from "@stoplight/types";
import { type Choice, findResponse } from "./choose-response.ts";

/** Whether a body is server-sent events. */
export function isEventStream(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^text\/event-stream\b/i.test(mediaType);
}

/**
 * The choices whose bodies make the answer together: for a stream of events one for each event, which are those that
 * are given, the one that is asked for, or all of the examples in order; for any other answer the choice itself.
 */
export function choicesOf(operation: IHttpOperation, choice: Choice): [Choice, ...Choice[]] {
  const { status, mediaType, example, given } = choice;
  if (!isEventStream(mediaType) || example !== undefined) return [choice];
  const contents = findResponse(operation, status)?.contents ?? [];
  const examples = contents.find((content) => content.mediaType === mediaType)?.examples ?? [];
  const [first, ...others]: Choice[] = given
    ? [given.value].flat().map((value: unknown) => ({ ...choice, given: { value } }))
    : examples.map(({ key }) => ({ ...choice, example: key }));
  return first ? [first, ...others] : [choice];
}

/** An event as it goes over the wire, with data as JSON; fields that it has not are not written. */
export function writeEvent(value: unknown): string {
  const { id, retry, event, data } = Object(value);
  const fields = { id, retry, event, data: data === undefined ? undefined : JSON.stringify(data) };
  const lines = Object.entries(fields).flatMap(([name, text]) =>
    text === undefined ? [] : `${name}: ${String(text)}\n`,
  );
  return `${lines.join("")}\n`;
}
