import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemoView } from '../../../components/demo/demo-view';
import { closedRootOf } from '../../../components/demo/shadow-host';
import { hashOf } from '../../../lib/demo/address';
import { LOOK_IDS } from '../../../lib/demo/looks/types';
import { type FakeOptions, fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';

beforeEach(() => history.replaceState(null, '', '#'));
afterEach(cleanup);

const NOW = new Date(2026, 10, 22, 9);

async function open(options: FakeOptions = {}, hash = '') {
  history.replaceState(null, '', hash || '#');
  const fake = fakeApi(options);
  render(<DemoView api={fake.api} now={NOW} />);
  await screen.findByRole('complementary');
  return fake;
}
const card = (name: string): HTMLElement => {
  const found = screen
    .getAllByText(name)
    .map((label) => label.closest('.bo-card'))
    .find((element) => element !== null);
  if (!(found instanceof HTMLElement)) throw new Error(`no card ${name}`);
  return found;
};
const number = (name: string): string =>
  card(name).querySelector('.bo-card-value')?.textContent ?? '';

describe('the sample store', () => {
  it('says that it is a sample, on every page and in every look', async () => {
    const user = userEvent.setup();
    await open();
    const looks = screen.getByRole('combobox', { name: '后台样子' });
    for (const look of LOOK_IDS) {
      await user.selectOptions(looks, look);
      const { textContent } = screen.getByRole('complementary', { name: '示例数据' });
      expect(textContent).toBe('示例数据这家店和这些数都是编的。');
    }
  });

  it('opens with the names that people look for first', async () => {
    await open();
    for (const name of ['访客数', '支付转化率', '客单价', '支付金额', '退款率'])
      expect(card(name)).not.toBeNull();
    expect(screen.getByText('统计时间：2026-11-21')).not.toBeNull();
  });

  it('draws new numbers for other days, by mouse and by arrow keys', async () => {
    const user = userEvent.setup();
    await open();
    const first = number('访客数');
    await user.click(screen.getByRole('tab', { name: '近7天' }));
    const week = number('访客数');
    expect(week).not.toBe(first);
    expect(card('访客数').textContent).toContain('较前7日');
    expect(screen.getByText('统计时间：2026-11-15 ~ 2026-11-21')).not.toBeNull();
    screen.getByRole('tab', { name: '近7天' }).focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '近30天' }));
    expect(number('访客数')).not.toBe(week);
    await user.keyboard('{ArrowRight}');
    expect(number('访客数')).toBe(first);
  });

  it('changes shop and look by plain controls and keeps them in the address', async () => {
    const user = userEvent.setup();
    await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '卖什么' }), 'crafts');
    expect(location.hash).toBe('#crafts/taobao/overview');
    expect(screen.getByText('竹影手编（示例小店）')).not.toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '后台样子' }), 'douyin');
    expect(location.hash).toBe('#crafts/douyin/overview');
    expect(card('成交人数').textContent).toContain('前一日');
    location.hash = hashOf({ trade: 'clothes', look: 'douyin', page: 'ads' });
    expect(await screen.findByText('桥头棉麻衣铺（示例小店）')).not.toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: '推广报表' })).not.toBeNull();
  });

  it('repeats metric names in menu and way, where they are no numbers', async () => {
    await open();
    const menu = within(screen.getByRole('navigation', { name: '后台菜单' }));
    for (const name of ['访客数', '支付金额', '店铺综合体验分'])
      expect(menu.getByRole('link', { name })).not.toBeNull();
    expect(menu.getByRole('link', { name: '店铺概况' }).getAttribute('aria-current')).toBe('page');
    const crumbs = within(screen.getByRole('navigation', { name: '所在位置' }));
    expect(crumbs.getByText('支付金额')).not.toBeNull();
  });

  it('changes its language with the settings; the English look is English always', async () => {
    const user = userEvent.setup();
    const fake = await open();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Last 7 days' })).not.toBeNull();
    await waitFor(() => expect(fake.settings().language).toBe('en'));
    expect(document.documentElement.lang).toBe('en');
    expect(number('Spend per buyer')).toMatch(/^¥/);
    await user.click(screen.getByRole('button', { name: '中文' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '后台样子' }), 'shopify');
    expect(
      screen.getByRole('tab', { name: 'Last 7 days' }).closest('[lang]')?.getAttribute('lang'),
    ).toBe('en');
    expect(number('Total sales')).toMatch(/^¥/);
  });

  it('follows theme, letter size and elder style', async () => {
    const fake = await open({ settings: { theme: 'dark', textSize: 150 } });
    const root = () => document.querySelector('.bo');
    await waitFor(() => expect(root()?.hasAttribute('data-dark')).toBe(true));
    expect(document.documentElement.style.fontSize).toBe('150%');
    fake.changeElsewhere({ theme: 'light', elder: true, textSize: 100 });
    await waitFor(() => expect(root()?.hasAttribute('data-elder')).toBe(true));
    expect(root()?.hasAttribute('data-dark')).toBe(false);
    expect(document.documentElement.style.fontSize).toBe('118.75%');
  });
});

describe('how each look is built', () => {
  it('hides its digits in private characters on the data pages, not on the ad page', async () => {
    await open({}, '#food/pinduoduo/overview');
    expect(number('成交金额')).toMatch(/^¥[\ue000-\uf8ff,.]+$/);
    expect(screen.getByRole('status').textContent).toContain('懂店读不了');
    cleanup();
    await open({}, '#food/pinduoduo/ads');
    expect(number('总花费')).toMatch(/^¥[\d,.]+$/);
    // The head of the ad table is a table of its own.
    expect(document.querySelectorAll('.bo-split table')).toHaveLength(2);
  });

  it('stands in an open and a closed shadow root', async () => {
    await open({}, '#food/wechat/overview');
    const host = document.querySelector('micro-app');
    await waitFor(() =>
      expect(host?.shadowRoot?.querySelector('h1')?.textContent).toBe('店铺概况'),
    );
    const inner = host?.shadowRoot?.querySelector('weui-panel') ?? null;
    expect(inner?.shadowRoot).toBeNull();
    if (!inner) throw new Error('no inner root');
    await waitFor(() => expect(closedRootOf(inner)?.querySelector('h2')).not.toBeNull());
    expect(document.querySelector('main')).toBeNull();
  });

  it('draws a part of 90 days and more when it is scrolled', async () => {
    await open({}, '#food/taobao/trade');
    const region = screen.getByRole('region', { name: '每天的账' });
    const table = within(region).getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('91');
    const rows = () => [...table.querySelectorAll('tr[data-row]')];
    expect(rows().length).toBeLessThan(30);
    expect(rows()[0]?.textContent).toContain('11-21');
    region.scrollTop = 40 * 60;
    region.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(rows()[0]?.textContent).not.toContain('11-21'));
    expect(rows().some((row) => row.getAttribute('aria-rowindex') === '70')).toBe(true);
  });

  it('shows the changed rule in both wordings', async () => {
    await open({}, '#food/taobao/rules');
    expect(screen.getByText(/付款后 48 小时内/)).not.toBeNull();
    expect(screen.getByText(/付款后 24 小时内/)).not.toBeNull();
    expect(screen.queryByRole('tablist')).toBeNull();
  });
});

describe('when settings cannot be had', () => {
  it('shows the shop all the same, and says what did not work', async () => {
    await open({ failing: { settings: 'worker-gone' } });
    expect(number('访客数')).toMatch(/^\d+$/);
    expect(screen.getByRole('status').textContent).toContain('懂店刚才睡着了');
  });
});

// In a real browser every page is looked at (tests/e2e/demo-look.test.ts); here the ways to build one.
describe.each(LOOK_IDS)('accessibility like %s', (look) => {
  it.each([
    ['overview', 'zh-CN'],
    ['trade', 'en'],
    ['rules', 'zh-CN'],
  ] as const)('has no violation: %s, %s', async (page, language) => {
    await open({ settings: { language } }, hashOf({ trade: 'food', look, page }));
    await expectAccessible();
  });
});
