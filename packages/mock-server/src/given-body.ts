import type { IHttpOperation } from "@stoplight/types";
import { type Choice, findResponse } from "./choose-response.ts";

/**
 * The operation with a body of the caller's as the only example of the response chosen, so that Prism serves and
 * validates it like those of the spec. Without such a body it is the operation itself.
 */
export function withBody(operation: IHttpOperation, { status, given }: Choice): IHttpOperation {
  const chosen = given && findResponse(operation, status);
  if (!chosen) return operation;
  const { value } = given;
  // bytes as Latin-1, which loses none
  const text = value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
  const examples = [{ id: "given", key: "given", value: text }];
  const contents = (chosen.contents ?? []).map((content) => ({ ...content, examples }));
  const responses = operation.responses.map((response) =>
    response === chosen ? { ...response, contents } : response,
  );
  return { ...operation, responses };
}
