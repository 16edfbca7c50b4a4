import { readText } from '../../../../lib/rules/read-text';
import type { Kept, Seen, Visit } from '../../../../lib/rules/watch/see-page';
import { seePage } from '../../../../lib/rules/watch/see-page';
import type { RulePage, SeenIn } from '../../../../lib/rules/watch/types';

export const PAGE: RulePage = {
  key: 'taobao|rule:20001234',
  platform: 'taobao',
  address: 'https://rulechannel.taobao.com/?type=detail&ruleId=20001234',
};

/** A made-up rule that is long enough to be one. */
export const RULE = `发货时间规范

第一条 本规范适用于在平台开店的所有商家。
第二条 商家应当在买家付款后48小时内发货，预售商品除外。
第三条 商家未按时发货的，每单赔付订单金额的5%，最少5元。
第四条 定制商品按照商品页面写明的时间发货，写明的时间以买家看到的为准。
第五条 遇到灾害天气，平台可以按公告延长发货时间，商家无须单独申请。
第六条 商家对处理结果有异议的，可以在3天内提交说明和快递单号。`;

export const HOUR = 60 * 60 * 1000;
export const START = new Date('2026-11-20T02:00:00Z');

export interface Look {
  readonly text: string;
  readonly hours?: number;
  readonly seenIn?: SeenIn;
  readonly complete?: boolean;
}

export const visitOf = ({ text, hours = 0, seenIn = 'tab', complete = true }: Look): Visit => ({
  page: PAGE,
  text: readText(text),
  seenIn,
  complete,
  now: new Date(START.getTime() + hours * HOUR),
});

/** Visits one after the other; what the last one made, and the outcome of each. */
export function visits(...looks: readonly Look[]) {
  let known: Kept | null = null;
  let last: Seen | null = null;
  const outcomes: string[] = [];
  for (const look of looks) {
    last = seePage(known, visitOf(look));
    outcomes.push(last.outcome);
    if (last.outcome !== 'refused') known = { rule: last.rule, history: last.history };
    else if (known && last.rule) known = { rule: last.rule, history: known.history };
  }
  return { outcomes, known: known as Kept | null, last: last as unknown as Seen };
}
