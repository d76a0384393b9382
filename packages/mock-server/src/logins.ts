import type { IHttpOperation } from "@stoplight/types";
import type { Credentials } from "./credentials.ts";
import type { MockAnswer, MockRequest } from "./message.ts";

/** Logins by user name and password, as the password flow of OAuth 2.0 has them. */
export interface Logins {
  /** Why a login is refused, in words; nothing when it is not, or when the request is for something else. */
  refusal(operation: IHttpOperation, request: MockRequest): string | undefined;
  /** Remembers the token, where this is the answer to a login. */
  note(operation: IHttpOperation, answer: MockAnswer): void;
  /** Whether a login has given this token. Tokens stay good as long as the mock runs. */
  gave(token: string): boolean;
}

/** Lets in who has the values of `credentials`, on whichever path the security schemes say. */
export function createLogins(operations: readonly IHttpOperation[], credentials: Credentials): Logins {
  const schemes = operations.flatMap((operation) => operation.security ?? []).flat();
  const tokenUrls = schemes.flatMap((scheme) =>
    scheme.type === "oauth2" ? (scheme.flows.password?.tokenUrl ?? []) : [],
  );
  const paths = new Set(tokenUrls.map((tokenUrl) => `/${tokenUrl.replace(/^\//, "")}`));
  const isLogin = ({ method, path }: IHttpOperation) => method.toUpperCase() === "POST" && paths.has(path);
  const tokens = new Set<string>();

  return {
    refusal(operation, request) {
      if (!isLogin(operation)) return undefined;
      const form = new URLSearchParams(request.body.toString("utf8"));
      // one that is missing is for the validation to complain about
      const wrong = ["username", "password"].find(
        (name) => form.has(name) && form.get(name) !== credentials[name],
      );
      return wrong && `the field "${wrong}" has not the value the mock accepts`;
    },
    note(operation, answer) {
      const token = isLogin(operation) && answer.status < 300 ? tokenIn(answer) : undefined;
      if (token !== undefined) tokens.add(token);
    },
    gave: (token) => tokens.has(token),
  };
}

/** The token of an answer (RFC 6749, 5.1). */
function tokenIn({ headers, body }: MockAnswer): string | undefined {
  if (typeof body !== "string" || headers["content-type"]?.includes("json") !== true) return undefined;
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== "object" || answer === null || !("access_token" in answer)) return undefined;
  return typeof answer.access_token === "string" ? answer.access_token : undefined;
}
