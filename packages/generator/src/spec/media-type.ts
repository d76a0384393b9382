/** Whether a body is read and written as JSON. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

/** Whether an answer is a stream of server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}

/** Whether the runtime decodes an answer as text. It goes by the media type alone, whatever the schema says. */
export function isText(mediaType: string): boolean {
  return /^text\/|xml\b/i.test(mediaType) && !isJson(mediaType);
}
