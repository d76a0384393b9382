import { Call } from "./call.ts";
import { ClientCore, settingsOf } from "./client-core.ts";
import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { Fetch, RequestOptions } from "./options.ts";
import { discard } from "./redirect.ts";

/** A request to an address that lets in whoever knows it, such as a pre-signed one of a storage. */
export interface SignedRequest extends Pick<Operation, "id" | "method" | "retry"> {
  /** The whole address. What lets in is its query, which stands in no message of ours. */
  readonly url: string;
  /** Goes with the `Content-Type` that `fetch` gives it, unless the options have another. A stream is sent once. */
  readonly body: Blob | FormData | ReadableStream<Uint8Array>;
}

/**
 * Sends a body to another server than the platform: with the client's `fetch`, repeats, time limits and errors, but with
 * none of its credentials and headers.
 *
 * @throws UsageError when the address is none; else as any call, an `ApiError` for other statuses than 2xx.
 */
export async function sendSigned(
  client: ClientCore,
  { url, body, ...route }: SignedRequest,
  options: RequestOptions = {},
): Promise<void> {
  const { name, timeout, retry, readOnly, fetch: usual = fetch } = settingsOf(client);
  const { fetch: own = usual, ...others } = options;
  const [, origin = "", path = "", query = ""] = /^(https?:\/\/[^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (!URL.canParse(url) || origin === "") throw new UsageError(`${name} ${route.id}: no address to send to`);
  const operation: Operation = {
    ...route,
    path: path.replaceAll("{", "%7B"), // as an URL parser writes it, for it is no template
    accept: "*/*",
    body: () => ({ body, once: body instanceof ReadableStream, duplex: "half" }),
  };
  const signed: Fetch = (address, init) =>
    own(address === origin + operation.path ? address + query : address, init);
  const stranger = new ClientCore(
    { name, credentials: {}, security: [[]] },
    { baseUrl: origin, timeout, retry, readOnly, fetch: signed },
  );
  discard(await new Call(stranger, operation, {}, others).asResponse());
}
