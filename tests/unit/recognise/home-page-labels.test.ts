import packed, { metricIds } from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../lib/metrics/index';
import generic from '../../../lib/platforms/generic.platform';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { matchLabel } from '../../../lib/recognise/strings/match';

/**
 * What the home pages of self-built shops print over their numbers, and what it must be read
 * as: a metric's id; `~` a meaning composed of known parts; `?` before either: only beside one
 * number that is set larger, because menus use the word too; `-` nothing.
 */
const CHINESE = `
-: 申请退款|申请提现|最新订单|最新留言
?~: 待揽收|已启售|已停售|商户会员
~: 申请退款订单|等待审核商品|违规下架商品|黄金会员|黄金会员数|月增长用户|维权中订单|平台介入的投诉
~: 服务评分|描述评分|成团率|沉睡用户|付费率|线索数|商机数|回款金额|回款率|投放金额|净增粉丝|取关人数
~: 最高客单价|客流量|翻台率|上座率|自提点数量|弃单金额|红包金额|抵扣金额|兑换次数|中奖人数|满减金额
?~: 支付失败|交易成功|应收账款|获客成本|意见反馈
~: 现金收入|今日打款金额|在线实时交易总计|套餐总数
?~: 待付款|待收货|待评价|待自提|待成团|待接单|售后中|退款售后|提现申请|待打款|待开发票|待开票
?~: 待入账|已完成|已取消|已提现|利润|服务费|待支付|待出库|待签收|待退货|待换货|待审核|待回复
?~: 待确认收货|低库存|退款单|待结算|提现中|余额|客服消息|已收款|未收款
add-to-cart-actions: 加购次数
add-to-cart-count: 加购件数|商品加购数|商品加购件数
avg-order-value: 笔单价|平均订单金额
avg-pages-per-visitor: 人均浏览量
avg-stay-seconds: 平均停留时长
bounce-rate: 跳出率
buyers: 支付人数|今日支付人数|付款人数|成交用户数|成交客户数|总支付人数
cart-users: 加购人数
coupon-usage-count: 优惠券使用量
effective-orders: 有效订单数|今日有效订单
estimated-income: 预计收入
expense-amount: 总成本
favorite-count: 商品收藏数|店铺收藏数|商品收藏量|今日收藏
favorite-users: 收藏人数
gross-margin: 毛利率
gross-profit: 毛利|今日毛利
invalid-orders: 无效订单数
items-sold: 支付件数|销售件数|商品销量|今日销量|总销量
members: 会员总数|总会员数|会员总人数|会员总量|会员人数
negative-review-count: 差评数
net-profit: 净利润|今日净利润
new-customers: 新客户数
new-followers: 新增粉丝|今日新增粉丝
new-members: 今日添加会员|今日新增会员|今日新增会员数|新增会员数|本月新增会员|昨日新增会员|本月新增会员数
order-amount: 今日下单金额
order-buyers: 下单人数|今日下单人数|下单用户数
order-conversion-rate: 下单转化率
orders: 今日订单|今日订单数|今日订单总数|昨日订单数|本月订单数|本周订单量|订单总量|总订单数
orders: 总订单量|全部订单数|今日成交订单数|今日支付订单数|今日付款订单|已付款订单数|成交订单数
orders: 成交笔数|支付笔数|支付订单数|付款订单数|支付订单|成交订单|今日支付笔数
orders-created: 今日下单数|今日下单笔数
orders-shipped: 已发货订单
out-of-stock-products: 售罄商品|已售罄商品|缺货商品|缺货商品数
page-views: 浏览量|今日浏览量|店铺浏览量|今日访问量|总访问量|页面访问量|访问次数|今日访问次数
page-views: 网站总访问量|今日PV
paid-amount: 今日销售额|昨日销售额|本周销售额|本月销售额|上月销售额|近7天销售额|近30天销售额
paid-amount: 总销售额|今日销售总额|本月销售总额|近七天销售总额|今日成交额|今日成交金额|今日交易额
paid-amount: 昨日交易额|今日收款金额|今日支付金额|支付总金额|本月成交额|昨日成交额
paid-amount: 今日付款金额|昨日付款金额|总交易额|总成交额|实付金额|实收金额
pay-conversion-rate: 支付转化率|成交转化率|访问-支付转化率
pending-aftersale: 退款/售后
pending-settlement: 待结算金额
positive-review-count: 好评数
positive-review-rate: 好评率
product-desc-dsr: 描述相符
product-page-views: 商品浏览量|商品总浏览量
product-visitors: 商品访客数
products-online: 上架商品|上架商品数|已上架商品|已上架商品数|在售商品|在售商品数|出售中商品
products-online: 出售中的商品
refund-amount: 今日退款金额|退款金额|退款总额|成功退款金额
refund-buyers: 退款人数
refund-orders: 退款订单|退款订单数|今日退款订单数|今日退款笔数|退款笔数
refund-rate: 退款率
return-rate: 退货率
returning-buyer-share: 复购率
review-count: 商品评价数|商品评论数|今日评价数|昨日评价数
settled-amount: 已结算金额|结算总额
shop-experience-score: 店铺评分
shop-followers: 粉丝总数|粉丝数|店铺关注人数
spend-per-buyer: 客单价|今日客单价|平均客单价
stock-total: 库存总数|库存总量
units-refunded: 退款件数
visitors: 今日访客|今日访客数|昨日访客数|店铺访客|店铺访客数|访客数(UV)|独立访客|今日独立访客
visitors: 今日UV|访客总数
withdrawable-balance: 可提现金额|账户余额
~: 今日新增订单|累计订单|累计订单数|待付款订单|待支付订单|待支付订单数|待发货订单|待发货订单数量
~: 待收货订单|待评价订单|待核销订单|待自提订单|待成团订单|待配送订单|待退款订单|待处理订单
~: 待处理售后|待处理售后单|待处理退款|待处理退款申请|待处理退货|退款待处理|售后待处理|售后订单
~: 售后订单数|维权订单|维权订单数|待审核商品|待审核评价|待审核评论|待审核提现|提现待审核
~: 待处理提现|待审核分销商|待审核分销员|待回复评价|待回复咨询|待结算佣金|已结算佣金|已完成订单
~: 已完成订单数|已取消订单|已关闭订单|已退款订单|今年销售额|累计销售额|今日收入|本月收入|今日营收
~: 今日收款|今日实收|订单金额|今日订单金额|累计订单金额|累计退款|今日退款|今日浏览|今日访问
~: 累计访问量|商品总数|商品总量|全部商品数|已下架商品|下架商品|仓库中商品|仓库中的商品|库存预警
~: 库存预警商品|库存预警商品数|库存不足|库存不足商品|库存紧张|库存告急|警戒库存商品|今日新增商品
~: 待上架商品|回收站商品|今日新增评价|用户总数|用户总量|总用户数|累计用户|累计用户数|累计会员数
~: 今日新增用户|今日新增用户数|昨日新增用户|昨日新增|本月新增|今日新增|本月新增用户|新增用户数
~: 新增客户|今日新增客户|今日注册用户|今日注册人数|今日注册|注册用户数|今日活跃用户|活跃用户数
~: 活跃会员|今日登录用户|复购人数|用户余额总额|会员余额|今日充值|今日充值金额|累计充值金额
~: 充值金额|充值订单|积分总数|累计积分|今日签到人数|今日消费金额|累计消费金额|累计佣金|佣金总额
~: 分销佣金|今日佣金|已提现佣金|可提现佣金|待提现佣金|冻结佣金|未结算佣金|提现金额|累计提现
~: 累计提现金额|分销商总数|分销员人数|今日新增分销商|分销订单数|分销订单|分销金额|分销订单金额
~: 推广订单数|推广佣金|下级人数|团长数量|门店数量|门店总数|商户总数|商户数量|店铺数量|入驻商家数
~: 今日新增店铺|待审核店铺|待审核商家|供应商数量|品牌数量|优惠券领取量|已领取优惠券|已使用优惠券
~: 优惠券总数|拼团订单数|秒杀订单数|砍价订单数|购物车商品数|加购商品数|收藏商品数|中评数|售后率
~: 今日利润|总利润|运费总额|优惠总额|平台抽成|今日核销|今日核销订单数|今日核销金额|核销金额
~: 今日发货订单|今日发货数|今日已发货|商品分类数|订单完成率|订单取消率|今日成交|今日成交用户
~: 未付款订单|未发货订单|未处理订单|未读消息|待办消息|待处理工单|待处理投诉|待处理留言|待处理反馈
~: 缺货登记|人均消费|人均消费金额|昨日收入|今日订单收入|待出库订单|已签收订单|待审核订单
~: 待审核退款|待审核商户|待审核门店|待回复评价数|待确认订单|交易成功订单数|交易成功订单|异常订单
~: 超时订单|超时未发货|即将超时订单|未读通知|低库存商品|库存不足商品数|零库存商品|库存总金额
~: SKU总数|SKU数量|商品SKU数|新增商品数|新品数|热销商品数|加购数|今日加购|新增收藏|今日新增评论
~: 今日会员|新会员|今日新客|老客户数|客户总数|客户总量|今日新增访客|活跃商家|在线人数
~: 当前在线人数|在线用户|累计访客|访问人次|访客转化率|浏览转化率|加购转化率|退货订单|退货订单数
~: 退货金额|换货订单|退款总单数|退款商品数|订单退款金额|订单利润|预估佣金|待入账佣金|累计收益
~: 今日收益|昨日收益|总收益|未结算金额|提现总额|已打款金额|待提现金额|用户总余额|会员总余额
~: 会员总积分|发放积分|消耗积分|今日发放优惠券|优惠券核销数|优惠券核销率|优惠金额|营销订单数
~: 推广员总数|推广员数量|推广总收益|新增推广员|分销商数量|分销员总数|分销总佣金|分销收入|邀请人数
~: 今日邀请|配送中订单|配送订单数|自提订单|自提订单数|到店订单数|同城配送订单|虚拟订单数
~: 秒杀商品数|拼团人数|拼团成功数|砍价人数|直播间数量|综合评分|物流评分|每日订单数|日均订单量
~: 日均销售额|月销售额|年销售额|本年销售额|全年销售额|本季度销售额|总流水|今日流水|成交总订单数
~: 应收金额|欠款金额
`;

const ENGLISH = `
-: Payment placed|Account retention|Draft
buyers: No. of customers
~: Number of products|New feedback|Total earning|Value of all orders|Sales count|Number of sales|Tax withheld
~: Qualified leads|Deals won|Unverified users|Late delivery rate|Average delivery time|Stock on hand|Opening balance
~: Unsold items|Disabled products|Sales target|Monthly churn
~: Revenue/customer|This year's earnings|Purchased products|Active offers|Total feedback
orders: Order today|Order this month|All time orders|Number of orders|Orders this week
paid-amount: Today sale
total-sales: All time sales
?~: Pending order|My earnings
-: Best selling items|Payment received
?~: Awaiting payment|Ready for pickup|Earnings|In Stock|Refund requests|Return requests
?~: Newsletter subscribers|Withdrawal requests|Awaiting pickup|To ship|To be shipped|In transit
?~: Stock alerts|Earnings today|Earnings this month|Chargebacks|Disputes|Subscribers|Followers
?~: Downloads
abandoned-checkouts: Abandoned carts|Abandoned Cart|Abandoned checkouts
add-to-cart-rate: Add to cart rate
avg-order-value: Average Order Value|AOV|Avg. Order Value|Average basket value
avg-order-value: Average revenue per order|Avg. basket
avg-session-duration: Avg. Session Duration|Session duration
bounce-rate: Bounce Rate
cost-of-goods-sold: Cost of goods sold
coupon-usage-count: Coupons used
customer-lifetime-spend: Customer lifetime value|Amount spent
delivered-orders: Delivered Orders|Orders delivered
discounts-amount: Total Discounts|Discounts|Total discount|Discount amount
ecommerce-purchases: Total Transactions
expense-amount: Total Expenses
gmv: Gross Revenue|Gross merchandise value
gross-margin: Gross margin
gross-profit: Gross Profit
gross-sales: Gross Sales
items-sold: Units Sold|Items Sold|Products Sold|Total Items Sold|Quantity sold|Sold items
items-sold: Total units sold
lifetime-sales: Lifetime Sales
live-active-carts: Active carts
members: Total members
net-profit: Net Profit
net-sales: Net Revenue|Net Sales
new-customers: New Customers|New customers today
new-members: New members
orders: Total Orders|Orders Today|Today's Orders|Orders this month|Paid Orders|Order count
orders: Number of orders|Total orders placed|Orders received|Orders placed
orders-per-customer: Orders per customer
orders-shipped: Shipped Orders|Orders shipped
out-of-stock-products: Out of Stock|Out of stock products
page-views: Page Views|Pageviews|Store views
pages-per-visit: Page views per session
paid-amount: Revenue today|Today's Revenue|Revenue this month|Today's Sales|Sales today
paid-amount: Sales this week|Sales last month|Marketplace revenue
pay-conversion-rate: Conversion Rate
payout-amount: Total Payouts
platform-commission: Platform commission
product-ctr-times: Click-through rate
product-rating: Product rating
refund-amount: Total Refunds|Refunds|Refund amount|Refunded amount|Refunds this month
refund-amount: Total refunded
refund-order-rate: Refund rate
refund-orders: Refunded Orders
repurchase-rate: Repeat purchase rate
return-order-rate: Return rate
returning-buyer-share: Repeat customer rate|Returning customer rate
returning-customers: Returning Customers
review-count: Total Reviews
sessions: Visits|Total Visits|Sessions|Total Sessions|Store visits
sessions-reached-checkout: Reached checkout
sessions-with-cart-additions: Added to cart
shipping-charged: Total Shipping|Shipping charges
shop-rating: Store rating
stock-total: Total Stock
taxes-amount: Total Tax|Tax collected
total-sales: Total Sales
units-per-order: Average basket size|Items per order|Average items per order
uv-value: Revenue per visitor|Sales per visitor
visitors: Unique Visitors|Total Visitors|Visitors|Store visitors|Shop visitors|Website visitors
withdrawable-balance: Available balance
~: New Orders|Pending Orders|Processing Orders|Completed Orders|Cancelled Orders|Canceled Orders
~: Returned Orders|Failed Orders|Unpaid Orders|Unfulfilled Orders|Orders to ship
~: Orders to fulfill|Awaiting shipment|Orders awaiting payment|Open orders|Cart abandonment rate
~: Abandonment rate|Recovered carts|Recovered revenue|Average cart value|Monthly Revenue
~: Weekly Sales|Monthly Sales|Total Earnings|Total Income|Total Profit|Profit margin
~: Repeat customers|Active customers|Customers online|People online|Visitors online
~: Online visitors|Total Products|Active Products|Published Products|Low Stock|Low stock items
~: Low stock products|Products in stock|Stock value|Inventory value|Pending refunds|Total Returns
~: Total Coupons|Pending reviews|New reviews|Average rating|Total Users|New Users
~: Registered users|New signups|New subscribers|Total Sellers|Total Vendors|Pending payouts
~: Pending withdrawals|Wallet balance|Total Commission|Admin commission|Commission earned
~: Total Categories|Total Brands|Gift cards sold|Open tickets|Unread messages|Pending payments
~: Failed payments|Outstanding invoices|Overdue invoices|Fulfillment rate|Customer satisfaction
~: Total Spent|Total Deliveries|Orders in progress|Orders cancelled|Orders returned
~: Orders refunded|Orders pending|On hold orders|Awaiting fulfillment|Out for delivery
~: New orders today|Pending shipments|Pending delivery|Pending approval|Pending products
~: Products pending approval|Low inventory|Low-stock products|Low stock alerts|Expired products
~: Products low in stock|Active listings|Live products|Inactive products|Total inventory value
~: Website traffic|Unique visits|Daily visitors|Daily orders|Daily sales|Daily revenue
~: Yearly revenue|Annual revenue|Total earned|Net income|Net earnings|Operating expenses
~: Shipping cost|Coupons redeemed|Coupon usage|Active coupons|Points redeemed|Refunds issued
~: Open disputes|Cart conversion rate|Checkout conversion rate|Checkout abandonment rate
~: Carts abandoned|Abandoned cart rate|Cart value|Items in cart|Wishlist items
~: Customer retention rate|Retention rate|Churn rate|Customer acquisition cost
~: Registered customers|Guest customers|Guest checkouts|Email subscribers|Store followers
~: Average review|Reviews pending|Unanswered questions|Support tickets|New messages
~: Vendor payouts|Seller balance|Seller commission|Admin earnings|Balance due|Unpaid invoices
~: Paid invoices|Total invoices|Successful payments|Total downloads|Average order size
~: Average spend|Average customer spend|Spend per customer|Click rate|Pages per session
`;

/** Headings, menus, buttons and ranked lists of the same pages: never the name of a number. */
const LOOK_ALIKES = `
数据概览|数据总览|经营概况|经营数据|交易数据|交易概况|实时概况|实时数据|今日数据|昨日数据
快捷入口|快捷操作|快捷功能|常用功能|待办事项|待处理事务|待处理事项|运营待办|订单管理|订单列表
订单统计|订单设置|订单趋势|订单来源|订单概况|订单查询|订单导出|商品管理|商品列表|商品统计
商品分类|商品分组|商品规格|商品排行|商品销量排行|商品销售排行|商品回收站|发布商品|添加商品
商品信息|商品名称|商品概况|商品总览|会员管理|会员列表|会员等级|会员统计|会员设置|会员标签
用户管理|用户列表|用户统计|用户总览|用户概况|用户分析|用户趋势|用户增长趋势|财务管理|资金流水
资金记录|提现管理|提现记录|提现设置|充值记录|分销管理|分销设置|分销员管理|营销管理|营销活动
优惠券管理|拼团活动|秒杀活动|砍价活动|直播管理|库存管理|库存查询|库存记录|物流管理|物流公司
运费模板|物流查询|售后管理|退款管理|评价管理|留言管理|系统设置|系统公告|店铺管理|店铺设置
店铺装修|店铺信息|门店管理|门店列表|权限管理|数据统计|交易统计|流量统计|访问统计|销售统计
销售趋势|销售排行|销量排行|销售额排行|销售额趋势|近七日订单趋势|近30天交易走势|今日|昨日|本周
本月|累计|合计|查看更多|查看全部|立即处理|去处理|更多|单位：元|更新时间|统计时间|登录时间
微信小程序|公众号|销售额类别占比|成交额统计|支付方式|支付设置|订单号|下单时间|支付时间|收货人
访客分析|浏览记录|我的收藏|操作日志|Recent Orders|Latest Orders|Recent Sales|Recent Transactions
Recent Reviews|Recent Activity|Top Products|Top Selling Products|Best Sellers
Best selling products|Popular Products|Top Customers|Quick Links|Quick Actions|Sales Overview
Sales Report|Sales Analytics|Sales by category|Sales by country|Sales statistics
Revenue by channel|Revenue Overview|Revenue Report|Order Overview|Order List|Order Details
Order Status|Order Summary|Orders Overview|Orders list|Add Product|Add New Product|Create Order
New Order|New Product|Product List|Products list|Manage Orders|Manage Products|Customer List
Customer Groups|Inventory management|Shipping Zones|Shipping methods|Payment Methods|Reports
Analytics|Statistics|Dashboard|Overview|Settings|View all|View All Orders|View Report
See all orders|Download Report|Export|Filter|Last 7 days|This month|Today|Traffic Sources
Traffic overview|Visitors by country|Top Countries|Top referrers|Visits by device|Sign out
Shop settings|Sales channels|Order tracking|Return policy|Refund policy|Track order|Cart
Checkout|Welcome back|Congratulations John|Date|Order ID|Customer name
`;

/** Menu words that name a number too: one that is set larger has to stand beside them. */
const MENU_WORDS = `
订单详情|订单发货|全部订单|商品品牌|商品评价|新增商品|热销商品|提现申请|退款申请|系统消息
消息通知|待处理|All Orders|All Products|All Customers|Product Categories|Products|Categories
Coupons|Stock Alerts|Shipping|Payments|Invoices|Messages|Notifications|Tickets|Gift cards
Sellers|Vendors
`;

const lexicon = unpackLexicon(packed, metricIds);
const scene = {
  lexicon,
  platform: 'generic',
  labelsOf: [],
  host: '',
  pageKind: null,
  scopes: generic.labelScopes,
};

const read = (text: string): string => {
  const found = matchLabel(text, scene);
  return found ? `${found.plain ? '?' : ''}${found.metricId ?? '~'}` : '-';
};

const table = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', labels = ''] = line.split(': ');
      return labels.split('|').map((label): [string, string] => [label, meaning]);
    });

const words = (text: string): string[] => text.trim().split(/[|\n]/);

describe('labels of home pages', () => {
  it.each(table(CHINESE))('%s is %s', (label, meaning) => expect(read(label)).toBe(meaning));

  it.each(table(ENGLISH))('%s is %s', (label, meaning) => expect(read(label)).toBe(meaning));

  it.each(['今日销售: ¥80', '已上架: 298', '待付款：3'])('%s needs no larger number', (text) => {
    expect(matchLabel(text, scene)?.plain).toBeFalsy();
    expect(matchLabel(text, scene)?.inlineValue).not.toBeNull();
  });

  it.each(['余额：20', '已付款：45.00'])('%s may be of one order', (text) =>
    expect(matchLabel(text, scene)?.plain).toBe(true),
  );

  it('names only metrics there are', () => {
    for (const [label, meaning] of [...table(CHINESE), ...table(ENGLISH)])
      if (!/^(?:\??~|-)$/.test(meaning))
        expect(metrics.has(meaning.replace('?', '')), label).toBe(true);
  });
});

describe('what stands around them', () => {
  it.each(words(LOOK_ALIKES))('%s is no label', (text) => expect(read(text)).toBe('-'));

  it.each(words(MENU_WORDS))('%s alone is no label', (text) => expect(read(text)).toMatch(/^\?/));
});
