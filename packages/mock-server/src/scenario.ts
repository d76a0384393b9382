/** A request as scenarios and assertions see it. Values of credentials are replaced by `<redacted>`. */
export interface MockedRequest {
  /** `operationId` of the operation; `GET /path` where the spec gives it none. */
  readonly operation: string;
  /** Upper case. */
  readonly method: string;
  /** Values of the path parameters, decoded, by their names. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query, by their names; several of one name as an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as a value, a form as its fields, all else as text; null without a body. */
  readonly body: unknown;
}

/** What a function of a scenario may answer from. */
export interface ScenarioRequest<Body = Readonly<Record<string, unknown>>> extends MockedRequest {
  /** 1 for the first call, counted as the scenario is: per operation and path parameter values. */
  readonly call: number;
  /** The body that the mock answers with by itself: the first example of the first success. */
  readonly example: Body;
}

/** One answer of a scenario. What it does not say is as the mock answers by itself. */
export interface ScenarioAnswer {
  /** A documented status; any error where the spec has a default response. */
  readonly status?: number | undefined;
  /** Name of one of the spec's examples. Its status follows from it. */
  readonly example?: string | undefined;
  /** Body in place of an example: valid by the spec, else the answer is a 500 that says what is wrong. */
  readonly body?: unknown;
  /** Headers in addition to, or in place of, those of the spec. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Number of calls that get this answer before the next one's turn. Default: 1. */
  readonly times?: number | undefined;
}

/** The name of an example, an answer, or a function that gives one; nothing means the mock's own answer. */
export type ScenarioStep<Body = Readonly<Record<string, unknown>>> =
  | string
  | ScenarioAnswer
  | ((request: ScenarioRequest<Body>) => ScenarioResult | Promise<ScenarioResult>);

/** What a function of a scenario gives. */
export type ScenarioResult = string | ScenarioAnswer | undefined;

/** Answers to the calls of an operation, one after the other. The last one stays. */
export type Scenario<Body = Readonly<Record<string, unknown>>> =
  | ScenarioStep<Body>
  | readonly ScenarioStep<Body>[];
