import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DemoView } from '../../../components/demo/demo-view';
import { type FakeOptions, fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';

afterEach(cleanup);

async function open(options: FakeOptions = {}) {
  const fake = fakeApi(options);
  render(<DemoView api={fake.api} now={new Date(2026, 10, 22, 9)} />);
  await screen.findByRole('tablist');
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

describe('the sample shop', () => {
  it('says that it is a sample, always', async () => {
    await open();
    expect(screen.getByRole('complementary', { name: '示例数据' }).textContent).toContain(
      '示例数据这家店和这些数都是编的。',
    );
  });

  it('draws new numbers for other days', async () => {
    const user = userEvent.setup();
    await open();
    expect(card('访客数').textContent).toContain('访客数250较前一日 -3.10%');
    expect(screen.getByText('统计时间：2026-11-21')).not.toBeNull();
    await user.click(screen.getByRole('tab', { name: '近7天' }));
    expect(card('访客数').textContent).toContain('访客数1,600较前7日 +3.90%');
    expect(card('支付金额').textContent).toContain('¥2,400.00');
    expect(screen.getByText('统计时间：2026-11-15 ~ 2026-11-21')).not.toBeNull();
    const ads = within(screen.getByRole('region', { name: '推广报表' }));
    expect(ads.getByRole('row', { name: /合计/ }).textContent).toContain('¥170.00200¥0.85');
  });

  it('moves between the days with arrow keys', async () => {
    const user = userEvent.setup();
    await open();
    screen.getByRole('tab', { name: '昨天' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '近30天' }));
    expect(card('访客数').textContent).toContain('6,250');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: '近7天' }).getAttribute('aria-selected')).toBe('true');
  });

  it('repeats metric names in menu and breadcrumb, where they are no numbers', async () => {
    await open();
    const menu = within(screen.getByRole('navigation', { name: '后台菜单' }));
    for (const name of ['访客数', '支付金额', '店铺综合体验分'])
      expect(menu.getByRole('link', { name })).not.toBeNull();
    const crumbs = within(screen.getByRole('navigation', { name: '所在位置' }));
    expect(crumbs.getByText('支付金额')).not.toBeNull();
  });

  it('changes its language with the settings', async () => {
    const user = userEvent.setup();
    const fake = await open();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Last 7 days' })).not.toBeNull();
    await waitFor(() => expect(fake.settings().language).toBe('en'));
    expect(document.documentElement.lang).toBe('en');
    expect(card('Spend per buyer').textContent).toContain('¥57.50');
  });
});

describe('when settings cannot be had', () => {
  it('shows the shop all the same, and says what did not work', async () => {
    await open({ failing: { settings: 'worker-gone' } });
    expect(card('访客数').textContent).toContain('250');
    expect(screen.getByRole('status').textContent).toContain('懂店刚才睡着了');
  });
});

describe.each(['zh-CN', 'en'] as const)('accessibility, %s', (language) => {
  it('has no violation', async () => {
    await open({ settings: { language } });
    await expectAccessible();
  });
});
