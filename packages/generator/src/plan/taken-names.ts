/** What files of operations import from the runtime as values. */
export const runtimeValues: readonly string[] = words(
  "Call EventCall ListCall wait watch",
  "afterFirst byCursor byIdRange byLastId byOffset byPage",
  "brackets commas decodeMedia deepObject exploded form jsonValue pipes reserved spaces",
  "binary json multipart optional text urlEncoded whole",
);

/** What they import from it as types. */
export const runtimeTypes: readonly string[] = words(
  "ApiError ClientCore ErrorStatus ListOptions Progress RequestOptions WaitOptions WatchOptions",
);

/** What the index of a client passes on from the runtime: what its users may have to name. */
export const passedOnValues: readonly string[] = words(
  "ApiError AuthenticationError BadRequestError ClientError ConflictError ConnectionError DecodeError",
  "hooks InternalServerError isClientError NotFoundError PaginationLoopError PermissionDeniedError PollError",
  "RateLimitError rateLimitOf requestOf TimeoutError UnprocessableEntityError UsageError withMiddleware",
);
export const passedOnTypes: readonly string[] = words(
  "AttemptRequest Call ClientOptions CredentialValue EventCall EventStream Fetch FetchInit Hooks ListCall",
  "ListOptions Middleware Page Progress RateLimit RequestOptions Result WaitOptions WatchOptions WithResponse",
);

/** Types that no spec can call its own: those above, those of `core.ts`, and TypeScript's that we print. */
export const takenTypes: Readonly<Record<string, string>> = {
  ...ownedBy("a type of the runtime", [...runtimeTypes, ...passedOnValues, ...passedOnTypes, "Platform"]),
  ...ownedBy(
    "a type of TypeScript's own",
    words("ArrayBuffer AsyncGenerator Blob Date Partial Promise ReadableStream Record Uint8Array"),
  ),
};

/** Variables that no operation can call its own. */
export const takenValues: Readonly<Record<string, string>> = ownedBy(
  "an export of the runtime",
  runtimeValues,
);

/** Options that no credential can call its own. */
export const takenOptions: Readonly<Record<string, string>> = ownedBy(
  "an option of every client",
  words("allowInsecure baseUrl fetch headers readOnly retry timeout"),
);

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(" "));
}

function ownedBy(owner: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, owner]));
}
