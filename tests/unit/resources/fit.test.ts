import { describe, expect, it } from 'vitest';
import { fitOf, type ResourceAsker, sortByFit } from '../../../lib/resources/fit';
import { resources, resourcesOf } from '../../../lib/resources/index';
import type { Resource } from '../../../lib/resources/types';

const TODAY = '2026-11-22';
const both = (text: string) => ({ 'zh-CN': text, en: text });

const card = (changes: Partial<Resource> = {}): Resource => ({
  id: 'card',
  kind: 'fund',
  title: both('t'),
  summary: both('s'),
  who: { forms: [] },
  cost: 'free',
  codes: ['000000'],
  online: true,
  papers: [],
  steps: [],
  contact: { org: both('o') },
  source: { url: null, title: 't', publishedOn: null },
  checkedOn: null,
  validUntil: null,
  confidence: 'medium',
  paths: [],
  ...changes,
});

const NOBODY: ResourceAsker = { code: null, form: null, months: null, people: null };
const judged = (changes: Partial<Resource>, asker: Partial<ResourceAsker> = {}) =>
  fitOf(card(changes), { ...NOBODY, ...asker }, TODAY);

describe('fitOf', () => {
  it.each<[string, Partial<Resource>, Partial<ResourceAsker>, string, string[]]>([
    ['for anybody, anywhere', {}, {}, 'fits', []],
    ['another form', { who: { forms: ['company'] } }, { form: 'sole' }, 'not-now', ['other-form']],
    ['the same form', { who: { forms: ['company', 'sole'] } }, { form: 'sole' }, 'fits', []],
    ['form not known', { who: { forms: ['company'] } }, {}, 'ask', ['ask-form']],
    [
      'too young',
      { who: { forms: [], monthsLeast: 12 } },
      { months: 11 },
      'not-now',
      ['too-young'],
    ],
    ['old enough', { who: { forms: [], monthsLeast: 12 } }, { months: 12 }, 'fits', []],
    ['age not known', { who: { forms: [], monthsLeast: 12 } }, {}, 'ask', ['ask-months']],
    [
      'one of them',
      { who: { forms: [], people: [both('返乡'), both('女性')] } },
      { people: ['女性'] },
      'fits',
      [],
    ],
    [
      'none of them',
      { who: { forms: [], people: [both('返乡')] } },
      { people: [] },
      'not-now',
      ['other-people'],
    ],
    ['not said', { who: { forms: [], people: [both('返乡')] } }, {}, 'ask', ['ask-people']],
    [
      'for certain trades',
      { who: { forms: [], trades: [both('零售')] } },
      {},
      'ask',
      ['ask-trade'],
    ],
    ['own city', { codes: ['330100'] }, { code: '330106' }, 'fits', []],
    ['another city', { codes: ['330100'] }, { code: '330206' }, 'not-now', ['elsewhere']],
    ['city not said', { codes: ['330100'] }, {}, 'ask', ['ask-place']],
    ['only the province said', { codes: ['330100'] }, { code: '33' }, 'ask', ['ask-place']],
    [
      'province said in six digits',
      { codes: ['330100'] },
      { code: '330000' },
      'ask',
      ['ask-place'],
    ],
    ['one of two places', { codes: ['110000', '330000'] }, { code: '3301' }, 'fits', []],
    ['last day today', { closes: TODAY }, {}, 'fits', []],
    ['closed yesterday', { closes: '2026-11-21' }, {}, 'not-now', ['closed']],
    ['opens tomorrow', { opens: '2026-11-23' }, {}, 'not-now', ['not-open-yet']],
    ['past its date', { validUntil: '2026-11-21' }, {}, 'ask-again', ['past-valid']],
    ['valid today', { validUntil: TODAY }, {}, 'fits', []],
    [
      'what is known weighs more than what is not',
      { who: { forms: ['company'], monthsLeast: 12 }, validUntil: '2026-01-01' },
      { form: 'sole' },
      'not-now',
      ['other-form', 'ask-months', 'past-valid'],
    ],
  ])('%s', (_, changes, asker, expected, why) => {
    const result = judged(changes, asker);
    expect(result.fit).toBe(expected);
    expect(result.why).toEqual(why);
  });

  it('counts days to the first and the last day', () => {
    expect(judged({ closes: '2026-12-31' }).daysLeft).toBe(39);
    expect(judged({ closes: TODAY }).daysLeft).toBe(0);
    expect(judged({ closes: '2026-11-01' }).daysLeft).toBeNull();
    expect(judged({ opens: '2026-11-29' }).daysUntil).toBe(7);
    expect(judged({ opens: '2026-02-01' }).daysUntil).toBeNull();
    expect(judged({}).daysLeft).toBeNull();
  });

  it.each([
    [['000000'], '330106', 0],
    [['330000'], '330106', 1],
    [['330100'], '330106', 2],
    [['330106'], '330106', 3],
    [['000000', '330100'], '330106', 2],
    [['330100'], '110101', null],
    [['330100'], null, null],
  ])('%j seen from %s lies %s near', (codes, code, nearness) => {
    expect(judged({ codes }, { code }).nearness).toBe(nearness);
  });
});

describe('sortByFit', () => {
  it('puts what fits first, then the nearest, then what closes soonest', () => {
    const cards = [
      card({ id: 'closed', closes: '2026-01-01' }),
      card({ id: 'country' }),
      card({ id: 'old', validUntil: '2026-01-01' }),
      card({ id: 'later', codes: ['330100'], closes: '2026-12-31' }),
      card({ id: 'sooner', codes: ['330100'], closes: '2026-12-01' }),
      card({ id: 'unknown', who: { forms: ['company'] } }),
      card({ id: 'district', codes: ['330106'] }),
    ];
    const asker = { ...NOBODY, code: '330106' };
    expect(sortByFit(cards, asker, TODAY).map(({ resource }) => resource.id)).toEqual([
      'district',
      'sooner',
      'later',
      'country',
      'unknown',
      'old',
      'closed',
    ]);
  });
  it('leaves the cards of this version as they are', () => {
    const before = JSON.stringify(resources);
    sortByFit(resources, NOBODY, TODAY);
    expect(JSON.stringify(resources)).toBe(before);
  });
});

describe('resourcesOf', () => {
  it('goes by the kinds, in their order', () => {
    const kinds = resourcesOf(['loan', 'fund']).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...kinds.filter((k) => k === 'loan'),
      ...kinds.filter((k) => k === 'fund'),
    ]);
    expect(kinds).toContain('loan');
    expect(resourcesOf(['no-such-kind'])).toEqual([]);
  });
  it('turns the tax reliefs grey once their date is past', () => {
    const later = resourcesOf(['fund']).map((one) => fitOf(one, NOBODY, '2028-01-01').fit);
    expect(new Set(later)).toEqual(new Set(['not-now']));
  });
});
