import { decodeJson, type Decoder } from "./decode.ts";

/**
 * JSON, text or a `Blob`, whichever of the accepted media types the answer has. One that has none of them is taken as
 * the first: a file that is JSON by chance is still a file.
 */
export const decodeMedia: Decoder = (operation, response) => {
  const [first = "", ...others] = operation.accept?.split(", ") ?? [];
  const type = others.find((other) => response.headers.get("content-type")?.startsWith(other)) ?? first;
  if (/[/+]json\b/i.test(type)) return decodeJson(operation, response);
  return /^text\/|xml\b/i.test(type) ? response.text() : response.blob();
};
