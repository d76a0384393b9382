/** The innermost reason of a failure: its code (`ENOENT`), where there is one, else its words. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof Error && failure.cause !== undefined) return reasonOf(failure.cause);
  const { code, message = failure }: { code?: unknown; message?: unknown } = Object(failure);
  return String(code ?? message).replace(/\.$/, "");
}
