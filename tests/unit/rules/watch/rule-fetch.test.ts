import { describe, expect, it } from 'vitest';
import { fetchRulePage } from '../../../../entrypoints/background/rule-fetch';
import { RULE } from './support';

const ADDRESS = 'https://rules.example/terms';
const HTML = `<!doctype html><title>发货时间规范</title><main><p>${RULE.split('\n').join('</p><p>')}</p></main>`;

function ask(response: Response | Error, change: { etag?: string; online?: boolean } = {}) {
  const calls: { input: string; init: RequestInit }[] = [];
  const fetched = fetchRulePage(ADDRESS, {
    fetch: async (input, init) => {
      calls.push({ input, init });
      if (response instanceof Error) throw response;
      return response;
    },
    etag: change.etag ?? null,
    signal: AbortSignal.timeout(1000),
    now: Date.parse('2026-11-22T00:00:00Z'),
    online: change.online ?? true,
  });
  return { fetched, calls };
}
const html = (body: BodyInit, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });

describe('asking an address', () => {
  it('sends no cookies and no referrer, follows nothing, and reads the text', async () => {
    const { fetched, calls } = ask(html(HTML, { ETag: '"7"' }), { etag: '"6"' });
    const page = await fetched;
    expect(calls).toHaveLength(1);
    expect(calls[0]?.init).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(calls[0]?.init.headers).toMatchObject({ 'If-None-Match': '"6"' });
    expect(page).toMatchObject({ ok: true, etag: '"7"' });
    if (!page.ok || 'unchanged' in page) throw new Error('no text');
    expect(page.text.blocks.some(({ text }) => text.includes('48小时'))).toBe(true);
  });

  it('reads GBK where the page says so', async () => {
    const bytes = Uint8Array.from([
      0x3c, 0x70, 0x3e, 0xb7, 0xa2, 0xbb, 0xf5, 0x3c, 0x2f, 0x70, 0x3e,
    ]);
    const page = await ask(
      new Response(bytes, { headers: { 'Content-Type': 'text/html; charset=gbk' } }),
    ).fetched;
    expect(page).toMatchObject({ ok: true, text: { blocks: [{ text: '发货' }] } });
  });

  it.each([
    ['elsewhere', html('', { Location: '/login' }, 302), 'redirected'],
    ['a login', html('', {}, 401), 'login'],
    ['a refusal', html('', {}, 403), 'login'],
    ['nothing there', html('', {}, 404), 'gone'],
    ['a broken server', html('', {}, 500), 'error-page'],
    ['a file', new Response('x', { headers: { 'Content-Type': 'application/pdf' } }), 'not-text'],
    ['no type', new Response(new Uint8Array([1])), 'not-text'],
    ['a book', html('x'.repeat(3 * 2 ** 20 + 1)), 'too-large'],
    ['no answer', new Error('network'), 'error-page'],
  ] as const)('is refused with its reason: %s', async (_what, response, problem) => {
    expect(await ask(response).fetched).toMatchObject({ ok: false, problem });
  });

  it('hears how long it shall wait', async () => {
    expect(await ask(html('', { 'Retry-After': '120' }, 429)).fetched).toMatchObject({
      problem: 'slow-down',
      retryAfter: 120_000,
    });
    const date = await ask(html('', { 'Retry-After': 'Sun, 22 Nov 2026 01:00:00 GMT' }, 503))
      .fetched;
    expect(date).toMatchObject({ problem: 'slow-down', retryAfter: 3_600_000 });
  });

  it('asks nobody while there is no network, and takes "unchanged" for an answer', async () => {
    const { fetched, calls } = ask(html(HTML), { online: false });
    expect(await fetched).toMatchObject({ problem: 'offline' });
    expect(calls).toEqual([]);
    const same = await ask(new Response(null, { status: 304 }), { etag: '"7"' }).fetched;
    expect(same).toEqual({ ok: true, unchanged: true });
  });
});
