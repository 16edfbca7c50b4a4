/**
 * The known parts of metric names. A name is read only when every piece of it is one of
 * these or a label of the lexicon; anything else stays unread.
 */

const list = (text: string): Set<string> => new Set(text.split(' '));

/** All of them: they sum up what follows, 总退款. */
export const TOTALS = list('总 总计 合计 全部 所有 累计 历史');

/** Whole-shop words: they do not change which metric it is. */
export const NEUTRAL = list(
  '店铺 全店 本店 商家 商户 平台 整体 当前 我的 商品 产品 商城 系统 网站 统计',
);

/** Where or through what: they narrow a metric. */
export const SCOPES = list(
  '直播间 直播 短视频 视频 笔记 图文 商品卡 商品 单品 搜索 推荐 广告 推广 活动 达人 自播 会员 粉丝 新客 老客 小程序 app pc 移动端 无线端 手机端 门店 渠道 分销 优惠券 积分 余额 客服 物流 售后 订单 用户 客户 买家 产品 微信 支付宝 外卖 店内 到店 自提 配送 同城 线上 线下',
);

/** What is done to an order, a product or a claim; with 待 已 未 before it, or 中 after it, a state. */
const STEPS = list(
  '付款 支付 成交 发货 收货 评价 核销 自提 提货 配送 接单 退款 退货 售后 处理 审核 回复 打款 结算 提现 确认 确认收货 完成 取消 关闭 签收 领取 使用 上架 下架 售罄 付 发 读 入驻 成团 拼团 开票 开发票 入账 到账 分账',
);

function* statesOf(steps: Iterable<string>): Iterable<string> {
  for (const step of steps)
    yield* [`待${step}`, `已${step}`, `未${step}`, `${step}中`, `申请${step}`];
}

/** States of things; alone over a number they are counts of orders (待发货 12). */
export const STATES: Set<string> = new Set([
  ...statesOf(STEPS),
  ...list(
    '进行中 出售中 仓库中 在售 售罄 上架 下架 紧张 预警 报警 告急 警告 不足 缺货 新增 待售 警戒 低库存 零库存',
  ),
]);

/** What kind of: they narrow a metric as well. */
export const MODIFIERS: Set<string> = new Set([
  ...STATES,
  ...list(
    '日 周 月 年 新 老 平均 人均 日均 净 毛 目标 计划 实际 实付 应付 实收 预计 预估 有效 无效 成功 失败 异常 可提现 冻结 活跃 流失 首次 在线 付费 产生 消耗 发放 今年 本年 本年度 去年 全年 年度 本季度 上季度 剩余 可用 应收 应退 实退 综合 即将 待办 回收站 完成 达成 欠款 逾期 超时 过期 即将过期 锁定 现有 现存',
  ),
]);

/** What people do: counted, and what narrows what is counted. */
export const ACTIONS = list(
  '退货 退款 取消 支付 下单 成交 付款 访问 浏览 点击 曝光 加购 收藏 关注 分享 注册 登录 签到 参与 咨询 充值 消费 提现 核销 领取 使用 复购 销售 交易 发货 直接 间接 收款 邀请 入驻 预约 换货 维权',
);

/** Things that are counted or summed. */
export const OBJECTS = list(
  '订单 子订单 商品 产品 sku spu 用户 会员 客户 买家 顾客 粉丝 访客 店铺 门店 商家 商户 供应商 服务商 代理商 经销商 优惠券 积分 库存 评价 评论 售后单 售后 会话 消息 通知 申请 留言 工单 投诉 包裹 购物车 品牌 分销商 分销员 推广员 人 件 单 笔',
);

/** Sums of money: names of numbers even when they stand alone. */
export const SUMS = list(
  '佣金 收入 收益 支出 利润 成本 营收 余额 运费 配送费 手续费 服务费 税费 优惠 补贴 实收 提成 抽成 分红 押金 保证金 货款 赔付 流水 欠款',
);

/** How they are measured. */
export const MEASURES = list(
  '总金额 转化率 增长率 金额 总额 满意度 数量 总数 总量 总计 总值 余量 人数 人次 次数 件数 单数 笔数 条数 个数 场次 天数 时长 评分 得分 占比 比例 比率 均价 单价 数 量 额 率 价 费',
);

/** Endings that say the same, the lexicon's spelling last. */
export const SAME_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:数量|总数|数目|总数量|个数)$/, '数'],
  [/访问(?:人数|用户数?|者数)$/, '访客数'],
  [/总量$/, '量'],
  [/总额$/, '额'],
  [/(?:总金额|总额)$/, '金额'],
  [/总金额$/, '额'],
  [/(?:比率|比例)$/, '率'],
  [/量$/, '数'],
  [/数$/, '量'],
  [/(?:订单量|单量|单数|订单)$/, '订单数'],
  [/(?:人数|总数|数|量)$/, ''],
  [/金额$/, '额'],
  [/额$/, '金额'],
  [/次数$/, '数'],
  [/次数$/, '量'],
];

/** English words that do not change which metric it is. */
export const EN_NEUTRAL = list(
  'total overall all no. of the # count your my shop store current sum in for by website site web storefront marketplace',
);

export const EN_MODIFIERS = list(
  'new returning repeat active inactive pending completed complete cancelled canceled failed paid unpaid processed processing shipped unshipped delivered open closed gross net average avg mean median abandoned refunded returned online offline mobile desktop organic direct registered unique live daily low unfulfilled fulfilled overdue hourly weekly monthly yearly annual available guest product customer order item cart checkout shipping tax discount coupon payment refund return email unread awaiting hold on to ready out',
);

/** States which, alone over a number, count orders; and what is said behind a thing. */
export const EN_STATES = list(
  'pending completed cancelled canceled processing shipped delivered returned refunded failed paid unpaid unfulfilled fulfilled overdue sold used collected earned given due received recovered',
);

export const EN_OBJECTS = list(
  'order customer product user visitor member review ticket refund return cart item coupon subscriber message inventory stock sku invoice payment transaction shipment revenue sale profit cost tax discount session visit click view impression conversion income expense spend margin balance payout commission fee lead signup buyer seller vendor unit subscription registration request earning page spent deal growth withdrawal category brand store follower comment card voucher supplier purchase referral delivery',
);

/** Things that have no plural as a number. */
export const EN_UNCOUNTED = list(
  'revenue profit cost tax inventory stock income spend spent margin balance volume conversion discount shipping commission growth payout return shipment fulfillment delivery purchase abandonment lifetime price people newsletter approval traffic retention churn acquisition',
);

export const EN_MEASURES = list(
  'count amount value rate ratio share percentage percent quantity volume size price duration frequency usage satisfaction rating score',
);

const LISTS = [
  TOTALS,
  NEUTRAL,
  SCOPES,
  MODIFIERS,
  ACTIONS,
  OBJECTS,
  SUMS,
  EN_NEUTRAL,
  EN_MODIFIERS,
  EN_STATES,
  EN_OBJECTS,
];

/** Everything a compound may begin with, words that were added included. */
export const COMPOUND_STARTS: Iterable<string> = {
  *[Symbol.iterator]() {
    for (const words of LISTS) yield* words;
  },
};

/** The lists which the rarer words belong to, in the order of `more-words.ts`. */
const GROWING = [
  SCOPES,
  MODIFIERS,
  ACTIONS,
  OBJECTS,
  SUMS,
  EN_MODIFIERS,
  EN_STATES,
  EN_OBJECTS,
  EN_UNCOUNTED,
  MEASURES,
  EN_MEASURES,
];

/**
 * Adds the rarer words, which are sent to the page and not injected with the script.
 *
 * @param more words by list, lists parted by `;` and words by `,`; the last list are steps
 */
export function addWords(more: string): void {
  const lists = more.split(';').map((words) => words.split(',').filter(Boolean));
  GROWING.forEach((known, at) => {
    for (const word of lists[at] ?? []) known.add(word);
  });
  for (const state of statesOf(lists[GROWING.length] ?? [])) {
    STATES.add(state);
    MODIFIERS.add(state);
  }
}
