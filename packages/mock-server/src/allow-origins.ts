import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Lets pages of any origin read an answer (CORS), so that programs in a browser can be tested too.
 *
 * @returns whether the request was the browser's question beforehand (a preflight), which is answered by that
 */
export function allowOrigins({ method, headers }: IncomingMessage, outgoing: ServerResponse): boolean {
  if (headers.origin === undefined) return false;
  outgoing.setHeader("access-control-allow-origin", "*");
  outgoing.setHeader("access-control-expose-headers", "*");
  const asked = headers["access-control-request-method"];
  if (method !== "OPTIONS" || asked === undefined) return false;
  outgoing.writeHead(204, {
    "access-control-allow-methods": asked,
    // a star would not stand for `authorization`
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
  });
  outgoing.end();
  return true;
}
