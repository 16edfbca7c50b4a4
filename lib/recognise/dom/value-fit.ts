import type { Unit } from '../../shared/sighting';
import { readNumber } from '../strings/number';
import type { Run } from './runs';

/** A share can not be the value of an amount of money, nor money the value of a share. */
export function fits(text: string, unit: Unit | undefined): boolean {
  const read = readNumber(text);
  // A range, or several numbers in one text: there is a number, but none that may be taken.
  if (!read) return /[\d０-９]/.test(text);
  if (!unit || read.unit === null || read.number === null) return true;
  switch (unit) {
    case 'percent':
      return read.unit === 'percent';
    case 'money':
    case 'per-mille-money':
      return read.unit === 'money';
    case 'count':
      return read.unit === 'count';
    case 'hours':
    case 'seconds':
    case 'days':
      return read.unit === 'duration';
    case 'ratio':
      return read.unit === 'percent' || read.unit === 'count';
    default:
      return read.unit === 'count' || read.unit === 'percent';
  }
}

/** Direction that is only drawn: an arrow icon's class, or an arrow character. */
export function signOf(run: Run): 1 | -1 | null {
  const around = run.block.parentElement ?? run.block;
  const text = run.text;
  if (/[↑▲△⬆]/.test(text)) return 1;
  if (/[↓▼▽⬇]/.test(text)) return -1;
  for (const element of [run.block, ...run.block.querySelectorAll('[class]'), around]) {
    // An arrow belongs to the words it stands among, not to every number of its cell.
    let among: Element | null = element;
    while (among && !among.textContent?.trim()) among = among.parentElement;
    if (!run.nodes.every((node) => among?.contains(node))) continue;
    const classes = element.getAttribute('class') ?? '';
    const up = /(?:^|[-_\s])(?:up|rise|increase|arrow-up\w*|caret-up|asc)(?:$|[-_\s])/i.test(
      classes,
    );
    const down =
      /(?:^|[-_\s])(?:down|fall|decrease|arrow-down\w*|caret-down|desc)(?:$|[-_\s])/i.test(classes);
    if (up !== down) return up ? 1 : -1;
  }
  return null;
}
