import { MOST_BYTES } from './open-pack';
import { type Refusal, refuse } from './types';

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly code: Refusal };

const PIECE = 4096;

/**
 * Reads a stream and stops as soon as more than `most` bytes have come: what follows is
 * neither fetched nor unpacked. A body that is gzip itself (a `.gz` file) is unpacked as it
 * comes, and counted after unpacking; a bomb so costs `most` bytes and not its whole size.
 * What the transport packed arrives unpacked and is counted the same way.
 */
export async function readLimited(
  stream: ReadableStream<Uint8Array>,
  most: number = MOST_BYTES,
): Promise<Bytes> {
  const first = await firstBytes(stream);
  if (!first) return refuse('unreadable');
  const plain = isGzip(first.head) ? unpacked(first.rest) : first.rest;
  return collect(plain, most);
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const unpacked = (stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> =>
  stream.pipeThrough(
    new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>,
  );

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        // Not awaited: a source that never ends its cancelling would hold us.
        void reader.cancel().catch(() => undefined);
        return refuse('too-large');
      }
      parts.push(value);
    }
  } catch {
    return refuse('unreadable');
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}

/** The first two bytes, and a stream that still begins with them. */
async function firstBytes(
  stream: ReadableStream<Uint8Array>,
): Promise<{ head: Uint8Array; rest: ReadableStream<Uint8Array> } | null> {
  const reader = stream.getReader();
  const early: Uint8Array[] = [];
  let have = 0;
  try {
    while (have < 2) {
      const { done, value } = await reader.read();
      if (done) break;
      early.push(value);
      have += value.length;
    }
  } catch {
    return null;
  }
  const head = Uint8Array.from(early.flatMap((part) => [...part.subarray(0, 2)]));
  const rest = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let part = early.shift();
      if (!part) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        part = value;
      }
      // In small pieces: an unpacker makes up to a thousand times as much of each at once.
      if (part.length > PIECE) early.unshift(part.subarray(PIECE));
      controller.enqueue(part.subarray(0, PIECE));
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, rest };
}
