import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { fetchPack } from '../../../lib/packs/fetch-pack';
import { readLimited } from '../../../lib/packs/read-limited';

/** A stream that counts how much of it was asked for. */
function counted(parts: Iterable<Uint8Array>) {
  const state = { given: 0, cancelled: false };
  const iterator = parts[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) return controller.close();
        state.given += value.length;
        controller.enqueue(value);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}
function* blocks(size: number, count: number) {
  for (let at = 0; at < count; at++) yield new Uint8Array(size).fill(65);
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a response', () => {
  it('gives the whole body, also in single bytes, also empty', async () => {
    const body = bytes('{"a":1}');
    const { stream } = counted([...body].map((byte) => Uint8Array.of(byte)));
    expect(await readLimited(stream, 100)).toEqual({ ok: true, bytes: body });
    expect(await readLimited(counted([]).stream, 100)).toEqual({
      ok: true,
      bytes: new Uint8Array(0),
    });
    expect(await readLimited(counted([...blocks(50, 2)]).stream, 100)).toMatchObject({ ok: true });
  });

  it('stops after the limit: what follows is not asked for', async () => {
    const { stream, state } = counted(blocks(1000, 1_000_000));
    expect(await readLimited(stream, 10_000)).toEqual({ ok: false, code: 'too-large' });
    expect(state.given).toBeLessThanOrEqual(13_000);
    expect(state.cancelled).toBe(true);
  });

  it('unpacks gzip as it comes, and stops a bomb at the limit', async () => {
    const body = bytes('{"a":1}'.repeat(100));
    const packed = new Uint8Array(gzipSync(body));
    expect(await readLimited(counted([packed]).stream)).toEqual({ ok: true, bytes: body });
    // 128 MB of zeros in about 560 KB.
    const bomb = new Uint8Array(gzipSync(new Uint8Array(128 * 2 ** 20), { level: 1 }));
    const parts = Array.from({ length: Math.ceil(bomb.length / 1000) }, (_, at) =>
      bomb.subarray(at * 1000, (at + 1) * 1000),
    );
    const { stream, state } = counted(parts);
    expect(await readLimited(stream)).toEqual({ ok: false, code: 'too-large' });
    // What still waits in front of the unpacker is packed, and counts as asked for.
    expect(state.given).toBeLessThan(bomb.length / 2);
  });

  it('says that a broken stream could not be read', async () => {
    const packed = new Uint8Array(gzipSync(bytes('hello'))).subarray(0, 15);
    expect(await readLimited(counted([packed]).stream)).toEqual({ ok: false, code: 'unreadable' });
    const torn = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('gone')),
    });
    expect(await readLimited(torn)).toEqual({ ok: false, code: 'unreadable' });
  });
});

describe('asking an address', () => {
  const how = (response: () => Response, etag: string | null = null) => {
    const fetch = vi.fn(async (_input: string, _init: RequestInit) => response());
    return { fetch, etag, signal: new AbortController().signal };
  };

  it('sends no cookies and no referrer, follows nowhere, and keeps the ETag', async () => {
    const asked = how(() => new Response('{}', { headers: { ETag: '"7"' } }), '"6"');
    expect(await fetchPack('https://packs.example/rules.json', asked)).toEqual({
      ok: true,
      bytes: bytes('{}'),
      etag: '"7"',
    });
    expect(asked.fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { 'If-None-Match': '"6"' },
    });
  });

  it('hears that nothing changed, only if it asked so', async () => {
    const unchanged = () => new Response(null, { status: 304 });
    expect(await fetchPack('https://packs.example/', how(unchanged, '"6"'))).toEqual({
      ok: true,
      unchanged: true,
    });
    expect(await fetchPack('https://packs.example/', how(unchanged))).toEqual({
      ok: false,
      code: 'unreadable',
    });
  });

  it.each([
    ['http://packs.example/', () => new Response('{}')],
    ['no address', () => new Response('{}')],
    ['https://packs.example/', () => new Response('gone', { status: 404 })],
    [
      'https://packs.example/',
      () => {
        throw new TypeError('offline');
      },
    ],
  ])('%s can not be read', async (address, response) => {
    expect(await fetchPack(address, how(response))).toEqual({ ok: false, code: 'unreadable' });
  });
});
