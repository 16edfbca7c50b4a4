import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PacksApi } from '../../../components/packs/packs-api';
import { PacksPart } from '../../../components/packs/packs-part';
import { MarkedText } from '../../../components/ui/marked-text';
import { packPageWords } from '../../../lib/i18n/pack-page.words';
import { packWords } from '../../../lib/i18n/packs.words';
import type { PackHead, PackPreview, PacksReply } from '../../../lib/messaging/pack-messages';
import { parseMarkup } from '../../../lib/packs/markup';
import { ok } from '../../../lib/shared/result';
import { fill } from '../../../lib/shared/text';
import { EN, expectAccessible, show, ZH } from '../ui/support';

const keyId = '3f2a91c07d5e44b8a01c2d3e4f506172';
const head = (change: Partial<PackHead> = {}): PackHead => ({
  id: 'agency-notes',
  kind: 'explanations',
  title: { 'zh-CN': '阳光的说明', en: 'Sunshine notes' },
  publisher: '阳光社工站',
  url: 'https://agency.example/',
  trust: 'agency',
  state: 'in-use',
  keyId,
  signedBy: '3f2a 91c0 7d5e 44b8 a01c 2d3e 4f50 6172',
  version: 4,
  issued: '2026-08-20',
  expires: '2026-10-31',
  takenAt: '2026-08-20T00:00:00.000Z',
  address: 'https://agency.example/notes.json',
  items: 12,
  skipped: 1,
  previous: { version: 3, issued: '2026-08-01' },
  watch: null,
  ...change,
});
const PREVIEW: PackPreview = {
  id: 'agency-notes',
  kind: 'explanations',
  title: { 'zh-CN': '阳光的说明', en: 'Sunshine notes' },
  publisher: '阳光社工站',
  trust: 'agency',
  keyId,
  signedBy: '3f2a 91c0 7d5e 44b8 a01c 2d3e 4f50 6172',
  version: 5,
  issued: '2026-08-21',
  expires: '2026-10-31',
  items: 2,
  before: { version: 4, issued: '2026-08-20' },
  difference: {
    added: [
      {
        key: 'a',
        title: { 'zh-CN': '访客数', en: 'Visitors' },
        lines: [{ language: null, text: '<b>来过的人</b>' }],
      },
    ],
    changed: [
      {
        key: 'b',
        title: { 'zh-CN': '买家数', en: 'Buyers' },
        changes: [
          {
            language: null,
            pieces: [
              { kind: 'same', text: '到 ' },
              { kind: 'old', text: '15%' },
              { kind: 'new', text: '10%' },
            ],
          },
        ],
      },
    ],
    removed: [],
    counts: { added: 1, changed: 1, removed: 0 },
  },
  findings: { count: 1, first: [] },
  text: '{}',
  address: null,
  etag: null,
};
const REPLY: PacksReply = {
  packs: [
    head(),
    head({ id: 'stranger', title: null, trust: 'unknown', state: 'asks', previous: null }),
    head({ id: 'fallen', title: null, trust: null, state: 'silent', address: null }),
  ],
  keys: [
    {
      keyId,
      fingerprint: '3f2a 91c0 7d5e 44b8 a01c 2d3e 4f50 6172',
      name: '阳光社工站',
      addedAt: '2026-08-01T00:00:00.000Z',
      confirmed: false,
    },
  ],
};

function open(answers: Record<string, unknown> = {}) {
  const calls: (readonly [string, unknown])[] = [];
  const ask = async (name: string, data: unknown) => {
    calls.push([name, data]);
    const known: Record<string, unknown> = {
      packs: REPLY,
      offerPack: { ok: true, preview: PREVIEW },
      ...answers,
    };
    return ok(known[name] ?? { done: true, packs: REPLY });
  };
  const api: PacksApi = {
    ask: ask as PacksApi['ask'],
    requestOrigin: async (pattern) => {
      calls.push(['requestOrigin', pattern]);
      return true;
    },
    now: () => new Date('2026-11-22T08:00:00'),
  };
  return { api, calls };
}
const upload = async (container: HTMLElement) => {
  const input = container.querySelector<HTMLInputElement>('input[accept*="json"]');
  if (!input) throw new Error('no place for a file');
  // The test's DOM has files that can not be streamed.
  fireEvent.change(input, {
    target: { files: [{ name: 'x.json', stream: () => new Response('{}').body }] },
  });
};

describe.each([
  ['zh-CN', ZH],
  ['en', EN],
] as const)('the page of packs in %s', (language, view) => {
  it('tells whose each is and how it stands, and axe finds nothing', async () => {
    const { api } = open();
    const { container } = show(<PacksPart api={api} language={language} />, view);
    await screen.findAllByText(packPageWords.agency[language]);
    screen.getByText(packPageWords.unknown[language]);
    screen.getByText(packPageWords.revoked[language]);
    screen.getByText(packPageWords.keyUnconfirmed[language]);
    screen.getAllByText(fill(packPageWords.skipped[language], { count: 1 }));
    await expectAccessible(container);
  });

  it('shows new, old and changed words before anything is taken', async () => {
    const { api, calls } = open();
    const { container } = show(<PacksPart api={api} language={language} />, view);
    await upload(container);
    await screen.findByText(packPageWords.preview[language]);
    expect(container.querySelector('del')?.textContent).toContain('15%');
    expect(container.querySelector('ins')?.textContent).toContain('10%');
    // A tag is text like any other.
    screen.getByText('<b>来过的人</b>');
    expect(container.querySelector('.packs-entries b')).toBeNull();
    await expectAccessible(container);
    expect(calls.map(([name]) => name)).not.toContain('acceptPack');
    await userEvent.click(screen.getByRole('button', { name: packPageWords.accept[language] }));
    await screen.findByText(packPageWords.taken[language], { exact: false });
    expect(calls.at(-1)).toEqual([
      'acceptPack',
      { text: '{}', address: null, etag: null, agreed: false },
    ]);
  });
});

describe('acts on packs', () => {
  it('a stranger’s pack takes two clicks', async () => {
    const preview = { ...PREVIEW, trust: 'unknown', publisher: '谁' };
    const { api, calls } = open({ offerPack: { ok: true, preview } });
    const { container } = show(<PacksPart api={api} language="en" />, EN);
    await upload(container);
    await userEvent.click(await screen.findByRole('button', { name: packPageWords.acceptName.en }));
    expect(calls.map(([name]) => name)).not.toContain('acceptPack');
    await userEvent.click(screen.getByRole('button', { name: packPageWords.acceptSure.en }));
    await waitFor(() =>
      expect(calls.at(-1)).toEqual(['acceptPack', expect.objectContaining({ agreed: true })]),
    );
  });

  it('a refused one ends in one sentence', async () => {
    const { api } = open({ offerPack: { ok: false, code: 'bad-signature' } });
    const { container } = show(<PacksPart api={api} language="en" />, EN);
    await upload(container);
    await screen.findByText(packWords['bad-signature'].en);
  });

  it('the older version comes back by two clicks; the weekly look asks for its host', async () => {
    const { api, calls } = open();
    show(<PacksPart api={api} language="en" />, EN);
    await userEvent.click(
      await screen.findByRole('button', {
        name: fill(packPageWords.restoreName.en, { title: 'Sunshine notes' }),
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: packPageWords.restoreSure.en }));
    await waitFor(() => expect(calls.at(-1)).toEqual(['restorePack', { id: 'agency-notes' }]));
    await userEvent.click(screen.getAllByRole('switch')[0] as HTMLElement);
    await waitFor(() =>
      expect(calls.slice(-2)).toEqual([
        ['requestOrigin', 'https://agency.example/*'],
        ['watchPack', { id: 'agency-notes', on: true }],
      ]),
    );
  });

  it('a key is only added when all eight groups are there', async () => {
    const { api, calls } = open();
    const { container } = show(<PacksPart api={api} language="en" />, EN);
    const fold = await screen.findByRole('button', { name: packPageWords.keyNew.en });
    await userEvent.click(fold);
    await userEvent.type(screen.getByLabelText(packPageWords.keyName.en), 'Sunshine');
    await userEvent.type(screen.getByLabelText(packPageWords.keyText.en), '3f2a 91c0 xyz');
    const add = container.querySelector<HTMLButtonElement>('form button[type="submit"]');
    expect(add?.disabled).toBe(true);
    await userEvent.clear(screen.getByLabelText(packPageWords.keyText.en));
    await userEvent.type(
      screen.getByLabelText(packPageWords.keyText.en),
      '3F2A 91C0 7D5E 44B8 A01C 2D3E 4F50 6172',
    );
    expect(container.querySelectorAll('form .packs-groups > code')).toHaveLength(8);
    await userEvent.click(add as HTMLElement);
    await waitFor(() =>
      expect(calls.at(-1)).toEqual(['addAgencyKey', { keyId, name: 'Sunshine' }]),
    );
  });
});

describe('text with marks', () => {
  it('is bold and breaks, and everything else stays text', () => {
    const text = '**一**\n<img src=x onerror=alert(1)>[[term:visitors]]';
    const { container } = show(
      <p>
        <MarkedText nodes={parseMarkup(text)} />
      </p>,
    );
    expect(container.querySelector('strong')?.textContent).toBe('一');
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>visitors');
  });
});
