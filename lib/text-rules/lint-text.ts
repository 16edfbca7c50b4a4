import type { Language } from '../shared/text';
import { bannedFindings } from './rules/banned';
import { characterFindings } from './rules/characters';
import { englishSentenceFindings } from './rules/english';
import { grammarFindings } from './rules/grammar';
import { lengthFindings } from './rules/length';
import { numberFindings } from './rules/numbers';
import { abbreviationFindings, termFindings } from './rules/terms';
import type { Finding, LintContext } from './types';

/**
 * Tests one text against the rules that hold for any text: T1–T3, T6–T8, T10–T13 in
 * Chinese, T7, T10, T13 and the sentence length of T16 in English. Templates are tested
 * with their slots filled (see `lintCard`).
 *
 * @returns the findings, in the order of the rules; empty when the text is fine.
 */
export function lintText(text: string, language: Language, context: LintContext = {}): Finding[] {
  const { headwords, names, only } = context;
  const found =
    language === 'zh-CN'
      ? [
          ...lengthFindings(text),
          ...characterFindings(text, names),
          ...termFindings(text, language, headwords),
          ...abbreviationFindings(text),
          ...numberFindings(text, language),
          ...grammarFindings(text),
          ...bannedFindings(text, language),
        ]
      : [
          ...termFindings(text, language, headwords),
          ...numberFindings(text, language),
          ...bannedFindings(text, language),
          ...englishSentenceFindings(text),
        ];
  return only ? found.filter((finding) => only.includes(finding.rule)) : found;
}
