import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { browser } from '../../../lib/browser/index';
import { databaseFailure } from '../../../lib/db/failure';
import { listen, Refused } from '../../../lib/messaging/router';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
let heard: Listener;

const surface = {
  add: { data: z.object({ a: z.number(), b: z.number() }), reply: 0 as number },
  secret: { data: z.object({}), reply: '' as string },
  broken: { data: z.object({ how: z.string() }), reply: '' as string },
} as const;

beforeEach(() => {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    heard = listener;
  }) as never);
  listen(
    'background',
    surface,
    {
      add: async ({ a, b }) => a + b,
      secret: async () => 'for own pages',
      broken: async ({ how }) => {
        if (how === 'refused') throw new Refused('no-page');
        throw Object.assign(new Error('x'), { name: how });
      },
    },
    { ownPagesOnly: ['secret'], codeOf: databaseFailure },
  );
});

const id = browser.runtime.id;
const page = { id, url: browser.runtime.getURL('/' as never) };
const web = { id, url: 'https://sycm.taobao.com/portal', tab: { id: 7 }, frameId: 0 };

function send(message: unknown, sender: object = web): Promise<unknown> {
  return new Promise((resolve) => {
    if (heard(message, sender, resolve) !== true) resolve('not answered');
  });
}

describe('the router', () => {
  it.each([
    [
      'a good message',
      { to: 'background', name: 'add', data: { a: 1, b: 2 } },
      { ok: true, value: 3 },
    ],
    [
      'an unknown name',
      { to: 'background', name: 'eval', data: {} },
      { ok: false, code: 'unknown-message' },
    ],
    [
      'a name of Object',
      { to: 'background', name: 'toString', data: {} },
      { ok: false, code: 'unknown-message' },
    ],
    [
      'bad data',
      { to: 'background', name: 'add', data: { a: '1', b: 2 } },
      { ok: false, code: 'bad-message' },
    ],
    ['no data', { to: 'background', name: 'add' }, { ok: false, code: 'bad-message' }],
    [
      'a page message from the web',
      { to: 'background', name: 'secret', data: {} },
      { ok: false, code: 'not-permitted' },
    ],
    [
      'a refusal',
      { to: 'background', name: 'broken', data: { how: 'refused' } },
      { ok: false, code: 'no-page' },
    ],
    [
      'a full disk',
      { to: 'background', name: 'broken', data: { how: 'QuotaExceededError' } },
      { ok: false, code: 'disk-full' },
    ],
    [
      'a newer database',
      { to: 'background', name: 'broken', data: { how: 'VersionError' } },
      { ok: false, code: 'newer-database' },
    ],
    [
      'any other error',
      { to: 'background', name: 'broken', data: { how: 'Error' } },
      { ok: false, code: 'failed' },
    ],
  ])('answers %s', async (_what, message, reply) => expect(await send(message)).toEqual(reply));

  it('answers its own pages', async () => {
    expect(await send({ to: 'background', name: 'secret', data: {} }, page)).toEqual({
      ok: true,
      value: 'for own pages',
    });
  });

  it('answers nobody else', async () => {
    expect(
      await send({ to: 'background', name: 'add', data: { a: 1, b: 1 } }, { id: 'other' }),
    ).toEqual({
      ok: false,
      code: 'not-permitted',
    });
  });

  it.each([[null], ['text'], [{}], [{ to: 'scanner', name: 'add' }], [{ to: 'background' }]])(
    'leaves %j to others',
    async (message) => expect(await send(message)).toBe('not answered'),
  );
});
