import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../lib/offers/try-look-change.verdict';
import { lineOf, tell } from './tell';

describe('one change looked at', () => {
  const counts = (k1: string, n1: string, k2: string, n2: string) => ({ k1, n1, k2, n2 });

  it.each([
    ['12', '480', '20', '510', '还看不出'],
    ['3', '100', '5', '110', '还看不出'],
    ['60', '2000', '100', '2000', '“支付转化率”高了'],
    ['100', '2000', '60', '2000', '“支付转化率”低了'],
  ])('from %s of %s to %s of %s', (k1, n1, k2, n2, says) => {
    const told = tell('try-look-change', counts(k1, n1, k2, n2));
    expect(told?.headline).toContain(says);
    expect(told?.figure?.kind).toBe('before-after');
  });

  it('says how many people a change of a half takes', () => {
    const told = tell('try-look-change', counts('30', '1000', '32', '1000'));
    expect(told?.next?.[0]).toContain('要约 2,070 个人');
  });

  it('is not clear before its day, or with a big sale in between', () => {
    const early = tell('try-look-change', {}, { today: '2026-09-20' });
    expect(early?.headline).toContain('还看不出');
    expect(early?.next?.[0]).toContain('天天看');
    const sale = tell('try-look-change', { notes: [{ on: '2026-09-12', what: 'sale', text: '' }] });
    expect(sale?.headline).toContain('还看不出');
    expect(sale?.cautions?.join()).toContain('大促或节日');
  });

  it('says when something else changed too', () => {
    const told = tell('try-look-change', {
      notes: [{ on: '2026-09-12', what: 'other', text: '' }],
    });
    expect(told?.headline).toContain('高了');
    expect(told?.cautions?.join()).toContain('分不清');
  });

  const before = '120 130 110 125 140 150 135 118 128 115 122 138 149 133';
  const amounts = (after: string, kind = 'money') => ({ kind, metric: '付款', before, after });

  it('holds the middle day against the swing of the days before', () => {
    const up = tell('try-look-change', amounts(Array(14).fill('260').join(' ')));
    expect(up?.headline).toBe('“付款”高了，不太像碰巧。');
    expect(lineOf(up, '改之前')).toBe('129 元');
    expect(lineOf(up, '改之后')).toBe('260 元');
    expect(tell('try-look-change', amounts(Array(14).fill('150').join(' ')))?.headline).toContain(
      '还看不出',
    );
  });

  it('waits for ten days on each side, and says what it could not read', () => {
    expect(tell('try-look-change', amounts(Array(9).fill('260').join(' ')))?.headline).toContain(
      '还看不出',
    );
    expect(tell('try-look-change', amounts('260 好多 260'))?.cautions?.join()).toContain(
      '1 个数读不出',
    );
    expect(daysOf('1,200 ８０ 1.2万、x')).toEqual({ days: [1200, 80, 12000], unread: 1 });
  });

  it('waits for numbers', () => {
    const bare = { n1: '', k1: '', n2: '', k2: '' };
    expect(tell('try-look-change', bare)?.headline).toBe(
      '改了“首图换成穿着的样子”，9 月 28 日回头看。',
    );
    expect(tell('try-look-change', { ...bare, look: '' })?.headline).toContain('再定一个');
    expect(tell('try-look-change', { ...bare, change: '' })?.headline).toContain('先写改了');
    expect(tell('try-look-change', {}, { only: true })).toBeNull();
    expect(tell('try-look-change', counts('50', '10', '3', '20'))?.headline).toContain('算不了');
  });
});

describe('who watches and who buys', () => {
  it('finds the widest gap', () => {
    const told = tell('audience-reading', {});
    // 45 → 25 is wider than 20 → 35.
    expect(told?.headline).toContain('“30 岁以下”：看的 100 人里 45 个，买的 100 人里 25 个');
    expect(told?.next?.[0]).toContain('“50 岁以上”');
  });
  it.each([
    [{ viewers: '99' }, '人还少'],
    [{ buyers: '19' }, '人还少'],
    [{ buyers: '' }, '都填上'],
    [
      {
        groups: [
          { name: '甲', watch: '50', buy: '52' },
          { name: '乙', watch: '50', buy: '48' },
        ],
      },
      '差不多',
    ],
  ])('with %j', (typed, says) => {
    expect(tell('audience-reading', typed)?.headline).toContain(says);
  });
  it('notices a column that is more than all, or a part', () => {
    const groups = (watch: string) => ({
      groups: [
        { name: '甲', watch, buy: '60' },
        { name: '乙', watch: '50', buy: '40' },
      ],
    });
    expect(tell('audience-reading', groups('70'))?.cautions?.[0]).toContain('超过 100');
    expect(tell('audience-reading', groups('30'))?.cautions?.[0]).toContain('一部分');
    expect(tell('audience-reading', groups('50'))?.cautions).toHaveLength(1);
  });
});

describe('own videos', () => {
  const videos = (...rows: [string, string, string][]) => ({
    videos: rows.map(([completion, clicks, opening], at) => ({
      name: `第${at}条`,
      completion,
      clicks,
      plays: '',
      opening,
    })),
  });
  it('finds the opening of the better half, and the middle of both', () => {
    const told = tell('video-plan', {});
    expect(told?.headline).toContain('正在做它');
    expect(lineOf(told, '看得完的一半，看完的（中间数）')).toBe('28 %');
    expect(lineOf(told, '另一半，看完的（中间数）')).toBe('10 %');
    expect(lineOf(told, '两半的点击（中间数）')).toBe('4 % 和 2 %');
  });
  it('leaves the middle one out of an odd number', () => {
    const told = tell(
      'video-plan',
      videos(
        ['10', '', ''],
        ['20', '', ''],
        ['30', '', ''],
        ['40', '', ''],
        ['50', '', ''],
        ['60', '', ''],
        ['70', '', ''],
      ),
    );
    expect(lineOf(told, '看得完的一半，看完的（中间数）')).toBe('60 %');
    expect(lineOf(told, '另一半，看完的（中间数）')).toBe('20 %');
    expect(told?.headline).toContain('还看不出');
  });
  it('just lists fewer than six', () => {
    const told = tell('video-plan', videos(['10', '1', 'use'], ['20', '2', 'use']));
    expect(told?.headline).toContain('前 3 秒');
    expect(told?.figure).toBeUndefined();
    expect(told?.lines?.[0]?.value).toBe('20 %');
  });
  it('says where what is watched is not clicked', () => {
    const rows = (['50', '40', '30', '20', '10', '5'] as const).map(
      (one, at): [string, string, string] => [one, String(at + 1), 'use'],
    );
    expect(tell('video-plan', videos(...rows))?.cautions?.join()).toContain('点的人没有更多');
  });
});

describe('the help ladder', () => {
  const rungs = (...states: string[]) => ({
    rungs: states.map((state) => ({ rung: '', state, note: '' })),
  });
  it.each([
    [['tried', 'solved'], '在第 2 级解决了：平台的帮助页'],
    [['tried'], '下一级：平台的帮助页'],
    [['tried', 'tried', 'tried'], '下一级：问社工'],
    [['tried', 'tried', 'tried', 'tried'], '四级都问过了'],
    [['open'], '从第一级开始'],
  ])('after %j', (states, says) => {
    expect(tell('stuck-ladder', rungs(...states))?.headline).toContain(says);
  });
  it('puts the question into words', () => {
    const told = tell('stuck-ladder', rungs('tried'));
    expect(lineOf(told, '问别人时，可以复制')).toBe(
      '我在“商品管理”，想做“给一件货换首图”。试过：点了图片，没有反应。下一步点哪里？',
    );
    expect(tell('stuck-ladder', { problem: '' })?.headline).toContain('先用一句话');
  });
});

describe('modules, trades and reasons', () => {
  it('adds up the minutes of modules', () => {
    const told = tell('module-kit', {});
    expect(told?.headline).toBe('挑了 2 节，一共 35 分钟。');
    expect(told?.cautions?.[0]).toContain('还余 5 分钟');
    expect(tell('module-kit', { minutes: '30' })?.cautions?.[0]).toContain('多 5 分钟');
    expect(tell('module-kit', { modules: [] })?.headline).toContain('先挑');
  });
  it('switches the examples to a trade', () => {
    expect(tell('my-trade', {})?.headline).toContain('“穿的”');
    expect(lineOf(tell('my-trade', { trades: ['fresh'] }), '好比')).toContain('水果摊');
    expect(tell('my-trade', { trades: ['food', 'fresh'] })?.headline).toContain('第一样');
  });
  it('shows the two layers of a function', () => {
    const told = tell('why-this-works', {});
    expect(told?.lines?.map(({ label }) => label)).toEqual(['为什么', '怎么点', '你的话']);
    expect(tell('why-this-works', { function: '' })?.headline).toContain('挑一个');
  });
});
