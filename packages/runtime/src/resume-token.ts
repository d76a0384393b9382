import { UsageError } from "./errors.ts";
import type { Position } from "./page-styles.ts";

/** A position as text that can be kept and used in another process. It holds inputs of the list, no secrets. */
export function printPosition(operation: string, position: Position): string {
  return encodeURIComponent(JSON.stringify([operation, position]));
}

/** The position behind a token, if it is one of this operation. */
export function parsePosition(operation: string, token: string): Position {
  try {
    const [from, position]: unknown[] = JSON.parse(decodeURIComponent(token));
    if (from === operation && Object(position) === position) return position as Position;
  } catch {
    // said below, once for every kind of wrong token
  }
  throw new UsageError(`${operation}: \`resumeToken\` is none of this list's pages`);
}
