import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlertsView } from '../../../components/alerts/alerts-view';
import type { WatchedPage } from '../../../lib/messaging/watch-messages';
import { newPlan } from '../../../lib/rules/watch/look-plan';
import type { Version } from '../../../lib/rules/watch/types';
import { aRule } from '../../unit/packs/support';
import { expectAccessible } from '../options/support';
import { type AlertsFakeOptions, alertsFake } from './fake';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const PAGE: WatchedPage = {
  key: 'taobao|rule:1',
  platform: 'taobao',
  address: 'https://rulechannel.taobao.com/?ruleId=1',
  title: '发货时间规范',
  firstSeen: '2026-08-01T04:00:00.000Z',
  lastSeen: '2026-08-18T04:00:00.000Z',
  refused: null,
  look: null,
  versions: 2,
  waiting: false,
};
const VERSIONS: readonly Omit<Version, 'blocks'>[] = [
  {
    no: 2,
    at: '2026-08-18T04:00:00.000Z',
    seenIn: 'tab',
    how: 'changed',
    headline: { 'zh-CN': '规则改了 1 处。', en: 'The rule changed in 1 place.' },
    changes: [
      {
        class: 'duration',
        old: '48小时',
        new: '24小时',
        before: '商家应当在48小时内发货。',
        after: '商家应当在24小时内发货。',
        where: '第二条',
        weight: 5,
      },
    ],
  },
  {
    no: 1,
    at: '2026-08-01T04:00:00.000Z',
    seenIn: 'tab',
    how: 'first',
    headline: null,
    changes: [],
  },
];

async function open(options: AlertsFakeOptions = {}) {
  const fake = alertsFake({ rules: [aRule()], pages: [PAGE], versions: VERSIONS, ...options });
  const { container } = render(<AlertsView api={fake.api} />);
  const region = await screen.findByRole('region', { name: '看着的规则页' });
  return { ...fake, container, region, user: userEvent.setup() };
}
const asked = (fake: { calls: readonly (readonly [string, unknown])[] }, name: string) =>
  fake.calls.filter(([one]) => one === name).map(([, data]) => data);

describe('the watched pages', () => {
  it('say how to begin where there is none', async () => {
    const { region } = await open({ pages: [] });
    expect(await within(region).findByText('还没有看着的页')).not.toBeNull();
    expect(within(region).queryByRole('search')).toBeNull();
  });

  it('open to their versions, old beside new', async () => {
    const { region, user } = await open();
    await user.click(await within(region).findByRole('button', { name: /发货时间规范/ }));
    expect(within(region).getByText('上次看是 8 月 18 日')).not.toBeNull();
    expect(await within(region).findByText('规则改了 1 处。')).not.toBeNull();
    await user.click(within(region).getByRole('button', { name: '前后对照' }));
    const sides = [...region.querySelectorAll('.watch-side')].map((one) => one.textContent);
    expect(sides).toEqual(['原来商家应当在48小时内发货。', '现在商家应当在24小时内发货。']);
  });

  it('are looked at only after the site was allowed', async () => {
    const fake = await open();
    const { region, user, calls } = fake;
    await user.click(await within(region).findByRole('button', { name: /发货时间规范/ }));
    await user.click(within(region).getByRole('switch', { name: '替我看着这一页' }));
    expect(await within(region).findByText('好，过几分钟看第一次。')).not.toBeNull();
    const names = calls.map(([name]) => name);
    expect(names.indexOf('requestOrigin')).toBeLessThan(names.indexOf('lookAtRule'));
    expect(asked(fake, 'lookAtRule')).toEqual([{ key: PAGE.key, on: true }]);
    expect(asked(fake, 'decideConsent')).toEqual([
      { id: 'C1', scope: 'https://rulechannel.taobao.com', given: true },
    ]);
    await user.click(within(region).getByRole('switch', { name: '替我看着这一页' }));
    expect(asked(fake, 'lookAtRule')).toHaveLength(2);
  });

  it('are not looked at after a no', async () => {
    const fake = await open({ grants: false });
    const { region, user } = fake;
    await user.click(await within(region).findByRole('button', { name: /发货时间规范/ }));
    await user.click(within(region).getByRole('switch', { name: '替我看着这一页' }));
    expect(await within(region).findByText('没有允许这个网站，所以不替你看。')).not.toBeNull();
    expect(asked(fake, 'lookAtRule')).toEqual([]);
  });

  it('say what came of visits and looks that did not work', async () => {
    const look = { ...newPlan(0), problem: 'login', failures: 6, stopped: true } as const;
    const refused = { why: 'login', at: '2026-08-19T04:00:00.000Z' } as const;
    const { region, user } = await open({ pages: [{ ...PAGE, look, refused }] });
    await user.click(await within(region).findByRole('button', { name: /发货时间规范/ }));
    expect(within(region).getByText('8 月 19 日打开的是登录页，没有记。')).not.toBeNull();
    expect(
      within(region).getByText('这一页要先登录。你自己打开时再看。试了几次都没看成，先停了。'),
    ).not.toBeNull();
    const control = within(region).getByRole('switch', { name: '替我看着这一页' });
    expect(control.getAttribute('aria-checked')).toBe('false');
  });

  it('go in two clicks, and the alerts are asked for anew', async () => {
    const fake = await open();
    const { region, user } = fake;
    await user.click(await within(region).findByRole('button', { name: /发货时间规范/ }));
    await user.click(within(region).getByRole('button', { name: '不看这一页了：“发货时间规范”' }));
    expect(asked(fake, 'forgetRule')).toEqual([]);
    await user.click(within(region).getByRole('button', { name: '删掉' }));
    expect(await within(region).findByText('还没有看着的页')).not.toBeNull();
    expect(asked(fake, 'ruleAlerts')).toHaveLength(2);
  });

  it('are searched in every version', async () => {
    const hit = {
      key: PAGE.key,
      title: '发货时间规范',
      text: '商家应当在48小时内发货。',
      from: '2026-08-01T04:00:00.000Z',
      to: '2026-08-01T04:00:00.000Z',
      current: false,
    };
    const fake = await open({ hits: [hit] });
    const box = await screen.findByRole('searchbox', { name: '在看过的样子里找' });
    fireEvent.change(box, { target: { value: '48小时' } });
    expect(await screen.findByText('8 月 1 日以前有')).not.toBeNull();
    expect(asked(fake, 'searchRules')).toEqual([{ query: '48小时' }]);
  });

  it('say that there is no network only where something is to be looked at', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { region } = await open({ pages: [{ ...PAGE, look: newPlan(0) }] });
    expect(await within(region).findByText('现在没有网。连上以后，再替你看。')).not.toBeNull();
    cleanup();
    const other = await open();
    await within(other.region).findByRole('button', { name: /发货时间规范/ });
    expect(within(other.region).queryByText('现在没有网。连上以后，再替你看。')).toBeNull();
  });

  it('ask again when the records could not be read', async () => {
    const fake = await open({ failing: { watchedRules: 'failed' } });
    const retry = await within(fake.region).findByRole('button');
    fake.setFailing('watchedRules');
    await fake.user.click(retry);
    expect(await within(fake.region).findByRole('button', { name: /发货时间规范/ })).not.toBeNull();
  });

  it('list announcements that were seen and not opened', async () => {
    const link = {
      key: 'douyin|2',
      platform: 'douyin',
      title: '关于修订《发货规范》的公示',
      address: 'https://school.jinritemai.com/doudian/web/article/2',
      date: '08-17',
      seenAt: '2026-08-18T04:00:00.000Z',
    };
    const { user, region } = await open({ links: [link] });
    const found = await screen.findByRole('link', { name: /关于修订/ });
    expect(found.getAttribute('href')).toBe(link.address);
    await user.click(within(region).getByRole('button', { name: /发货时间规范/ }));
    await expectAccessible();
  });
});
