// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../lib/i18n/common.words';
import {
  costFieldWords,
  costHintWords,
  costProblemWords,
  costsWords,
} from '../../../lib/i18n/costs.words';
import { demoWords } from '../../../lib/i18n/demo.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import { historyWords } from '../../../lib/i18n/history.words';
import { optionsWords } from '../../../lib/i18n/options.words';
import { popupWords } from '../../../lib/i18n/popup.words';
import type { Words } from '../../../lib/i18n/say';
import { typedNumberWords, typedProblemWords } from '../../../lib/i18n/typed-number.words';
import { welcomeWords } from '../../../lib/i18n/welcome.words';
import { FAILURE_CODES } from '../../../lib/shared/result';
import { LANGUAGES, type LocalText } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';

const SURFACES: Record<string, Words> = {
  common: commonWords,
  costs: costsWords,
  costFields: costFieldWords,
  costHints: costHintWords,
  costProblems: costProblemWords,
  demo: demoWords,
  failures: failureWords,
  history: historyWords,
  options: optionsWords,
  popup: popupWords,
  typedNumber: typedNumberWords,
  typedProblems: typedProblemWords,
  welcome: welcomeWords,
};
const all: [string, LocalText][] = Object.entries(SURFACES).flatMap(([surface, words]) =>
  Object.entries(words).map(([key, text]): [string, LocalText] => [`${surface}.${key}`, text]),
);
/** Languages are named in themselves; metric names are as long as back offices print them. */
const NAMES = /^(common\.(chinese|english|language)|demo\.\w+)$/;

describe.each(all)('%s', (key, text) => {
  it('keeps the text rules in both languages', () => {
    // The sample shop prints the trade's own terms, as every back office does.
    const headwords = key.startsWith('demo.') ? [text['zh-CN'], text.en] : [];
    for (const language of LANGUAGES)
      expect(lintText(text[language], language, { headwords })).toEqual([]);
    if (!NAMES.test(key)) {
      expect(text['zh-CN']).not.toBe('');
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('has the same slots in both languages', () => {
    const slots = (one: string) => [...one.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(slots(text['zh-CN'])).toEqual(slots(text.en));
  });
});

describe('failures', () => {
  // Of records that can not be read nobody may say that they are safe.
  const promised = FAILURE_CODES.filter((code) => code !== 'database-broken');
  it('of a broken database is one sentence with a way out, and promises nothing', () => {
    const text = failureWords['database-broken'];
    expect(text['zh-CN']).toMatch(/^[^。！？]+备份[^。！？]+。$/);
    expect(text.en).toMatch(/^[^.!?]+saved copy\.$/);
  });

  it.each(promised)('%s is one sentence and says that nothing is lost', (code) => {
    const text = failureWords[code];
    expect(text['zh-CN']).toMatch(/^[^。！？]+(都还在|一条没少|别的都没变)。$/);
    expect(text.en).toMatch(
      /^[^.!?]+(safe|still there|not one record is lost|nothing has changed)\.$/,
    );
  });
});
