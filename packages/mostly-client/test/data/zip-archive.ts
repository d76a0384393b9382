import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive under test, and how it is packed. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** Default: deflated. */
  readonly isStored?: boolean;
  /** Whether checksum and sizes stand behind it, as a writer puts them that does not know them before. */
  readonly hasDescriptor?: boolean;
  /** Whether sizes have 8 bytes. */
  readonly isLarge?: boolean;
}

/** Packs files as a zip archive, in pieces that can be sent one by one. */
export function* zipPieces(files: Iterable<PackedFile>): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = packedBytes(file);
    const entry = entryOf(file, packed);
    directory.push(directoryEntry(file, packed, offset));
    for (const piece of [entry.head, packed, entry.tail]) {
      offset += piece.length;
      yield new Uint8Array(piece);
    }
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  yield new Uint8Array(Buffer.concat([listing, end]));
}

/** The same as a whole. */
export function zipArchive(files: Iterable<PackedFile>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([...zipPieces(files)]));
}

const deflated = new WeakMap<Uint8Array, Uint8Array>();

function packedBytes({ content, isStored = false }: PackedFile): Uint8Array {
  if (isStored) return content;
  const known = deflated.get(content) ?? deflateRawSync(content, { level: 1 });
  deflated.set(content, known);
  return known;
}

function entryOf(file: PackedFile, packed: Uint8Array): { head: Uint8Array; tail: Uint8Array } {
  const { name, content, isStored = false, hasDescriptor = false, isLarge = false } = file;
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(hasDescriptor ? 0x08 : 0, 6);
  head.writeUInt16LE(isStored ? 0 : 8, 8);
  const extra = isLarge && !hasDescriptor ? largeSizes(content.length, packed.length) : Buffer.alloc(0);
  if (!hasDescriptor) {
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(isLarge ? 0xffffffff : packed.length, 18);
    head.writeUInt32LE(isLarge ? 0xffffffff : content.length, 22);
  }
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  head.writeUInt16LE(extra.length, 28);
  const tail = hasDescriptor ? descriptor(content, packed, isLarge) : Buffer.alloc(0);
  return { head: Buffer.concat([head, Buffer.from(name), extra]), tail };
}

function largeSizes(size: number, packedSize: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packedSize), 12);
  return extra;
}

function descriptor(content: Uint8Array, packed: Uint8Array, isLarge: boolean): Buffer {
  const bytes = Buffer.alloc(isLarge ? 24 : 16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc32(content), 4);
  if (isLarge) bytes.writeBigUInt64LE(BigInt(packed.length), 8);
  else bytes.writeUInt32LE(packed.length, 8);
  if (isLarge) bytes.writeBigUInt64LE(BigInt(content.length), 16);
  else bytes.writeUInt32LE(content.length, 12);
  return bytes;
}

function directoryEntry({ name, content, isStored }: PackedFile, packed: Uint8Array, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(isStored ? 0 : 8, 10);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}
