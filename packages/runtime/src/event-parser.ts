/** An event as it came: its name, and its lines of data joined. */
export interface ParsedEvent {
  /** `message` where the stream gives no name. */
  readonly event: string;
  /** `undefined` where it has no line of data. */
  readonly data: string | undefined;
  /** Id of the last event so far that has one. */
  readonly id: string | undefined;
}

/**
 * Reads server-sent events as the WHATWG has them, from bytes that are cut anywhere. Unlike there, an event that has a
 * name and no data is one: so come signs of life. What no blank line ends is never given.
 */
export class EventParser {
  /** The last id that a blank line has ended; `undefined` where none came. */
  id: string | undefined;
  /** Milliseconds that the server wants between two connections, if it says so. */
  retry: number | undefined;
  readonly #decoder = new TextDecoder(); // overlooks a byte order mark at the start
  #line = "";
  #afterReturn = false;
  #name = "";
  #data: string[] = [];
  #nextId: string | undefined;

  /** The events that end in this piece. */
  push(bytes: Uint8Array): ParsedEvent[] {
    const text = this.#decoder.decode(bytes, { stream: true });
    if (text === "") return []; // bytes of half a letter
    const isHalf = this.#afterReturn && text.startsWith("\n"); // the other half of a line's end
    const [first = "", ...lines] = text.slice(isHalf ? 1 : 0).split(/\r\n|\n|\r/);
    this.#afterReturn = text.endsWith("\r");
    lines.unshift(this.#line + first);
    this.#line = lines.pop() ?? "";
    return lines.flatMap((line) => this.#read(line));
  }

  #read(line: string): ParsedEvent[] {
    if (line === "") return this.#dispatch();
    const [, field, value = ""] = /^([^:]*):? ?(.*)/s.exec(line) ?? []; // a comment has an empty field
    if (field === "event") this.#name = value;
    if (field === "data") this.#data.push(value);
    if (field === "id" && fitsInHeader(value)) this.#nextId = value;
    if (field === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
    return [];
  }

  #dispatch(): ParsedEvent[] {
    const [name, lines] = [this.#name, this.#data];
    this.id = this.#nextId;
    this.#name = "";
    this.#data = [];
    if (name === "" && lines.length === 0) return [];
    const data = lines.length === 0 ? undefined : lines.join("\n");
    return [{ event: name || "message", data, id: this.id }];
  }
}

/** An id goes back to the server in a header. */
function fitsInHeader(value: string): boolean {
  return !/[^\t -~\u0080-\uffff]/.test(value);
}
