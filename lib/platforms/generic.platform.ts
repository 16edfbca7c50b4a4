import { definePlatform } from './types';

/**
 * What self-built and open-source back offices mean by words which platforms print for
 * something else or not at all: 交易额 is a figure of advertising on one, the shop's own here.
 * Labels are parted by `|`.
 */
const MEANT: Readonly<Record<string, string>> = {
  orders:
    '订单|交易笔数|成交笔数|支付笔数|交易单数|成交单数|支付单数|交易订单数|Orders received|Orders placed|付款订单数|付款笔数|付款订单量',
  'paid-amount':
    '交易额|交易金额|交易总额|总交易额|成交总额|成交总金额|支付总额|支付总金额|实付金额|实付总额|实收金额|收款金额|订单成交金额|订单销售额|总销售额|累计总销售额|收款总额|实收总额|付款金额|付款总额|付款总金额',
  'items-sold':
    '销售量|销售数量|销售总量|Sold|Products sold|Qty sold|Total sold|总销量|总销售量|Sold items|Sold products',
  'refund-amount': '退款额|退款总金额|Refunded|Refunded amount|Amount refunded|Total refunded',
  'review-count': '评论总数|评论数|评论数量',
  'favorite-count': '收藏|收藏数|收藏量|商品收藏数|收藏总数',
  'stock-total': '库存|库存总量|商品库存|商品总库存|总库存量',
  visitors: '浏览人数|访问用户',
  'page-views': '页面浏览量|网站访问量|页面访问量|网站浏览量|店铺访问量|商城访问量',
  'avg-order-value':
    'Average order|Average sale|Average order sale|Avg order|平均订单金额|平均订单价值|Average basket value|Average basket|Average revenue per order|Revenue per order|Sales per order|平均客单价格',
  'pay-conversion-rate': 'Conversion',
  'expense-amount': 'Total cost|Total costs|Costs|总支出|总成本|总费用|Total expense',
  'taxes-amount': 'Tax|Tax collected|Taxes collected',
  'shipping-charged': 'Shipping|Shipping collected|Shipping fees|配送费|运费收入',
  'discounts-amount': 'Discount given|Discounts given|Discount amount',
  'out-of-stock-products': 'Out of stock|Products out of stock|缺货商品|售罄商品|已售罄商品',
  'withdrawable-balance': '账户余额|可用余额|商家余额|可提现余额|Account balance',
  'avg-response-seconds':
    'Avg. response|Average response|Avg. response time|Response time|平均响应时间|平均回复时间',
  'gross-profit': '毛利润',
  'customer-lifetime-spend': 'Customer lifetime value',
  'refund-orders': '退款笔数|退款单数|退款单量|退款订单量',
  buyers: '付款人数|付款用户数|成交用户数|成交客户数|成交人数|支付用户数|支付客户数',
  'order-buyers': '下单用户数|下单客户数|下单会员数',
  'new-members': '新增会员|新增会员数|新会员数',
  'new-followers': '新增粉丝|新增关注',
  'positive-review-count': '好评数|好评数量',
  'negative-review-count': '差评数量',
  'products-online':
    '上架商品|上架商品数|已上架商品|已上架商品数|在售商品|在售商品数量|出售中商品|出售中的商品|销售中商品|上架中商品',
  'orders-shipped': 'Shipped orders|Orders shipped',
  'spend-per-buyer': '平均客单价',
  'units-per-order': 'Items per order|Average items per basket',
  'uv-value': 'Revenue per visitor|Sales per visitor',
  'avg-session-duration':
    'Session duration|Visit duration|Average visit duration|Average time on site|Avg. time on site',
  'product-page-views': '商品总浏览量|商品总浏览数|商品浏览总数',
  'add-to-cart-count': '商品加购数|商品加购数量|商品加购量',
  members: '会员人数|会员总人数|总会员人数',
  'returning-buyer-share': 'Repeat customer rate|Repeat buyer rate',
  'shop-rating': 'Store rating|Shop rating|Seller rating',
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
