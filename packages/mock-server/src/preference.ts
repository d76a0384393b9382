import { Problem } from "./problem.ts";

/** What a `Prefer` header asks of the mock. */
export interface Preference {
  /** `code=404`: the status to answer with. */
  readonly status?: number;
  /** `example=empty`: the name of the example to answer with. */
  readonly example?: string;
}

/** Reads a `Prefer` header (RFC 7240). Preferences of others are left to others. */
export function readPreference(header: string | undefined): Preference {
  const entries = (header ?? "").split(/[,;]/).map((part) => part.trim().split(/\s*=\s*/));
  const values = new Map(entries.map(([name = "", value = ""]) => [name.toLowerCase(), unquote(value)]));
  const code = values.get("code");
  const example = values.get("example");
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    throw new Problem(400, "Unusable preference", `"Prefer: code=${code}": a code is a status such as 404.`);
  }
  return { ...(code !== undefined && { status: Number(code) }), ...(example !== undefined && { example }) };
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/, "$1");
}
