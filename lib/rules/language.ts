import type { RuleLanguage } from './types';

/** Short common words by which a text gives its language away. */
const MARKS: readonly (readonly [RuleLanguage, RegExp])[] = [
  ['en', /\b(?:the|and|of|to|you|your|with|this|that|is|are)\b/gi],
  ['de', /\b(?:der|die|und|das|nicht|mit|von|sie|für|ist|werden|wir)\b/gi],
  ['fr', /\b(?:les|des|est|vous|nous|pour|une|dans|que|sur|aux)\b/gi],
  ['es', /\b(?:los|las|que|para|con|una|por|del|se|sus|el)\b/gi],
  ['nl', /\b(?:het|een|van|niet|voor|wij|zijn|met|dat|op|je)\b/gi],
  ['pl', /(?<![\p{L}])(?:nie|jest|się|oraz|przez|lub|dla|na|do|że|w)(?![\p{L}])/giu],
];

/** The language most of the text is written in; `other` when nothing stands out. */
export function languageOf(text: string): RuleLanguage {
  // The middle of a page is its text; the start may be a menu in another language.
  const start = Math.max(0, Math.floor(text.length / 2) - 4000);
  const sample = text.slice(start, start + 8000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese character says about as much as three letters.
  if (han * 3 > latin && han > 0) return 'zh';
  if (latin < letters / 2) return 'other';
  let best: RuleLanguage = 'other';
  let most = Math.max(2, latin / 400);
  for (const [language, pattern] of MARKS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
