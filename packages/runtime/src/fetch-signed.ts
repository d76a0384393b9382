import type { ClientCore } from "./client-core.ts";
import { readFailure } from "./decode.ts";
import type { Method } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { OutgoingRequest } from "./request.ts";
import { send } from "./transport.ts";

/** A request to an address that is its own permission, as storages sign them for uploads and downloads. */
export interface SignedRequest extends Pick<OutgoingRequest, "body" | "once"> {
  /** What errors and middleware call it: the operation that it belongs to. */
  readonly id: string;
  readonly method: Method;
  /** The whole address, wherever it is. No error shows its query. */
  readonly url: string;
  /** All headers that are sent; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends a request to a signed address with a client's `fetch`, timeout and repeats, and with none of its credentials and
 * headers. It is repeated as one that ends in the same state, whatever its method.
 *
 * @throws ApiError for an answer outside 2xx; its `body` is the text of the storage.
 */
export function fetchSigned(
  client: ClientCore,
  { id, method, url, headers = {}, ...content }: SignedRequest,
  options?: Omit<RequestOptions, "headers">,
): Promise<Response> {
  return send(
    client,
    { id, security: [[]], retry: /GET|HEAD/.test(method) ? "safe" : "idempotent" },
    { ...options },
    () => ({ method, url, headers, ...content }),
    async (response, what, stream) => {
      const path = url.replace(/[?#].*/, "");
      if (!response.ok) throw await readFailure(what, { id, method, path }, response);
      return stream(response);
    },
  );
}
