/** What files of operations import from the runtime as values. */
export const runtimeValues: readonly string[] = [
  ...["bind", "Call", "ListCall", "wait"],
  ...["byCursor", "byIdRange", "byLastId", "byNothing", "byOffset", "byPage"],
  ...["brackets", "commas", "deepObject", "form", "jsonValue", "pipes", "reserved", "spaces"],
  ...["binary", "json", "multipart", "text", "urlEncoded"],
];

/** What they import from it as types. */
export const runtimeTypes: readonly string[] = [
  ...["ApiError", "ClientCore", "ErrorStatus", "ListOptions", "RequestOptions", "WaitOptions"],
];

/** Types that no spec can call its own: those above, those of `core.ts`, and TypeScript's that we print. */
export const takenTypes: Readonly<Record<string, string>> = {
  ...ownedBy("a type of the runtime", [...runtimeTypes, "Call", "ListCall"]),
  ...ownedBy("a type of the runtime", ["ClientOptions", "CredentialValue", "Platform"]),
  ...ownedBy("a type of TypeScript's own", ["ArrayBuffer", "Blob", "Date", "Partial", "Promise", "ReadableStream"]),
  ...ownedBy("a type of TypeScript's own", ["Record", "Uint8Array"]),
};

/** Variables that no operation can call its own. */
export const takenValues: Readonly<Record<string, string>> = ownedBy("an export of the runtime", runtimeValues);

function ownedBy(owner: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, owner]));
}
