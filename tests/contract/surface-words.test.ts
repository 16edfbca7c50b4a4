import { describe, expect, it } from 'vitest';
import { cardWords, comparedWith, unreadableReasons } from '../../lib/explain/words';
import { verdictWords } from '../../lib/insight/changes/words';
import { changeWords, stageWords } from '../../lib/insight/words';
import { ruleWords } from '../../lib/rules/alerts/words';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import { characterFindings } from '../../lib/text-rules/rules/characters';
import type { RuleId } from '../../lib/text-rules/types';

/** Rules for the words of our own surfaces, which are no cards. */
const SURFACE_RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'];
const EXEMPT = /^(?:aria|legal)/;

const isLocal = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

function wordsOf(module: Readonly<Record<string, unknown>>): [string, LocalText][] {
  return Object.values(module)
    .filter(
      (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
    )
    .flatMap((words) => Object.entries(words))
    .filter((entry): entry is [string, LocalText] => isLocal(entry[1]) && !EXEMPT.test(entry[0]));
}

const surfaces = Object.entries({
  ...import.meta.glob<Record<string, unknown>>('../../lib/i18n/*.words.ts', { eager: true }),
  'lib/insight/words.ts': { stageWords, changeWords },
  'lib/insight/changes/words.ts': { verdictWords },
  'lib/explain/words.ts': { cardWords, unreadableReasons, comparedWith },
  'lib/rules/alerts/words.ts': { ruleWords },
}).map(([path, module]) => ({ path: path.replace('../../', ''), words: wordsOf(module) }));

describe.each(surfaces)('words of $path', ({ words }) => {
  it('are there', () => {
    expect(words.length).toBeGreaterThan(0);
  });

  it('keep the text rules', () => {
    const found = words.flatMap(([key, local]) =>
      LANGUAGES.flatMap((language) =>
        lintText(local[language], language, { only: SURFACE_RULES }).map(
          ({ rule, message, at }) => `${key} ${rule} ${message}: ${at}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  it('are written in common characters', () => {
    expect(characterFindings(words.map(([, local]) => local['zh-CN']).join('\n'))).toEqual([]);
  });
});
