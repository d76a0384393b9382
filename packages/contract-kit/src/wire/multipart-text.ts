import { printable } from "./printable.ts";

/** The parts of a form as they are on the wire, each with its headers; JSON with line breaks. */
export function multipartText(body: Uint8Array): string {
  const text = Buffer.from(body).toString("latin1");
  const delimiter = text.slice(0, text.indexOf("\r\n"));
  const parts = text.split(`${delimiter}\r\n`).slice(1);
  const shown = parts.map((part) => {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const content = rest.join("\r\n\r\n").replace(/\r\n(--[^\r]*--(\r\n)?)?$/, "");
    return [delimiter, ...head.split("\r\n"), "", contentText(head, content)].join("\n");
  });
  return [...shown, `${delimiter}--`].join("\n");
}

function contentText(head: string, content: string): string {
  const bytes = Buffer.from(content, "latin1");
  if (!/^content-type: *application\/json/im.test(head)) return printable(bytes);
  return JSON.stringify(JSON.parse(bytes.toString("utf8")), undefined, 2);
}
