import { evidenceWords } from '../i18n/evidence.words';
import { say } from '../i18n/say';
import type { Language } from '../shared/text';
import type { Evidence, EvidenceKind } from './evidence';

/** One row of evidence as a person reads it. */
export interface ToldEvidence {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly text: string;
}

/** Names of what rows are about, in the person's language; `null`: nobody knows it any more. */
export interface EvidenceNames {
  readonly metric: (id: string) => string | null;
  readonly offer: (id: string) => string | null;
  readonly item: (id: string) => string | null;
}

type Word = keyof typeof evidenceWords;

const WORD: Readonly<Partial<Record<EvidenceKind, Word>>> = {
  'card-read': 'cardRead',
  'offer-read': 'offerRead',
  'sheet-done': 'sheetDone',
  'tip-applied': 'tipApplied',
  'loop-closed': 'loopClosed',
  'rule-task-done': 'ruleTask',
  'rule-task-undone': 'ruleTaskBack',
};

/** One sentence for a row: the act, and of what it was. Wrong answers are told as tries. */
export function tellEvidence(
  row: Evidence,
  names: EvidenceNames,
  language: Language,
): ToldEvidence {
  const { check, teachBack, help } = row;
  const name =
    (row.metricId ? names.metric(row.metricId) : null) ??
    (row.offer ? names.offer(row.offer.id) : null) ??
    names.item(check?.item ?? teachBack?.item ?? '') ??
    '';
  const word = ((): Word => {
    if (row.kind === 'check-answered')
      return check?.right ? (check.own ? 'rightOwn' : 'right') : 'tried';
    if (row.kind === 'teach-back') return teachBack?.clear ? 'toldClear' : 'toldAlmost';
    if (row.kind === 'help-given') return help?.what === 'share-card' ? 'shared' : 'helped';
    return WORD[row.kind] ?? 'other';
  })();
  // What it was about may be gone: then the act alone is told.
  const known = name !== '' || !evidenceWords[word][language].includes('{name}');
  const text = say(evidenceWords[known ? word : 'other'], language, { name });
  return { id: row.id, at: row.at, text };
}
