import type { IHttpOperation } from "@stoplight/types";
import type { MockRequest } from "./message.ts";
import { Problem } from "./problem.ts";
import { readFields } from "./read-fields.ts";

/** A request, and the operation that it is for. */
export interface Asked {
  readonly operation: IHttpOperation;
  readonly request: MockRequest;
}

/**
 * The same request with its form as JSON, to the same operation, which then takes JSON. Other requests stay
 * as they are.
 *
 * Prism reads forms wrongly: it refuses JSON parts and single items of arrays, keeps one of several parts of
 * a name, takes bytes for UTF-8, and lets all pass where a schema contains itself (stoplightio/prism#498,
 * #1622, #2008, #2591, #2672). Its check of JSON bodies is sound and goes by the same schema, so it gets the
 * fields decoded and stays the judge.
 *
 * @throws Problem (400) for a form that cannot be read
 */
export async function formAsJson(operation: IHttpOperation, request: MockRequest): Promise<Asked> {
  const contentType = request.headers["content-type"] ?? "";
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const { body } = operation.request ?? {};
  const content = body?.contents?.find((each) => each.mediaType.toLowerCase() === mediaType);
  if (!body || !content || !forms.has(mediaType)) return { operation, request };

  const form = await readForm(request, contentType);
  const fields = await readFields(form, content.schema ?? {}, operation);
  const contents = [{ ...content, mediaType: "application/json" }];
  return {
    operation: { ...operation, request: { ...operation.request, body: { ...body, contents } } },
    request: {
      ...request,
      headers: { ...request.headers, "content-type": "application/json" },
      body: Buffer.from(JSON.stringify(fields)),
    },
  };
}

const forms = new Set(["multipart/form-data", "application/x-www-form-urlencoded"]);

async function readForm({ body }: MockRequest, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      400,
      "Malformed form",
      `The request's body is no form of type ${contentType}: ${reason}`,
    );
  }
}
