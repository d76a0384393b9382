import type { ClientCore } from "./client-core.ts";
import { readFailure } from "./decode.ts";
import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { OutgoingRequest } from "./request.ts";
import { send } from "./transport.ts";

/** A request to an address that is its own permission, as storages sign them for uploads and downloads. */
export interface SignedRequest
  extends Pick<Operation, "id" | "method" | "retry">, Pick<OutgoingRequest, "body" | "once"> {
  /** The whole address, wherever it is. No error shows its query. */
  readonly url: string;
  /** All headers that are sent; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends a request to a signed address with a client's `fetch`, timeout and repeats, and with none of its credentials and
 * headers. `retry` is its class where the method does not imply it: a form that is uploaded twice is one file.
 *
 * @throws UsageError where the address is none. ApiError for an answer outside 2xx; its `body` is the text of the storage.
 */
export function fetchSigned(
  client: ClientCore,
  request: SignedRequest,
  options: Omit<RequestOptions, "headers"> = {},
): Promise<Response> {
  const streaming = { duplex: "half" }; // what `fetch` needs with a stream, and overlooks else
  return send(
    client,
    { ...request, security: [[]] },
    options,
    () => {
      if (/^https?:\/\/[^/@]+(\/|$)/.test(request.url) && URL.canParse(request.url))
        return { headers: {}, ...streaming, ...request };
      throw new UsageError(`${request.id}: no address to send to`); // an invalid one may hold a signature
    },
    async (response, what, stream) => {
      if (response.ok) return stream(response);
      const { id, method, url } = request;
      throw await readFailure(what, { id, method, path: url.replace(/[?#].*/, "") }, response);
    },
  );
}
