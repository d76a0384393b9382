/** A small file of a media type, always the same one: what a download gets where the spec has no example. */
export function sampleFile(contentType: string): string | Uint8Array {
  const mediaType = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const known = samples[mediaType];
  if (known !== undefined) return known;
  return /^text\/|xml\b/.test(mediaType) ? "string" : bytes;
}

/** No text in any encoding that is in use, so that a client that reads it as one is found out. */
const bytes = Uint8Array.of(0x00, 0xff, 0xfe, 0x80, 0x0d, 0x0a);

const samples: Readonly<Record<string, string | Uint8Array>> = {
  // An archive without entries is its end-of-directory record, whose counts are all 0.
  "application/zip": Uint8Array.of(0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)),
  "text/csv": "id,name\n1,sample\n",
  "text/html": "<!doctype html>\n<title>Sample</title>\n",
};
