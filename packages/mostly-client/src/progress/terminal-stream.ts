/** Where to write, such as `process.stderr`. */
export interface TerminalStream {
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal, in characters. */
  readonly columns?: number | undefined;
}

/** The error output of the process; the console where there are no processes. */
export function standardError(): TerminalStream {
  return globalThis.process?.stderr ?? { write: (text) => console.error(text.trimEnd()) };
}

/** Whether bars can be drawn: a terminal that moves its cursor, and people before it. */
export function isInteractive(stream: TerminalStream): boolean {
  const { CI, TERM } = globalThis.process?.env ?? {};
  const isContinuous = CI !== undefined && !/^(|0|false)$/i.test(CI);
  return stream.isTTY === true && !isContinuous && TERM !== "dumb";
}
