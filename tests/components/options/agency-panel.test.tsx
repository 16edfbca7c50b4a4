// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AgencyPanel } from '../../../components/options/agency/agency-panel';
import { type AgencyApi, useAgency } from '../../../components/options/agency/use-agency';
import { addressWords, sendOutcomeWords, xapiWords } from '../../../lib/i18n/xapi.words';
import type { RecordsInfo } from '../../../lib/messaging/xapi-messages';
import { fail, ok } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';
import type { SendOutcome } from '../../../lib/xapi/store-state';
import { expectAccessible } from './support';

afterEach(cleanup);

const OFF: RecordsInfo = {
  rows: 12,
  store: null,
  queue: { waiting: 0, sent: 0, conflict: 0, refused: 0 },
};
const on = (
  lastOutcome: SendOutcome | null,
  queue: Partial<RecordsInfo['queue']> = {},
  hasKey = true,
): RecordsInfo => ({
  rows: 12,
  queue: { ...OFF.queue, ...queue },
  store: {
    on: true,
    endpoint: 'https://lrs.agency.example/xapi',
    homePage: 'https://agency.example/',
    since: '2026-11-20T02:15:00.000Z',
    before: false,
    lastAt: '2026-11-22T02:15:00.000Z',
    lastOutcome,
    lastCount: 0,
    nextAt: null,
    hasKey,
  },
});

function open(info: RecordsInfo, { language = 'zh-CN' as Language, grants = true } = {}) {
  const calls: [string, unknown][] = [];
  const parts = [
    { text: '{"id":1},\n{"id":2}', count: 2, next: 2000 },
    { text: '', count: 0, next: 4000 },
    { text: '{"id":3}', count: 1, next: null },
  ];
  const api = {
    ask: async (name: string, data: unknown) => {
      calls.push([name, data]);
      if (name === 'recordsFile') return ok(parts[(data as { from: number }).from / 2000]);
      return name === 'recordStoreKey' ? fail('failed') : ok(info);
    },
    requestOrigin: async (pattern: string) => {
      calls.push(['requestOrigin', pattern]);
      return grants;
    },
    onPermissionsChanged: () => () => undefined,
    saveFile: (...file: unknown[]) => calls.push(['saveFile', file]),
  } as unknown as AgencyApi;
  document.title = 'x';
  document.documentElement.lang = language;
  const Wired = () => <AgencyPanel records={useAgency(api)} language={language} />;
  render(
    <main>
      <h1>x</h1>
      <Wired />
    </main>,
  );
  return {
    calls,
    user: userEvent.setup(),
    t: (key: keyof typeof xapiWords) => xapiWords[key][language],
  };
}

describe('learning records for an agency', () => {
  it.each(['zh-CN', 'en'] as const)(
    'says what goes before anything can go, in %s',
    async (language) => {
      const { user, t } = open(OFF, { language });
      const panel = await screen.findByRole('region', { name: t('title') });
      for (const key of ['whatGoes', 'neverGoes', 'whoSees', 'stopHow'] as const)
        within(panel).getByText(t(key));
      await user.click(screen.getByRole('button', { name: t('sendTitle') }));
      expect(screen.getByLabelText(t('keySecret')).getAttribute('type')).toBe('password');
      await expectAccessible();
    },
  );

  it('answers bad input with a sentence at its place, and asks nobody', async () => {
    const { calls, user, t } = open(OFF);
    await user.click(await screen.findByRole('button', { name: t('sendTitle') }));
    await user.type(screen.getByLabelText(t('endpoint')), 'http://lrs.agency.example');
    await user.click(screen.getByRole('button', { name: t('agree') }));
    screen.getByText(addressWords['not-https']['zh-CN']);
    screen.getByText(addressWords.empty['zh-CN']);
    expect(screen.getAllByText(t('keyMissing'))).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText(t('endpoint')));
    expect(calls.map(([name]) => name)).toEqual(['recordsInfo']);
  });

  it('asks the browser for exactly that host, and sends nothing after a no', async () => {
    for (const grants of [true, false]) {
      const { calls, user, t } = open(OFF, { grants });
      await user.click(await screen.findByRole('button', { name: t('sendTitle') }));
      await user.type(screen.getByLabelText(t('endpoint')), 'lrs.agency.example/xapi/');
      await user.type(screen.getByLabelText(t('homePage')), 'agency.example');
      await user.type(screen.getByLabelText(t('keyUser')), 'k');
      await user.type(screen.getByLabelText(t('keySecret')), 's');
      await user.click(screen.getByRole('button', { name: t('agree') }));
      const choice = {
        endpoint: 'https://lrs.agency.example/xapi',
        homePage: 'https://agency.example/',
        before: false,
        key: { user: 'k', secret: 's' },
      };
      if (!grants) await screen.findByText(t('refused'));
      expect(calls.slice(1)).toEqual([
        ['requestOrigin', 'https://lrs.agency.example/*'],
        ...(grants ? [['connectRecordStore', choice]] : []),
      ]);
      cleanup();
    }
  });

  it('saves the whole file, put together from its parts', async () => {
    const { calls, user, t } = open(OFF);
    await user.click(await screen.findByRole('button', { name: t('fileSave') }));
    await screen.findByText(t('fileSaved').replace('{count}', '3'));
    const [, file] = calls.find(([name]) => name === 'saveFile') ?? [];
    expect(JSON.parse((file as string[])[2] ?? '')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it.each(Object.keys(sendOutcomeWords) as SendOutcome[])(
    'tells of %s in words',
    async (outcome) => {
      const queue = { waiting: 3, conflict: outcome === 'conflict' ? 2 : 0 };
      const { t } = open(on(outcome, queue, outcome !== 'no-key'));
      await screen.findByText(sendOutcomeWords[outcome]['zh-CN']);
      const asksKey = ['key', 'forbidden', 'no-key'].includes(outcome);
      expect(screen.queryAllByRole('button', { name: t('keySave') })).toHaveLength(asksKey ? 1 : 0);
      expect(screen.queryAllByRole('button', { name: t('skip') })).toHaveLength(
        outcome === 'conflict' ? 1 : 0,
      );
      await expectAccessible();
    },
  );

  it('empties the queue and stops in two clicks, with the effect between', async () => {
    const { calls, user, t } = open(on('sent', { waiting: 4, refused: 1 }));
    await user.click(await screen.findByRole('button', { name: t('empty') }));
    screen.getByText(t('emptyEffect').replace('{count}', '5'));
    await user.click(screen.getByRole('button', { name: t('emptySure') }));
    await user.click(screen.getByRole('button', { name: t('stop') }));
    await user.click(await screen.findByRole('button', { name: t('stopSure') }));
    expect(calls.slice(1)).toEqual([
      ['recordQueue', { act: 'empty' }],
      ['leaveRecordStore', {}],
    ]);
  });
});
