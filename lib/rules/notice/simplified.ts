const TRADITIONAL =
  '規則變進將為時間見徵饋發佈開實執終廢條調擬預計後從網賣買貨費標準務協議辦細範員優過內個關應須處罰違類統營業審報備請與對現權該當給號聯絡訊據訂單價額歸屬滿結歡誠參門檻環節動啟險災風颱運輸遞郵稱於';
const SIMPLIFIED =
  '规则变进将为时间见征馈发布开实执终废条调拟预计后从网卖买货费标准务协议办细范员优过内个关应须处罚违类统营业审报备请与对现权该当给号联络讯据订单价额归属满结欢诚参门槛环节动启险灾风台运输递邮称于';

const SIGNS = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Commas and colons of a Latin keyboard between Han words. */
const HAN = '\\p{Script=Han}';
const KEYBOARD: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=[${HAN}\\d》”」）)]),(?=[${HAN}《“「])`, 'gu'), '，'],
  [new RegExp(`(?<=[${HAN}\\d》”」）)]);(?=[${HAN}《“「])`, 'gu'), '；'],
];

/**
 * The signs our patterns are made of, as they are written in the mainland: notices are also put
 * up in traditional script. One sign for one, so that places stay; never shown to anybody.
 */
export function simplified(text: string): string {
  let read = text.replace(ANY, (sign) => SIGNS.get(sign) ?? sign);
  for (const [typed, meant] of KEYBOARD) read = read.replace(typed, meant);
  return read;
}
