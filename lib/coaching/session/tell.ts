import { say } from '../../i18n/say';
import { formWords, noteLineWords, sessionWords, stageWords } from '../../i18n/session.words';
import type { Language } from '../../shared/text';
import { NOTE_LINES, type Note, type NoteLine, type Session } from '../types';
import { itemName, itemsOf, type NameOf } from './items';

type ChoiceKey =
  | `help${'0' | '1' | '2'}`
  | 'teachClear'
  | 'teachAlmost'
  | 'teachNotYet'
  | `mood${'1' | '2' | '3' | '4' | '5'}`;

const CHOICES: Readonly<Partial<Record<NoteLine, Readonly<Record<string, ChoiceKey>>>>> = {
  help: { '0': 'help0', '1': 'help1', '2': 'help2' },
  teachback: { clear: 'teachClear', almost: 'teachAlmost', 'not-yet': 'teachNotYet' },
  mood: { '1': 'mood1', '2': 'mood2', '3': 'mood3', '4': 'mood4', '5': 'mood5' },
};

/** What stands on a line, as a person reads it. */
export function lineText(
  line: NoteLine,
  value: string,
  nameOf: NameOf,
  language: Language,
): readonly string[] {
  const key = CHOICES[line]?.[value];
  if (key) return [say(sessionWords[key], language)];
  if (line === 'activities' || line === 'resources')
    return itemsOf(value).map((item) => itemName(item, nameOf));
  return value.trim() ? value.trim().split('\n') : [];
}

export interface ToldLine {
  readonly line: NoteLine;
  readonly label: string;
  readonly text: readonly string[];
}

/** Every line that something stands on, in order. */
export const tellNote = (note: Note, nameOf: NameOf, language: Language): ToldLine[] =>
  NOTE_LINES.flatMap((line) => {
    const text = lineText(line, note.lines[line], nameOf, language);
    return text.length > 0 ? [{ line, label: say(noteLineWords[line], language), text }] : [];
  });

/** The facts above the lines: date, minutes, form, stage, paths, days to come. */
export function tellHead(
  session: Session,
  pathName: (id: string) => string,
  language: Language,
): { readonly label: string; readonly text: string }[] {
  const t = (key: keyof typeof sessionWords) => say(sessionWords[key], language);
  const { note, paths } = session;
  return [
    { label: t('date'), text: session.date },
    { label: t('length'), text: String(session.minutes) },
    { label: t('form'), text: say(formWords[session.form], language) },
    { label: t('stage'), text: say(stageWords[session.stage], language) },
    { label: t('ways'), text: paths.map(pathName).join(language === 'en' ? ', ' : '、') },
    { label: t('lookOn'), text: note?.lookOn ?? '' },
    { label: t('nextOn'), text: note?.nextOn ?? '' },
  ].filter(({ text }) => text !== '');
}
