/**
 * The known parts of metric names. A name is read only when every piece of it is one of
 * these or a label of the lexicon; anything else stays unread.
 */

const list = (text: string): readonly string[] => text.split(' ');

/** Whole-shop words: they do not change which metric it is. */
export const NEUTRAL = list('店铺 全店 本店 商家 商户 平台 整体 当前 总计 合计 总 我的 商品');

/** Where or through what: they narrow a metric. */
export const SCOPES = list(
  '直播间 直播 短视频 视频 笔记 图文 商品卡 商品 单品 搜索 推荐 广告 推广 活动 达人 自播 会员 粉丝 新客 老客 小程序 app pc 移动端 无线端 手机端 门店 渠道 分销 优惠券 积分 余额 客服 物流 售后 订单 用户 客户 买家 微信 支付宝',
);

/** What kind of: they narrow a metric as well. */
export const MODIFIERS = list(
  '日 周 月 年 新增 新 老 累计 历史 平均 人均 日均 净 毛 实际 实付 应付 实收 预计 预估 有效 无效 成功 失败 已完成 已取消 已退款 已支付 已付款 已发货 已签收 待付款 待支付 待发货 待收货 待评价 待退款 待处理 待审核 待结算 可提现 在售 上架 下架 售罄 库存预警 活跃 流失 首次 直接 间接 付费 退货 退款 取消 支付 下单 成交 付款 访问 浏览 点击 加购 收藏 关注 分享 注册 登录 咨询 充值 提现 核销 领取 使用 复购',
);

/** Things that are counted or summed. */
export const OBJECTS = list(
  '订单 子订单 商品 sku spu 用户 会员 客户 买家 顾客 粉丝 访客 店铺 门店 商家 供应商 优惠券 积分 余额 库存 评价 评论 退款 退货 售后单 售后 佣金 收入 支出 利润 成本 营收 销售 交易 支付 成交 下单 付款 充值 提现 浏览 访问 点击 曝光 加购 收藏 分享 咨询 会话 消息 包裹 发货 运费 税费 优惠 补贴 分销商 分销员 活动 文章 人 件 单 笔',
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
    'new returning repeat active inactive pending completed complete cancelled canceled failed paid unpaid processed processing shipped unshipped delivered open closed gross net average avg mean median abandoned refunded returned online offline mobile desktop organic direct registered unique live daily low unfulfilled fulfilled overdue hourly weekly monthly yearly annual available guest product customer order item cart checkout shipping tax discount coupon payment refund return email',
  ),
);

export const EN_OBJECTS = new Set(
  list(
    'order customer product user visitor member review ticket refund return cart item coupon subscriber message inventory stock sku invoice payment transaction shipment revenue sale profit cost tax discount session visit click view impression conversion income expense spend margin balance payout commission fee lead signup buyer seller vendor unit subscription registration request earning page spent deal',
  ),
);

/** Things that have no plural as a number. */
export const EN_UNCOUNTED = new Set(
  list(
    'revenue profit cost tax inventory stock income spend spent margin balance volume conversion discount shipping',
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
