import type { LocalText } from '../shared/text';
import { PROMOTION, RULE_CHANGE } from './events';

/** A notice of the sample platform. Made up like everything here, and marked as such. */
export interface DemoNotice {
  readonly id: string;
  /** Days ago. */
  readonly announced: number;
  readonly effective: number;
  readonly title: LocalText;
  readonly body: LocalText;
  /** The changed sentence, as it was and as it is. */
  readonly change?: { readonly before: LocalText; readonly after: LocalText };
}

export const NOTICES: readonly DemoNotice[] = [
  {
    id: 'promotion-rules',
    announced: PROMOTION.from + 9,
    effective: PROMOTION.from,
    title: {
      'zh-CN': '店铺满减活动报名说明（示例）',
      en: 'How to join the money-off days (sample)',
    },
    body: {
      'zh-CN': '活动共三天。报名的商品按活动价卖，活动结束后恢复原价。',
      en: 'The event lasts three days. Goods that join are sold at the event price and return to their own price afterwards.',
    },
  },
  {
    id: 'shipping-time',
    announced: RULE_CHANGE.announced,
    effective: RULE_CHANGE.effective,
    title: {
      'zh-CN': '关于修订《商品发货时间规范》的公告（示例）',
      en: 'Notice of a change to the Shipping Time Rules (sample)',
    },
    body: {
      'zh-CN': '生效日之前付款的订单，仍按修订前的时间计算。预售、定制商品不适用本次修订。',
      en: 'Orders paid before the effective day keep the earlier time. Pre-orders and goods made to order are not affected.',
    },
    change: {
      before: {
        'zh-CN': '第三条 商家应在买家付款后 48 小时内发货，并上传有效的物流单号。',
        en: 'Article 3. The seller ships within 48 hours of payment and enters a valid tracking number.',
      },
      after: {
        'zh-CN': '第三条 商家应在买家付款后 24 小时内发货，并上传有效的物流单号。',
        en: 'Article 3. The seller ships within 24 hours of payment and enters a valid tracking number.',
      },
    },
  },
  {
    id: 'picture-rules',
    announced: 71,
    effective: 64,
    title: {
      'zh-CN': '商品主图要求的说明（示例）',
      en: 'About the main picture of a product (sample)',
    },
    body: {
      'zh-CN': '主图写清商品本身。文字不要盖住商品，已经上架的图片可以继续使用。',
      en: 'The main picture shows the product itself. Words do not cover it. Pictures already online may stay.',
    },
  },
];
