import { isDeepStrictEqual } from "node:util";
import { formFaults } from "./judge-form.ts";
import type { Spec, SpecOperation } from "./load-spec.ts";
import { isForm, isJson } from "./media-type.ts";
import type { PlannedCall } from "./plan-call.ts";
import type { Exchange } from "./recording-fetch.ts";
import type { Validator } from "./validator.ts";

/** What is wrong with a request's body: it has to be the one given, in the type that the spec asks for. */
export async function bodyFaults(
  spec: Spec,
  operation: SpecOperation,
  call: PlannedCall,
  sent: Exchange,
  validator: Validator,
): Promise<string[]> {
  if (!call.body || !operation.body) {
    return sent.body.length === 0 ? [] : ["sends a body where none was given"];
  }
  const { mediaType, schema } = operation.body;
  const contentType = sent.headers.get("content-type") ?? "none";
  if (contentType.split(";")[0]?.trim().toLowerCase() !== mediaType.toLowerCase()) {
    return [`sends a body of type ${contentType} instead of ${mediaType}`];
  }
  const { value: expected } = call.body;
  if (isForm(mediaType) && typeof expected === "object" && expected !== null) {
    return formFaults(spec, operation.body, expected, sent, validator);
  }
  if (!isJson(mediaType)) {
    const bytes = await new Response(expected instanceof Blob ? expected : String(expected)).bytes();
    return Buffer.from(bytes).equals(sent.body) ? [] : ["sends other bytes than were given"];
  }
  const text = new TextDecoder().decode(sent.body);
  const value: unknown = JSON.parse(text);
  if (!isDeepStrictEqual(value, expected)) {
    return [`sends the body ${text} instead of ${JSON.stringify(expected)}`];
  }
  return validator.faults(schema, value, "request").map((fault) => `the body: ${fault}`);
}
