import { readNumber } from '../forms/read-number';
import type { NumberSpec, RawRow } from '../forms/types';
import { dayNumber } from '../shared/days';
import type { Columns } from './columns';
import type { OrderTable } from './table';

/** Opaque text for what says who somebody is; the same person gives the same text. */
export type Mask = (who: string) => Promise<string>;

export interface Reduced {
  /** `buyer` (opaque), `on`, `amount`, `goods`. Nothing else of the file is left. */
  readonly rows: readonly RawRow[];
  /** Paid back or never paid. */
  readonly dropped: number;
  /** Without a buyer, a day or an amount. */
  readonly unclear: number;
}

const GONE =
  /退款(?:成功|完成)|已退款|交易关闭|已关闭|已取消|取消|未付款|待付款|refunded|cancell?ed|unpaid|closed/i;
const NOT_GONE = /退款失败|未退款|无退款|not refunded/i;
const AMOUNT: NumberSpec = {
  kind: 'number',
  id: 'amount',
  unit: 'money',
  label: { 'zh-CN': '', en: '' },
};

/**
 * Takes from an order list what groups of customers need, and no more: names, phones and
 * addresses go through the mask before anything is kept.
 */
export async function reduceOrders(
  { rows }: OrderTable,
  columns: Columns,
  mask: Mask,
): Promise<Reduced> {
  const out: RawRow[] = [];
  const masks = new Map<string, string>();
  let dropped = 0;
  let unclear = 0;
  const cell = (row: readonly string[], at: number | null) => (at === null ? '' : (row[at] ?? ''));
  for (const row of rows) {
    const state = cell(row, columns.state);
    if (GONE.test(state) && !NOT_GONE.test(state)) {
      dropped += 1;
      continue;
    }
    const who = cell(row, columns.buyer).normalize('NFKC').trim().toLowerCase();
    const on = dayOf(cell(row, columns.on));
    const amount = readNumber(cell(row, columns.amount), AMOUNT);
    if (who === '' || on === null || typeof amount !== 'number') {
      unclear += 1;
      continue;
    }
    const buyer = masks.get(who) ?? (await mask(who));
    masks.set(who, buyer);
    const goods = cell(row, columns.goods).slice(0, 400);
    out.push({ buyer, on, amount: String(amount), ...(goods ? { goods } : {}) });
  }
  return { rows: out, dropped, unclear };
}

/** 2026-11-02 10:03:11, 2026/11/2, 2026年11月2日 → ISO day. */
function dayOf(text: string): string | null {
  const [, year, month, day] =
    /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayNumber(iso) === null ? null : iso;
}

/**
 * A mask with a salt of its own that nobody keeps: nothing can be looked up afterwards, and
 * two lists can not be joined.
 */
export function freshMask(): Mask {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return async (who) => {
    const bytes = new Uint8Array([...salt, ...new TextEncoder().encode(who)]);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
