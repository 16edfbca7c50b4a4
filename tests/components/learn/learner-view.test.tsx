import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { coreItems } from '../../../lib/learning/core-items';
import type { Evidence } from '../../../lib/learning/evidence';
import type { ReadyQuestion } from '../../../lib/learning/ready';
import type { ToldChange } from '../../../lib/messaging/change-messages';
import type { Sheet } from '../../../lib/offers/sheet';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

const read = (metricId: string): Evidence => ({
  id: `read-${metricId}`,
  kind: 'card-read',
  metricId,
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 6000,
  at: '2026-11-20T02:00:00.000Z',
});
const first = coreItems.find(({ path, subject }) => path === '3.2.3' && 'metric' in subject);
const metricId = first && 'metric' in first.subject ? first.subject.metric : '';
const sheet = (change: Partial<Sheet>): Sheet => ({
  id: 'sheet-0001',
  offerId: 'who-does-what',
  path: '3.1.2',
  raw: {},
  state: 'draft',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  ...change,
});
const next = async () =>
  within(
    (await screen.findByRole('heading', { name: '接下来一小步' })).closest(
      'section',
    ) as HTMLElement,
  );

describe('the first page', () => {
  it('begins with the numbers, and says of every way that it is still closed', async () => {
    const { user, opened } = await open('#/');
    expect((await next()).getByText('先认识店里的几个数')).not.toBeNull();
    expect(await screen.findAllByText('还没看')).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: '打开示例店铺' }));
    expect(opened).toEqual([['demo', undefined]]);
    await expectAccessible();
  });

  it('names one thing that the nearest level lacks, and draws the level that was reached', async () => {
    await open('#/', { evidence: [read(metricId)] });
    const step = await next();
    expect(step.getAllByRole('link')).toHaveLength(1);
    expect(step.getByRole('link').getAttribute('href')).toBe('#/path/3.2.3');
    expect(screen.getAllByText('知道（5 级里的第 1 级）')).toHaveLength(1);
    await expectAccessible();
  });

  it('goes on with what was begun before all else, and names it once', async () => {
    await open('#/', { sheets: [sheet({})], evidence: [read(metricId)] });
    const link = (await next()).getByRole('link', { name: '接着写“谁做什么”' });
    expect(link.getAttribute('href')).toContain('sheet=sheet-0001');
    expect(screen.queryByRole('heading', { name: '接着写' })).toBeNull();
  });

  it('what can not be read costs the levels alone', async () => {
    await open('#/', { failing: { learner: 'failed' } });
    expect(await screen.findByText('学到哪里现在读不出来，记录都还在。')).not.toBeNull();
    expect(screen.getByText('预算与资金')).not.toBeNull();
    await expectAccessible();
  });
});

describe('one way', () => {
  it('says which levels were reached and what the next one takes', async () => {
    await open('#/path/3.2.3', { evidence: [read(metricId)] });
    expect(await screen.findByText('11 月 20 日到过')).not.toBeNull();
    expect(screen.getByRole('heading', { name: '到“看懂”还要' })).not.toBeNull();
    expect(screen.getByText('答对 2 题，有 0 题')).not.toBeNull();
    await expectAccessible();
  });
});

describe('what others see of it', () => {
  it('rows of the way are told when they are asked for', async () => {
    const { user } = await open('#/path/3.2.3');
    await user.click(await screen.findByRole('button', { name: '做过的' }));
    expect(await screen.findByText('读了“访客数”')).not.toBeNull();
    expect(screen.getByText('11 月 19 日')).not.toBeNull();
    await expectAccessible();
  });

  it('a merchant says that a peer was helped; only a coach judges what was told', async () => {
    const { user, told } = await open('#/path/3.2.3');
    await user.click(await screen.findByRole('button', { name: '这一样，我帮过同行' }));
    expect(await screen.findByText('记下了。')).not.toBeNull();
    expect(told).toMatchObject([{ what: 'peer-help', path: '3.2.3', confirmedBy: 'merchant' }]);
    expect(screen.queryByText('用自己的话说一遍')).toBeNull();
  });

  it('a coach taps 清楚 or 差一点 for one item', async () => {
    const { user, told } = await open('#/path/3.2.3', { settings: { role: 'coach' } });
    const item = coreItems.find(({ path }) => path === '3.2.3');
    await user.click(
      await screen.findByRole('button', { name: new RegExp(`^差一点\\s*${item?.name['zh-CN']}$`) }),
    );
    expect(await screen.findByText('记下了。')).not.toBeNull();
    expect(told).toMatchObject([{ item: item?.id, clear: false, seenBy: 'coach' }]);
    await expectAccessible();
  });
});

describe('the story', () => {
  it('begins with a sentence where nothing was tried', async () => {
    await open('#/story');
    expect(await screen.findByText('故事从一件小事开始')).not.toBeNull();
    expect(screen.getByText(/现在有 0 个。/)).not.toBeNull();
    await expectAccessible();
  });

  it('tells changes with their verdict, decisions and finished sheets, the newest first', async () => {
    const change = {
      entry: {
        id: 'c1',
        what: '换首图',
        on: '2026-11-01',
        lookOn: '2026-11-15',
        decision: { kind: 'keep', at: '', found: {} },
      },
      name: '支付转化率',
      state: 'decided',
      verdict: 'cannot-tell',
      sentences: ['人还少，再等等。'],
    } as unknown as ToldChange;
    const decisions = Array.from({ length: 5 }, (_, at) => ({
      act: `第 ${at + 1} 件`,
      sure: '4',
      came: at === 0 ? 'no' : 'yes',
      on: `2026-10-0${at + 1}`,
    }));
    await open('#/story', {
      changes: [change],
      sheets: [
        sheet({ state: 'done' }),
        sheet({ id: 'sheet-0002', offerId: 'decision-note', raw: { decisions } }),
      ],
    });
    expect(await screen.findByText('换首图')).not.toBeNull();
    const days = screen.getAllByText(/^\d+ 月 \d+ 日$/).map(({ textContent }) => textContent);
    expect(days.slice(0, 3)).toEqual(['11 月 20 日', '11 月 1 日', '10 月 5 日']);
    expect(screen.getByText('人还少，再等等。')).not.toBeNull();
    expect(screen.getByText('留着')).not.toBeNull();
    expect(screen.getByText('5 次里 4 次和想的一样')).not.toBeNull();
    await expectAccessible();
  });
});

describe('looking again', () => {
  const question: ReadyQuestion = {
    item: 'metric/pay-conversion-rate',
    itemName: '支付转化率',
    question: 'per-100',
    form: 'number',
    own: true,
    ask: '来了 480 个人，12 个付钱。100 个人里有几个付钱？',
    hint: '先看付钱的人数。',
    choices: [],
    unit: '个人',
    numbers: { visitors: 480, buyers: 12 },
    currency: null,
    from: 'kept',
    days: { from: '2026-11-15', to: '2026-11-21' },
  };

  it('asks one question, explains the answer, and stops or goes on', async () => {
    const { user, answered } = await open('#/review', { question });
    await user.type(await screen.findByRole('textbox', { name: /100 个人里有几个付钱/ }), '2.5');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: '看看对不对' }));
    expect(await screen.findByText(/对，100 个人里 2 个半。/)).not.toBeNull();
    expect(answered).toMatchObject([{ answer: '2.5', hint: false, sample: false }]);
    await user.click(screen.getByRole('button', { name: '好了' }));
    expect(screen.getByRole('link', { name: '回到全部的路' })).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '再来一题' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /100 个人里/ })).toHaveProperty('value', ''),
    );
  });

  it('says so where nothing is due, and where it can not be read', async () => {
    await open('#/review');
    expect(await screen.findByText(/今天没有要温习的/)).not.toBeNull();
    await expectAccessible();
    cleanup();
    const { user, fake } = await open('#/review', { failing: { nextQuestion: 'failed' } });
    const again = await screen.findByRole('button', { name: '再试一次' });
    fake.setFailing('nextQuestion');
    await user.click(again);
    expect(await screen.findByText(/今天没有要温习的/)).not.toBeNull();
  });
});
