import { type Span, spansOf } from './spans';

/** Postal addresses, Chinese and English, by the words that only addresses are made of. */

const PROVINCE =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';

/** What an address goes on with; a sentence or the next field ends it. */
const REST = '[\\p{Script=Han}\\p{L}\\p{N}\\s()（）#\\-—－·.号*、/]';

/** 浙江省杭州市…, 广东 深圳 南山区…: from the province on, to the end of the line. */
const FROM_PROVINCE = new RegExp(
  `(?:中国)?(?:${PROVINCE})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?[\\s-]?\\p{Script=Han}{1,8}(?:市|区|县|旗|盟|州|镇|乡|街道|路|大道)${REST}{0,80}`,
  'gu',
);
/** 文三路 477 号, 建设大街12栋3单元402室, 李家村八组12号. */
const FROM_STREET = new RegExp(
  `[\\p{Script=Han}\\p{N}]{1,16}(?:路|街|道|巷|弄|胡同|里|村|庄|屯|社区|小区|花园|公寓|大厦|广场|新村|家园|苑|园区|工业园|组)[\\s\\p{Script=Han}]{0,10}[\\d一二三四五六七八九十百]{1,5}\\s?(?:号|栋|幢|座|楼|单元|室|弄|组|巷|户|层)${REST}{0,40}`,
  'gu',
);
/** 12栋3单元402室, 3号楼2单元 */
const HOUSE =
  /[\dA-Za-z一二三四五六七八九十]{1,5}\s?(?:号楼|栋|幢|座)\s?[\d一二三四五六七八九十A-Za-z\-\s]{1,6}(?:单元|室|层|楼|户|号)?[\d\-\s室号层户楼单元]{0,12}/g;
/** 余杭区五常街道西溪花园: two steps of a district below each other. */
const DISTRICTS = new RegExp(
  `\\p{Script=Han}{1,8}(?:市|区|县|旗|州)\\s?\\p{Script=Han}{1,10}(?:区|县|镇|乡|街道|村|社区)${REST}{0,60}`,
  'gu',
);

const STREET_WORD =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|terrace|square|sq|highway|hwy|parkway|crescent|close|jalan|jln|barangay|brgy|soi|calle|rue|strasse|straße';
/** 221B Baker Street, Apt 4, London NW1 6XE */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:flat|apt|unit|no|room|rm|suite|blk|block)\\.?\\s?#?[\\w-]{1,6},?\\s)?\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,5})?,?\\s(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]*\\s){0,4}(?:${STREET_WORD})\\b\\.?[^\\n;|]{0,90}`,
  'giu',
);
const UNIT_LINE =
  /\b(?:apt|apartment|suite|unit|flat|room|floor|p\.?o\.?\s?box)\.?\s?#?\d[\w-]*\b[^\n;|]{0,60}/gi;
/** Springfield, IL 62704 · London NW1 6XE */
const POSTCODE =
  /(?:[A-Z][\p{L}'’.-]+\s?){1,3},\s?[A-Z]{2}\s\d{5}(?:-\d{4})?|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|(?:邮编|邮政编码|zip|postcode|postal code)\s?:?\s?[\dA-Z][\dA-Z\s-]{3,9}/gu;

/** @returns where addresses stand. */
export function addressSpans(text: string): Span[] {
  if (text.length < 4) return [];
  const out: Span[] = [];
  if (/\p{Script=Han}{2}/u.test(text))
    for (const pattern of [FROM_PROVINCE, FROM_STREET, DISTRICTS, HOUSE])
      out.push(...spansOf(text, pattern));
  if (/[A-Za-z]{2}/.test(text))
    for (const pattern of [ENGLISH, UNIT_LINE]) out.push(...spansOf(text, pattern));
  if (/\d/.test(text)) out.push(...spansOf(text, POSTCODE));
  return out;
}
