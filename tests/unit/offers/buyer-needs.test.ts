import { describe, expect, it } from 'vitest';
import buyerDialogue from '../../../lib/offers/buyer-dialogue.offer';
import buyerGroups from '../../../lib/offers/buyer-groups.offer';
import journeyWall from '../../../lib/offers/journey-wall.offer';
import oneFix, { paretoOf } from '../../../lib/offers/one-fix.offer';
import replyPractice from '../../../lib/offers/reply-practice.offer';
import searchWords from '../../../lib/offers/search-words.offer';
import { told, toldOnly } from './support';

describe('paretoOf', () => {
  const shown = (rows: [string, number][]) =>
    paretoOf(rows.map(([reason, count]) => ({ reason, count }))).map(
      ({ reason, count, main }) => `${reason} ${count}${main ? ' *' : ''}`,
    );

  it.each<[string, [string, number][], string[]]>([
    [
      'adds up equal reasons',
      [
        ['a', 2],
        ['b', 3],
        ['a', 4],
      ],
      ['a 6 *', 'b 3 *'],
    ],
    [
      'stops at four fifths',
      [
        ['a', 8],
        ['b', 1],
        ['c', 1],
      ],
      ['a 8 *', 'b 1', 'c 1'],
    ],
    [
      'takes the one that crosses it',
      [
        ['a', 7],
        ['b', 2],
        ['c', 1],
      ],
      ['a 7 *', 'b 2 *', 'c 1'],
    ],
    [
      'leaves out what never came',
      [
        ['a', 0],
        ['b', 1],
      ],
      ['b 1 *'],
    ],
    ['has nothing to say of nothing', [], []],
  ])('%s', (_, rows, expected) => {
    expect(shown(rows)).toEqual(expected);
  });
});

describe('one-fix', () => {
  it('names the reason that comes up most, added up over refunds and reviews', () => {
    expect(told(oneFix)?.headline).toBe('20 条里，11 条说的是“尺码不合”。');
  });
  it('says that few may be chance, and names a tie', () => {
    const few = told(oneFix, {
      reasons: [
        { reason: '甲', count: '2', from: '' },
        { reason: '乙', count: '2', from: '' },
      ],
    });
    expect(few?.headline).toBe('“甲”、“乙”一样多，各 2 条。');
    expect(few?.cautions?.[0]).toContain('可能是碰巧');
    expect(told(oneFix)?.cautions?.join()).not.toContain('可能是碰巧');
  });
  it('knows whether the day to look again has come', () => {
    expect(told(oneFix)?.next?.at(-1)).toContain('12 月 20 日');
    expect(told(oneFix, {}, { today: '2026-12-20' })?.next?.at(-1)).toContain('日子到了');
    expect(told(oneFix, { lookOn: '' })?.next?.at(-1)).toContain('挑一个');
  });
  it('is silent while nothing stands in it', () => {
    expect(toldOnly(oneFix, {})).toBeNull();
    expect(toldOnly(oneFix, { reasons: [{ reason: '慢', count: '' }] })).toBeNull();
  });
});

describe('search-words', () => {
  it('ranks by buyers that hold for few people, not by visitors', () => {
    const result = told(searchWords);
    expect(result?.lines?.map(({ label }) => label)).toEqual([
      '“宽口棉袜”',
      '“袜子礼盒”',
      '“袜子”',
      '“运动短袜”',
    ]);
    expect(result?.cautions?.at(-1)).toContain('“运动短袜”');
  });
  it('puts 1 of 2 below 7 of 90', () => {
    const result = told(searchWords, {
      words: [
        { word: '少', visitors: '2', buyers: '1' },
        { word: '稳', visitors: '900', buyers: '270' },
      ],
    });
    expect(result?.lines?.[0]?.label).toBe('“稳”');
  });
  it('refuses more buyers than visitors, and says when nobody bought', () => {
    const row = (visitors: string, buyers: string) => ({
      words: [{ word: '袜', visitors, buyers }],
    });
    expect(told(searchWords, row('3', '4'))?.headline).toBe('这几个数算不了。');
    expect(told(searchWords, row('30', '0'))?.headline).toContain('还没有人买');
  });
});

describe('buyer-groups', () => {
  it('names the largest group, the guessed one and what to write next', () => {
    const result = told(buyerGroups);
    expect(result?.headline).toContain('“自己天天穿”');
    expect(result?.cautions?.[0]).toContain('“给孩子备着”');
    expect(result?.next?.[0]).toContain('“送长辈”');
  });
  it('sees two groups that want the same goods', () => {
    const row = { need: '软', goods: '棉袜', line: '', people: '', known: 'told' };
    const groups = [
      { ...row, why: '送人' },
      { ...row, why: '自己穿' },
    ];
    expect(toldOnly(buyerGroups, { groups })?.cautions?.[0]).toContain('同一件货');
    expect(toldOnly(buyerGroups, { groups })?.headline).toBe('你写下了 2 类客人。');
  });
});

describe('journey-wall', () => {
  it('goes to the fullest stop, with its fix or without', () => {
    expect(told(journeyWall)?.headline).toContain('“下单”');
    expect(told(journeyWall)?.next?.[0]).toContain('加一张尺码对照图');
    const stops: Record<string, string>[] = [{}, {}, { notes: '4' }];
    expect(toldOnly(journeyWall, { stops })?.next?.[0]).toContain('还没有改法');
    expect(toldOnly(journeyWall, { stops })?.next?.[1]).toContain('“看到”');
  });
});

describe('buyer-dialogue', () => {
  it('writes an invitation first, and shows what was heard afterwards', () => {
    const invited = toldOnly(buyerDialogue, { on: '2026-12-05', place: '活动室' });
    expect(invited?.lines?.[0]?.value).toContain('时间是12 月 5 日，地点在活动室，方便的话');
    expect(toldOnly(buyerDialogue, { place: '活动室' })?.lines?.[0]?.value).toContain(
      '录音。地点在活动室',
    );
    expect(told(buyerDialogue)?.headline).toBe('听到了 2 件没想到的事。');
  });
  it('asks for consent before notes are kept', () => {
    expect(told(buyerDialogue, { consent: '' })?.cautions?.join()).toContain('还没问过');
    expect(told(buyerDialogue, { consent: 'some' })?.cautions?.join()).toContain('划掉');
    expect(told(buyerDialogue)?.cautions).toHaveLength(1);
  });
});

describe('reply-practice', () => {
  it.each([
    [[], '着急、不放心'],
    [['heard'], '已经有 1 样'],
    [['heard', 'do', 'when'], '三样都有'],
  ])('counts what the reply holds: %j', (holds, expected) => {
    expect(told(replyPractice, { holds })?.headline).toContain(expected);
  });
  it('offers the first part that is missing', () => {
    expect(told(replyPractice, { holds: ['heard', 'when'] })?.next).toEqual([
      '加一句：我来做什么。',
    ]);
  });
});
