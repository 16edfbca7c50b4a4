import { definePlatform } from './types';

/**
 * What self-built and open-source back offices mean by words which platforms print for
 * something else or not at all: 交易额 is a figure of advertising on one, the shop's own here.
 * Labels are parted by `|`.
 */
const MEANT: Readonly<Record<string, string>> = {
  orders:
    '订单|交易笔数|成交笔数|支付笔数|交易单数|成交单数|支付单数|交易订单数|Orders received|Orders placed',
  'paid-amount':
    '交易额|交易金额|交易总额|总交易额|成交总额|成交总金额|支付总额|支付总金额|实付金额|实付总额|实收金额|收款金额|订单成交金额|订单销售额',
  'items-sold': '销售量|销售数量|销售总量|Sold|Products sold|Qty sold|Total sold',
  'refund-amount': '退款额|退款总金额|Refunded',
  'review-count': '评论总数|评论数|评论数量',
  'favorite-count': '收藏|收藏数|收藏量|商品收藏数|收藏总数',
  'stock-total': '库存',
  visitors: '浏览人数|访问用户',
  'page-views': '页面浏览量|网站访问量',
  'avg-order-value':
    'Average order|Average sale|Average order sale|Avg order|平均订单金额|平均订单价值',
  'pay-conversion-rate': 'Conversion',
  'expense-amount': 'Total cost|Total costs|Costs|总支出',
  'taxes-amount': 'Tax|Tax collected|Taxes collected',
  'shipping-charged': 'Shipping|Shipping collected|Shipping fees|配送费|运费收入',
  'discounts-amount': 'Discount given|Discounts given',
  'out-of-stock-products': 'Out of stock|Products out of stock|缺货商品|售罄商品|已售罄商品',
  'withdrawable-balance': '账户余额|可用余额|商家余额|可提现余额',
  'avg-response-seconds': 'Avg. response|Average response|Avg. response time|Response time',
  'gross-profit': '毛利润',
  'customer-lifetime-spend': 'Customer lifetime value',
};

/** Any page that no other platform file knows: words and neighbourhood alone decide. */
export default definePlatform({
  id: 'generic',
  name: { 'zh-CN': '其他后台', en: 'Other back offices' },
  market: 'abroad',
  rank: 19,
  hosts: [],
  labelsOf: [],
  pages: [],
  labelScopes: Object.entries(MEANT).flatMap(([metricId, labels]) =>
    labels.split('|').map((label) => ({ label, metricId })),
  ),
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [{ url: 'https://shop.example/admin', pageKind: null }],
});
