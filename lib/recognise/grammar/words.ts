/**
 * The known parts of metric names. A name is read only when every piece of it is one of
 * these or a label of the lexicon; anything else stays unread.
 */

const list = (text: string): readonly string[] => text.split(' ');

/** Whole-shop words: they do not change which metric it is. */
export const NEUTRAL = list('店铺 全店 本店 商家 商户 平台 整体 当前 总计 合计 总 我的 商品');

/** Where or through what: they narrow a metric. */
export const SCOPES = list(
  '直播间 直播 短视频 视频 笔记 图文 商品卡 商品 单品 搜索 推荐 广告 推广 营销 活动 达人 自播 会员 粉丝 新客 老客 新客户 老客户 新用户 老用户 小程序 公众号 app h5 pc端 pc 移动端 无线端 手机端 线上 线下 门店 自营 渠道 分销 拼团 秒杀 砍价 优惠券 积分 余额 客服 物流 售后 订单 用户 客户 买家 会员卡 微信 支付宝 现金',
);

/** What kind of: they narrow a metric as well. */
export const MODIFIERS = list(
  '新增 新 老 累计 历史 平均 人均 日均 月均 净 毛 实际 实付 应付 实收 应收 预计 预估 有效 无效 成功 失败 已完成 已取消 已退款 已支付 已付款 已发货 已签收 待付款 待支付 待发货 待收货 待评价 待退款 待处理 待审核 待结算 可提现 已提现 冻结 在售 上架 下架 售罄 库存预警 活跃 流失 沉睡 首次 再次 直接 间接 自然 付费 免费 退货 退款 取消 异常 超时 客单 有退款的 支付 下单 成交 付款 访问 浏览 点击 加购 收藏 关注 分享 注册 登录 咨询 签到 充值 提现 核销 领取 使用 消费 复购',
);

/** Things that are counted or summed. */
export const OBJECTS = list(
  '订单 子订单 商品 sku spu 用户 会员 客户 买家 顾客 粉丝 访客 店铺 门店 商家 供应商 优惠券 积分 余额 库存 评价 评论 退款 退货 售后单 售后 佣金 收入 支出 利润 成本 营收 营业额 流水 销售 交易 支付 成交 下单 付款 充值 提现 浏览 访问 点击 曝光 加购 收藏 分享 咨询 会话 消息 包裹 发货 运费 税费 折扣 优惠 补贴 分销商 分销员 员工 活动 文章 品牌 分类 人 件 单 笔',
);

/** How they are measured. */
export const MEASURES = list(
  '金额 总额 数量 总数 总量 人数 次数 件数 单数 笔数 个数 天数 时长 占比 比例 比率 转化率 增长率 总金额 均价 单价 数 量 额 率 价 费 人次',
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
  [/(?:人数|数)$/, ''],
  [/金额$/, '额'],
  [/额$/, '金额'],
  [/次数$/, '数'],
  [/次数$/, '量'],
];

/** English words that do not change which metric it is. */
export const EN_NEUTRAL = new Set(
  list('total overall all number no. of the # count your my shop store current sum in for by'),
);

export const EN_MODIFIERS = new Set(
  list(
    'new returning repeat active inactive pending completed complete cancelled canceled failed paid unpaid processed processing shipped unshipped delivered open closed gross net average avg mean median abandoned refunded returned online offline mobile desktop organic direct first-time registered unique live daily weekly monthly yearly low out-of-stock published draft approved lifetime expected estimated projected top best-selling recent unfulfilled fulfilled on-hold overdue outstanding available guest b2b product customer order item cart checkout shipping tax discount coupon payment refund return email ad ads marketing affiliate video',
  ),
);

export const EN_OBJECTS = new Set(
  list(
    'order customer product user visitor member review rating ticket refund return cart item coupon subscriber message inventory stock sku invoice payment transaction shipment revenue sale profit cost tax discount session visit click view impression conversion income earning expense spend margin balance payout commission fee lead signup buyer seller vendor shopper guest unit quantity fulfillment credit subscription download comment like follower share',
  ),
);

/** Things that have no plural as a number. */
export const EN_UNCOUNTED = new Set(
  list(
    'revenue profit cost tax inventory stock income earning spend margin balance payout quantity volume conversion discount shipping fulfillment',
  ),
);

export const EN_MEASURES = new Set(
  list(
    'count amount value rate ratio share percentage percent quantity volume size price time number',
  ),
);

/** Everything a compound may begin with. */
export const COMPOUND_STARTS: readonly string[] = [
  ...NEUTRAL,
  ...SCOPES,
  ...MODIFIERS,
  ...OBJECTS,
  ...EN_NEUTRAL,
  ...EN_MODIFIERS,
  ...EN_OBJECTS,
];
