/** Bytes that become text at a time: a multiple of 3, and fewer than a call takes arguments. */
const pieceSize = 24_576;

/** Base64 of bytes, however many they are. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceSize) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + pieceSize))));
  }
  return pieces.join("");
}
