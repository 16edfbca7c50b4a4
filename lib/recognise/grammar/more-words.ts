/**
 * The rarer words of metric names. They do not travel in the injected script but beside the
 * metric ids (`packedIds`), and are added to the lists of `words.ts` when the lexicon is read:
 * a new word belongs here unless every shop prints it. The order is that of `addWords`.
 */
const MORE: readonly string[] = [
  // Where or through what.
  '拼团 秒杀 砍价 预售 团购 普通 虚拟 库存 营销 热销 滞销 每日 每周 每月 个人 企业 精品 促销 售前 现金 堂食 自营 团队 前台 后台 pc端 h5 公众号 视频号 微商城 收银台 货到付款 批发 零售',
  // What kind of, states included.
  '等待 平台介入 实时 违规 正常 沉默 增长 黄金 白金 钻石 金牌 银牌 高级 vip 独立 铜牌 中级 初级 星级 首单 复购 潜在 累积 可售 已售 已卖 代付款 代发货 疑似 被拒绝',
  // What people do.
  '维修 入库 出库 打款 退单 开店 拒单 催单 点赞 转发 留存 签收 妥投 拒收 撤销 开票 回访 进店 到店 购买 采购 调拨 盘点 还款',
  // What is counted or summed.
  '团长 员工 导购 活动 文章 采购 好评 中评 差评 反馈 下级 登记 目标 分类 卡券 提货单 发票 新客 老客 新品 精品 报价 退款单 退货单 换货单 师傅 骑手 配送员 核销员 主播 学员 预约 维权 举报 套餐 ip 商圈 菜品 课程 图书 项目 任务 会员卡 储值卡 礼品卡 快递单 运单 套装 款式 帖子 门票 房间 房源 车辆 司机 广告位',
  // Sums of money.
  '业绩 邮费 快递费 货值 税额 邮资 小费 预付款 定金 尾款 订金 净收入 净收益 毛收入',
  // English: what narrows.
  'confirmed rejected approved lifetime wallet abandonment sales purchase gift support wishlist ship fulfill stock recovered published archived scheduled outstanding recurring expired verified blocked newsletter affiliate admin seller vendor pickup success failure acceptance basket shop remaining progress be approval successful unanswered operating marketing first purchased profile cash credit pos in-store dine-in takeaway cancel in-person curbside local international domestic wholesale retail bulk express pre-order backorder backordered dispatched accepted declined partial partially prepaid cod',
  // English: states.
  'redeemed issued claimed outstanding expired online offline placed withheld confirmed packed picked dispatched accepted declined rejected approved abandoned purchased ordered scheduled reserved closed',
  // English: things.
  'download notification fulfillment shipping abandonment lifetime price basket people guest shopper person bill quote quotation affiliate listing promotion newsletter alert dispute chargeback question point approval traffic retention churn acquisition feedback offer complaint enquiry inquiry booking reservation bid campaign shop due cancellation satisfaction book staff employee branch client dish course package parcel driver rider merchant partner blog appointment auction bidder',
  // English: things without a plural as a number.
  'feedback due satisfaction earning expense staff',
  // What is done to an order, a product or a claim.
  '派单 备货 拣货 打包 出库 入库 送达 换货 维修 预约 验收 回访 跟进 分配 过期 消费 收款 回款 还款 续费 认证 补货 采购 审批 维权 揽收 运输 派送 取货 启售 停售 起售 禁用 启用 停用 解决 绑定 发布 驳回 失效 通过 结束 拒绝 撤回 分拣 打印 称重 质检 改价 催付 调拨 盘点 补发 赔付 举报 申诉 仲裁 兑换 抽奖 生效 到期 提交 归还 安装 上门 到店 激活 绑卡 打包 揽件 妥投 拒收',
];

export const moreWords = (): string => MORE.map((words) => words.replace(/ /g, ',')).join(';');
