import { readForm } from '../forms/read-form';
import type { ChangeEntry, Counts, Judged } from '../insight/changes/types';
import { changeWindows } from '../insight/changes/windows';
import report from '../offers/difficulty-report.offer';
import { anonymous } from '../offers/report-words';
import type { Sheet } from '../offers/sheet';
import { daysBetween } from '../shared/days';
import { type Cell, writeCsv } from './csv';

const OUTCOMES = [
  'caseCode',
  'metric',
  'k0',
  'n0',
  'k1',
  'n1',
  'from0',
  'to0',
  'from1',
  'to1',
  'promo',
  'verdict',
] as const;

/**
 * outcomes.csv: every change that was decided on, with what could be told then. The counts are
 * blank for amounts; `promo` says how days of promotions were dealt with.
 */
export function outcomesCsv(changes: readonly ChangeEntry[]): { csv: string; rows: number } {
  const rows = changes
    .flatMap((entry) => outcomeOf(entry) ?? [])
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
    .map(({ cells }) => cells);
  return { csv: writeCsv(OUTCOMES, rows), rows: rows.length };
}

function outcomeOf({ id, metricId, on, lookOn, decision }: ChangeEntry) {
  if (!decision || !('found' in decision.found)) return null;
  const { found } = decision;
  const days = changeWindows(on, lookOn, decision.at.slice(0, 10));
  const counts = found.state === 'shares' ? [found.before, found.after] : [null, null];
  const cells: Cell[] = [
    '',
    metricId,
    ...counts.flatMap((one: Counts | null) => [one?.k ?? null, one?.n ?? null]),
    days?.before.from ?? null,
    days?.before.to ?? null,
    days?.after.from ?? null,
    days?.after.to ?? null,
    promoOf(found),
    found.found,
  ];
  return { id, on, cells };
}

const promoOf = (found: Extract<Judged, { found: unknown }>): string => {
  if (found.leftOut > 0) return 'left-out';
  return found.state === 'shares' && found.promotion ? 'in-between' : 'none';
};

const REPORTS = [
  'caseCode',
  'createdOn',
  'platform',
  'ruleTitle',
  'publishedOn',
  'startsOn',
  'noticeDays',
  'what',
  'stage',
  'hours',
  'money',
  'tried',
  'answer',
  'wishKind',
  'wish',
  'shareLevel',
] as const;

/**
 * rule-reports.csv: the difficulty reports whose writer said that others may see them. Those
 * that go without names carry months instead of days, and no links and long numbers.
 */
export function reportsCsv(sheets: readonly Sheet[]): { csv: string; rows: number } {
  const rows = sheets
    .filter(({ offerId }) => offerId === 'difficulty-report')
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
    .flatMap((sheet) => reportOf(sheet) ?? []);
  return { csv: writeCsv(REPORTS, rows), rows: rows.length };
}

function reportOf({ raw, createdAt }: Sheet): [Cell[]] | null {
  const { answers } = readForm(report.fields, raw);
  const level = answers.choice('level');
  if (!answers.text('what') || (level !== 'coach' && level !== 'anonymous')) return null;
  const nameless = level === 'anonymous';
  const words = (id: string) => (nameless ? anonymous(answers.text(id)) : answers.text(id));
  const [published, starts] = [answers.date('published'), answers.date('starts')];
  const day = (iso: string | null) => (nameless ? (iso?.slice(0, 7) ?? null) : iso);
  return [
    [
      '',
      day(createdAt.slice(0, 10)),
      words('platform'),
      words('rule'),
      day(published),
      day(starts),
      published && starts ? daysBetween(published, starts) : null,
      words('what'),
      answers.choice('stage'),
      answers.choice('hours'),
      answers.choice('money'),
      answers.choices('tried').join(' '),
      words('answer'),
      answers.choice('wishKind'),
      words('wish'),
      nameless ? 2 : 1,
    ],
  ];
}
