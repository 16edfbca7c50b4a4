import type { Quotient } from './overview';

/** How the sample back office prints its numbers: the way most of them do. */

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** 6250 → `6,250` */
export const printCount = (count: number): string => grouped(count);

/** @param fen money in fen. 46000 → `¥460.00` */
export function printMoney(fen: number): string {
  const cents = Math.round(fen);
  return `¥${grouped(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

/** A quotient of money in fen, to the cent. */
export const printMoneyQuotient = ({ part, whole }: Quotient): string =>
  whole === 0 ? '--' : printMoney(part / whole);

/** 8 of 250 → `3.20%`; `--` where there is nothing to divide by. */
export const printPercent = ({ part, whole }: Quotient): string =>
  whole === 0 ? '--' : `${((part / whole) * 100).toFixed(2)}%`;

/** 7200 ÷ 2250 → `3.20` */
export const printRatio = ({ part, whole }: Quotient): string =>
  whole === 0 ? '--' : (part / whole).toFixed(2);

/** Change against the stretch before, signed: `+4.17%`; `--` where the stretch before was 0. */
export function printChange(now: number, before: number): string {
  if (before === 0) return '--';
  const change = ((now - before) / before) * 100;
  const text = Math.abs(change).toFixed(2);
  if (Number(text) === 0) return '0.00%';
  return `${change > 0 ? '+' : '-'}${text}%`;
}
