import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { paths } from '../../../lib/paths/index';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

const box = (name: string | RegExp, at = 0) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name })[at] as HTMLInputElement;

describe('the paths', () => {
  it('stand in plain words, without the paper’s terms, and have no violation', async () => {
    const { container } = await open('#/');
    for (const path of paths.values())
      expect(await screen.findByText(path.name['zh-CN'])).not.toBeNull();
    expect(container.textContent).not.toContain('协助小微商户');
    await expectAccessible();
  });

  it('a path says what it is for, where one is, and one thing to do next', async () => {
    const { user } = await open('#/path/3.1.1');
    await screen.findByRole('heading', { name: '预算与资金', level: 2 });
    expect(screen.getByText('还没有动手写过。下面随便挑一样都行。')).not.toBeNull();
    const next = screen.getByRole('heading', { name: '接下来做什么' }).closest('section');
    expect(within(next as HTMLElement).getAllByRole('link')).toHaveLength(1);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: '给陪伴的人看' }));
    expect(screen.getByText(/协助小微商户提升营销预算效益/)).not.toBeNull();
    await expectAccessible();
  });

  it('an unknown address says so and leads on', async () => {
    await open('#/offer/nothing-like-that');
    expect(await screen.findByText('没有找到这一页')).not.toBeNull();
    expect(screen.getByRole('link', { name: '全部的路' }).getAttribute('href')).toBe('#/');
  });
});

describe('a sum', () => {
  it('is told as it is typed, says what is missing, and keeps what was typed', async () => {
    const { user, kept } = await open('#/offer/loan-cost?path=3.1.1');
    await screen.findByRole('heading', { name: '借钱要花多少', level: 2 });
    await user.type(box('叫什么'), '甲');
    expect(screen.getByText(/还差：“借多少”/)).not.toBeNull();
    await user.type(box('借多少'), '20000');
    await user.type(box('一年的利率'), '4%');
    await user.type(box('分几个月还'), '1２');
    await user.type(box('先扣的手续费'), '400');
    expect((await screen.findAllByText('借这笔钱，一共多付 836 元。')).length).toBeGreaterThan(0);
    await waitFor(() => expect([...kept.values()].at(-1)?.raw.offers).toHaveLength(1));
    expect([...kept.values()]).toHaveLength(1);
    expect([...kept.values()][0]).toMatchObject({
      offerId: 'loan-cost',
      path: '3.1.1',
      state: 'draft',
    });
    await user.click(screen.getByRole('button', { name: '写好了' }));
    expect(await screen.findByText('这一张写好了。')).not.toBeNull();
    await waitFor(() => expect([...kept.values()][0]?.state).toBe('done'));
    await expectAccessible();
  });

  it('bad input: one sentence at the field, and no result', async () => {
    const { user } = await open('#/offer/loan-cost');
    await screen.findByRole('heading', { name: '借钱要花多少', level: 2 });
    await user.type(box('借多少'), '很多');
    expect(await screen.findByText('这里要一个数，比如“12”或“1.2 万”。')).not.toBeNull();
    expect(box('借多少').value).toBe('很多');
    expect(screen.getByText('有 1 格没看懂，格子下面写了怎么改。')).not.toBeNull();
  });

  it('can be had as text and on paper', async () => {
    const { user, files, printed } = await open('#/offer/loan-cost?sample=1');
    await screen.findByRole('heading', { name: '借钱要花多少', level: 2 });
    await user.click(screen.getByRole('button', { name: '存成文字' }));
    const [name, text] = files[0] ?? [];
    expect(name).toBe('loan-cost-2026-11-22.md');
    expect(text).toContain('# 借钱要花多少');
    expect(text).toContain('| 甲 | 20,000 元 |');
    expect(text).toContain('> 照这些数');
    await user.click(screen.getByRole('button', { name: '打印' }));
    expect(printed()).toBe(1);
  });
});

describe('a sheet', () => {
  it('is gone on with where it was left', async () => {
    const raw = { jobs: [{ job: '打包', who: '阿梅', spare: '' }] };
    const { kept, user } = await open('#/offer/who-does-what?sheet=sheet-0001', {
      sheets: [
        {
          id: 'sheet-0001',
          offerId: 'who-does-what',
          path: '3.1.2',
          raw,
          state: 'draft',
          createdAt: '2026-11-20T10:00:00.000Z',
          updatedAt: '2026-11-20T10:00:00.000Z',
        },
      ],
    });
    await waitFor(() => expect(box('什么事').value).toBe('打包'));
    await user.type(box(/谁能接手/), '老陈');
    await waitFor(() =>
      expect(kept.get('sheet-0001')?.raw).toEqual({
        jobs: [{ job: '打包', who: '阿梅', spare: '老陈' }, {}],
      }),
    );
  });

  it('what could not be kept stays on the page, and is kept at the next try', async () => {
    const { user, kept, fake } = await open('#/offer/who-does-what');
    await screen.findByRole('heading', { name: '谁做什么', level: 2 });
    fake.setFailing('saveSheet', 'disk-full');
    await user.type(box('什么事'), '打包');
    expect(await screen.findByText(/没有存成，你写的还在这里。/)).not.toBeNull();
    expect(box('什么事').value).toBe('打包');
    fake.setFailing('saveSheet');
    await user.click(screen.getByRole('button', { name: '再存一次' }));
    await waitFor(() => expect(kept.size).toBe(1));
  });

  it('of the sample shop is never kept', async () => {
    const { user, fake } = await open('#/offer/who-does-what?sample=1');
    expect(await screen.findByText('这里填的是示例店的数，怎么改都不会存下。')).not.toBeNull();
    await user.type(box('什么事'), '！');
    await user.click(screen.getByRole('button', { name: '写好了' }));
    expect(await screen.findByText('这一张写好了。')).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(fake.calls.map(([name]) => name)).not.toContain('saveSheet');
  });

  it('is filled from what is kept of the shop, and says how much', async () => {
    const { user } = await open('#/offer/ad-break-even');
    await screen.findByRole('heading', { name: '保本计算', level: 2 });
    await user.click(screen.getByRole('button', { name: '用店里的数填上' }));
    expect(await screen.findByText(/用存下的数填了 1 格/)).not.toBeNull();
    expect(box(/广告点击/).value).toBe('400');
  });

  it('is deleted only after a second word', async () => {
    const { user, kept } = await open('#/offer/who-does-what');
    await screen.findByRole('heading', { name: '谁做什么', level: 2 });
    await user.type(box('什么事'), '打包');
    await waitFor(() => expect(kept.size).toBe(1));
    await user.click(screen.getByRole('button', { name: '删掉这一张' }));
    expect(kept.size).toBe(1);
    const sure = screen.getByRole('group', { name: '删掉这一张' });
    expect(within(sure).getByText('真的删掉吗？')).not.toBeNull();
    await user.click(within(sure).getByRole('button', { name: '删掉这一张' }));
    await waitFor(() => expect(kept.size).toBe(0));
    expect(box('什么事').value).toBe('');
  });
});
