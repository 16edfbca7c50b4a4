import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DrillsPanel } from '../../../components/popup/drills-panel';
import type { DrillChoice } from '../../../lib/messaging/drill-messages';
import { fail, ok } from '../../../lib/shared/result';
import { expectAccessible } from '../ui/support';

afterEach(cleanup);

const choice = (id: string): DrillChoice => ({
  id,
  title: { 'zh-CN': '跟着做一遍', en: 'Do it along' },
  about: { 'zh-CN': `先看${id}。`, en: `First see ${id}.` },
  steps: 5,
  demoPage: 'overview',
});

function open(drills: readonly DrillChoice[], starts = true) {
  const calls: unknown[] = [];
  const close = vi.fn();
  const ask = (name: string, data: unknown) => {
    calls.push([name, data]);
    if (name === 'drillsHere') return Promise.resolve(ok(drills));
    return Promise.resolve(name === 'startDrill' && !starts ? fail('not-permitted') : ok({}));
  };
  const api = { ask: ask as never, close };
  const url = 'https://sycm.taobao.com/portal/home.htm';
  const drawn = render(<DrillsPanel api={api} tabId={7} url={url} language="zh-CN" />);
  return { ...drawn, calls, close };
}

describe('the entry of the popup', () => {
  it('is not there where nothing fits', async () => {
    const { container, calls } = open([]);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(container.textContent).toBe('');
  });

  it('names each by its sentence and starts it in the tab', async () => {
    const user = userEvent.setup();
    const { calls, close, container } = open([choice('a'), choice('b'), choice('c')]);
    await user.click(await screen.findByRole('button', { name: /先看b。/ }));
    expect(calls.at(-1)).toEqual(['startDrill', { tabId: 7, drillId: 'b' }]);
    expect(close).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /先看c。/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '还有 1 个' }));
    expect(screen.getByRole('button', { name: /先看c。/ })).toBeTruthy();
    await expectAccessible(container);
  });

  it('leads to the sample shop where the page can not be pointed at', async () => {
    const user = userEvent.setup();
    const { calls, close } = open([choice('a')], false);
    await user.click(await screen.findByRole('button', { name: /先看a。/ }));
    expect(close).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: '去示例小店走' }));
    expect(calls.at(-1)).toEqual([
      'openPage',
      { page: 'demo', hash: '#food/taobao/overview?drill=a' },
    ]);
  });
});
