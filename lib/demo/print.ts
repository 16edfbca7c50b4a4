import { type Measure, numberOf } from './measure';

/** How the sample back offices print their numbers: the way most of them do. */

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** 6250 → `6,250` */
export const printCount = (count: number): string => grouped(count);

/** @param fen money in fen. 46000 → `¥460.00`, -500 → `-¥5.00` */
export function printMoney(fen: number): string {
  const cents = Math.round(Math.abs(fen));
  const sign = fen < 0 && cents > 0 ? '-' : '';
  return `${sign}¥${grouped(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

/** A number as a page prints it; `--` where there is nothing to divide by. */
export function printMeasure({ as, part, whole }: Measure): string {
  if (whole === 0) return '--';
  switch (as) {
    case 'count':
      return printCount(part);
    case 'money':
      return printMoney(part / whole);
    case 'percent':
      return `${((part / whole) * 100).toFixed(2)}%`;
    case 'seconds':
      return String(Math.round(part / whole));
    case 'score':
      return (part / whole / 100).toFixed(2);
    default:
      return (part / whole).toFixed(2);
  }
}

/** What the printed text says, in base units: `3.20%` → 0.032, `¥460.00` → 460. */
export function printedValue(measure: Measure): number | null {
  const text = printMeasure(measure);
  if (text === '--') return null;
  const number = Number(text.replace(/[¥,%]/g, ''));
  return measure.as === 'percent' ? Number((number / 100).toPrecision(12)) : number;
}

/** Change against the stretch before, signed: `+4.17%`; `--` where the stretch before was 0. */
export function printChange(now: number | null, before: number | null): string {
  if (now === null || before === null || before === 0) return '--';
  const change = ((now - before) / Math.abs(before)) * 100;
  const text = Math.abs(change).toFixed(2);
  if (Number(text) === 0) return '0.00%';
  return `${change > 0 ? '+' : '-'}${text}%`;
}

/** Change of one figure against the same figure of the stretch before. */
export const printMeasureChange = (now: Measure, before: Measure): string =>
  printChange(numberOf(now), numberOf(before));
