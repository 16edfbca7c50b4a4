import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WelcomeView } from '../../../components/welcome/welcome-view';
import { platforms } from '../../../lib/platforms/index';
import { type FakeOptions, fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
});
afterEach(cleanup);

async function open(options: FakeOptions = {}, hash = '') {
  if (hash) history.replaceState(null, '', hash);
  const fake = fakeApi(options);
  render(<WelcomeView api={fake.api} />);
  await screen.findByRole('heading', { level: 2 });
  return fake;
}

describe('the three screens', () => {
  it('walks through by keyboard alone and ends at the sample shop', async () => {
    const user = userEvent.setup();
    const fake = await open();
    expect(screen.getByText('第 1/3 步')).not.toBeNull();
    await user.tab(); // language, there from the first second
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '中文' }));
    await user.tab();
    await user.keyboard(' ');
    await waitFor(() => expect(fake.settings().role).toBe('merchant'));
    expect(screen.getByText('第 1/3 步')).not.toBeNull();
    await user.tab();
    await user.keyboard('{Enter}');

    expect(await screen.findByText('第 2/3 步')).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '你在哪里开店？' }));
    await user.tab(); // the fold of the commonest platform, open already
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByText('已允许')).not.toBeNull());
    screen.getByRole('button', { name: '下一步' }).focus();
    await user.keyboard('{Enter}');

    expect(await screen.findByText('第 3/3 步')).not.toBeNull();
    await user.click(screen.getByRole('radio', { name: '更大' }));
    await waitFor(() => expect(fake.settings().textSize).toBe(150));
    await user.click(screen.getByRole('button', { name: '下一步' }));
    await user.click(await screen.findByRole('button', { name: '去看示例小店' }));
    expect(fake.settings().welcomed).toBe(true);
    expect(fake.calls).toContainEqual(['openPage', { page: 'demo' }]);
  });

  it('asks once, kindly, when nobody was chosen', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: '下一步' }));
    expect(screen.getByText('先选一个，再往下走。')).not.toBeNull();
    expect(screen.getByText('第 1/3 步')).not.toBeNull();
  });

  it('goes back, and resumes where it was left', async () => {
    const user = userEvent.setup();
    await open({ settings: { role: 'coach' } });
    expect(screen.getByText('第 2/3 步')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '上一步' }));
    expect(
      (await screen.findByRole('radio', { name: '我帮人开店' })).getAttribute('aria-checked'),
    ).toBe('true');
    cleanup();
    await open({ settings: { role: 'coach' } }, '#3');
    expect(screen.getByText('第 3/3 步')).not.toBeNull();
  });

  it('speaks English from the first second when asked to', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Who are you?' })).not.toBeNull();
    expect(document.documentElement.lang).toBe('en');
  });

  it('can be put off: it says where the sample shop is', async () => {
    const user = userEvent.setup();
    const fake = await open({}, '#4');
    await user.click(screen.getByRole('button', { name: '以后再看' }));
    expect(screen.getByText(/这一页可以关上了/)).not.toBeNull();
    await waitFor(() => expect(fake.settings().welcomed).toBe(true));
  });
});

describe('platforms', () => {
  const hosts = [...platforms.values()].flatMap((platform) =>
    platform.hosts.slice(0, 1).map((host) => ({ ...host, platform: platform.name['zh-CN'] })),
  );

  it('lie in two groups, the commonest open, the others one press away', async () => {
    const user = userEvent.setup();
    await open({ settings: { role: 'merchant' } });
    expect(screen.getByRole('heading', { name: '国内平台' })).not.toBeNull();
    expect(screen.getByRole('heading', { name: '跨境平台' })).not.toBeNull();
    expect(screen.getByText('sycm.taobao.com')).not.toBeNull();
    expect(screen.queryByText('mms.pinduoduo.com')).toBeNull();
    await user.click(screen.getByRole('button', { name: '拼多多' }));
    expect(screen.getByText('mms.pinduoduo.com')).not.toBeNull();
  });

  it.each(hosts)('one button for $host asks for exactly that host', async (given) => {
    const { host, name, platform } = given;
    const user = userEvent.setup();
    const fake = await open({ settings: { role: 'merchant' } });
    const fold = screen.getByRole('button', { name: platform });
    if (fold.getAttribute('aria-expanded') !== 'true') await user.click(fold);
    await user.click(screen.getByRole('button', { name: `允许 ${name['zh-CN']}（${host}）` }));
    expect(fake.calls.filter(([called]) => called === 'requestOrigin')).toEqual([
      ['requestOrigin', `https://${host}/*`],
    ]);
    await waitFor(() =>
      expect(fake.calls).toContainEqual([
        'decideConsent',
        { id: 'C1', scope: `https://${host}`, given: true },
      ]),
    );
  });

  it('a no is answered kindly and records nothing', async () => {
    const user = userEvent.setup();
    const fake = await open({ settings: { role: 'merchant' }, grants: false });
    await user.click(screen.getByRole('button', { name: /允许 生意参谋/ }));
    expect(await screen.findByText(/没关系，不允许也可以/)).not.toBeNull();
    expect(fake.calls.map(([name]) => name)).not.toContain('decideConsent');
    expect(screen.getByRole('button', { name: '下一步' }).hasAttribute('disabled')).toBe(false);
  });

  it('keeping numbers is off until it is chosen', async () => {
    const user = userEvent.setup();
    const fake = await open({ settings: { role: 'merchant' } });
    const keep = screen.getByRole('switch', { name: '把这些数存在我的电脑里，好做前后比较。' });
    expect(keep.getAttribute('aria-checked')).toBe('false');
    await user.click(keep);
    await waitFor(() => expect(keep.getAttribute('aria-checked')).toBe('true'));
    expect(fake.calls).toContainEqual(['decideConsent', { id: 'C2', scope: 'all', given: true }]);
  });
});

describe.each(['zh-CN', 'en'] as const)('accessibility, %s', (language) => {
  it.each(['#1', '#2', '#3', '#4'])('has no violation on screen %s', async (hash) => {
    await open({ settings: { language }, origins: ['https://sycm.taobao.com/*'] }, hash);
    await expectAccessible();
  });
});
