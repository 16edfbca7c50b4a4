import { readForm } from '../forms/read-form';
import type { FieldSpec, RawField, RawForm } from '../forms/types';
import { askingsOf, formOf } from '../offers/asking';
import type { Sheet } from '../offers/sheet';
import { judge } from '../offers/try-look-change.verdict';
import type { Offer } from '../offers/types';
import type { Path, PathId } from '../paths/types';
import { localDay } from '../shared/days';
import type { ClosedLoop, Evidence, HelpGiven } from './evidence';
import { commonOf, type Moment, pathOfOffer } from './from-acts';
import { helpGivenId, loopClosedId, sheetDoneId } from './ids';

/** Sheets by which something is given to others, once they are filled with one's own. */
const HELPS: Readonly<Record<string, HelpGiven['what']>> = {
  'share-card': 'share-card',
  'resource-swap': 'peer-help',
  'number-swap': 'peer-help',
};

/**
 * What a finished sheet is evidence of: that it was worked out, and for some of them a closed
 * loop or help given. Nothing where something needed is missing or unclear.
 */
export function sheetEvidence(
  sheet: Sheet,
  offer: Offer,
  paths: ReadonlyMap<PathId, Path>,
  moment: Moment,
): Evidence[] {
  if (sheet.state !== 'done') return [];
  const askings = askingsOf(offer);
  const forms = askings.map((asking) => ({
    ...asking,
    form: formOf(sheet.raw, asking.prefix),
  }));
  const read = forms.map(({ fields, form }) => readForm(fields, form));
  const valid = read.every(
    ({ missing, problems }) => missing.length === 0 && Object.keys(problems).length === 0,
  );
  if (askings.length === 0 || !valid) return [];
  const path = sheet.path || pathOfOffer(offer.id, paths);
  const own = forms.some(({ fields, form, example }) => isOwn(fields, form, example));
  const common = commonOf(moment);
  const rows: Evidence[] = [
    {
      ...common,
      id: sheetDoneId(sheet.id, own),
      kind: 'sheet-done',
      offer: { id: offer.id, path, sheet: sheet.id, own },
    },
  ];
  if (!own || path === '') return rows;
  const loop =
    offer.id === 'try-look-change' ? loopOf(sheet, read[0]?.answers, path, moment) : null;
  if (loop) rows.push({ ...common, id: loopClosedId(loop), kind: 'loop-closed', loop });
  const what = Object.hasOwn(HELPS, offer.id) ? HELPS[offer.id] : undefined;
  if (what)
    rows.push({
      ...common,
      id: helpGivenId(what, sheet.id),
      kind: 'help-given',
      help: { what, path, confirmedBy: 'merchant' },
    });
  return rows;
}

/** Something stands in it, and it is not the example's. */
const isOwn = (fields: readonly FieldSpec[], form: RawForm, example: RawForm): boolean =>
  fields.some(({ id }) => {
    const typed = textOf(form[id]);
    return typed !== '' && typed !== textOf(example[id]);
  });

/** Blank fields and rows are as good as none. */
function textOf(field: RawField | undefined): string {
  if (field === undefined) return '';
  if (typeof field === 'string') return field.trim();
  const rows = field.map((one) =>
    typeof one === 'string'
      ? one
      : Object.entries(one)
          .filter(([, cell]) => cell.trim() !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, cell]) => `${id}=${cell.trim()}`)
          .join('&'),
  );
  return rows.filter(Boolean).join('\n');
}

/** Numbers from before and after, looked at on the day that was chosen or later. */
function loopOf(
  { id }: Sheet,
  answers: ReturnType<typeof readForm>['answers'] | undefined,
  path: PathId,
  { now }: Moment,
): ClosedLoop | null {
  if (!answers) return null;
  const today = localDay(now);
  const lookOn = answers.date('look');
  const sale = answers.rows('notes').some((row) => row.choice('what') === 'sale');
  const judged = judge(answers, today, sale);
  if (!judged || 'refused' in judged || (lookOn !== null && today < lookOn)) return null;
  return { id, path, verdict: judged.change.verdict };
}
