import { AttemptRequest } from "./attempt-request.ts";
import { ConnectionError, UsageError } from "./errors.ts";
import type { RequestOptions } from "./options.ts";

/**
 * The request that a call would send, without sending it: to look at, to print (`toCurl`), or to send in another way.
 * Functions that give credentials are asked, and a login is made where the platform has one.
 *
 * @throws UsageError as the call would, or where the function makes no call with the options that it is given
 * @example
 * const request = await requestOf((options) => hotdata.connections.get({ connection_id }, options));
 * console.log(request.toCurl());
 */
export async function requestOf(
  call: (options: RequestOptions) => PromiseLike<unknown>,
): Promise<AttemptRequest> {
  const seen: AttemptRequest[] = [];
  const fetch: RequestOptions["fetch"] = async (url, init) => {
    seen.push(new AttemptRequest(url, init));
    throw new ConnectionError("The request was wanted, not its answer.");
  };
  const failure: unknown = await call({ fetch, retry: 0 }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const [request] = seen;
  if (request) return request;
  throw (
    failure ??
    new UsageError(
      "requestOf: pass the options on to a call: `(options) => client.things.get(params, options)`.",
    )
  );
}
