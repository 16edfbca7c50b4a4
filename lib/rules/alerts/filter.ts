import type { Language } from '../../shared/text';
import { feedPlatform } from '../feed/coverage';
import type { AlertState, Lane, RuleAlert } from './types';

export interface AlertFilter {
  /** `null`: any. */
  readonly platform: string | null;
  readonly lane: Lane | null;
  readonly state: AlertState | null;
  readonly search: string;
}

export const NO_FILTER: AlertFilter = { platform: null, lane: null, state: null, search: '' };

/** Alerts that fit everything chosen. Muted ones only where they are asked for. */
export function filterAlerts(
  alerts: readonly RuleAlert[],
  filter: AlertFilter,
  language: Language,
): RuleAlert[] {
  const words = plain(filter.search).split(' ').filter(Boolean);
  return alerts.filter(
    (alert) =>
      (filter.platform === null || alert.rule.platform === filter.platform) &&
      (filter.lane === null || alert.lane === filter.lane) &&
      (filter.state === null ? alert.state !== 'muted' : alert.state === filter.state) &&
      (words.length === 0 || holds(alert, words, language)),
  );
}

function holds({ rule }: RuleAlert, words: readonly string[], language: Language): boolean {
  const text = plain(
    [
      rule.title.text,
      feedPlatform(rule.platform)?.name[language] ?? rule.platform,
      rule.who[language],
      rule.why[language],
      ...rule.changes.flatMap((change) => [change.old?.[language] ?? '', change.new[language]]),
      ...rule.tasks.map((task) => task.text[language]),
    ].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

/** Width, case and quotes make no difference to who searches. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["“”‘’]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
