import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PopupView } from '../../../components/popup/popup-view';
import { type FakeOptions, fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';
import { sampleReport } from './sample-report';

afterEach(cleanup);

const SYCM = 'https://sycm.taobao.com/portal/home.htm?dateType=day#top';
const tab = (url: string) => ({ id: 7, url, title: '' });

async function open(options: FakeOptions = {}) {
  const fake = fakeApi({ tab: tab(SYCM), ...options });
  render(<PopupView api={fake.api} />);
  await screen.findAllByRole('switch');
  return fake;
}
const ALLOWED: FakeOptions = { origins: ['https://sycm.taobao.com/*'], report: sampleReport };

describe('this page', () => {
  it('lists label, value and period, counts them, and says what was not recognised', async () => {
    const user = userEvent.setup();
    await open(ALLOWED);
    const found = await screen.findByRole('region', { name: '这一页找到了' });
    await within(found).findByText('9 个数');
    const line = within(found).getByText('支付转化率').closest('li');
    expect(line?.textContent).toContain('支付转化率 昨天3.20%');
    expect(within(found).getByText('加购人数').closest('li')?.textContent).toContain('看不清');
    await user.click(within(found).getByRole('button', { name: '没认出来的，为什么（5）' }));
    expect(found.textContent).toContain('2 个名字有两种意思');
    expect(found.textContent).toContain('ad.example.com');
  });

  it('says when nothing was found yet, and when the page is not there', async () => {
    await open({ ...ALLOWED, report: { ...sampleReport, sightings: [], health: [] } });
    expect(await screen.findByText('还没找到认得的数')).not.toBeNull();
    cleanup();
    await open({ ...ALLOWED, failing: { readTab: 'no-page' } });
    expect(await screen.findByText(/懂店还没看到这一页/)).not.toBeNull();
  });

  it.each([
    [{ on: false }, '懂店关着，所以没有看这一页。'],
    [
      { families: { explanations: false, tips: true, rules: true } },
      '“讲解”关着，所以没有看这一页。',
    ],
    [{ sitesOff: ['https://sycm.taobao.com'] }, '这个网站关着，所以没有看。'],
    [{ pagesOff: ['https://sycm.taobao.com/portal/home.htm'] }, '这一页关着，所以没有看。'],
  ])('names the switch that keeps it from reading: %o', async (settings, sentence) => {
    const fake = await open({ ...ALLOWED, settings });
    expect(await screen.findByText(sentence)).not.toBeNull();
    expect(fake.calls.map(([name]) => name)).not.toContain('readTab');
  });
});

describe('this site', () => {
  it('asks for exactly this origin, inside the click, and notes the consent', async () => {
    const user = userEvent.setup();
    const fake = await open({ report: sampleReport });
    expect(screen.getByText('让小助手读这个页面上的数，讲给我听。')).not.toBeNull();
    expect(screen.getByText('淘宝 / 天猫 · 生意参谋')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '允许看 sycm.taobao.com' }));
    const asked = fake.calls.filter(([name]) => name === 'requestOrigin');
    expect(asked).toEqual([['requestOrigin', 'https://sycm.taobao.com/*']]);
    expect(fake.calls).toContainEqual([
      'decideConsent',
      { id: 'C1', scope: 'https://sycm.taobao.com', given: true },
    ]);
    expect(
      (await screen.findByRole('switch', { name: '看这个网站' })).getAttribute('aria-checked'),
    ).toBe('true');
    expect(await screen.findByText('9 个数')).not.toBeNull();
  });

  it('a no costs nothing: one kind sentence, the consent is taken back', async () => {
    const user = userEvent.setup();
    const fake = await open({ grants: false });
    await user.click(screen.getByRole('button', { name: /允许看/ }));
    expect(await screen.findByText(/没关系，不允许也可以/)).not.toBeNull();
    await waitFor(() =>
      expect(fake.calls.at(-1)).toEqual([
        'decideConsent',
        { id: 'C1', scope: 'https://sycm.taobao.com', given: false },
      ]),
    );
    expect(screen.getByRole('button', { name: /允许看/ }).hasAttribute('disabled')).toBe(false);
  });

  it('switches site and page off, the page without its query', async () => {
    const user = userEvent.setup();
    const fake = await open(ALLOWED);
    await user.click(await screen.findByRole('switch', { name: '看这一页' }));
    expect(fake.calls).toContainEqual([
      'switchPlace',
      { kind: 'page', key: 'https://sycm.taobao.com/portal/home.htm', on: false },
    ]);
    await user.click(screen.getByRole('switch', { name: '看这个网站' }));
    expect(fake.calls).toContainEqual([
      'switchPlace',
      { kind: 'site', key: 'https://sycm.taobao.com', on: false },
    ]);
    expect(screen.getByRole('switch', { name: '看这一页' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('http can be read this once, never for good', async () => {
    const user = userEvent.setup();
    const fake = await open({ tab: tab('http://shop.example/admin'), report: null });
    expect(screen.queryByRole('button', { name: /允许看/ })).toBeNull();
    expect(await screen.findByText(/这个网址没有加密/)).not.toBeNull();
    fake.setReport(sampleReport);
    await user.click(screen.getByRole('button', { name: '只看这一次' }));
    expect(await screen.findByText('9 个数')).not.toBeNull();
    expect(fake.calls.map(([name]) => name)).not.toContain('requestOrigin');
  });

  it('opening the popup puts nothing into a page that is not allowed', async () => {
    const fake = await open();
    await screen.findByText(/这一页还没有看/);
    await waitFor(() => expect(fake.calls.map(([name]) => name)).toContain('report'));
    expect(fake.calls.map(([name]) => name)).not.toContain('readTab');
  });

  it.each([
    ['chrome://settings/', /这是浏览器自己的页面/],
    ['chrome-extension://other/page.html', /这是浏览器自己的页面/],
    ['about:blank', /这是浏览器自己的页面/],
    ['https://chromewebstore.google.com/detail/x', /这是装扩展的商店/],
    ['https://addons.mozilla.org/zh-CN/firefox/', /这是装扩展的商店/],
    ['file:///home/a.html', /这是电脑里的文件/],
    ['', /看不出这是哪个网页/],
    ['chrome-extension://own/options.html', /这是懂店自己的页面/],
  ])('%s: one clear sentence', async (url, sentence) => {
    await open({ tab: tab(url) });
    expect(await screen.findByText(sentence)).not.toBeNull();
    expect(screen.queryByRole('button', { name: /允许看|只看这一次/ })).toBeNull();
  });
});

describe('choices', () => {
  it('rolls a switch back that could not be stored, with one sentence', async () => {
    const user = userEvent.setup();
    await open({ failing: { changeSettings: 'disk-full' } });
    const rules = screen.getByRole('switch', { name: '规则提醒' });
    await user.click(rules);
    expect(await screen.findByText(/硬盘满了/)).not.toBeNull();
    await waitFor(() => expect(rules.getAttribute('aria-checked')).toBe('true'));
  });

  it('changes size, mark, theme and language at once', async () => {
    const user = userEvent.setup();
    const fake = await open();
    await user.click(screen.getByRole('radio', { name: '最大' }));
    await user.click(screen.getByRole('radio', { name: '底色' }));
    await user.click(screen.getByRole('radio', { name: '暗' }));
    await user.click(screen.getByRole('switch', { name: '长辈版' }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() =>
      expect(fake.settings()).toMatchObject({
        textSize: 200,
        markStyle: 'tint',
        theme: 'dark',
        elder: true,
        language: 'en',
      }),
    );
    expect(await screen.findByRole('button', { name: 'All settings' })).not.toBeNull();
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('main').getAttribute('data-size')).toBe('200');
  });

  it('works by keyboard alone', async () => {
    const user = userEvent.setup();
    const fake = await open(ALLOWED);
    await screen.findByText('9 个数');
    await user.tab(); // language
    await user.tab(); // master switch
    expect(document.activeElement).toBe(screen.getByRole('switch', { name: '打开懂店' }));
    await user.keyboard(' ');
    await waitFor(() => expect(fake.settings().on).toBe(false));
    await user.keyboard(' ');
    await waitFor(() => expect(fake.settings().on).toBe(true));
    const options = screen.getByRole('button', { name: '全部设置' });
    for (let presses = 0; presses < 20 && document.activeElement !== options; presses += 1)
      await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(fake.calls).toContainEqual(['openPage', { page: 'options' }]));
    await waitFor(() => expect(fake.calls).toContainEqual(['close', null]));
  });

  it('names what was learnt today', async () => {
    await open({ learnt: { metricIds: ['a'], names: ['客单价'], everRead: 4 } });
    const learnt = screen.getByRole('region', { name: '今天学了' });
    expect(await within(learnt).findByText('客单价')).not.toBeNull();
    expect(learnt.textContent).toContain('看过 4 个数的讲解');
  });

  it('settings that cannot be read: one sentence and a way to try again', async () => {
    const user = userEvent.setup();
    const fake = fakeApi({ failing: { settings: 'worker-gone' }, tab: tab(SYCM) });
    render(<PopupView api={fake.api} />);
    expect(await screen.findByText(/懂店刚才睡着了/)).not.toBeNull();
    fake.setFailing('settings');
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('switch', { name: '打开懂店' })).not.toBeNull();
  });
});

describe.each(['zh-CN', 'en'] as const)('accessibility, %s', (language) => {
  it('has no violation, allowed or not', async () => {
    await open({ ...ALLOWED, settings: { language } });
    await expectAccessible();
    cleanup();
    await open({ settings: { language, elder: true } });
    await expectAccessible();
  });
});
