/** Ids of the operations of a client's class: those of `MostlyAI` have `"generators.training.get"` among them. */
export type OperationId<Client> = {
  [Name in keyof Client & string]: Client[Name] extends (...parameters: never[]) => infer Call
    ? Call extends OperationCall
      ? Name
      : never
    : Client[Name] extends object
      ? `${Name}.${OperationId<Client[Name]>}`
      : never;
}[keyof Client & string];

/** What an operation of a client's class gets: for a list the whole body, not the page made of it; of events one. */
export type AnswerOf<Client, Id extends string> = Id extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Client
    ? AnswerOf<Client[Name], Rest>
    : never
  : Id extends keyof Client
    ? Client[Id] extends (...parameters: never[]) => PromiseLike<infer Data>
      ? Data extends PageOf<infer Body>
        ? Body
        : Data extends AsyncIterable<infer Event>
          ? Event
          : Data
      : never
    : never;

/** Tells calls from other methods, such as `wait` and `request`. */
interface OperationCall {
  asResponse(): unknown;
}

interface PageOf<Body> {
  readonly items: readonly unknown[];
  readonly body: Body;
  next(): unknown;
}
