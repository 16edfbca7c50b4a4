import type { Evidence, EvidenceKind } from '../../../lib/learning/evidence';
import type { CoreItem } from '../../../lib/learning/types';

const both = (text: string) => ({ 'zh-CN': text, en: text });

/** Three items in two areas: two metrics of one, an offer of the other. */
export const ITEMS: readonly CoreItem[] = [
  { id: 'metric/buyers', path: '3.2.3', name: both('buyers'), subject: { metric: 'buyers' } },
  { id: 'metric/visitors', path: '3.2.3', name: both('visitors'), subject: { metric: 'visitors' } },
  {
    id: 'offer/ad-break-even',
    path: '3.1.1',
    name: both('ad-break-even'),
    subject: { offer: 'ad-break-even' },
  },
];

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-05T08:00:00.000Z');

/** @param day days after 5 January 2026, may be a fraction */
export const at = (day: number): string => new Date(START + day * DAY_MS).toISOString();

let made = 0;

export function row(kind: EvidenceKind, day: number, more: Partial<Evidence> = {}): Evidence {
  made += 1;
  return {
    id: `row-${String(made).padStart(6, '0')}`,
    kind,
    metricId: '',
    platform: 'taobao',
    language: 'zh-CN',
    visibleMs: 0,
    at: at(day),
    ...more,
  };
}

export const read = (metricId: string, day: number): Evidence =>
  row('card-read', day, { metricId, visibleMs: 6000 });

export const answer = (
  item: string,
  day: number,
  more: Partial<NonNullable<Evidence['check']>> = {},
): Evidence =>
  row('check-answered', day, {
    check: {
      item,
      question: 'q1',
      form: 'number',
      right: true,
      day: at(day).slice(0, 10),
      hint: false,
      easy: false,
      own: true,
      ...more,
    },
  });

export const sheet = (offer: string, day: number, own = true): Evidence =>
  row('sheet-done', day, { offer: { id: offer, path: '3.1.1', sheet: `s-${day}`, own } });

export const tip = (offer: string, day: number): Evidence =>
  row('tip-applied', day, { tip: { id: '3.1.1/low-return', path: '3.1.1', offer } });

export const loop = (id: string, day: number): Evidence =>
  row('loop-closed', day, { loop: { id, path: '3.1.1', verdict: 'cannot-tell' } });

export const help = (day: number): Evidence =>
  row('help-given', day, { help: { what: 'share-card', path: '3.1.1', confirmedBy: 'merchant' } });
