import { align } from './align';
import { classifyPair } from './classify-pair';
import { classifyWhole } from './classify-whole';
import { withoutCutTails } from './cut-off';
import { encodingNoise } from './encoding-noise';
import { failedAlone, failedTogether, textOf } from './failed-visit';
import { languageOf } from './language';
import { withoutMoves } from './moves';
import { renamed } from './renames';
import { NEWS, scoreOf } from './score';
import { diffTokens } from './token-diff';
import { withoutTranslations } from './translated';
import type { Comparison, RuleChange, RuleText } from './types';
import { unitsOf } from './units';
import { wordsOf } from './words/index';

/**
 * What changed from one version of a rule to the next. The cheap and certain filters come first:
 * failed visits, equal text, encoding; only then sentences are matched and read.
 *
 * @param options `confirmed`: a second look saw the same text, so that a page which is much
 *   shorter, or in another language, was not half loaded.
 */
export function compareRules(
  before: RuleText,
  after: RuleText,
  { confirmed = false }: { readonly confirmed?: boolean } = {},
): Comparison {
  const texts = { before: textOf(before), after: textOf(after) };
  const languages = [languageOf(texts.before), languageOf(texts.after)] as const;
  const language = languages[1] === 'other' ? languages[0] : languages[1];
  const nothing = { alert: false, score: 0, language, changes: [] };
  if (texts.before === texts.after) return { ...nothing, verdict: 'noise' };
  for (const [side, text] of [
    ['after', after],
    ['before', before],
  ] as const) {
    const why = failedAlone(text);
    if (why) return { ...nothing, verdict: 'failed-visit', failed: { side, why } };
  }
  if (encodingNoise(texts.before, texts.after)) return { ...nothing, verdict: 'noise' };

  const units = withoutCutTails(unitsOf(before), unitsOf(after), texts);
  const aligned = align(units.before, units.after);
  const failed = confirmed ? null : failedTogether(texts.before, texts.after, aligned, languages);
  if (failed) return { ...nothing, verdict: 'failed-visit', failed };

  const words = wordsOf(language);
  const own = withoutTranslations(aligned.removed, aligned.added, language);
  const edited = withoutMoves(
    aligned.pairs.map((pair) => ({
      ...pair,
      diff: diffTokens(pair.before.text, pair.after.text, language, words.stop),
    })),
    own.removed,
    own.added,
    units,
  );
  const changes = [
    ...edited.pairs.flatMap((pair) =>
      classifyPair(pair, words).map((change) => ({ change, at: pair.after.at })),
    ),
    ...edited.removed.map((unit) => ({
      change: classifyWhole(unit, 'removed', words, language),
      at: (unit.at / Math.max(1, units.before.length)) * units.after.length,
    })),
    ...edited.added.map((unit) => ({
      change: classifyWhole(unit, 'added', words, language),
      at: unit.at,
    })),
  ].sort((a, b) => a.at - b.at);
  return verdictOf(renamed(changes.map(({ change }) => change)), nothing);
}

function verdictOf(changes: readonly RuleChange[], base: Pick<Comparison, 'language'>): Comparison {
  const score = scoreOf(changes);
  const alert = score >= NEWS;
  const verdict = alert ? 'substantive' : score > 0 ? 'wording' : 'noise';
  return { language: base.language, verdict, alert, score, changes };
}
