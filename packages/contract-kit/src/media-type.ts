/** Whether a media type is JSON, or one of its `+json` relatives. */
export function isJson(mediaType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(mediaType);
}

/** Whether a body of this type is a form, which has fields as an object has. */
export function isForm(mediaType: string): boolean {
  return isMultipart(mediaType) || /^application\/x-www-form-urlencoded\b/i.test(mediaType);
}

/** Whether a body of this type is a form that can hold files. */
export function isMultipart(mediaType: string): boolean {
  return /^multipart\/form-data\b/i.test(mediaType);
}

/** Whether a body is server-sent events, whose schema is that of one. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}

/** Whether clients hand over a body of this type as a text, and not as bytes. */
export function isText(mediaType: string): boolean {
  return /^text\/|xml\b/i.test(mediaType);
}
