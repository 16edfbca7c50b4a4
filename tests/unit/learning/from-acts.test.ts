import { describe, expect, it } from 'vitest';
import { coreItems } from '../../../lib/learning/core-items';
import {
  loopClosed,
  offerRead,
  pathOfMetric,
  pathOfOffer,
  tipApplied,
} from '../../../lib/learning/from-acts';
import { sheetEvidence } from '../../../lib/learning/from-sheet';
import { metrics } from '../../../lib/metrics/index';
import { askingsOf } from '../../../lib/offers/asking';
import { offers } from '../../../lib/offers/index';
import type { Sheet } from '../../../lib/offers/sheet';
import type { Offer } from '../../../lib/offers/types';
import { paths } from '../../../lib/paths/index';

const NOW = new Date(2026, 9, 1, 12);
const MOMENT = { now: NOW, language: 'en', platform: 'taobao' } as const;

const offerOf = (id: string): Offer => {
  const found = offers.get(id);
  if (!found) throw new Error(`no offer ${id}`);
  return found;
};
/** What stands in the offer's example, with some of it written over. */
const filled = (offer: Offer, over: Sheet['raw'] = {}): Sheet['raw'] => ({
  ...Object.assign(
    {},
    ...askingsOf(offer).map(({ prefix, example }) =>
      Object.fromEntries(Object.entries(example).map(([id, value]) => [prefix + id, value])),
    ),
  ),
  ...over,
});
const sheetOf = (offerId: string, more: Partial<Sheet> = {}): Sheet => ({
  id: 'sheet-0001',
  offerId,
  path: '',
  raw: filled(offerOf(offerId)),
  state: 'done',
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
  ...more,
});
const of = (sheet: Sheet) => sheetEvidence(sheet, offerOf(sheet.offerId), paths, MOMENT);

describe('a finished sheet', () => {
  it('is evidence on the path it was opened from, or the only one that has it', () => {
    const raw = filled(offerOf('ad-break-even'), { price: '61' });
    const [row] = of(sheetOf('ad-break-even', { raw }));
    const path = pathOfOffer('ad-break-even', paths);
    expect(row).toMatchObject({
      id: 'sheet-done|sheet-0001|own',
      kind: 'sheet-done',
      at: NOW.toISOString(),
      offer: { id: 'ad-break-even', sheet: 'sheet-0001', own: true, path },
    });
    expect(of(sheetOf('ad-break-even', { raw, path: '3.4.1' }))[0]?.offer?.path).toBe('3.4.1');
    expect(pathOfOffer('try-look-change', paths)).toBe('');
  });

  it('with the example’s numbers is told apart', () => {
    expect(of(sheetOf('ad-break-even'))[0]).toMatchObject({
      id: 'sheet-done|sheet-0001|example',
      offer: { own: false },
    });
  });

  it('is none while it is a draft, or something needed is missing or unclear', () => {
    const raw = filled(offerOf('ad-break-even'), { price: '61' });
    expect(of(sheetOf('ad-break-even', { raw, state: 'draft' }))).toEqual([]);
    expect(of(sheetOf('ad-break-even', { raw: { ...raw, price: '' } }))).toEqual([]);
    expect(of(sheetOf('ad-break-even', { raw: { ...raw, price: 'viel' } }))).toEqual([]);
  });

  it('of every offer with a form can be finished with its example', () => {
    const forms = [...offers.values()].filter((offer) => askingsOf(offer).length > 0);
    expect(forms.length).toBeGreaterThan(40);
    for (const { id } of forms)
      expect([id, of(sheetOf(id)).map(({ kind }) => kind)]).toEqual([id, ['sheet-done']]);
  });

  it('gives help where it is a card or a swap for others', () => {
    const raw = filled(offerOf('share-card'));
    const first = Object.entries(raw).find(([, value]) => typeof value === 'string' && value);
    const mine = { ...raw, [first?.[0] ?? '']: 'own words' };
    const rows = of(sheetOf('share-card', { raw: mine }));
    // A choice or a number may not take these words: then it is no finished sheet at all.
    expect(rows.map(({ kind }) => kind)).toEqual(['sheet-done', 'help-given']);
    expect(rows[1]?.help).toEqual({
      what: 'share-card',
      path: '3.3.1',
      confirmedBy: 'merchant',
    });
    expect(of(sheetOf('share-card')).map(({ kind }) => kind)).toEqual(['sheet-done']);
  });
});

describe('try, look, change', () => {
  const raw = (over: Sheet['raw']) => filled(offerOf('try-look-change'), { change: 'x', ...over });
  const loops = (over: Sheet['raw'], more: Partial<Sheet> = {}) =>
    of(sheetOf('try-look-change', { path: '3.4.1', raw: raw(over), ...more })).flatMap(
      ({ loop }) => loop ?? [],
    );

  it('closes a loop with its verdict once it was looked at', () => {
    expect(loops({})).toEqual([{ id: 'sheet-0001', path: '3.4.1', verdict: 'clear-up' }]);
    expect(loops({ k2: '65' })).toMatchObject([{ verdict: 'cannot-tell' }]);
  });

  it('closes none before its day, without numbers, or on no path', () => {
    expect(loops({ look: '2026-10-02' })).toEqual([]);
    expect(loops({ n2: '', k2: '' })).toEqual([]);
    expect(loops({}, { path: '' })).toEqual([]);
  });
});

describe('a change that was decided', () => {
  const entry = { id: 'change-0001', platform: 'taobao', metricId: 'buyers' };
  const found = {
    state: 'amounts',
    from: 'kept',
    before: 1,
    after: 2,
    found: 'cannot-tell',
    verdict: 'cannot-tell',
    moreDays: 3,
    leftOut: 0,
  } as const;

  it('closes a loop, also where nothing could be told', () => {
    expect(loopClosed(entry, found, '3.2.3', MOMENT)).toMatchObject({
      id: 'loop-closed|change-0001',
      kind: 'loop-closed',
      metricId: 'buyers',
      platform: 'taobao',
      loop: { id: 'change-0001', path: '3.2.3', verdict: 'cannot-tell' },
    });
  });

  it('closes none without numbers from before and after', () => {
    const none = { state: 'no-numbers', why: 'nothing-kept' } as const;
    expect(loopClosed(entry, none, '3.2.3', MOMENT)).toBeNull();
    expect(loopClosed(entry, found, null, MOMENT)).toBeNull();
  });

  it('belongs to an area, whatever number it is about', () => {
    const areas = new Map(
      [...metrics.values()].map((one) => [one.id, pathOfMetric(one, coreItems, paths)] as const),
    );
    expect([...areas].filter(([, path]) => path === null)).toEqual([]);
    for (const { path, subject } of coreItems)
      if ('metric' in subject) expect(areas.get(subject.metric)).toBe(path);
  });
});

describe('a tip and an explanation', () => {
  it('a tip that was done names its path and offer; an unknown one is none', () => {
    for (const { id: path, signals } of paths.values())
      for (const { id, offer } of signals)
        expect(tipApplied(`${path}/${id}`, paths, MOMENT)).toMatchObject({
          id: `tip-applied|${path}/${id}|2026-10-01`,
          kind: 'tip-applied',
          tip: { id: `${path}/${id}`, path, offer },
        });
    expect(tipApplied('3.1.1/of-yesterday', paths, MOMENT)).toBeNull();
  });

  it('an explanation is read once a day, each case by itself', () => {
    const read = (offerId: string, part: string) =>
      offerRead({ offerId, part, path: '' }, 7000, paths, MOMENT);
    expect(read('ad-money-basics', '')).toMatchObject({
      id: 'offer-read|ad-money-basics|2026-10-01',
      visibleMs: 7000,
      offer: { id: 'ad-money-basics', path: pathOfOffer('ad-money-basics', paths) },
    });
    expect(read('case-cards', 'a').id).not.toBe(read('case-cards', 'b').id);
  });
});
