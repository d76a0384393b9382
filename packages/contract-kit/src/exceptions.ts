/** What the contract tests of a platform do not exercise or do not find, each with the reason. */
export interface Exceptions {
  /** By entry of the ledger: `uploads.create request text/csv`. */
  readonly ledger: Readonly<Record<string, string>>;
  /** By planted fault that no case reports: `things.list wrong array style ids`. */
  readonly faults: Readonly<Record<string, string>>;
}

/** All exceptions, by the title of the spec. How many they are is a test: the number only goes down. */
export const exceptions: Readonly<Record<string, Exceptions>> = {};

export const noExceptions: Exceptions = { ledger: {}, faults: {} };
