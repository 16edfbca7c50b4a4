import { describe, expect, it } from 'vitest';
import { COMMON_LABELS } from '../../../lib/demo/looks/labels';
import { TAOBAO } from '../../../lib/demo/looks/taobao';
import { PAGE_IDS } from '../../../lib/demo/looks/types';
import { demoWords } from '../../../lib/i18n/demo.words';
import { offers } from '../../../lib/offers/index';
import type { Drill, Offer } from '../../../lib/offers/types';
import { lineOf, tell } from './tell';

const drillsOf = (offer: Offer): Drill[] =>
  offer.kind === 'practice'
    ? offer.parts.flatMap((part) => (part.kind === 'drill' ? [part.drill] : []))
    : [];
const drills = ['do-it-here', 'read-the-overview'].flatMap((id) => {
  const offer = offers.get(id);
  return offer ? drillsOf(offer).map((drill) => [`${id} ${drill.id}`, drill] as const) : [];
});

/** Metrics that stand on a page of the sample store as it opens. */
const shown = (page: string): string[] =>
  PAGE_IDS.filter((id) => id === page).flatMap((id) =>
    TAOBAO.pages[id].flatMap((panel) =>
      panel.kind === 'figures' || panel.kind === 'rows'
        ? panel.figures
        : panel.kind === 'table' || panel.kind === 'days'
          ? panel.columns
          : [],
    ),
  );
const written = [...Object.values(demoWords), ...Object.values(COMMON_LABELS)].flatMap((word) => [
  word['zh-CN'],
  word.en,
]);

describe.each(drills)('the drill %s', (_, drill) => {
  it('points at what stands on its page of the sample store', () => {
    expect(PAGE_IDS).toContain(drill.demoPage);
    for (const { at, id } of drill.steps) {
      if ('metric' in at) expect(shown(drill.demoPage), id).toContain(at.metric);
      if ('words' in at)
        expect(
          at.words.some((word) => written.some((text) => text.startsWith(word))),
          id,
        ).toBe(true);
    }
  });

  it('has three to seven steps, and does not begin by pointing nowhere', () => {
    expect(drill.steps.length).toBeGreaterThanOrEqual(3);
    expect(drill.steps.length).toBeLessThanOrEqual(7);
    expect(drill.steps[0]?.at).not.toHaveProperty('nowhere');
  });
});

describe('help in a drill', () => {
  const runs = (...how: string[]) => ({
    runs: how.map((one) => ({ on: '2026-11-16', how: one, minutes: '5' })),
  });
  it.each([
    [['shown', 'hint'], '一步一步指给你看'],
    [['shown', 'alone'], '给一句提示就好'],
    [['alone', 'alone', 'shown'], '可以不用提示'],
  ])('after %j', (how, says) => {
    expect(tell('do-it-here', runs(...how))?.headline).toContain(says);
  });
  it('says nothing of no runs', () => {
    expect(tell('do-it-here', { runs: [] })).toBeNull();
  });
});

describe('one small step', () => {
  const sure = (levels: Record<number, string>) =>
    Array.from({ length: 12 }, (_, at) => ({ area: '', sure: levels[at] ?? '' }));

  it('comes from what matters and is least familiar', () => {
    expect(tell('small-plan', {})?.headline).toContain('老客');
    expect(tell('small-plan', { sure: sure({ 0: 'seen', 11: 'use' }) })?.headline).toContain(
      '预算与资金',
    );
    // What does not matter is never chosen, however unfamiliar.
    expect(
      tell('small-plan', { goals: ['3.4.2'], sure: sure({ 10: 'use', 4: 'new' }) })?.headline,
    ).toContain('品牌');
  });
  it('goes by the order of the paths where two are alike', () => {
    expect(tell('small-plan', { goals: ['3.4.3', '3.2.3'], sure: [] })?.headline).toContain('数据');
  });
  it('rests when asked to', () => {
    expect(tell('small-plan', { pause: 'pause' })?.headline).toContain('先歇着');
  });
  it('names the next one where there is time for both', () => {
    expect(tell('small-plan', { minutes: '30' })?.next?.join()).toContain('接着是“预算与资金”');
    expect(tell('small-plan', { minutes: '5' })?.next?.[0]).toContain('先做一半');
  });
});

describe('strengths', () => {
  it('each come with a task', () => {
    const told = tell('strengths-map', {});
    expect(told?.headline).toBe('“阿梅”的长处：回话耐心、手巧、记得老客。');
    expect(lineOf(told, '手巧')).toContain('打包');
  });
  it('are looked for in what was said where no card is chosen', () => {
    expect(tell('strengths-map', { strengths: [] })?.headline).toContain('“包得好看，送人有面子”');
    expect(tell('strengths-map', {}, { only: true })).toBeNull();
  });
});

describe('a pair', () => {
  it('is told its next meeting', () => {
    const told = tell('pairing', {});
    expect(told?.headline).toBe('约好了 4 次，已经见了 1 次。');
    expect(told?.next?.[0]).toContain('11 月 25 日');
  });
  it('has no next meeting after the last', () => {
    const told = tell('pairing', {
      meetings: [{ on: '2026-11-18', what: '', state: 'met', note: '' }],
    });
    expect(told?.headline).toContain('都见完了');
    expect(told?.next?.join()).not.toContain('下一次');
  });
});

describe('asking somebody', () => {
  it('puts the whole text together', () => {
    expect(lineOf(tell('mentor-directory', {}), '整段话，可以复制')).toBe(
      '您好，我在学“直播”，卡在“开场说什么”这一步。我试过：照稿子念，自己都听不下去。想占您 20 分钟，什么时候方便都行。我能帮忙的是：帮忙打包半天。',
    );
    expect(tell('mentor-directory', { minutes: '90' })?.next?.[0]).toContain('写短一点');
  });
  it('of a course says when one is free', () => {
    const told = tell('course-directory', {});
    expect(lineOf(told, '我有空的时候')).toBe('平时晚上');
    expect(told?.next?.at(-1)).toContain('12 月 5 日');
  });
  it('keeps what was practised', () => {
    expect(tell('customer-chat-practice', { try: '' })?.headline).toContain('已经会了');
    expect(tell('case-cards', { take: '' })?.headline).toContain('再写一句');
  });
});
