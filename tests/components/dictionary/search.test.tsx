import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../options/support';
import { lines, open, someBook } from './open';

afterEach(cleanup);

const status = () => screen.getByRole('status').textContent;

describe('looking up', () => {
  it('starts with every number, a few at a time, and the field ready', async () => {
    const { input, user } = await open();
    await screen.findByText(/一共 \d+ 个数/);
    expect(document.activeElement).toBe(input);
    expect(lines()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: '再看 20 个' }));
    expect(lines()).toHaveLength(40);
  });

  it('finds by what is typed, says how many, and keeps it in the address', async () => {
    const { input, user } = await open();
    await screen.findByText(/一共/);
    await user.type(input, 'zfzhl');
    await waitFor(() => expect(lines()[0]).toBe('支付转化率'));
    expect(status()).toMatch(/^找到 \d+ 个。$/);
    expect(location.hash).toBe('#/search/zfzhl');
    const line = screen.getAllByRole('link')[0];
    expect(line?.getAttribute('href')).toBe('#/metric/pay-conversion-rate');
    expect(line?.textContent).toContain(
      '印在：淘宝 / 天猫、拼多多、京东、微信小店 / 视频号 等 12 处',
    );
  });

  it('one step back undoes the whole word, not a letter', async () => {
    const { input, user } = await open();
    await screen.findByText(/一共/);
    const before = history.length;
    await user.type(input, '退款率');
    await waitFor(() => expect(lines()[0]).toBe('退款率'));
    expect(history.length).toBe(before + 1);
  });

  it('tells by which name it was found, where that is another one', async () => {
    await open('#/search/全店支付转化率');
    expect((await screen.findByText('也叫“全店支付转化率”')).closest('a')?.dataset.id).toBe(
      'pay-conversion-rate',
    );
  });

  it('says that nothing was found, and shows the nearest names', async () => {
    await open('#/search/支付转代率');
    await screen.findByText('没有找到“支付转代率”。');
    expect(screen.getByText(/这些名字和它最像/)).not.toBeNull();
    expect(lines()[0]).toBe('支付转化率');
  });

  it('has a way on where no name is near either', async () => {
    const { user } = await open('#/search/qqqq?platform=etsy');
    await screen.findByText('没有找到“qqqq”。');
    expect(screen.getByText(/也没有相像的名字/)).not.toBeNull();
    expect(screen.getByRole('link', { name: '访客数' }).getAttribute('href')).toBe(
      '#/metric/visitors',
    );
    expect(screen.getByText(/只在你选的那一部分里找过/)).not.toBeNull();
    await user.click(screen.getAllByRole('button', { name: '不再只看这些' })[0] as HTMLElement);
    expect(location.hash).toBe('#/search/qqqq');
  });

  it('shows only one kind, or what one platform prints', async () => {
    const { user } = await open();
    await screen.findByText(/一共/);
    await user.selectOptions(screen.getByLabelText('哪一类'), '发货');
    await waitFor(() => expect(lines()).toContain('发货超时率'));
    expect(lines()).not.toContain('访客数');
    await user.selectOptions(screen.getByLabelText('印在哪里'), '亚马逊');
    expect(location.hash).toBe('#/search/?category=logistics&platform=amazon');
    act(() => history.back());
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('印在哪里').value).toBe(''),
    );
  });

  it('waits and fails in words', async () => {
    let arrive: (book: ReturnType<typeof someBook>) => void = () => undefined;
    await open('', { load: () => new Promise((resolve) => (arrive = resolve)) });
    expect(status()).toBe('正在打开词典。');
    act(() => arrive(someBook()));
    await screen.findByText(/一共/);
    cleanup();
    await open('', { load: () => Promise.reject(new Error('gone')) });
    expect(await screen.findByText(/这一步没有做成/)).not.toBeNull();
    expect(screen.getByRole('button', { name: '再试一次' })).not.toBeNull();
  });
});

describe('by keyboard alone', () => {
  it('arrows go down the list and back into the field; Esc clears', async () => {
    const { input, user } = await open();
    await screen.findByText(/一共/);
    await user.type(input, '退款');
    await waitFor(() => expect(status()).toContain('找到'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-id')).toBeTruthy();
    const first = document.activeElement;
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).not.toBe(first);
    await user.keyboard('{End}{Home}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(input);
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('');
    await user.type(input, 'x{Escape}');
    expect(input.value).toBe('');
  });

  it('Enter opens the best one, / comes back to the field', async () => {
    const { input, user } = await open();
    await screen.findByText(/一共/);
    await user.type(input, 'zfzhl');
    await waitFor(() => expect(lines()[0]).toBe('支付转化率'));
    await user.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { name: '支付转化率' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(location.hash).toBe('#/metric/pay-conversion-rate');
    await user.keyboard('/');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('zfzhl');
  });

  it('Enter with nothing typed opens nothing', async () => {
    const { user } = await open();
    await screen.findByText(/一共/);
    await user.keyboard('{Enter}');
    expect(location.hash).toBe('');
  });

  it('coming back stands on the line that was opened', async () => {
    const { user } = await open('#/search/退款');
    await waitFor(() => expect(status()).toContain('找到'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const id = document.activeElement?.getAttribute('data-id');
    const name = document.activeElement?.querySelector('.dict-line-name')?.firstChild?.textContent;
    await user.click(document.activeElement as HTMLElement);
    await screen.findByRole('heading', { name: name ?? '' });
    const back = screen.getByRole('link', { name: '回到“退款”' });
    expect(back.getAttribute('href')).toBe('#/search/%E9%80%80%E6%AC%BE');
    await user.click(back);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-id')).toBe(id));
  });
});

describe.each(['zh-CN', 'en'] as const)('accessibility, %s', (language) => {
  it.each(['', '#/search/refund', '#/search/qqqq'])('of %s', async (hash) => {
    await open(hash, { settings: { language } });
    await waitFor(() => expect(status()).toMatch(/\d|qqqq/));
    expect(document.documentElement.lang).toBe(language);
    await expectAccessible();
  });
});
