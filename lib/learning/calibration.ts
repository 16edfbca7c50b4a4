import { calibration, type SureGroup } from '../maths/calibration';
import type { Sheet } from '../offers/sheet';

export interface OwnCalibration {
  /** Decisions with an outcome that could be told. */
  readonly seen: number;
  /** `null` until enough are looked at. */
  readonly groups: readonly SureGroup[] | null;
}

/** Over every decision note that is kept; what can not be told counts on neither side. */
export function calibrationOf(sheets: readonly Sheet[]): OwnCalibration {
  const seen = sheets
    .filter(({ offerId }) => offerId === 'decision-note')
    .flatMap(({ raw }) => (Array.isArray(raw.decisions) ? raw.decisions : []))
    .flatMap((row: Readonly<Record<string, unknown>>) =>
      /^[1-5]$/.test(String(row.sure)) && (row.came === 'yes' || row.came === 'no') && row.act
        ? [{ sure: Number(row.sure), cameAsThought: row.came === 'yes' }]
        : [],
    );
  return { seen: seen.length, groups: calibration(seen) };
}
