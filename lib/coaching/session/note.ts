import { NOTE_LINES, type Note, type NoteLine, type Session } from '../types';

/** A quote of a strength is short: what was heard, not a portrait. */
export const LONGEST_QUOTE = 40;
export const LONGEST_LINE = 400;

export const HELP_LEVELS = ['0', '1', '2'] as const;
export const TEACHBACKS = ['clear', 'almost', 'not-yet'] as const;
export const MOODS = ['1', '2', '3', '4', '5'] as const;

export const EMPTY_NOTE: Note = {
  lines: Object.fromEntries(NOTE_LINES.map((line) => [line, ''])) as Record<NoteLine, string>,
  struck: [],
  lookOn: null,
  nextOn: null,
  readAt: null,
};

/** No more than so many characters, whole ones. */
export const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

/** Lines with something on them, in their order. */
export const writtenLines = (note: Note): NoteLine[] =>
  NOTE_LINES.filter((line) => note.lines[line].trim() !== '');

/**
 * The note as its merchant let it stand: what they struck is taken out of the row, not only out
 * of sight. Which lines were struck is kept, so that nobody fills them in again by mistake.
 *
 * @param at ISO time at which they had read it
 */
export function readNote(note: Note, struck: readonly NoteLine[], at: string): Note {
  const gone = new Set<NoteLine>([...note.struck, ...struck]);
  return {
    lines: Object.fromEntries(
      NOTE_LINES.map((line) => [line, gone.has(line) ? '' : note.lines[line].trim()]),
    ) as Record<NoteLine, string>,
    struck: NOTE_LINES.filter((line) => gone.has(line)),
    // The day to look again belongs to the step.
    lookOn: gone.has('step') ? null : note.lookOn,
    nextOn: note.nextOn,
    readAt: at,
  };
}

/** What of a row may be kept: nothing stands on a line that was struck. */
export const struckStays = ({ note }: Pick<Session, 'note'>): boolean =>
  note === null || note.readAt === null || note.struck.every((line) => note.lines[line] === '');
