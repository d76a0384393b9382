/**
 * What proves to the server that we continue the same file (RFC 9110, 13.1.5): a strong `ETag`, or, where there is
 * none at all, a `Last-Modified` that was over for a second when the answer was made, for in that second the file
 * could have changed twice. `undefined` if nothing does, or if the server sends no parts.
 */
export function validatorOf(headers: Headers): string | undefined {
  if (headers.get("accept-ranges") === "none") return undefined;
  const etag = headers.get("etag");
  if (etag !== null) return etag.startsWith('"') ? etag : undefined;
  const modified = headers.get("last-modified");
  const age = Date.parse(headers.get("date") ?? "") - Date.parse(modified ?? "");
  return modified !== null && age >= 1000 ? modified : undefined;
}
