import type { Language } from '../../shared/text';
import { BANNED, BANNED_EN } from '../data/banned';
import { withoutQuoted } from '../measure';
import type { Finding } from '../types';

const ENGLISH = new RegExp(
  `\\b(?:${[...BANNED_EN].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'giu',
);

/** T13: no urgency, certainty, blame or hype. */
export function bannedFindings(text: string, language: Language): Finding[] {
  const bare = withoutQuoted(text);
  const words =
    language === 'zh-CN'
      ? BANNED.filter((word) => bare.includes(word))
      : [...bare.matchAll(ENGLISH)].map(([word]) => word);
  return words.map((at) => ({ rule: 'T13', message: 'banned word', at }));
}
