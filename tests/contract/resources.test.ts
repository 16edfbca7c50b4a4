import { describe, expect, it } from 'vitest';
import { offers } from '../../lib/offers/index';
import { resources } from '../../lib/resources/index';
import { resourceSchema } from '../../lib/resources/schema';
import { RESOURCE_KINDS } from '../../lib/resources/types';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import type { RuleId } from '../../lib/text-rules/types';

const RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'];

const isLocal = (value: object): value is LocalText =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** Names of bodies stay as these bodies write them. */
function localsOf(value: unknown, path = ''): [string, LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocal(value)) return [[path, value]];
  return Object.entries(value)
    .filter(([key]) => key !== 'org')
    .flatMap(([key, inner]) => localsOf(inner, `${path}.${key}`));
}

describe('the cards of help', () => {
  it('have an id each', () => {
    const ids = resources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(50);
  });

  it('serve the lists that ask for them', () => {
    for (const offer of offers.values())
      if (offer.kind === 'resource')
        for (const kind of offer.cards) expect(RESOURCE_KINDS, offer.id).toContain(kind);
  });

  it('refuse what a card may not hold', () => {
    const [one] = resources;
    for (const wrong of [
      { kind: 'advert' },
      { codes: [] },
      { codes: ['33'] },
      { contact: { ...one?.contact, url: 'http://example.org' } },
      { opens: '2026-02-01', closes: '2026-01-01' },
      { closes: '2026-02-30' },
      { title: { 'zh-CN': '名', en: '' } },
      { rank: 1 },
    ])
      expect(resourceSchema.safeParse({ ...one, ...wrong }).success, JSON.stringify(wrong)).toBe(
        false,
      );
  });
});

describe.each([...resources])('$id', (resource) => {
  it('is a whole card', () => {
    expect(resourceSchema.safeParse(resource).error?.issues ?? []).toEqual([]);
  });
  it('names a way to reach it, or says that none was found', () => {
    const { phone, url } = resource.contact;
    expect(Boolean(phone || url || resource.caution)).toBe(true);
  });
  it('keeps the text rules in both languages, and no Chinese stands in English', () => {
    const found = localsOf(resource).flatMap(([path, local]) => [
      ...(/\p{Script=Han}/u.test(local.en) ? [`${path} Chinese in English`] : []),
      ...LANGUAGES.flatMap((language) =>
        lintText(local[language], language, { only: RULES }).map(
          ({ rule, message, at }) => `${path} ${rule} ${message}: ${at}`,
        ),
      ),
    ]);
    expect(found).toEqual([]);
  });
});
