import {
  ACTIONS,
  MODIFIERS,
  NEUTRAL,
  OBJECTS,
  SCOPES,
  SUMS,
  TOTALS,
} from '../recognise/grammar/words';

/**
 * Words that back offices are made of. A text wholly made of them tells nothing about anybody,
 * and stays readable where everything else is covered.
 */
const UI =
  '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 首页 主页 工作台 后台 商家后台 商家中心 卖家中心 商家工作台 生意参谋 千牛 罗盘 抖店 数据中心 数据 分析 概况 概览 总览 实时 实时概况 经营 经营概况 今天 昨天 昨日 今日 明天 本周 上周 本月 上月 近 天 周 月 年 小时 分钟 秒 自定义 管理 中心 设置 帮助 反馈 通知 消息 公告 更多 查看 详情 查看详情 查看更多 全部 展开 收起 返回 刷新 下载 导出 导入 打印 复制 编辑 删除 添加 新建 新增 保存 提交 确定 确认 取消 关闭 搜索 查询 筛选 重置 排序 升序 降序 上一页 下一页 跳转 共 条 页 每页 第 项 个 件 单 笔 次 人 元 万 名 位 双 台 套 状态 操作 时间 日期 创建 创建时间 下单时间 付款时间 支付时间 发货时间 更新 更新时间 统计时间 开始 结束 类型 类目 分类 标题 名称 图片 价格 单价 数量 规格 库存 销量 合计 小计 金额 实付 实付款 应付 运费 优惠 折扣 税 总价 应用 服务 服务市场 营销 营销中心 推广 推广中心 直播 短视频 内容 流量 交易 品类 客户 买家 卖家 用户 会员 粉丝 客服 物流 仓储 财务 资金 账单 结算 对账 发票 店铺 店铺管理 店铺装修 店铺设置 商品 商品管理 商品列表 发布商品 订单 订单管理 订单列表 售后 售后管理 退款 退货 评价 评价管理 投诉 违规 规则 规则中心 学习 学习中心 商家学习中心 任务 待办 待处理 待付款 待发货 待收货 待评价 已发货 已完成 已关闭 已取消 交易成功 等待 成功 失败 发货 收货 备注 标记 联系 联系买家 收件人 收货人 收件信息 收货信息 收货地址 地址 电话 手机号 手机 姓名 昵称 买家昵称 订单号 订单编号 运单号 快递单号 交易编号 快递 快递公司 物流信息 账号 账户 身份证 邮箱 备注信息 与 和 及 的 或 对比 环比 同比 较 上期 前一日 上升 下降 持平 趋势 排行 排名 明细 指标 来源 渠道 入口 设备 地域 时段 关键词 转化 漏斗 来访 浏览 访客 支付 下单 加购 收藏 成交 退出 登录 注册 语言 简体中文 中文 英文 版本 官方 活动 报名 优惠券 满减 秒杀 拼团 会员中心 品牌 供应链 采购 分销 代理 加盟 开店 入驻 认证 保证金 信用 体验分 店铺评分 服务分 物流分 描述相符 服务态度 物流服务 正在 加载 加载中 暂无 暂无数据 无 有 是 否 元素 选择 请选择 请输入 批量 批量发货 批量操作 上架 下架 在售 仓库 草稿 审核 审核中 通过 不通过 驳回 启用 停用 开启 关闭中 限时 新品 热销 推荐 猜你 榜单 热搜 广告 投放 计划 单元 创意 人群 预算 出价 日预算 曝光 点击 点击率 花费 投产 淘宝 天猫 淘宝网 支付宝 京东 拼多多 抖音 抖音电商 快手 小红书 微信 微信小店 视频号 阿里巴巴 有赞 微店 美团 饿了么 快手小店 聚水潭 千川 巨量 直通车 万相台 多多 懂店 示例 样例 小店 平台 网店 商家 电商 罗盘经营 经营罗盘 商智 京麦 京东商家 聚光 蒲公英 千帆';
const UI_EN =
  'home dashboard overview analytics reports report data orders order products product customers customer inventory marketing discounts discount content finance settings help search filter filters sort export import print edit delete add new create save cancel confirm close back next previous page of all view more details detail show hide status date time created updated total subtotal shipping tax payment paid unpaid pending fulfilled unfulfilled refunded delivered shipped cancelled completed open closed draft active archived items item quantity price amount sku stock available returns return refunds refund reviews review messages message notifications notification account logout log out sign in sign today yesterday last this week month year days day hours hour minutes from to and or the a an in on at by for with vs per no yes none name address phone email recipient buyer seller store shop sales channel online live stream streams video videos ads ad campaign campaigns keyword keywords budget spend clicks click impressions impression conversion rate conversions visitors visitor sessions session traffic source sources top performance health rating ratings rank growth compare compared previous period range custom apply reset select actions action bulk manage management center centre learn apps app language english chinese ship pack label tracking fulfillment logistics delivery promotion promotions coupon coupons voucher vouchers affiliate affiliates creator creators shopify amazon tiktok shopee lazada ebay etsy woocommerce';

const words = new Set<string>([
  ...UI.split(' '),
  ...[ACTIONS, MODIFIERS, NEUTRAL, OBJECTS, SCOPES, SUMS, TOTALS].flatMap((list) => [...list]),
]);
const english = new Set(UI_EN.split(' '));
const LONGEST_WORD = Math.max(...[...words].map((word) => word.length));
const LONGEST_TEXT = 40;

/** 2026-11-22 12:30, 11月22日, 08:00 ~ 12:00, 近7天: a time, which is nobody's. */
const TIME =
  /(?:19|20)\d{2}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}月\d{1,2}日?|\d{1,2}-\d{1,2}(?=\s|$)|\d{1,2}:\d{2}(?::\d{2})?|(?:近|最近|过去)\s?\d{1,3}\s?[天日周月小时]/g;
/** (12) behind a tab's name, 第 2 页, 99+. */
const COUNT = /^\d{1,4}\+?$/;

/**
 * Is a text wholly made of words of a back office, times and small counts? `周一`, `订单管理 (12)`
 * and `Last 7 days` are; a name, a title and a bare number are not.
 *
 * @param alsoWhole further texts that may stand, as labels of the lexicon do
 */
export function isSafeText(
  text: string,
  alsoWhole: (text: string) => boolean = () => false,
): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  if (plain.length > LONGEST_TEXT) return false;
  const withoutTimes = plain.replace(TIME, ' ');
  if (!/[\p{L}\p{N}]/u.test(withoutTimes)) return true;
  if (!/\p{L}/u.test(withoutTimes)) return false;
  if (alsoWhole(plain)) return true;
  return withoutTimes
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
    .every((piece) => COUNT.test(piece) || alsoWhole(piece) || madeOfWords(piece));
}

function madeOfWords(piece: string): boolean {
  if (/^[A-Za-z]+$/.test(piece)) return english.has(piece.toLowerCase());
  // Whole words from front to back; `reach[i]`: the first i characters are words.
  const reach: boolean[] = [true];
  const small = piece.toLowerCase();
  for (let end = 1; end <= small.length; end++)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && !reach[end]; start++)
      if (reach[start]) {
        const word = small.slice(start, end);
        reach[end] = words.has(word) || /^\d{1,3}$/.test(word) || english.has(word);
      }
  return Boolean(reach[small.length]);
}
