import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { failureWords } from '../../../lib/i18n/failures.words';
import { PATH_IDS } from '../../../lib/paths/types';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const radio = (name: string | RegExp, within_?: HTMLElement) =>
  (within_ ? within(within_) : screen).getByRole('radio', { name });
const FULL = Object.fromEntries(PATH_IDS.map((path) => [path, 3])) as never;
const rated = (kind: 'start' | 'now', done = true) => ({
  id: `assess-${kind}`,
  kind,
  date: '2026-11-20',
  answers: FULL,
  lookback: kind === 'now' ? FULL : {},
  done,
  updatedAt: '2026-11-20T08:00:00.000Z',
});

describe('opening a case', () => {
  it('begins with the first word; what was typed last is there after the page is left', async () => {
    const { user, kept, unmount } = await open('#/case');
    const name = await screen.findByRole('textbox', { name: '怎么称呼' });
    await expectAccessible();
    await user.type(name, '阿梅');
    await waitFor(async () => expect((await kept()).case?.nickname).toBe('阿梅'));
    await user.type(screen.getByRole('textbox', { name: '做什么生意' }), '点心');
    unmount();
    await waitFor(async () => expect((await kept()).case?.trade).toBe('点心'));
  });

  it('rights and limits are ticked one by one, consents are decided one by one', async () => {
    const { user, kept, db } = await open('#/case');
    await user.click(await screen.findByRole('checkbox', { name: /有人的命有危险/ }));
    await waitFor(async () => expect((await kept()).case?.told).toEqual(['danger']));
    expect(screen.getByText('说过 1 条，还有 7 条。')).not.toBeNull();
    const group = screen.getByRole('radiogroup', { name: '把辅导记录导出给机构。' });
    await user.click(radio('不同意', group));
    await user.click(await button('先不读'));
    await waitFor(async () =>
      expect(
        (await db.consents.toArray()).map(({ id, scope, given }) => [id, scope, given]),
      ).toEqual([
        ['C4', 'all', false],
        ['C1', 'all', false],
      ]),
    );
    expect(await screen.findByText(/说好了先不读/)).not.toBeNull();
  });

  it('the page of what was agreed shows the answers, is printed, and its day is kept', async () => {
    const { user, kept, printed, container } = await open('#/case');
    const group = await screen.findByRole('radiogroup', { name: /去掉名字后/ });
    await user.click(radio('同意', group));
    const copy = container.querySelector('.coach-copy') as HTMLElement;
    await waitFor(() =>
      expect(within(copy).getByText(/去掉名字后/).textContent).toMatch(/用来提建议。 同意$/),
    );
    await user.click(await button('打印'));
    expect(printed()).toBe(1);
    await user.click(await button('商户看过了'));
    await waitFor(async () => expect((await kept()).case?.copyShownOn).toBe('2026-11-22'));
  });

  it('what could not be kept stays on the page, and is kept at the next try', async () => {
    const { user, kept, failing } = await open('#/case');
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: '怎么称呼' });
    failing.add('saveCase');
    await user.type(name, '阿梅');
    expect(await screen.findByText('没有存成，你写的还在这里。')).not.toBeNull();
    expect(name.value).toBe('阿梅');
    failing.clear();
    await user.click(await button('再存一次'));
    await waitFor(async () => expect((await kept()).case?.nickname).toBe('阿梅'));
  });
});

describe('the twelve questions', () => {
  it('keep each answer at once, go on where they were left, and end in the picture', async () => {
    const { user, kept, unmount, db } = await open('#/assessment');
    await user.click(await button('开始'));
    expect(screen.getByText('第 1 题，一共 12 题')).not.toBeNull();
    await expectAccessible();
    expect((await button('下一题')).hasAttribute('disabled')).toBe(true);
    await user.click(radio('会一点点'));
    await waitFor(async () =>
      expect((await kept()).assessments[0]?.answers).toEqual({ '3.1.1': 2 }),
    );
    await user.click(await button('下一题'));
    await user.click(radio('先不答'));
    await user.click(await button('上一题'));
    expect(radio('会一点点').getAttribute('aria-checked')).toBe('true');
    await waitFor(async () =>
      expect((await kept()).assessments[0]?.answers).toEqual({ '3.1.1': 2, '3.1.2': null }),
    );
    // Closed in the middle.
    unmount();
    const again = await open('#/assessment', { db });
    expect(await screen.findByText(/填到第 3 题/)).not.toBeNull();
    await again.user.click(await button('接着上次填'));
    for (let item = 3; item <= 12; item++) {
      expect(screen.getByText(`第 ${item} 题，一共 12 题`)).not.toBeNull();
      await again.user.click(radio('自己会'));
      await again.user.click(await button(item === 12 ? '看结果' : '下一题'));
    }
    expect(await screen.findByText('刚开始时')).not.toBeNull();
    expect((await kept()).assessments).toHaveLength(1);
    await expectAccessible();
  });

  it('an answer that could not be kept is told and sent again', async () => {
    const { user, kept, failing } = await open('#/assessment');
    await user.click(await button('开始'));
    failing.add('keepAnswer');
    await user.click(radio('自己会'));
    expect(await screen.findByText('没有存成，你写的还在这里。')).not.toBeNull();
    await user.click(await button('下一题'));
    failing.clear();
    await user.click(await button('再存一次'));
    await waitFor(async () =>
      expect((await kept()).assessments[0]?.answers).toEqual({ '3.1.1': 4 }),
    );
    expect(screen.queryByText('没有存成，你写的还在这里。')).toBeNull();
  });

  it('are asked twice at a review, and told as counts without percentages or a score', async () => {
    const first = await open('#/assessment');
    await first.db.assessments.put(rated('start'));
    await first.db.assessments.put({
      ...rated('now'),
      date: '2026-11-21',
      answers: { ...(FULL as object), '3.1.1': 5, '3.4.3': 1 } as never,
      lookback: { ...(FULL as object), '3.1.1': 1, '3.1.2': null } as never,
    });
    cleanup();
    const { user, container } = await open('#/assessment', { db: first.db });
    expect(await screen.findByText('1 题往上，10 题一样，1 题往下。')).not.toBeNull();
    expect(screen.getByText('1 题往上，9 题一样，1 题往下。')).not.toBeNull();
    expect(screen.getAllByText('排在正中间的那题，没有变。')).toHaveLength(2);
    expect(screen.getByText('刚开始 有人帮就会，回头看 完全不会，现在 能教别人')).not.toBeNull();
    expect(container.textContent).not.toMatch(/[%％]/);
    await expectAccessible();
    await user.click(await button('再填一次，回头看'));
    expect(screen.getByText('现在')).not.toBeNull();
    await user.click(radio('自己会'));
    await user.click(await button('下一题'));
    expect(screen.getByText('回头看，刚开始时是几分？', { selector: 'p' })).not.toBeNull();
    expect(screen.getByText('第 1 题，一共 12 题')).not.toBeNull();
  });
});

describe('goals', () => {
  it('a ladder is borrowed, changed, looked back on; T stands with the coach alone', async () => {
    const { user, kept } = await open('#/goals');
    expect(await screen.findByText('还没有目标')).not.toBeNull();
    await user.click(await button('加一个目标'));
    await user.selectOptions(await screen.findByRole('combobox', { name: '哪条路' }), '3.4.3');
    await user.click(await button('借“常常想着老客”'));
    await expectAccessible();
    const step = screen.getByRole<HTMLInputElement>('textbox', { name: '到那天，想走到的' });
    await user.clear(step);
    await user.type(step, '给三位老客写一句谢谢');
    await user.click(radio('很要紧'));
    await waitFor(async () =>
      expect((await kept()).goals[0]).toMatchObject({
        path: '3.4.3',
        title: '常常想着老客',
        weight: 3,
        start: -1,
      }),
    );
    await user.click(await button('改好了'));
    expect((await kept()).goals[0]?.ladder[2]).toBe('给三位老客写一句谢谢');
    expect(screen.queryByText(/目标达成分/)).toBeNull();
    await user.click(await button('今天走到了哪一级'));
    await user.click(radio('给三位老客写一句谢谢'));
    await user.type(screen.getByRole('textbox', { name: '商户怎么说' }), '她们都回了');
    await user.click(await button('记下'));
    await waitFor(async () =>
      expect((await kept()).goals[0]?.reviews).toEqual([
        { on: '2026-11-22', now: 0, words: '她们都回了' },
      ]),
    );
    await user.click(await button('给社工看'));
    expect(screen.getByText('现在 50.0')).not.toBeNull();
    expect(screen.getByText('刚开始 40.0')).not.toBeNull();
    await expectAccessible();
  });

  it('one on a kept sheet is taken over with one click, and offered no more', async () => {
    const sheet = {
      id: 'sheet-goal-0001',
      offerId: 'goal-ladder',
      path: '3.2.2' as const,
      raw: {
        goals: [{ name: '写一页计划', weight: '1', reached: '' }],
        on: '2027-01-10',
        rungs: ['一', '二', '三', '四', '五'].map((one) => ({ one })),
      },
      state: 'done' as const,
      createdAt: '2026-11-20T10:00:00.000Z',
      updatedAt: '2026-11-20T10:00:00.000Z',
    };
    const { user, kept } = await open('#/goals', { sheets: [sheet] });
    await user.click(await button('把“写一页计划”接过来'));
    await waitFor(async () =>
      expect((await kept()).goals[0]).toMatchObject({
        title: '写一页计划',
        ladder: ['一', '二', '三', '四', '五'],
        expectedOn: '2027-01-10',
      }),
    );
    await waitFor(() => expect(screen.queryByText('商户自己写过的')).toBeNull());
  });
});

describe('closing and home', () => {
  it('one next thing; closed with a choice about the records; the follow-up is due on its day', async () => {
    const { user, kept, db } = await open('#/case');
    await user.type(await screen.findByRole('textbox', { name: '怎么称呼' }), '阿梅');
    await waitFor(async () => expect((await kept()).case?.nickname).toBe('阿梅'));
    cleanup();
    await open('#/', { db });
    expect(await screen.findByText('阿梅的个案')).not.toBeNull();
    expect(screen.getByText(/让不让小助手读/)).not.toBeNull();
    expect(screen.getByText('接案', { selector: 'li[aria-current] span' })).not.toBeNull();
    await expectAccessible();
    cleanup();
    const closing = await open('#/closing', { db });
    const end = await button('今天结案');
    expect(end.hasAttribute('disabled')).toBe(true);
    await closing.user.type(screen.getByRole('textbox', { name: '什么有用' }), '先看人数');
    await closing.user.click(radio(/走到了想走到的地方/));
    await closing.user.click(radio(/留在这台电脑里/));
    await expectAccessible();
    await waitFor(() => expect(end.hasAttribute('disabled')).toBe(false));
    await closing.user.click(await button('今天结案'));
    await waitFor(async () =>
      expect((await kept()).case).toMatchObject({
        closedOn: '2026-11-22',
        closing: {
          whatWorked: '先看人数',
          reason: 'goals-met',
          dataChoice: 'keep',
          followUps: [{ on: '2026-12-22' }, { on: '2027-02-20' }],
        },
      }),
    );
    cleanup();
    await open('#/', { db, today: '2026-12-23' });
    expect(await screen.findByText('该回访了')).not.toBeNull();
    expect(screen.getByText('说好 2026年12月22日 问一问近况。')).not.toBeNull();
    cleanup();
    const later = await open('#/closing', { db, today: '2026-12-23' });
    await later.user.type(await screen.findByRole('textbox', { name: '听到了什么' }), '稳了');
    await later.user.click(await button('记下，这次问过了'));
    await waitFor(async () =>
      expect((await kept()).case?.closing?.followUps[0]).toMatchObject({
        doneOn: '2026-12-23',
        heard: '稳了',
      }),
    );
  });

  it('without a case it says so, and where there are profiles lists them', async () => {
    const merchant = { kind: 'merchant', sealed: true } as const;
    await open('#/', {
      settings: { language: 'en' },
      profiles: {
        current: 'default',
        all: [
          { id: 'default', kind: 'self', label: '', no: 0, sealed: false, locked: false },
          { ...merchant, id: 'm-1', label: 'Mei', no: 1, locked: false },
          { ...merchant, id: 'm-2', label: '', no: 2, locked: true },
        ],
      },
    });
    expect(await screen.findByText('No case is open here')).not.toBeNull();
    expect(await button('Open the records of Mei')).not.toBeNull();
    expect(screen.getByText(/Give its passphrase/)).not.toBeNull();
    await expectAccessible();
  });

  it('says what went wrong when the records can not be read, and reads them at the next try', async () => {
    const { failing, user } = await open('#/goals', { broken: ['casework'] });
    expect(await screen.findByText(failureWords['disk-full']['zh-CN'])).not.toBeNull();
    expect(screen.queryByText('还没有目标')).toBeNull();
    failing.clear();
    await user.click(await button('再试一次'));
    expect(await screen.findByText('还没有目标')).not.toBeNull();
    expect(screen.queryByText(failureWords['disk-full']['zh-CN'])).toBeNull();
  });
});
