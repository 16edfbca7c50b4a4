import { flattened } from './patterns';
import type { Span } from './spans';

/** Names of fields and columns behind or below which somebody is told. */

const PEOPLE =
  '收件人|收货人|收货方|寄件人|发件人|联系人|联系方式|买家|买家昵称|买家信息|买家账号|买家旺旺|买家会员名|买家留言|买家备注|卖家备注|卖家留言|商家备注|顾客|顾客姓名|顾客昵称|客户|客户姓名|客户昵称|客户信息|客户名称|会员名|会员昵称|会员名称|用户|用户名|用户昵称|用户信息|用户id|粉丝昵称|昵称|姓名|真实姓名|开户人|开户名|户名|法人|法定代表人|经营者|负责人|操作人|子账号|主播|主播昵称|达人|达人昵称|达人信息|推广者|评价人|评论人|评价人昵称|咨询人|客服|客服昵称|接待客服|申请人|退款申请人|支付人|付款人|备注|订单备注|留言|签收人';
const PLACES =
  '地址|收货地址|收件地址|详细地址|收货信息|收件信息|物流信息|退货地址|发货地址|寄件地址|所在地区|收货地区|收件人地址|邮编|邮政编码|配送地址|配送信息|联系地址|注册地址|经营地址';
const NUMBERS =
  '电话|手机|手机号|手机号码|联系电话|联系手机|固话|座机|收件人电话|收货人电话|虚拟号|隐私号|订单号|订单编号|订单id|主订单号|子订单号|主订单编号|子订单编号|交易号|交易编号|交易单号|流水号|业务流水号|商户订单号|支付单号|支付宝交易号|退款编号|退款单号|售后单号|售后编号|工单号|工单编号|运单号|运单编号|快递单号|物流单号|包裹号|身份证|身份证号|身份证号码|证件号|证件号码|银行卡号|银行账号|收款账号|收款账户|账号|账户|帐号|登录账号|统一社会信用代码|税号|微信|微信号|qq|qq号|旺旺|支付宝账号|邮箱|电子邮箱|买家id|会员id|用户编号|客户编号|商家id|店铺id|设备号|ip|ip地址|单号|编号';
const SHOPS =
  '店铺|店铺名|店铺名称|店铺id|商家名称|公司名称|企业名称|主体名称|所属店铺|店名|品牌名称|抖音号|快手号|小红书号|视频号';
const ENGLISH =
  'buyer|buyer name|buyer id|buyer username|customer|customer name|customer id|customer email|recipient|recipient name|consignee|receiver|ship to|shipping address|ship-to address|deliver to|delivery address|billing address|bill to|address|name|full name|first name|last name|contact|contact name|contact information|contact phone|username|user|user name|user id|nickname|phone|phone number|mobile|telephone|tel|email|e-mail|email address|order|order #|order id|order no|order no.|order number|order sn|transaction id|transaction|payment id|tracking|tracking id|tracking no|tracking no.|tracking number|parcel number|seller sku id|seller id|merchant id|store name|shop name|seller name|business name|legal name|account|account name|account number|bank account|card number|iban|passport|id number|tax id|vat number|postcode|postal code|zip|zip code|note|notes|buyer note|seller note|message|buyer message|reviewer|review by|creator|creator name|affiliate|host|agent|assigned to|sold by|ordered by|placed by|signed by';

const LABELS: ReadonlySet<string> = new Set(
  [PEOPLE, PLACES, NUMBERS, SHOPS, ENGLISH].flatMap((list) => list.split('|')),
);
const LONGEST = 24;

const keyOf = (text: string): string =>
  flattened(text)
    .toLowerCase()
    .replace(/[（(].*?[)）]/g, '')
    .replace(/^[\s*•·:：]+|[\s*•·:：?？ⓘ▲▼↑↓]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** Does the text, and nothing else, name a field in which somebody is told? 买家/收货人 does. */
export function isPrivateLabel(text: string): boolean {
  if (text.length > 3 * LONGEST) return false;
  const key = keyOf(text);
  if (!key || key.length > LONGEST) return false;
  return (
    LABELS.has(key) ||
    (/[/／&、|]/.test(key) && key.split(/\s?[/／&、|]\s?/).some((part) => LABELS.has(part)))
  );
}

const ALTERNATIVES = [...LABELS]
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
/** A field in running text: 收件人：王小明, Ship to: … A letter before it makes another word. */
const FIELD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ALTERNATIVES})\\s?(?:[(（][^)）]{0,12}[)）]\\s?)?[:：]\\s*(?<value>[^\\n]{1,200})`,
  'giu',
);
/** The next field ends the value of the last: 收件人：王小明 下单时间：11-22. */
const NEXT_FIELD = /[\s,，;；|]\s*[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z ]{1,12}[:：]/u;

/** @returns the values of private fields that are written out in a text. */
export function fieldSpans(text: string): Span[] {
  if (!/[:：]/.test(text)) return [];
  const out: Span[] = [];
  const flat = flattened(text);
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(flat); match; match = FIELD.exec(flat)) {
    const value = match.groups?.value ?? '';
    const start = match.index + match[0].length - value.length;
    const next = NEXT_FIELD.exec(value);
    const length = next ? next.index : value.length;
    if (length > 0) out.push({ start, end: start + length });
    FIELD.lastIndex = start + Math.max(1, length);
  }
  return out;
}
