import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ChangesPanel } from '../../../components/sidepanel/changes/changes-panel';
import type { ChangesHandle } from '../../../components/sidepanel/changes/use-changes';
import { changesWords } from '../../../lib/i18n/changes.words';
import { commonWords } from '../../../lib/i18n/common.words';
import type { ToldChange } from '../../../lib/messaging/change-messages';
import { expectAccessible, show, ZH } from '../ui/support';

const zh = (key: keyof typeof changesWords) => changesWords[key]['zh-CN'];
const TODAY = '2026-11-22';

const told = (id: string, more: Partial<ToldChange> = {}): ToldChange => ({
  entry: {
    id,
    what: `改动 ${id}`,
    metricId: 'pay-conversion-rate',
    platform: 'taobao',
    shop: null,
    on: '2026-11-01',
    lookOn: '2026-11-15',
    typed: null,
    decision: null,
    createdAt: '2026-11-01T02:00:00.000Z',
    updatedAt: '2026-11-01T02:00:00.000Z',
  },
  name: '支付转化率',
  platformName: '淘宝',
  unit: 'percent',
  state: 'due',
  verdict: 'better',
  found: 'clear-up',
  sentences: ['改之前：1,400 个人里有 42 个，就是 3 %。', '比例高了，数够多，不太像碰巧。'],
  pair: {
    before: { k: 42, n: 1400, share: 0.03, low: 0.0223, high: 0.0403 },
    after: { k: 104, n: 1300, share: 0.08, low: 0.0665, high: 0.096 },
  },
  canType: false,
  ...more,
});

function open(changes: readonly ToldChange[], noting: string | null = null) {
  const handle = {
    found: { changes, keeps: false, today: TODAY },
    failure: null,
    note: vi.fn<ChangesHandle['note']>(async () => ({ problems: {}, full: false })),
    type: vi.fn<ChangesHandle['type']>(),
    decide: vi.fn<ChangesHandle['decide']>(),
    remove: vi.fn<ChangesHandle['remove']>(),
  };
  const onNote = vi.fn<(metricId: string | null) => void>();
  const numbers = [
    { metricId: 'visitors', name: '访客数' },
    { metricId: 'pay-conversion-rate', name: '支付转化率' },
  ];
  const shown = show(
    <ChangesPanel
      handle={handle}
      numbers={numbers}
      noting={noting}
      onNote={onNote}
      language="zh-CN"
    />,
    ZH,
  );
  return { ...shown, handle, onNote };
}

describe('what I changed', () => {
  it('has no accessibility violation, empty, full or with its form', async () => {
    for (const shown of [
      () => open([]),
      () => open([told('one'), told('two', { state: 'waiting', verdict: null, pair: null })]),
      () => open([], 'visitors'),
    ]) {
      const { container, unmount } = shown();
      await expectAccessible(container);
      unmount();
    }
  });

  it('shows what is due first, with its verdict as a word and a picture', () => {
    open([told('late', { state: 'decided' }), told('now')]);
    const [first] = screen.getAllByRole('listitem').filter((one) => one.dataset.state);
    expect(first?.textContent).toContain('改动 now');
    expect(first?.textContent).toContain('比从前好');
    expect(within(first as HTMLElement).getByRole('figure').textContent).toContain('改之前');
  });

  it('takes one decision of three', () => {
    const { handle } = open([told('now')]);
    const ask = screen.getByRole('group', { name: zh('decide') });
    expect(
      within(ask)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual([zh('keep'), zh('undo'), zh('wait')]);
    fireEvent.click(within(ask).getByRole('button', { name: zh('wait') }));
    expect(handle.decide).toHaveBeenCalledExactlyOnceWith('now', 'wait');
  });

  it('asks for no decision before the look date or after one', () => {
    open([
      told('early', { state: 'waiting', verdict: null, pair: null }),
      told('done', { state: 'decided' }),
    ]);
    expect(screen.queryByRole('group', { name: zh('decide') })).toBeNull();
  });

  it('names the direction alone where neither is the good one', () => {
    open([told('now', { verdict: 'cannot-tell', found: 'clear-down' })]);
    expect(screen.getByText(zh('lower'))).toBeTruthy();
  });

  it('notes a change on the number whose row was pressed, two weeks on', async () => {
    const { handle, onNote } = open([], 'pay-conversion-rate');
    const form = screen.getByRole('form', { name: zh('formTitle') });
    const what = within(form).getByRole('textbox', { name: zh('what') });
    expect(document.activeElement).toBe(what);
    fireEvent.submit(form);
    expect(form.textContent).toContain(zh('empty'));
    expect(handle.note).not.toHaveBeenCalled();
    fireEvent.change(what, { target: { value: '换了首图' } });
    fireEvent.change(within(form).getByLabelText(zh('on')), { target: { value: '2026-11-20' } });
    fireEvent.submit(form);
    await waitFor(() => expect(onNote).toHaveBeenCalledWith(null));
    expect(handle.note).toHaveBeenCalledExactlyOnceWith({
      what: '换了首图',
      metricId: 'pay-conversion-rate',
      on: '2026-11-20',
      lookOn: '2026-12-04',
    });
    expect(screen.getByRole('status').textContent).toBe(zh('saved'));
  });

  it('takes typed counts, and only such that can be', () => {
    const { handle } = open([told('now', { canType: true, pair: null, verdict: 'cannot-tell' })]);
    fireEvent.click(screen.getByRole('button', { name: zh('type') }));
    const type = (key: 'beforeN' | 'beforeK' | 'afterN' | 'afterK', value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: zh(key) }), { target: { value } });
    type('beforeN', '1,400');
    type('beforeK', '42');
    type('afterN', '1300');
    type('afterK', '1301');
    fireEvent.click(screen.getByRole('button', { name: zh('useTyped') }));
    expect(screen.getByText(zh('moreThanAll'))).toBeTruthy();
    expect(handle.type).not.toHaveBeenCalled();
    type('afterK', '104 人');
    fireEvent.click(screen.getByRole('button', { name: zh('useTyped') }));
    expect(handle.type).toHaveBeenCalledWith(expect.objectContaining({ id: 'now' }), {
      kind: 'shares',
      before: { k: 42, n: 1400 },
      after: { k: 104, n: 1300 },
    });
  });

  it('asks before it removes', () => {
    const { handle } = open([told('now')]);
    fireEvent.click(screen.getByRole('button', { name: '拿掉“改动 now”' }));
    expect(handle.remove).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: commonWords.keep['zh-CN'] })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: zh('removeSure') }));
    expect(handle.remove).toHaveBeenCalledExactlyOnceWith('now');
  });
});
