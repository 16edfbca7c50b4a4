const TRADITIONAL =
  '規則變進將為時間見徵饋發佈開實執終廢條調擬預計後從網賣買貨費標準務協議辦細範員優過內個關應須處罰違類統營業審報備請與對現權該當給號聯絡訊據訂單價額歸屬滿結歡誠參門檻環節動啟險災風颱運輸遞郵稱於';
const SIMPLIFIED =
  '规则变进将为时间见征馈发布开实执终废条调拟预计后从网卖买货费标准务协议办细范员优过内个关应须处罚违类统营业审报备请与对现权该当给号联络讯据订单价额归属满结欢诚参门槛环节动启险灾风台运输递邮称于';

const SIGNS = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/**
 * The signs our patterns are made of, as they are written in the mainland: notices are also put
 * up in traditional script. One sign for one, so that places stay; never shown to anybody.
 */
export const simplified = (text: string): string =>
  text.replace(ANY, (sign) => SIGNS.get(sign) ?? sign);
