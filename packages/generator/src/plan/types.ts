import type { Schema, Evidence } from "../openapi-document.ts";

/**
 * Everything that the renderers print about a platform, as plain data: `JSON.stringify` shows all of it.
 * Names are decided here and nowhere else; types stay schemas until they are rendered.
 */
export interface ClientPlan {
  /** Folder of the spec, as in `specs/hotdata`. */
  readonly platform: string;
  /** Class of the client: `Hotdata`. */
  readonly className: string;
  /** Variable that holds a client in examples: `hotdata`. */
  readonly variable: string;
  readonly title: string;
  readonly description?: string;
  readonly baseUrl?: string;
  readonly baseUrlEnv: readonly string[];
  readonly credentials: readonly CredentialPlan[];
  readonly security: SecurityPlan;
  /** What the constructor asks for, where that differs from `security`. */
  readonly minimum?: SecurityPlan;
  /** The credential by which the client logs in by itself. */
  readonly login?: LoginPlan;
  readonly resources: readonly ResourcePlan[];
  /** What the spec describes and no client calls. */
  readonly uncallable: readonly UncallablePlan[];
  /** How most operations fail, if they do alike. */
  readonly failure?: SharedFailurePlan;
  /** Names of the component schemas, in the document's order. */
  readonly components: readonly string[];
}

/** A route without a function: what HTTP only opens. */
export interface UncallablePlan extends Pick<
  OperationPlan,
  "id" | "method" | "path" | "summary" | "deprecated"
> {
  /** A sentence on what it answers instead. */
  readonly reason: string;
}

/** Alternatives, each a list of credentials that are needed together. */
export type SecurityPlan = readonly (readonly string[])[];

/** A security scheme: the header that carries it, and the options that fill the header. */
export interface CredentialPlan {
  readonly name: string;
  readonly description: string;
  /** In lower case. */
  readonly header: string;
  /** Export of the runtime that makes the header; without it the value goes as it is. */
  readonly write?: "bearer" | "basic";
  /** Of an OAuth 2.0 login: the token endpoint, below the base URL. */
  readonly tokenUrl?: string;
  /** Options of the client, each with the environment variables that fill it. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** A login is an import of its own beside the functions of operations, and built into the class. */
export interface LoginPlan {
  /** Name of its security scheme. */
  readonly scheme: string;
  /** The token endpoint, below the base URL. */
  readonly tokenUrl: string;
  readonly options: CredentialPlan["options"];
  /** Whether a client can do nothing without it. */
  readonly required: boolean;
}

/** A namespace of the client. Those without a parent have a file of their own. */
export interface ResourcePlan {
  /** Place in the client, dotted: `connections.cache`. */
  readonly path: string;
  /** Its last segment: `cache`. */
  readonly name: string;
  readonly interfaceName: string;
  readonly description: string | undefined;
  readonly operations: readonly OperationPlan[];
  readonly children: readonly ResourcePlan[];
}

export interface OperationPlan {
  /** Place in the client, dotted: `connections.cache.purge`. */
  readonly id: string;
  /** Place in the bundled document: `#/paths/~1v1~1connections/get`. */
  readonly pointer: string;
  /** Last segment of the id: the method. */
  readonly name: string;
  /** `connectionsCachePurge`. */
  readonly functionName: string;
  /** Variable that holds the facts, local to its file: `cachePurge`. */
  readonly factsName: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly evidence?: Evidence;
  readonly params: ParamsPlan;
  readonly facts: FactsPlan;
  /** What a call resolves to, a union where there is more than one; none: nothing. */
  readonly data: readonly DataPlan[];
  /** Name for the type of the data, or of an event, where the spec has none: `JobsStartData`, `JobsFollowEvent`. */
  readonly dataTypeName?: string;
  readonly failures: FailuresPlan;
  readonly pages?: PagesPlan;
  readonly poll?: PollPlan;
  /** Parameters that make a good example. */
  readonly example?: Readonly<Record<string, unknown>>;
}

/** The facts beside id, method and path that the runtime needs; absent where its default is right. */
export interface FactsPlan {
  readonly retry?: string;
  readonly retryOn?: readonly number[];
  readonly query?: Readonly<Record<string, QueryStyleName>>;
  readonly headers?: readonly string[];
  readonly body?: BodyEncoderName;
  readonly wholeBody?: true;
  readonly optionalBody?: true;
  readonly parts?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly accept?: string;
  /** Export of the runtime that reads an answer, where it is not only JSON. */
  readonly decode?: "decodeMedia";
  /** Export of the runtime that its calls are, where they give something in their own way. */
  readonly call?: "EventCall";
  readonly secrets?: readonly string[];
  readonly security?: SecurityPlan;
}

/** Exports of the runtime that write a query parameter. */
export type QueryStyleName =
  | "form"
  | "exploded"
  | "commas"
  | "spaces"
  | "pipes"
  | "deepObject"
  | "brackets"
  | "reserved"
  | "jsonValue";

/** Exports of the runtime that write a body. */
export type BodyEncoderName = "json" | "urlEncoded" | "multipart" | "binary" | "text";

/** The one object of parameters. */
export interface ParamsPlan {
  /** `ConnectionsGetParams`; none where the operation has no parameters at all. */
  readonly typeName?: string;
  /** Whether a call may leave the object out. */
  readonly optional: boolean;
  readonly fields: readonly FieldPlan[];
  /** What has its fields written elsewhere and adds them to these: a component, or a union. */
  readonly body?: BodyFieldsPlan;
}

export interface BodyFieldsPlan {
  readonly schema: Schema;
  /** The body may be left out, and with it all of its fields. */
  readonly partial: boolean;
  /** It is a union, which an interface cannot extend. */
  readonly union: boolean;
}

export interface FieldPlan {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly required: boolean;
  readonly description: string | undefined;
  readonly deprecated: boolean | undefined;
  readonly schema: Schema;
}

/** One success: a schema in JSON, events of a schema one by one, text, bytes, or nothing at all. */
export type DataPlan =
  | { readonly status: string; readonly kind: "json" | "events"; readonly schema: Schema }
  | { readonly status: string; readonly kind: "text" | "bytes" | "nothing" };

/** A failure that many operations have: the name of its type, and the component that is the body of all statuses. */
export interface SharedFailurePlan {
  readonly typeName: string;
  readonly body: string;
}

/** Failures by body, and what all other statuses carry. */
export interface FailuresPlan {
  /** Name of the written-out alias; none where one body, with a name, goes for every status. */
  readonly typeName?: string;
  /** Name of the alias for all operations that fail alike. */
  readonly sharedName?: string;
  readonly groups: readonly { readonly statuses: readonly number[]; readonly schema: Schema }[];
  /** Body of the statuses in no group; `true` where nobody says. */
  readonly rest: Schema;
  /** The statuses that the spec documents, for the doc comment. */
  readonly documented: readonly string[];
}

/** A list in pages. Inputs are JSON pointers into the parameters, outputs into the body, or a header. */
export interface PagesPlan {
  /** Export of the runtime that finds the next page, where there is one: `byOffset`. */
  readonly by?: "byOffset" | "byCursor" | "byPage" | "byIdRange" | "byLastId";
  /** Export of the runtime that finds the first page, where the parameters do not say it all. */
  readonly begin?: "afterFirst";
  readonly facts: Readonly<Record<string, string | number | { readonly header: string }>>;
  readonly item: Schema;
  /** Name for the type of an item, where the spec has none: `JobsListItem`. */
  readonly itemTypeName?: string;
}

/** A job that is read until it ends. */
export interface PollPlan {
  /** `jobsWait`. */
  readonly waitName: string;
  /** `jobsWatch`. */
  readonly watchName: string;
  readonly factsName: string;
  /** The operation that cancels the job, one in the same file, and which of the job's parameters it takes. */
  readonly cancel?: { readonly id: string; readonly params: readonly string[] };
  readonly facts: {
    readonly status: string;
    readonly active: readonly string[];
    readonly succeeded: readonly string[];
    readonly failed: readonly string[];
    readonly canceled: readonly string[];
    readonly error?: string | readonly string[];
    readonly progress?: { readonly value: string; readonly max?: string };
    readonly interval?: number;
  };
}
