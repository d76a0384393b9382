import { differs } from "./faults.ts";
import type { Hit } from "./loopback-server.ts";

/** How two requests differ, but for the boundary of a form. */
export function sameRequests(one: Hit, other: Hit): string[] {
  return differs("the second request", comparable(other), comparable(one));
}

function comparable({ method, url, headers, body }: Hit): object {
  const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const plain = (text: string): string => (boundary === "" ? text : text.replaceAll(boundary, "boundary"));
  const rest = Object.entries(headers).filter(([name]) => !["host", "content-length"].includes(name));
  return {
    method,
    url,
    headers: Object.fromEntries(rest.map(([name, value]) => [name, plain(String(value))])),
    body: plain(body.toString("latin1")),
  };
}
