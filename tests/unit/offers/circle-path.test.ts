import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/forms/read-form';
import type { RawForm, RawRow } from '../../../lib/forms/types';
import crossPromo from '../../../lib/offers/cross-promo.offer';
import facilitatorGuide from '../../../lib/offers/facilitator-guide.offer';
import { PHASES, SIGNS } from '../../../lib/offers/facilitator-phases';
import findMyCircle from '../../../lib/offers/find-my-circle.offer';
import jointPromo from '../../../lib/offers/joint-promo.offer';
import notAlone from '../../../lib/offers/not-alone.offer';
import salonKit from '../../../lib/offers/salon-kit.offer';
import { SALON_TOPICS } from '../../../lib/offers/salon-topics';
import shareCard from '../../../lib/offers/share-card.offer';
import type { LookSetting } from '../../../lib/offers/types';
import { LANGUAGES, type LocalText } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import vectors from '../../fixtures/maths/vectors.json';

const en: LookSetting = { language: 'en', today: '2026-11-22' };

describe('joint-promo', () => {
  const reckon = (form: RawForm) =>
    jointPromo.reckon(readForm(jointPromo.fields, form).answers, en);
  const shops = (rows: readonly (readonly [left: number, extra: number])[]): RawRow[] =>
    rows.map(([left, extra], at) => ({ name: `s${at}`, left: `${left}`, extra: `${extra}` }));

  it.each(vectors.joint)('shares $cost as $share', ({ cost, benefit, share }) => {
    const told = reckon({
      cost: `${cost}`,
      coupon: '0',
      shops: shops(benefit.map((one) => [one === 0 ? 10 : one / 10, one === 0 ? 0 : 10])),
    });
    const bars = told.figure?.kind === 'bars' ? told.figure.rows.map(({ amount }) => amount) : [];
    expect(bars.map((amount) => Math.round(amount * 100) / 100)).toEqual(share);
  });

  it('gives break-even orders after the coupon', () => {
    const told = reckon(jointPromo.example);
    expect(told.lines?.slice(0, 3).map(({ value, hint }) => [value, hint])).toEqual([
      ['140 yuan', 'extra orders to cover it: 7, hoped for: 30; 20 yuan left an order'],
      ['95 yuan', 'extra orders to cover it: 7, hoped for: 20; 15 yuan left an order'],
      ['65 yuan', 'extra orders to cover it: 13, hoped for: 20; 5 yuan left an order'],
    ]);
    expect(told.headline).toContain('all 3 shops');
  });

  it('names who does not reach it, and who loses with each order', () => {
    const few = {
      cost: '300',
      coupon: '0',
      shops: shops([
        [20, 30],
        [15, 2],
      ]),
    };
    expect(reckon(few).headline).toContain('“s1” do not cover');
    const none = {
      cost: '300',
      coupon: '5',
      shops: shops([
        [20, 30],
        [5, 20],
      ]),
    };
    expect(reckon(none).headline).toContain('takes money from “s1”');
    expect(reckon({ ...few, from: '2026-12-06', to: '2026-12-05' }).cautions?.at(-1)).toContain(
      'before the first',
    );
  });
});

describe('cross-promo', () => {
  const reckon = (more: RawForm = {}) =>
    crossPromo.reckon(readForm(crossPromo.fields, { ...crossPromo.example, ...more }).answers, en);
  it('gives orders for 100 leaflets with the room for chance, and the balance', () => {
    const told = reckon();
    expect(told.headline).toBe('Orders from the recommendation: 8. They leave 104 yuan.');
    expect(told.lines?.[0]).toEqual({
      label: 'What I got',
      value: '8 orders, 200 leaflets',
      hint: '2 to 8 orders for 100 leaflets',
    });
    expect(told.lines?.[3]?.value).toBe('68 yuan');
    expect(told.cautions).toContain('Whether the two sides differ can not be told yet.');
  });
  it.each([
    [{ gotOrders: '1' }, 'took 22 yuan more than it left'],
    [{ gotOrders: '0', gaveOrders: '0' }, 'Nobody has used the code'],
    [{ gotOrders: '201' }, 'no result'],
  ])('%j', (more, says) => {
    expect(reckon(more).headline).toContain(says);
  });
  it('says it where the sides clearly differ', () => {
    const told = reckon({
      gotLeaflets: '2000',
      gotOrders: '10',
      gaveLeaflets: '2000',
      gaveOrders: '90',
    });
    expect(told.cautions?.at(-1)).toContain('work differently');
  });
});

describe('not-alone', () => {
  const look = (asked: string, fell: string, own = 'less') =>
    notAlone.look(readForm(notAlone.fields, { own, asked, fell }).answers, en)?.headline;
  it.each([
    ['5', '5', 'everybody met'],
    ['8', '7', 'everybody met'],
    ['8', '6', 'We can not tell yet'],
    ['10', '9', 'everybody met'],
    ['5', '0', 'of this shop'],
    ['5', '1', 'We can not tell yet'],
    ['4', '4', 'ask your circle'],
    ['4', '9', 'please look'],
  ])('of %s shops %s fell', (asked, fell, says) => {
    expect(look(asked, fell)).toContain(says);
  });
  it('has nothing to ask where the own number held', () => {
    expect(look('9', '9', 'same')).toContain('no need');
  });
});

describe('find-my-circle', () => {
  const look = (others: readonly RawRow[]) =>
    findMyCircle.look(
      readForm(findMyCircle.fields, {
        district: '城南区',
        trade: 'x',
        stage: 'steady',
        wish: ['talk'],
        others,
      }).answers,
      en,
    );
  const row = (name: string, trade: string, district: string, stage: string): RawRow => ({
    name,
    trade,
    district,
    stage,
  });
  it.each([
    ['chain', '城南', 'steady', '4 of 4'],
    ['chain', '城北', 'grow', '2 of 4'],
    ['other', '城南 区', 'steady', '2 of 4'],
    ['other', '', '', '0 of 4'],
  ])('%s in %s at %s has %s', (trade, district, stage, score) => {
    expect(look([row('a', trade, district, stage)])?.lines?.[0]?.value).toBe(score);
  });
  it('marks who sells the same, and does not name them first', () => {
    const told = look([row('rival', 'same', '城南区', 'steady'), row('friend', 'chain', '', '')]);
    expect(told?.headline).toContain('“friend”');
    expect(told?.lines?.find(({ label }) => label === 'rival')?.hint).toContain('Sells the same');
  });
});

describe('share-card', () => {
  const look = (more: RawForm) =>
    shareCard.look(readForm(shareCard.fields, { tried: 't', did: 'd', ...more }).answers, en);
  it('gives numbers in rough steps alone', () => {
    const told = look({ number: 'orders', before: '42', after: '58' });
    expect(told?.headline).toBe(
      'I tried “t”: orders in a week moved from “under 50” to “50 to 200”.',
    );
    expect(JSON.stringify(told)).not.toMatch(/42|58/);
    expect(
      look({ number: 'pay-share', beforeShare: '2.4%', afterShare: '3.6%' })?.headline,
    ).toContain('from “2 of 100” to “4 of 100”');
    expect(look({ number: 'orders', before: '60', after: '70' })?.headline).toContain('stayed');
    expect(look({ number: 'orders', before: '60' })?.headline).toBe('I tried “t”.');
  });
  it('warns of what would name the shop', () => {
    expect(look({ again: '打 13800000000' })?.cautions?.[0]).toContain('phone');
    expect(look({ again: '字印大一点' })?.cautions).toEqual([]);
  });
});

describe('for those who lead', () => {
  it('fills the chosen length to the minute, for each topic', () => {
    const { sheet } = salonKit;
    for (const { id } of SALON_TOPICS)
      for (const length of ['60', '90']) {
        const told = sheet?.look(readForm(sheet.fields, { topic: id, length }).answers, en);
        expect(told?.lines?.at(-1)?.label).toContain(`to ${length}`);
      }
    expect(new Set(SALON_TOPICS.map(({ path }) => path)).size).toBe(10);
  });
  it('says two tables for twelve people, one round for three', () => {
    const { sheet } = salonKit;
    const look = (people: string) =>
      sheet?.look(readForm(sheet.fields, { topic: 'plan', length: '90', people }).answers, en)
        ?.cautions?.[0];
    expect(look('12')).toContain('two tables');
    expect(look('3')).toContain('one round table');
  });
  it('answers each sign that was seen, in the words of the phase', () => {
    const { sheet } = facilitatorGuide;
    const look = (phase: string, seen: readonly string[]) =>
      sheet?.look(
        readForm(sheet.fields, { phase, signs: seen.map((one) => ({ seen: one })) }).answers,
        en,
      );
    const told = look('turning', ['no', 'yes', 'unclear', 'yes', 'no']);
    expect(told?.lines).toHaveLength(4);
    expect(told?.lines?.[2]?.value).toBe(SIGNS[1]?.try.en);
    expect(look('before', ['yes', 'yes', 'yes', 'no', 'no'])?.cautions?.[0]).toContain(
      'Three or more',
    );
    expect(look('ending', ['no', 'no', 'no', 'no', 'no'])?.cautions?.[0]).toContain(
      'None of the five',
    );
  });
  it('speaks by the text rules', () => {
    const locals: LocalText[] = [
      ...PHASES.flatMap(({ aim, say, next }) => [aim, ...say, next]),
      ...SIGNS.flatMap((sign) => [sign.label, sign.try]),
      ...SALON_TOPICS.flatMap(({ open, act, bring }) => [open, act, bring]),
    ];
    const only = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'] as const;
    expect(
      locals.flatMap((local) =>
        LANGUAGES.flatMap((language) => lintText(local[language], language, { only })),
      ),
    ).toEqual([]);
  });
});
