import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/options-view';
import { type FakeOptions, fakeApi } from './fake-api';
import { expectAccessible } from './support';

afterEach(cleanup);

const FULL: FakeOptions = {
  origins: ['https://sycm.taobao.com/*', 'https://my-shop.example/*'],
  consents: [
    { id: 'C1', scope: 'https://sycm.taobao.com', given: true, at: '2026-11-20T04:00:00.000Z' },
    { id: 'C1', scope: 'https://one.alimama.com', given: false, at: '2026-11-21T04:00:00.000Z' },
    { id: 'C2', scope: 'all', given: true, at: '2026-11-20T04:00:00.000Z' },
  ],
  settings: {
    sitesOff: ['https://one.alimama.com'],
    pagesOff: ['https://sycm.taobao.com/flow'],
    termsOff: ['visitors'],
  },
};

async function open(options: FakeOptions = FULL) {
  const fake = fakeApi(options);
  render(<OptionsView api={fake.api} />);
  await screen.findByRole('region', { name: /可以看的网站|Sites it may read/ });
  return fake;
}
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('sites', () => {
  it('takes a site back in two clicks, with the effect in between', async () => {
    const user = userEvent.setup();
    const fake = await open();
    const sites = region('可以看的网站');
    await user.click(sites.getByRole('button', { name: '收回 sycm.taobao.com' }));
    const effect = sites.getByText('收回后，懂店不再看 sycm.taobao.com。以前记下的都还在。');
    expect(document.activeElement).toBe(effect);
    expect(fake.calls.map(([name]) => name)).not.toContain('removeOrigin');
    await user.click(sites.getByRole('button', { name: '好，收回' }));
    await waitFor(() => expect(sites.queryByText('sycm.taobao.com')).toBeNull());
    expect(fake.calls).toContainEqual(['removeOrigin', 'https://sycm.taobao.com/*']);
    await waitFor(() =>
      expect(fake.calls).toContainEqual([
        'decideConsent',
        { id: 'C1', scope: 'https://sycm.taobao.com', given: false },
      ]),
    );
  });

  it('keeps it when asked to, and gives the focus back', async () => {
    const user = userEvent.setup();
    const fake = await open();
    const sites = region('可以看的网站');
    await user.click(sites.getByRole('button', { name: '收回 my-shop.example' }));
    await user.click(sites.getByRole('button', { name: '先留着' }));
    expect(document.activeElement).toBe(
      sites.getByRole('button', { name: '收回 my-shop.example' }),
    );
    expect(fake.calls.map(([name]) => name)).not.toContain('removeOrigin');
  });

  it('says so when there is none, and leads to the platforms', async () => {
    const user = userEvent.setup();
    const fake = await open({});
    expect(screen.getByText('还没有网站')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '加一个平台' }));
    expect(fake.calls).toContainEqual(['openPage', { page: 'welcome' }]);
  });
});

describe('switched off', () => {
  it('switches sites, pages and words on again', async () => {
    const user = userEvent.setup();
    const fake = await open();
    const off = region('关掉的地方');
    await user.click(off.getByRole('button', { name: '重新打开 one.alimama.com' }));
    await user.click(off.getByRole('button', { name: '重新打开 sycm.taobao.com/flow' }));
    await user.click(await off.findByRole('button', { name: '重新打开 name of visitors' }));
    expect(await off.findByText('没有关掉的地方。')).not.toBeNull();
    await waitFor(() =>
      expect(fake.settings()).toMatchObject({ sitesOff: [], pagesOff: [], termsOff: [] }),
    );
  });
});

describe('consents', () => {
  it('shows each with its date and takes C2 back in two clicks', async () => {
    const user = userEvent.setup();
    const fake = await open();
    const consents = region('你同意过的事');
    expect(await consents.findAllByText('2026年11月20日 同意')).toHaveLength(2);
    expect(consents.getByText('2026年11月21日 收回')).not.toBeNull();
    await user.click(consents.getByRole('button', { name: '收回 存数' }));
    expect(consents.getByText(/已经存下的删不删，接着问你/)).not.toBeNull();
    await user.click(consents.getByRole('button', { name: '好，收回' }));
    await waitFor(() =>
      expect(fake.calls).toContainEqual([
        'decideConsent',
        { id: 'C2', scope: 'all', given: false },
      ]),
    );
    await user.click(await consents.findByRole('button', { name: '同意' }));
    await waitFor(() =>
      expect(fake.calls).toContainEqual(['decideConsent', { id: 'C2', scope: 'all', given: true }]),
    );
  });

  it('a full disk: one sentence, and what was agreed stays as it was', async () => {
    const user = userEvent.setup();
    const fake = await open();
    const consents = region('你同意过的事');
    fake.setFailing('decideConsent', 'disk-full');
    await user.click(await consents.findByRole('button', { name: '收回 存数' }));
    await user.click(consents.getByRole('button', { name: '好，收回' }));
    expect(await screen.findByText(/硬盘满了/)).not.toBeNull();
    expect(consents.getAllByText('2026年11月20日 同意')).toHaveLength(2);
  });
});

const KEPT: FakeOptions = {
  ...FULL,
  kept: [
    { platform: 'taobao', count: 1234, from: '2026-01-05', to: '2026-11-21' },
    { platform: 'nowhere-known', count: 2, from: '2026-11-21', to: '2026-11-21' },
  ],
};

describe('numbers kept', () => {
  it('are counted by platform, with their days', async () => {
    await open(KEPT);
    const numbers = within(await screen.findByRole('region', { name: '存下的数' }));
    expect(numbers.getByText('1,234 个数，2026年1月5日到 2026年11月21日')).not.toBeNull();
    expect(numbers.getByText('2 个数，2026年11月21日')).not.toBeNull();
    expect(numbers.getByText('一共存了 1,236 个数')).not.toBeNull();
    expect(numbers.getByText(/你同意了存数/)).not.toBeNull();
  });

  it('of one platform are erased in two clicks, with the effect in between', async () => {
    const user = userEvent.setup();
    const fake = await open(KEPT);
    const numbers = within(await screen.findByRole('region', { name: '存下的数' }));
    await user.click(numbers.getByRole('button', { name: '删掉 淘宝 / 天猫的数' }));
    const effect = numbers.getByText(/会删掉淘宝 \/ 天猫的 1,234 个数/);
    expect(document.activeElement).toBe(effect);
    expect(fake.calls.map(([name]) => name)).not.toContain('eraseNumbers');
    await user.click(numbers.getByRole('button', { name: '好，删掉' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('删掉了。'));
    expect(fake.calls).toContainEqual(['eraseNumbers', { platform: 'taobao' }]);
    expect(numbers.getByText('一共存了 2 个数')).not.toBeNull();
    await user.click(numbers.getByRole('button', { name: '删掉 所有的数' }));
    await user.click(numbers.getByRole('button', { name: '好，删掉' }));
    expect(await numbers.findByText('还没有存下的数')).not.toBeNull();
    expect(fake.calls).toContainEqual(['eraseNumbers', { platform: null }]);
  });

  it('stay when the consent is taken back, until the person says otherwise', async () => {
    const user = userEvent.setup();
    const fake = await open(KEPT);
    const consents = region('你同意过的事');
    const takeBack = async () => {
      await user.click(await consents.findByRole('button', { name: '收回 存数' }));
      await user.click(consents.getByRole('button', { name: '好，收回' }));
      return consents.findByText(/存数已经停了。以前存下的 1,236 个数还在/);
    };
    expect(document.activeElement).not.toBeNull();
    expect(await takeBack()).toBe(document.activeElement);
    await user.click(consents.getByRole('button', { name: '先留着' }));
    expect(consents.queryByText(/存数已经停了/)).toBeNull();
    expect(fake.calls.map(([name]) => name)).not.toContain('eraseNumbers');
    const numbers = region('存下的数');
    expect(await numbers.findByText(/现在不存数/)).not.toBeNull();

    await user.click(consents.getByRole('button', { name: '同意' }));
    await takeBack();
    await user.click(consents.getByRole('button', { name: '全部删掉' }));
    await waitFor(() => expect(fake.calls).toContainEqual(['eraseNumbers', { platform: null }]));
    expect(await numbers.findByText('还没有存下的数')).not.toBeNull();
  });

  it('a full disk: one sentence, and nothing is called erased', async () => {
    const user = userEvent.setup();
    const fake = await open(KEPT);
    fake.setFailing('eraseNumbers', 'failed');
    const numbers = within(await screen.findByRole('region', { name: '存下的数' }));
    await user.click(numbers.getByRole('button', { name: '删掉 所有的数' }));
    await user.click(numbers.getByRole('button', { name: '好，删掉' }));
    expect(await screen.findByText(/这一步没有做成/)).not.toBeNull();
    expect(numbers.queryByText('删掉了。')).toBeNull();
    expect(numbers.getByText('一共存了 1,236 个数')).not.toBeNull();
  });
});

describe.each(['zh-CN', 'en'] as const)('accessibility, %s', (language) => {
  it('has no violation, full or empty', async () => {
    await open({ ...KEPT, settings: { ...FULL.settings, language } });
    await screen.findByRole('region', { name: /存下的数|Numbers kept/ });
    await expectAccessible();
    cleanup();
    await open({ settings: { language, elder: true } });
    await expectAccessible();
  });
});
