import { describe, expect, it } from 'vitest';
import beforeAfter from '../../../lib/offers/before-after.offer';
import groupCarePlan from '../../../lib/offers/group-care-plan.offer';
import helperDirectory from '../../../lib/offers/helper-directory.offer';
import narrowStepTip from '../../../lib/offers/narrow-step-tip.offer';
import productPageCheck from '../../../lib/offers/product-page-check.offer';
import workshopKit from '../../../lib/offers/workshop-kit.offer';
import { told, toldOnly } from './support';

describe('before-after', () => {
  const counts = (n1: number, k1: number, n2: number, k2: number) => ({
    visitorsBefore: String(n1),
    buyersBefore: String(k1),
    visitorsAfter: String(n2),
    buyersAfter: String(k2),
  });

  // The Newcombe vectors of docs/maths.md.
  it.each([
    [480, 12, 510, 20, '现在还看不出改了有没有用。'],
    [100, 3, 110, 5, '现在还看不出改了有没有用。'],
    [2000, 60, 2000, 100, '改了以后，清楚变好了。'],
    [2000, 100, 2000, 60, '改了以后，清楚变低了。'],
  ])('%i:%i → %i:%i', (n1, k1, n2, k2, headline) => {
    expect(told(beforeAfter, counts(n1, k1, n2, k2))?.headline).toBe(headline);
  });

  it('says how many people are still needed (3 % takes 2,070 for a half)', () => {
    const result = told(beforeAfter, { ...counts(1000, 30, 1000, 33), size: '0.5' });
    expect(result?.lines?.at(-1)?.value).toBe('改前改后各大约 2,070 位');
    expect(result?.next?.[0]).toContain('1,070');
    expect(result?.next?.[1]).toContain('改之前的人也少');
    const fifth = told(beforeAfter, { ...counts(1000, 30, 1000, 33), size: '0.2' });
    expect(fifth?.lines?.at(-1)?.value).toContain('12,934');
  });
  it('waits for the day agreed, and does not judge a big sale', () => {
    const clear = counts(2000, 60, 2000, 100);
    const early = told(beforeAfter, { ...clear, lookOn: '2026-12-01' });
    expect(early?.headline).toContain('看不出');
    expect(early?.next?.[0]).toContain('12 月 1 日');
    expect(told(beforeAfter, { ...clear, promotion: 'yes' })?.headline).toContain('看不出');
  });
  it('does not ask for more people where there are enough', () => {
    const result = told(beforeAfter, counts(3000, 90, 3000, 95));
    expect(result?.next?.[0]).toContain('人已经够多了');
    const thin = told(beforeAfter, counts(1000, 30, 3000, 95));
    expect(thin?.next?.[0]).toContain('改之前的人也少');
  });
  it('refuses more buyers than people', () => {
    expect(told(beforeAfter, counts(10, 11, 10, 1))?.headline).toBe('这几个数算不了。');
  });
});

describe('narrow-step-tip', () => {
  it.each([
    ['seen', [], '首图'],
    ['seen', ['picture'], '标题'],
    ['clicked', [], '详情'],
    ['clicked', ['detail', 'price'], '评价'],
    ['cart', [], '邮费'],
    ['cart', ['postage', 'reminder', 'price'], '都试过了'],
  ])('%s after %j', (step, tried, expected) => {
    expect(told(narrowStepTip, { step, tried })?.headline).toContain(expected);
  });
  it('names the day to look again', () => {
    expect(told(narrowStepTip, { days: '7' })?.next?.at(-1)).toContain('11 月 29 日');
    expect(told(narrowStepTip, { days: '' })?.next?.at(-1)).toContain('12 月 6 日');
    expect(toldOnly(narrowStepTip, {})).toBeNull();
  });
});

describe('product-page-check', () => {
  it('counts what is there of what was answered, and names the first two gaps', () => {
    const result = told(productPageCheck);
    expect(result?.headline).toContain('看了 9 条，6 条已经有了');
    expect(result?.lines?.map(({ label }) => label)).toEqual([
      '写了多大、多重',
      '邮费和几天到写明了',
    ]);
    expect(result?.cautions?.join()).toContain('1 条说不好');
  });
  it('knows a whole list, an unsure one and a half one', () => {
    const all = (answer: string) => ({ points: Array.from({ length: 10 }, () => ({ answer })) });
    expect(told(productPageCheck, all('yes'))?.next?.[0]).toContain('10 条都有');
    expect(told(productPageCheck, all('unsure'))?.headline).toContain('说不好');
    const half = told(productPageCheck, { points: [{ answer: 'yes' }, { answer: 'no' }] });
    expect(half?.cautions?.[0]).toContain('8 条没看');
  });
});

describe('group-care-plan', () => {
  it('asks for three useful posts to one offer', () => {
    expect(told(groupCarePlan)?.headline).toBe('这周有用的 2 条，卖货的 1 条。');
    expect(told(groupCarePlan)?.next?.[0]).toContain('再添 1 条');
    const days = ['useful', 'story', 'answer', 'offer'].map((kind) => ({ kind, post: '' }));
    expect(told(groupCarePlan, { days })?.next?.[0]).toContain('够了');
  });
  it('reckons orders per 100 members with the room for chance', () => {
    const [line] = told(groupCarePlan)?.lines ?? [];
    expect(line?.value).toBe('大约 7.5 位');
    expect(line?.hint).toContain('100 位里在 4 到 14 之间');
    expect(told(groupCarePlan, { orders: '121' })?.cautions?.[0]).toContain('比总数还大');
    expect(told(groupCarePlan, { orders: '' })?.next?.at(-1)).toContain('专用的码');
  });
});

describe('helper-directory', () => {
  it('says what is missing, and asks for the rights', () => {
    expect(told(helperDirectory)?.headline).toContain('写好了');
    expect(told(helperDirectory)?.cautions).toEqual([]);
    const open = told(helperDirectory, { where: '', rights: 'unsure', by: '2026-01-01' });
    expect(open?.headline).toContain('还有 1 样');
    expect(open?.cautions).toHaveLength(2);
    expect(open?.next?.[0]).toContain('用在哪里');
  });
  it('tells a helper when there is no money', () => {
    const budgets = (budget: string) =>
      told(helperDirectory, { budget })?.lines?.find(({ label }) => label === '预算')?.value;
    expect([budgets('0'), budgets('150'), budgets('')]).toEqual([
      '没有预算，想请志愿者',
      '150 元',
      undefined,
    ]);
  });
});

describe('workshop-kit', () => {
  it('hands out the three rules of the kit that was chosen', () => {
    const rules = (kit: string) =>
      told(workshopKit, { kit: [kit], made: '' })?.lines?.filter(({ label }) =>
        label.startsWith('第 '),
      );
    for (const kit of ['picture', 'video', 'live', 'group']) expect(rules(kit)).toHaveLength(3);
    expect(rules('live')).not.toEqual(rules('video'));
    expect(toldOnly(workshopKit, { made: '图' })?.headline).toBe('先挑一个主题。');
  });
});
