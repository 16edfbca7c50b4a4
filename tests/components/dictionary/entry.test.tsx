import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { metrics } from '../../../lib/metrics/index';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

const section = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return within(found);
};

describe('an entry', () => {
  it('shows the whole card without a number of anybody’s', async () => {
    await open('#/metric/pay-conversion-rate');
    const entry = within(await screen.findByRole('article', { name: '支付转化率' }));
    const text = entry.getByText('Payment conversion rate').closest('article')?.textContent ?? '';
    for (const part of ['是什么', '好比', '怎么读', '好不好', '下一小步', '谁能帮'])
      expect(text).toContain(part);
    expect(text).not.toContain('你的数');
    expect(text).toContain('比如页面上写着 2.5 %：');
    expect(text).toContain('一般，高一点好。');
    expect(section('怎么算的').getByText('支付买家数 ÷ 访客数')).not.toBeNull();
    const platforms = section('各平台怎么算').getAllByRole('heading', { level: 4 });
    expect(platforms.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      '淘宝 / 天猫',
      '拼多多',
      '京东',
    ]);
    expect(section('容易弄错的').getAllByRole('listitem')).toHaveLength(3);
    expect(section('它在哪里，叫什么').getAllByText('没有核实').length).toBeGreaterThan(0);
    expect(section('出处').getByText(/比较有把握.*还没有请行家看过/)).not.toBeNull();
    expect(section('出处').getByText('2026 年 11 月 22 日 核对过')).not.toBeNull();
    expect(document.title).toBe('支付转化率 · 词典');
  });

  it('leads on to the numbers that move it', async () => {
    const { user } = await open('#/metric/pay-conversion-rate');
    await screen.findByRole('article');
    await user.click(section('和哪些数有关').getByRole('link', { name: '访客数' }));
    const title = await screen.findByRole('heading', { name: '访客数', level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(location.hash).toBe('#/metric/visitors');
  });

  it('dates every limit, and links its source or says that it is not public', async () => {
    await open('#/metric/late-ship-rate');
    await screen.findByRole('article');
    const limits = section('平台公布过的标准');
    const items = limits.getAllByRole('listitem');
    expect(items).toHaveLength(9);
    for (const item of items) expect(item.textContent).toMatch(/\d{4} 年( \d+ 月)?|没有写日期/);
    const link = limits.getByRole('link', { name: /help\.channelbloom\.com/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.textContent).toContain('新页面打开');
  });

  it('that does not exist is told apart, with the way to all of them', async () => {
    await open('#/metric/no-such-thing');
    expect(await screen.findByText('词典里没有这个词')).not.toBeNull();
    expect(screen.getByRole('link', { name: '看全部的数' }).getAttribute('href')).toBe('#/search/');
  });

  it('changes its language on the page', async () => {
    const { user } = await open('#/metric/refund-rate');
    await screen.findByRole('article', { name: '退款率' });
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(
      await screen.findByRole('article', { name: metrics.get('refund-rate')?.name.en }),
    ).not.toBeNull();
    expect(location.hash).toBe('#/metric/refund-rate');
  });

  it.each(['zh-CN', 'en'] as const)('has no violation, %s', async (language) => {
    await open('#/metric/late-ship-rate', { settings: { language, elder: true } });
    await screen.findByRole('article');
    await expectAccessible();
  });
});
