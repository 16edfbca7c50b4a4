import { say } from '../../i18n/say';
import { sessionWords } from '../../i18n/session.words';
import { type Cell, writeCsv } from '../../records/csv';
import type { Language } from '../../shared/text';
import { escaped } from '../escaped';
import type { Session } from '../types';
import { itemsOf, type NameOf } from './items';
import { tellHead, tellNote } from './tell';

export interface NoteNames {
  readonly nameOf: NameOf;
  readonly pathName: (id: string) => string;
}

/** A note as text to paste elsewhere. The coach's own thoughts are no part of it. */
export function noteMarkdown(session: Session, names: NoteNames, language: Language): string {
  const head = tellHead(session, names.pathName, language).map(
    ({ label, text }) => `- ${label}: ${escaped(text)}`,
  );
  const lines = session.note ? tellNote(session.note, names.nameOf, language) : [];
  return [
    `# ${say(sessionWords.note, language)}`,
    '',
    ...head,
    ...lines.flatMap(({ label, text }) => ['', `## ${label}`, '', ...text.map(escaped)]),
    '',
  ].join('\n');
}

/** The row as it is kept, without what is of the page alone. */
export const noteJson = (session: Session, caseCode: string): string => {
  const { id: _id, planId: _plan, startedAt: _start, blocksDone: _done, ...rest } = session;
  return `${JSON.stringify({ schema: 'dongdian-1', kind: 'session-note', caseCode, ...rest }, null, 2)}\n`;
};

const COLUMNS = [
  'caseCode',
  'date',
  'form',
  'minutes',
  'stage',
  'paths',
  'activities',
  'teachback',
  'step',
  'lookOn',
  'nextOn',
] as const;

/** sessions.csv: notes that their merchant has read, one row each. */
export const sessionsCsv = (sessions: readonly Session[], caseCode: string): string =>
  writeCsv(
    COLUMNS,
    sessions.map(({ date, form, minutes, stage, paths, note }): Cell[] => [
      caseCode,
      date,
      form,
      minutes,
      stage,
      paths.join(' '),
      itemsOf(note?.lines.activities ?? '').join(' '),
      note?.lines.teachback ?? '',
      note?.lines.step ?? '',
      note?.lookOn ?? null,
      note?.nextOn ?? null,
    ]),
  );
