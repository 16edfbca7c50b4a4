import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MetricList } from '../../../components/overlay/metric-list';
import { pageRules } from '../../../components/overlay/page-rules';
import type { RulesHere } from '../../../lib/rules/alerts/due';
import { fail, ok, type Result } from '../../../lib/shared/result';
import { EN, expectAccessible, ZH } from '../ui/support';
import { showCard } from './support';

afterEach(cleanup);

describe('the line below a card', () => {
  it.each([
    [{ todo: 1, know: 2 }, '平台规则：1 条要做，2 条知道就好'],
    [{ todo: 3, know: 0 }, '平台规则：3 条要做'],
    [{ todo: 0, know: 2 }, '平台规则：2 条知道就好'],
  ] as const)('counts %o', async (rules, words) => {
    const onRules = vi.fn();
    const { container } = showCard({ rules, onRules });
    await userEvent.click(screen.getByRole('button', { name: words }));
    expect(onRules).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('is not there where nothing waits, or is not known yet', () => {
    const shown = showCard({ rules: { todo: 0, know: 0 }, onRules: vi.fn() });
    expect(screen.queryByText(/规则/)).toBeNull();
    shown.again({ rules: null });
    expect(screen.queryByText(/规则/)).toBeNull();
  });

  it('stands in the list of metrics too, in English', async () => {
    const on = { onChoose: vi.fn(), onClose: vi.fn(), onRules: vi.fn() };
    const items = [{ id: 'a', label: '访客数', value: '126', period: '' }];
    const { container } = render(
      <MetricList items={items} view={EN} rules={{ todo: 1, know: 0 }} {...on} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Rules of this platform: 1 to do' }));
    expect(on.onRules).toHaveBeenCalledOnce();
    await expectAccessible(container);
    expect(ZH.language).toBe('zh-CN');
  });
});

describe('what is known of a platform’s rules', () => {
  /** Answers in the order the test says. */
  function asked() {
    const open: ((reply: Result<RulesHere>) => void)[] = [];
    const fetch = vi.fn(() => new Promise<Result<RulesHere>>((answer) => void open.push(answer)));
    const changed = vi.fn();
    return { rules: pageRules(fetch, changed), open, changed, fetch };
  }
  const settle = () => new Promise((done) => setTimeout(done));

  it('draws anew only when the counts changed', async () => {
    const { rules, open, changed } = asked();
    rules.ask('taobao');
    open[0]?.(ok({ todo: 1, know: 0 }));
    await settle();
    expect(rules.now).toEqual({ todo: 1, know: 0 });
    rules.ask('taobao');
    open[1]?.(ok({ todo: 1, know: 0 }));
    await settle();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('forgets what it knew of another platform, and an answer that comes too late', async () => {
    const { rules, open } = asked();
    rules.ask('taobao');
    rules.ask('douyin');
    open[1]?.(ok({ todo: 0, know: 1 }));
    open[0]?.(ok({ todo: 9, know: 9 }));
    await settle();
    expect(rules.now).toEqual({ todo: 0, know: 1 });
    rules.ask('jd');
    expect(rules.now).toBeNull();
    open[2]?.(fail('failed'));
    await settle();
    expect(rules.now).toBeNull();
  });

  it('asks nothing where there is no platform', () => {
    const { rules, fetch } = asked();
    rules.ask(undefined);
    expect(fetch).not.toHaveBeenCalled();
  });
});
