import type { OrderTable } from './table';

export const ORDER_COLUMNS = ['buyer', 'on', 'amount', 'goods', 'state'] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];
/** Which column (from 0) says what; `null`: none does. */
export type Columns = Readonly<Record<OrderColumn, number | null>>;

/** Names that order exports use, the surest first. */
const NAMES: Readonly<Record<OrderColumn, readonly RegExp[]>> = {
  buyer: [
    /买家(?:昵称|会员名|id|账号)|客户(?:昵称|id|编号)|用户(?:昵称|id)|会员(?:名|id)/i,
    /买家|客户|用户|会员|buyer|customer|email/i,
    /收[件货]人|手机|电话|phone|姓名|name/i,
  ],
  on: [
    /付款时间|支付时间|支付日期|paid (?:at|on)|payment date/i,
    /下单时间|订单(?:创建|提交|成交)?时间|创建时间|成交时间|created at|order date/i,
    /时间|日期|date|time/i,
  ],
  amount: [
    /实(?:付|收|际支付)|买家(?:实际)?支付(?:金额)?|支付金额|成交金额/,
    /订单(?:总)?金额|总金额|应付|total|amount/i,
    /金额|价格|price/i,
  ],
  goods: [/(?:商品|宝贝|产品)(?:标题|名称)?|product|item|goods/i],
  state: [/(?:订单|交易|售后|退款)状态|status/i],
};

/** Guesses by the names of the columns; the person may choose others. */
export function guessColumns({ head }: OrderTable): Columns {
  const taken = new Set<number>();
  const find = (column: OrderColumn): number | null => {
    for (const pattern of NAMES[column]) {
      const at = head.findIndex((name, index) => !taken.has(index) && pattern.test(name));
      if (at < 0) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  return {
    buyer: find('buyer'),
    on: find('on'),
    amount: find('amount'),
    goods: find('goods'),
    state: find('state'),
  };
}
