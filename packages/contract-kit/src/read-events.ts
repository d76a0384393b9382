/** An event of a stream, as clients hand it over. */
export interface StreamEvent {
  readonly event: string;
  readonly data?: unknown;
}

/**
 * Reads a whole stream of events, as the mock writes them: a blank line after each, data in one line of JSON. It goes
 * its own way, so that a mistake of the runtime's is not made twice.
 */
export function readEvents(text: string): StreamEvent[] {
  const blocks = text.split("\n\n").slice(0, -1);
  return blocks.map((block) => {
    const fields = new Map(block.split("\n").map((line) => [line.split(": ", 1)[0], valueOf(line)]));
    const data = fields.get("data");
    return { event: fields.get("event") ?? "message", ...(data !== undefined && { data: JSON.parse(data) }) };
  });
}

/** Everything that a client's stream gives; what it throws is the last thing in it. */
export async function collectEvents(stream: unknown): Promise<unknown> {
  if (!isAsyncIterable(stream)) return stream;
  const found: unknown[] = [];
  try {
    for await (const event of stream) found.push(event);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(": ") + 2);
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
