import { reportWords } from '../../i18n/coach-report.words';
import { speaker } from '../../i18n/say';
import type { Judged } from '../../insight/changes/types';
import { type Cell, writeCsv } from '../../records/csv';
import type { Language } from '../../shared/text';
import { escaped } from '../escaped';
import { type ReportNames, rungText, tellChange, tellNumber, whoIs } from './tell';
import type { NumberLine, OutcomeReport } from './types';

/** The report as a file that a group can take in; see `schema.ts`. */
export const reportJson = (report: OutcomeReport): string => `${JSON.stringify(report, null, 2)}\n`;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The report as text, with the same seven parts as on paper. */
export function reportMarkdown(
  report: OutcomeReport,
  names: ReportNames,
  language: Language,
): string {
  const t = speaker(reportWords, language);
  const { goals, ratings, areas, practice, numbers, words, service } = report;
  const lines = numbers.lines.map((line) => tellNumber(line, names, language));
  const changes = [
    tellChange(ratings.before, 'before', language),
    tellChange(ratings.lookback, 'lookback', language),
  ].filter((one) => one !== null);
  const none = t('unanswered');
  return [
    `# ${t('title')}`,
    '',
    `${escaped(whoIs(report, language))}. ${t('made', { from: report.case.openedOn, to: report.madeOn })}`,
    '',
    `## ${t('goals')}`,
    '',
    ...(goals.length === 0
      ? [t('noGoals')]
      : [
          ...goals.map(
            (goal) =>
              `- ${escaped(goal.title)}: ${t('start')} ${rungText(goal.start)}, ${t('now')} ${rungText(goal.now)}. ${escaped(goal.now === null ? t('notLooked') : (goal.ladder[goal.now + 2] ?? ''))}`,
          ),
          '',
          report.T === null ? t('noScore') : t('score', { score: report.T }),
        ]),
    '',
    `## ${t('ratings')}`,
    '',
    row('', t('before'), t('lookback'), t('now')),
    row('---', '---', '---', '---'),
    ...ratings.items.map(({ path, before, lookback, now }) =>
      row(
        names.pathName(path),
        ...[before, lookback, now].map((one) => (one === null ? none : String(one))),
      ),
    ),
    '',
    ...(changes.length > 0 ? changes : [t('noRatings')]),
    '',
    `## ${t('areas')}`,
    '',
    ...areas.map(
      ({ path, before, now }) =>
        `- ${names.pathName(path)}: ${before === now ? t('levelSame', { to: now }) : t('levelChange', { from: before, to: now })}`,
    ),
    '',
    `## ${t('practice')}`,
    '',
    `- ${t('steps')}: ${practice.steps}`,
    `- ${t('loops')}: ${practice.loops}`,
    `- ${t('drills')}: ${practice.drillsAlone}`,
    '',
    `## ${t('numbers')}`,
    '',
    t('windows', {
      from0: numbers.before.from,
      to0: numbers.before.to,
      from1: numbers.after.from,
      to1: numbers.after.to,
    }),
    '',
    ...(lines.length === 0
      ? [t('noNumbers')]
      : [
          row(t('metric'), t('before'), t('now'), t('verdict'), t('sample'), t('promo')),
          row('---', '---', '---', '---', '---', '---'),
          ...lines.map((one) =>
            row(one.name, one.before, one.now, one.verdict, one.sample, one.promo),
          ),
        ]),
    '',
    t('noCause'),
    '',
    `## ${t('words')}`,
    '',
    ...(words.helped.length === 0 && !words.next ? [t('noWords')] : []),
    ...words.helped.map((one) => `- ${t('helped')}: ${escaped(one.replaceAll('\n', ' '))}`),
    ...(words.next ? [`- ${t('next')}: ${escaped(words.next.replaceAll('\n', ' '))}`] : []),
    '',
    `## ${t('service')}`,
    '',
    `- ${t('sessions')}: ${service.sessions}`,
    `- ${t('minutes')}: ${service.minutes}`,
    `- ${t('resources')}: ${service.resources}`,
    `- ${t('ruleReports')}: ${service.ruleReports}`,
    '',
  ].join('\n');
}

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

/** outcomes.csv: the shop's numbers of one report; counts are blank for amounts. */
export function reportCsv(report: OutcomeReport): string {
  const { before, after, lines } = report.numbers;
  return writeCsv(
    OUTCOMES,
    lines.map(({ metricId, judged, promotionDays }): Cell[] => [
      report.case.code,
      metricId,
      ...counts(judged),
      before.from,
      before.to,
      after.from,
      after.to,
      promoOf(judged, promotionDays),
      'found' in judged ? judged.found : 'no-numbers',
    ]),
  );
}

const counts = (judged: Judged): Cell[] =>
  judged.state === 'shares'
    ? [judged.before.k, judged.before.n, judged.after.k, judged.after.n]
    : [null, null, null, null];

const promoOf = (judged: Judged, days: NumberLine['promotionDays']): string =>
  days === 0 ? 'none' : judged.state === 'shares' && judged.promotion ? 'in-between' : 'left-out';
