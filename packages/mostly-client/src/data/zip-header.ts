/** What stands before an entry of a zip archive. */
export interface ZipHeader {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /**
   * Bytes of the entry in the archive; `undefined` if the writer did not know yet, and put them behind the
   * entry.
   */
  readonly compressedSize: number | undefined;
  /** Whether checksum and sizes stand behind the entry. */
  readonly hasDescriptor: boolean;
  readonly crc: number;
}

/** The first four bytes of the parts of an archive. */
export const signatures = {
  entry: 0x04034b50,
  descriptor: 0x08074b50,
  directory: 0x02014b50,
  directoryEnd: 0x06054b50,
  largeDirectoryEnd: 0x06064b50,
} as const;

/** Bytes of a header without name and extra fields. */
export const headerSize = 30;

/** How many bytes of name and extra fields follow. */
export function tailSize(header: Uint8Array): number {
  const view = viewOf(header);
  return view.getUint16(26, true) + view.getUint16(28, true);
}

/** Reads a header with its name and extra fields. */
export function readHeader(bytes: Uint8Array): ZipHeader {
  const view = viewOf(bytes);
  const flags = view.getUint16(6, true);
  const hasDescriptor = (flags & 0x08) !== 0;
  const nameEnd = headerSize + view.getUint16(26, true);
  const size = view.getUint32(18, true);
  const compressedSize = size === 0xffffffff ? largeSize(bytes.subarray(nameEnd)) : size;
  return {
    name: new TextDecoder().decode(bytes.subarray(headerSize, nameEnd)),
    isEncrypted: (flags & 0x01) !== 0,
    method: view.getUint16(8, true),
    compressedSize: hasDescriptor && !compressedSize ? undefined : compressedSize,
    hasDescriptor,
    crc: view.getUint32(14, true),
  };
}

/** What stands behind an entry whose size was not known before. */
export interface ZipDescriptor {
  readonly crc: number;
  readonly length: number;
}

/** Bytes that decide whether a descriptor is one. */
export const descriptorWindow = 28;

/**
 * Reads a descriptor that ends an entry of this size; `undefined` if the bytes only look like one. Compressed
 * data may hold its signature by chance, but hardly followed by the right size and by the signature of
 * another part.
 */
export function readDescriptor(bytes: Uint8Array, size: number): ZipDescriptor | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 18 || view.getUint32(0, true) !== signatures.descriptor) return undefined;
  if (view.getUint32(8, true) !== size % 2 ** 32) return undefined;
  const isFollowed = (length: number): boolean =>
    bytes.length >= length + 2 && view.getUint16(length, true) === (signatures.entry & 0xffff);
  const isLarge = bytes.length >= 24 && view.getBigUint64(8, true) === BigInt(size) && isFollowed(24);
  if (!isLarge && (size >= 2 ** 32 || !isFollowed(16))) return undefined;
  return { crc: view.getUint32(4, true), length: isLarge ? 24 : 16 };
}

/** The compressed size among the extra fields, where the header has no room for it (zip64). */
function largeSize(rest: Uint8Array): number | undefined {
  const view = viewOf(rest);
  for (let offset = 0; offset + 4 <= rest.length; offset += 4 + view.getUint16(offset + 2, true)) {
    const isZip64 = view.getUint16(offset, true) === 1 && offset + 20 <= rest.length;
    if (isZip64) return Number(view.getBigUint64(offset + 12, true));
  }
  return undefined;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
