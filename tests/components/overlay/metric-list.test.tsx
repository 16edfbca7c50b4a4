import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MetricList, type MetricListItem } from '../../../components/overlay/metric-list';
import { NoticeLine } from '../../../components/overlay/notice-line';
import { EN, expectAccessible, ZH } from '../ui/support';

const ITEMS: readonly MetricListItem[] = [
  { id: 'a', label: '访客数', value: '126', period: '昨天' },
  { id: 'b', label: '支付转化率', value: '2.50%', period: '昨天' },
  { id: 'c', label: '客单价', value: '', period: '' },
];

function showList(items = ITEMS, focusOnOpen = true, view = ZH) {
  const on = { onChoose: vi.fn(), onClose: vi.fn() };
  const shown = render(<MetricList items={items} view={view} focusOnOpen={focusOnOpen} {...on} />);
  return { ...shown, ...on };
}

const focused = () => document.activeElement?.textContent;

describe('the list of the page’s metrics', () => {
  it('counts, names itself and has no accessibility violation', async () => {
    const { container } = showList();
    expect(screen.getByRole('dialog', { name: '本页 3 个指标' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible(container);
  });

  it('moves with arrows, Home and End, and stops at both ends', async () => {
    showList();
    const user = userEvent.setup();
    expect(focused()).toBe('访客数126昨天');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toContain('访客数');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('支付转化率');
    await user.keyboard('{End}');
    expect(focused()).toContain('客单价');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('客单价');
    await user.keyboard('{Home}');
    expect(focused()).toContain('访客数');
  });

  it('is one Tab stop, the line last visited', async () => {
    showList();
    const user = userEvent.setup();
    await user.keyboard('{ArrowDown}');
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '关闭' }));
    await user.tab();
    expect(focused()).toContain('支付转化率');
  });

  it('opens with Enter and closes with Esc', async () => {
    const { onChoose, onClose } = showList();
    const user = userEvent.setup();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves focus alone when it was not opened by key', () => {
    showList(ITEMS, false);
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps a line focusable when the list grows shorter', async () => {
    const { rerender, onChoose, onClose } = showList();
    await userEvent.setup().keyboard('{End}');
    rerender(
      <MetricList items={ITEMS.slice(0, 1)} view={EN} onChoose={onChoose} onClose={onClose} />,
    );
    expect(screen.getByRole('dialog', { name: '1 metric on this page' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /访客数/ }).tabIndex).toBe(0);
  });

  it('says what to do when there is none', async () => {
    const { container, onClose } = showList([]);
    expect(screen.getByRole('dialog', { name: '本页还没有认出指标' })).toBeTruthy();
    const user = userEvent.setup();
    await user.keyboard('{ArrowDown}{Home}{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('the one-line notice', () => {
  it('is told politely and can be closed', async () => {
    const onClose = vi.fn();
    const { container } = render(<NoticeLine text="请刷新页面。" view={ZH} onClose={onClose} />);
    expect(screen.getByRole('status').textContent).toBe('请刷新页面。');
    await expectAccessible(container);
    await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
