import type { ToldChange } from '../messaging/change-messages';
import type { Sheet } from '../offers/sheet';
import type { PathId } from '../paths/types';
import type { LearnerState, Level } from './types';

/** One point of somebody's own story. */
export interface StoryEntry {
  /** Unique within the story. */
  readonly key: string;
  /** ISO date; '' where nobody wrote one. */
  readonly on: string;
  readonly what:
    | { readonly kind: 'try'; readonly did: string; readonly hope: string; readonly came: string }
    | {
        readonly kind: 'decision';
        readonly act: string;
        readonly see: string;
        readonly came: string;
      }
    | { readonly kind: 'change'; readonly change: ToldChange }
    | { readonly kind: 'sheet'; readonly offer: string; readonly sheet: string }
    | { readonly kind: 'level'; readonly path: PathId; readonly level: Level };
}

export interface StoryFacts {
  readonly changes: readonly ToldChange[];
  readonly sheets: readonly Sheet[];
  /** `null`: it can not be read now; the rest is told all the same. */
  readonly state: LearnerState | null;
}

/** Sheets whose rows are told one by one, and the list that holds them. */
const TOLD_BY_ROW: Readonly<Record<string, string>> = {
  'my-tries': 'tries',
  'decision-note': 'decisions',
};

/**
 * Tries, decisions, changes with their verdicts, finished sheets and levels, the newest first;
 * what has no day stands last. Levels from the third on: reading alone is no story.
 */
export function storyOf({ changes, sheets, state }: StoryFacts): StoryEntry[] {
  const entries: StoryEntry[] = [
    ...changes.map(
      (change): StoryEntry => ({
        key: `change ${change.entry.id}`,
        on: change.entry.on,
        what: { kind: 'change', change },
      }),
    ),
    ...sheets.flatMap(sheetEntries),
    ...Object.values(state?.areas ?? {}).flatMap(({ path, reachedAt }) =>
      reachedAt.flatMap((at, index): StoryEntry[] => {
        const level = (index + 1) as Level;
        return level < 3
          ? []
          : [
              {
                key: `${path} ${level}`,
                on: at.slice(0, 10),
                what: { kind: 'level', path, level },
              },
            ];
      }),
    ),
  ];
  return entries.sort(
    (a, b) =>
      Number(a.on === '') - Number(b.on === '') ||
      b.on.localeCompare(a.on) ||
      a.key.localeCompare(b.key),
  );
}

function sheetEntries(sheet: Sheet): StoryEntry[] {
  const list = TOLD_BY_ROW[sheet.offerId];
  if (list === undefined)
    return sheet.state === 'done'
      ? [
          {
            key: `sheet ${sheet.id}`,
            on: sheet.updatedAt.slice(0, 10),
            what: { kind: 'sheet', offer: sheet.offerId, sheet: sheet.id },
          },
        ]
      : [];
  const rows = sheet.raw[list];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: Readonly<Record<string, unknown>>, at): StoryEntry[] => {
    const text = (id: string): string => (typeof row[id] === 'string' ? row[id].trim() : '');
    const on = /^\d{4}-\d{2}-\d{2}$/.test(text('on')) ? text('on') : '';
    const key = `${sheet.id} ${at}`;
    if (list === 'tries')
      return text('did')
        ? [
            {
              key,
              on,
              what: { kind: 'try', did: text('did'), hope: text('hope'), came: text('came') },
            },
          ]
        : [];
    return text('act')
      ? [
          {
            key,
            on,
            what: { kind: 'decision', act: text('act'), see: text('see'), came: text('came') },
          },
        ]
      : [];
  });
}
