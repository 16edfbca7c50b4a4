import type { RuleChange } from '../../lib/rules/feed/types';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import type { RuleId } from '../../lib/text-rules/types';

/**
 * Rules for what a rule feed says. T10 is left out: figures stand as the announcement prints
 * them (5 %, 48小时), so that they can be compared with it.
 */
const RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T6', 'T7', 'T8', 'T11', 'T12', 'T13', 'T16'];

/** Sentences of an entry that a merchant reads, with the place they stand at. */
export const textsOf = (entry: RuleChange): readonly (readonly [string, LocalText])[] => [
  ['who', entry.who],
  ['why', entry.why],
  ...entry.changes.flatMap((change, at): (readonly [string, LocalText])[] => [
    ...(change.old ? [[`changes.${at}.old`, change.old] as const] : []),
    [`changes.${at}.new`, change.new],
  ]),
  ...entry.tasks.map((task) => [`tasks.${task.id}`, task.text] as const),
];

/** What breaks the text rules, one line each; empty when all is fine. */
export function feedFindings(items: readonly RuleChange[]): string[] {
  return items.flatMap((item) =>
    textsOf(item).flatMap(([place, text]) =>
      LANGUAGES.flatMap((language) =>
        lintText(text[language], language, { only: RULES })
          // The share of rare characters is for whole cards; one line is too short for it.
          .filter(({ rule, message }) => rule !== 'T6' || message.startsWith('character outside'))
          .map(
            ({ rule, message, at }) =>
              `${item.id}: ${place} (${language}): ${rule} ${message}: ${at}`,
          ),
      ),
    ),
  );
}
