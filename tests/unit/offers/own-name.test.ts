import { describe, expect, it } from 'vitest';
import brandStory from '../../../lib/offers/brand-story.offer';
import ourPlace from '../../../lib/offers/our-place.offer';
import roadshowKit from '../../../lib/offers/roadshow-kit.offer';
import sharedBrandCharter from '../../../lib/offers/shared-brand-charter.offer';
import storyEvening from '../../../lib/offers/story-evening.offer';
import { claimsIn, lengthOf } from '../../../lib/offers/story-text';
import tellItShort from '../../../lib/offers/tell-it-short.offer';
import touchpointList from '../../../lib/offers/touchpoint-list.offer';
import valueCards from '../../../lib/offers/value-cards.offer';
import { told, toldOnly } from './support';

describe('claimsIn', () => {
  it.each<[string, string[]]>([
    ['全网第一，最好的棉袜', ['全网', '第一', '最好']],
    ['The best socks, 100% cotton', ['100%', 'best']],
    ['袜口不勒脚，洗五十次不走样', []],
    ['第一次来的客人', ['第一']],
    ['最后一天收棉', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(new Set(claimsIn(text))).toEqual(new Set(found));
  });
  it('counts characters without blanks', () => {
    expect(lengthOf('袜口 不勒脚')).toBe(5);
  });
});

describe('brand-story', () => {
  it('puts the lines together in three lengths', () => {
    const lines = told(brandStory)?.lines ?? [];
    expect(lines.map(({ hint }) => hint)).toEqual(['14 个字', '43 个字', '88 个字']);
    expect(lines[0]?.value).toBe('“袜口不勒脚，是我从不将就的。”');
  });
  it('takes the own short line, and says how much is too much', () => {
    const own = told(brandStory, { short: '袜'.repeat(34) });
    expect(own?.lines?.[0]?.hint).toBe('34 个字，多了 4 个');
    expect(own?.next?.[0]).toContain('一句话');
    const long = told(brandStory, { who: '我'.repeat(80) });
    expect(long?.next?.[0]).toContain('我是谁');
  });
  it('asks for the next line, and for proof', () => {
    expect(told(brandStory, { hard: '' })?.next?.[0]).toContain('最难的一次');
    expect(told(brandStory, { get: '全网最低价' })?.cautions?.[0]).toContain('“全网”、“最低”');
    expect(toldOnly(brandStory, {})).toBeNull();
  });
});

describe('value-cards', () => {
  it('goes from choosing to proof to telling', () => {
    expect(told(valueCards, { values: ['honest'] })?.next?.[0]).toContain('再挑 2 张');
    expect(told(valueCards)?.next).toEqual(['想一想：上周哪件事，让别人看到“说到做到”？']);
    expect(told(valueCards, { 'proof-3': '说好周五发，周五发了' })?.next).toHaveLength(2);
  });
});

describe('touchpoint-list', () => {
  it('counts the same line among the places there are', () => {
    const result = told(touchpointList);
    expect(result?.headline).toBe('看了 9 处，3 处说的是同一句话。');
    expect(result?.next).toEqual(['下一处：店铺首页和头像。把那句话放上去。']);
    expect(result?.cautions?.[0]).toContain('还差 2 处');
  });
  it('asks for the line first, and looks at differing places last', () => {
    const places = [{ answer: 'same' }, { answer: 'other' }];
    const result = toldOnly(touchpointList, { places });
    expect(result?.next).toHaveLength(2);
    expect(result?.next?.[1]).toContain('首图');
    expect(told(touchpointList, { places: [{ answer: 'same' }] })?.next?.[0]).toContain('都一样了');
    expect(toldOnly(touchpointList, { places: [{ answer: 'absent' }] })).toBeNull();
  });
});

describe('shared-brand-charter', () => {
  // 600 yuan, half equally and half by 600, 300 and 300 orders.
  it('splits the cost as a joint action does', () => {
    const paid = told(sharedBrandCharter)
      ?.lines?.filter(({ label }) => label.includes('一年出'))
      .map(({ value }) => value);
    expect(paid).toEqual(['250 元', '175 元', '175 元']);
  });
  it('lists what is open, and reminds of the name', () => {
    expect(told(sharedBrandCharter)?.next).toEqual(['还没定：“想退出怎么办”。']);
    expect(told(sharedBrandCharter)?.cautions?.[0]).toContain('地理标志');
    expect(told(sharedBrandCharter, { checked: 'yes' })?.cautions?.[0]).not.toContain('地理标志');
    expect(told(sharedBrandCharter, { leave: '提前一个月说' })?.headline).toContain('齐了');
    expect(
      told(sharedBrandCharter, { cost: '' })?.lines?.some(({ value }) => /元/.test(value)),
    ).toBe(false);
  });
});

describe('our-place', () => {
  it('counts cards by kind and names an empty one', () => {
    expect(told(ourPlace)?.headline).toBe('你们写下了 5 张卡片，最多的是“手艺”。');
    expect(told(ourPlace)?.next?.[0]).toContain('证书和名号');
    expect(told(ourPlace)?.cautions?.[0]).toContain('“对针脚的老规矩”');
  });
  it('reminds of the owner of a certificate', () => {
    const cards = [{ what: '地理标志', kind: 'certificate', who: '', proof: '证书' }];
    expect(toldOnly(ourPlace, { cards })?.cautions?.[0]).toContain('谁可以用');
  });
});

describe('story-evening', () => {
  it('counts stories and cards, and who was remembered', () => {
    expect(told(storyEvening)?.headline).toBe('听了 2 个故事，写了 3 张卡片。');
    expect(told(storyEvening)?.next?.[0]).toContain('“阿梅”有 2 个人');
    expect(toldOnly(storyEvening, { speakers: '4' })?.headline).toContain('4 位');
    expect(toldOnly(storyEvening, {})).toBeNull();
  });
});

describe('roadshow-kit', () => {
  it('adds up the seconds against the minutes', () => {
    expect(told(roadshowKit)?.headline).toBe('五页一共 170 秒，在 3 分钟里讲得完。');
    const over = told(roadshowKit, { minutes: '2' });
    expect(over?.headline).toContain('多 50 秒');
    expect(over?.next?.[0]).toContain('“我怎么做”');
  });
  it('names a missing page and a page too full', () => {
    const pages = [{ text: '我'.repeat(41), seconds: '' }];
    const result = toldOnly(roadshowKit, { pages });
    expect(result?.cautions?.[0]).toContain('第 1 页有 41 个字');
    expect(result?.next?.[0]).toContain('客人的难处');
  });
});

describe('tell-it-short', () => {
  it('says when a line is too long for one go', () => {
    expect(told(tellItShort, { line: '我'.repeat(21), listeners: [] })?.headline).toContain(
      '有 21 个字',
    );
    expect(told(tellItShort, { listeners: [] })?.headline).toContain('一口气');
  });
  it('keeps a line that most understood, and mends one that few did', () => {
    expect(told(tellItShort)?.headline).toBe('3 个人听了，2 个懂，2 个记住了。');
    expect(told(tellItShort)?.next?.[0]).toContain('留下这一句');
    const listeners = ['甲', '乙', '丙'].map((who) => ({ who, clear: 'no', kept: '袜子' }));
    expect(told(tellItShort, { listeners })?.next?.[0]).toContain('再写一句');
  });
});
