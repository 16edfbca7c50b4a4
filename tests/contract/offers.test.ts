import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../lib/forms/read-form';
import type { FieldSpec, RawField, RawForm } from '../../lib/forms/types';
import { metrics } from '../../lib/metrics/index';
import { askingsOf } from '../../lib/offers/asking';
import { exampleIn } from '../../lib/offers/example';
import { offers } from '../../lib/offers/index';
import { rowsDrawnBy, type Told } from '../../lib/offers/types';
import { LANGUAGES, type Language, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import type { RuleId } from '../../lib/text-rules/types';

/** The sentences that results are put together from: `export const words` of an offer's file. */
const wordsOf = new Map(
  Object.entries(
    import.meta.glob<{ words?: unknown }>('../../lib/offers/*.offer.ts', { eager: true }),
  ).map(([path, module]) => [path.replace(/^.*\/|\.offer\.ts$/g, ''), module.words]),
);

const RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'];
const TODAY = '2026-11-22';
/** What a person must never read. */
const BROKEN = /NaN|Infinity|undefined|null|\[object|\{\w+\}|\de[+-]\d/;

const textsOf = (told: Told): string[] => [
  told.headline,
  ...(told.lines ?? []).flatMap(({ label, value, hint }) => [label, value, hint ?? '']),
  ...(told.cautions ?? []),
  ...(told.next ?? []),
];

const isLocal = (value: object): value is LocalText =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** Every text of an offer, wherever it stands. */
function localsOf(value: unknown, path = ''): [string, LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocal(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => localsOf(inner, `${path}.${key}`));
}

const NONSENSE = [
  '',
  '-5',
  '0',
  '１２',
  'abc',
  '1e308',
  '99999999999999999999',
  '3.7',
  '<img src=x onerror=alert(1)>',
  '2026-02-30',
  '2026-11-22',
];

const cell = fc.oneof(fc.constantFrom(...NONSENSE), fc.integer({ min: 0, max: 5000 }).map(String));

/** Anything that may stand in a form: typed nonsense, other people's files, half rows. */
const rawOf = (fields: readonly FieldSpec[]): fc.Arbitrary<RawForm> =>
  fc.record(
    Object.fromEntries(
      fields.map((field): [string, fc.Arbitrary<RawField>] => {
        if (field.kind === 'choice')
          return [field.id, fc.constantFrom('', 'nobody', ...field.options.map(({ id }) => id))];
        if (field.kind === 'choices')
          return [field.id, fc.subarray([...field.options.map(({ id }) => id), 'nobody'])];
        if (field.kind === 'orders') {
          const order = fc.record({
            buyer: fc.constantFrom('', 'a1', 'b2', 'c3'),
            on: fc.constantFrom('2026-11-01', '2026-02-30', '2025-12-31', ''),
            amount: cell,
            goods: fc.constantFrom('', '袜子', '袜子 | 围巾'),
          });
          return [field.id, fc.array(order, { maxLength: 12 })];
        }
        if (field.kind !== 'rows') return [field.id, cell];
        const row = fc.record(
          Object.fromEntries(
            field.cells.map((one) => [
              one.id,
              one.kind === 'choice'
                ? fc.constantFrom('', 'nobody', ...one.options.map(({ id }) => id))
                : cell,
            ]),
          ),
        );
        return [field.id, fc.array(row, { maxLength: Math.min(field.most, 6) })];
      }),
    ),
  );

describe.each([...offers.values()])('$id', (offer) => {
  it('is named as its file and whole', () => {
    expect(offer.id).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(offer.minutes).toBeGreaterThan(0);
    expect(offer.minutes).toBeLessThanOrEqual(180);
    if (offer.kind === 'practice') expect(offer.parts.length).toBeGreaterThan(0);
    if (offer.kind === 'explanation') expect(offer.sections.length).toBeGreaterThan(0);
    if (offer.kind === 'coach-activity') {
      const sum = offer.agenda.reduce((all, { minutes }) => all + minutes, 0);
      expect(sum, 'the agenda adds up').toBe(offer.minutes);
    }
  });

  it('keeps the text rules in both languages', () => {
    const found = [...localsOf(offer), ...localsOf(wordsOf.get(offer.id))].flatMap(
      ([path, local]) =>
        LANGUAGES.flatMap((language) =>
          local[language].trim() === ''
            ? [`${path} is empty in ${language}`]
            : lintText(local[language], language, { only: RULES }).map(
                ({ rule, message, at }) => `${path} ${rule} ${message}: ${at}`,
              ),
        ),
    );
    expect(found).toEqual([]);
  });

  for (const scene of offer.kind === 'practice'
    ? offer.parts.flatMap((part) => (part.kind === 'scenes' ? part.scenes : []))
    : [])
    it(`scene ${scene.id} has an answer worth keeping, and others`, () => {
      expect(scene.choices.length).toBeGreaterThanOrEqual(2);
      expect(scene.choices.some(({ keep }) => keep)).toBe(true);
      expect(scene.choices.some(({ keep }) => !keep)).toBe(true);
    });

  if (offer.kind === 'explanation' && offer.check)
    it('its question has one right answer', () => {
      expect(offer.check?.choices.filter(({ right }) => right)).toHaveLength(1);
      expect(offer.check?.choices.length).toBeGreaterThanOrEqual(3);
    });

  for (const asking of askingsOf(offer)) {
    const { prefix, fields, example, shape, look } = asking;
    const tell = (form: RawForm, language: Language) =>
      look(readForm(fields, form).answers, { language, today: TODAY });
    describe(`form ${prefix}`, () => {
      it('has ids once, and rows that its shape draws', () => {
        const ids = fields.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of rowsDrawnBy(shape))
          expect(fields.find((field) => field.id === id)?.kind).toBe('rows');
        if (shape.kind === 'cards')
          expect(fields.find(({ id }) => id === shape.choose)?.kind).toBe('choices');
        for (const field of fields) {
          if (field.kind === 'number' && field.metric)
            expect(metrics.has(field.metric), field.metric).toBe(true);
          if (field.kind === 'rows' && field.given)
            expect(field.given.length, `${field.id} given`).toBeLessThanOrEqual(field.most);
        }
      });

      it('reads its own example without a hole, and says something of it', () => {
        const read = readForm(fields, example);
        expect(read.problems).toEqual({});
        expect(read.missing).toEqual([]);
        for (const id of Object.keys(example))
          expect(fields.map((field) => field.id)).toContain(id);
        for (const language of LANGUAGES) {
          const told = tell(example, language);
          expect(told?.headline, 'a headline').toBeTruthy();
          for (const text of told ? textsOf(told) : []) expect(text).not.toMatch(BROKEN);
          if (language === 'en' && told)
            expect([told.headline, ...(told.next ?? [])].join('')).not.toMatch(
              /[\u4e00-\u9fff](?![^“]*”)/,
            );
          const lint = (told ? [told.headline, ...(told.next ?? [])] : []).flatMap((text) =>
            lintText(text, language, { only: RULES }).map(({ rule, at }) => `${rule} ${at}`),
          );
          expect(lint).toEqual([]);
        }
      });

      it('has its example in English, too', () => {
        const english = exampleIn(offer, { ...asking, prefix: '' }, 'en');
        expect(JSON.stringify(english).match(/[\u4e00-\u9fff]+/g)).toBeNull();
        const read = readForm(fields, english);
        expect(read.problems).toEqual({});
        expect(read.missing).toEqual([]);
        const told = tell(english, 'en');
        for (const text of told ? textsOf(told) : []) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
      });

      it('makes a clear sentence of nonsense, or none', () => {
        fc.assert(
          fc.property(rawOf(fields), (form) => {
            const { problems, missing } = readForm(fields, form);
            // A calculator is asked only when all is clear; a sheet looks at what there is.
            if (
              offer.kind === 'calculator' &&
              (missing.length > 0 || Object.keys(problems).length > 0)
            )
              return;
            for (const language of LANGUAGES) {
              const told = tell(form, language);
              for (const text of told ? textsOf(told) : [])
                expect(text.replace(/<img[^>]*>|abc|1e308/g, '')).not.toMatch(BROKEN);
            }
          }),
          { numRuns: 60 },
        );
      });
    });
  }
});
