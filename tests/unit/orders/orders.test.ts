import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../lib/orders/columns';
import { freshMask, reduceOrders } from '../../../lib/orders/reduce';
import { decodeFile, type OrderTable, readTable } from '../../../lib/orders/table';

const LIST = `\uFEFF订单编号,买家昵称,收件人,手机,订单状态,付款时间,实付金额,商品标题
="2026110200000001",小林,林小姐,13800138000,交易成功,2026-11-02 10:03:11,"1,059.50",棉袜礼盒
2026110300000002,阿梅,王梅,13900139000,退款成功,2026/11/3 09:00,59,棉袜礼盒
2026110500000003,小林,林小姐,13800138000,交易成功,2026年11月5日,¥20,围巾
2026110600000004,,无名,,交易成功,2026-11-06,20,围巾
2026110700000005,老王,王先生,13700137000,交易成功,昨天,20,围巾`;

const table = (text: string): OrderTable => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.why);
  return read.table;
};

describe('an order list', () => {
  it('is reduced to an opaque buyer, day, amount and goods', async () => {
    const list = table(LIST);
    const columns = guessColumns(list);
    expect(columns).toEqual({ buyer: 1, on: 5, amount: 6, goods: 7, state: 4 });
    const { rows, dropped, unclear } = await reduceOrders(list, columns, freshMask());
    expect([rows.length, dropped, unclear]).toEqual([2, 1, 2]);
    expect(rows.map(({ on, amount, goods }) => [on, amount, goods])).toEqual([
      ['2026-11-02', '1059.5', '棉袜礼盒'],
      ['2026-11-05', '20', '围巾'],
    ]);
    expect(rows[0]?.buyer).toBe(rows[1]?.buyer);
    const kept = JSON.stringify(rows);
    for (const secret of ['小林', '林小姐', '13800138000', '2026110200000001'])
      expect(kept).not.toContain(secret);
  });

  it('another time the same person has another mask', async () => {
    expect(await freshMask()('小林')).not.toBe(await freshMask()('小林'));
  });

  it('is read with tabs, from a spreadsheet of another encoding, and refused when it is none', () => {
    expect(table('buyer\tdate\ttotal\na\t2026-01-02\t3').rows).toEqual([['a', '2026-01-02', '3']]);
    // 买家 in GB 18030.
    expect(decodeFile(new Uint8Array([0xc2, 0xf2, 0xbc, 0xd2]))).toBe('买家');
    expect(decodeFile(new TextEncoder().encode('买家'))).toBe('买家');
    expect(readTable('  ')).toEqual({ ok: false, why: 'empty' });
    expect(readTable('一句话')).toEqual({ ok: false, why: 'no-table' });
    expect(readTable(`a,b\n${'x'.repeat(5_000_001)}`)).toEqual({ ok: false, why: 'too-large' });
  });
});
