import { popupWords } from '../../lib/i18n/popup.words';
import { speaker } from '../../lib/i18n/say';
import type { PageReport } from '../../lib/messaging/protocol';
import { coveredValue } from '../../lib/presenter/cover-amounts';
import type { SightedValue, Sighting } from '../../lib/shared/sighting';
import type { Language } from '../../lib/shared/text';
import { Empty } from '../ui/empty';
import { Fold } from '../ui/fold';

/** As many as stand beside one another without scrolling far. */
const FIRST = 8;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly period: string;
  readonly known: boolean;
}

function linesOf(
  sightings: readonly Sighting[],
  language: Language,
  covered = false,
): readonly Line[] {
  const t = speaker(popupWords, language);
  const told = (value: SightedValue) => (covered ? coveredValue(value, language) : value.raw);
  const lines = new Map<string, Line>();
  for (const { labelText, value, period } of sightings) {
    const shown = !value ? t('noValue') : value.readable ? told(value) : t('cannotRead');
    const when = period?.raw ?? t('noPeriod');
    // A label that a page prints twice with the same number is one line here.
    const key = `${labelText}\n${shown}\n${when}`;
    lines.set(key, {
      key,
      label: labelText,
      value: shown,
      period: when,
      known: value?.readable ?? false,
    });
  }
  return [...lines.values()];
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="popup-found">
      {lines.map((line) => (
        <li key={line.key}>
          <span>
            {line.label} <span className="popup-found-period">{line.period}</span>
          </span>
          <span className={line.known ? 'popup-found-value' : 'popup-found-none'}>
            {line.value}
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface FoundListProps {
  readonly report: PageReport;
  readonly language: Language;
  /** Sums of money are told roughly: the popup lies over a page that others look at. */
  readonly covered: boolean;
}

/** The numbers found on the page: label, value, period. */
export function FoundList({ report, language, covered }: FoundListProps) {
  const t = speaker(popupWords, language);
  const lines = linesOf(report.sightings, language, covered);
  if (lines.length === 0) return <Empty title={t('foundNone')} text={t('foundNoneHint')} />;
  const rest = lines.slice(FIRST);
  return (
    <>
      <Lines lines={lines.slice(0, FIRST)} />
      {rest.length > 0 ? (
        <Fold title={t('showAll', { count: rest.length })}>
          <Lines lines={rest} />
        </Fold>
      ) : null}
    </>
  );
}

/** How many different numbers the list holds. */
export const countFound = (report: PageReport): number => linesOf(report.sightings, 'zh-CN').length;
