import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { goodsPairs } from './goods-pairs';
import { quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  top: {
    'zh-CN': '{a}和{b}，有 {count} 位客人两样都买过。',
    en: '{count} buyers took both {a} and {b}.',
  },
  few: {
    'zh-CN': '还没有哪两样，有 {least} 位以上的客人都买过。',
    en: 'No two things were bought by {least} buyers or more so far.',
  },
  pair: { 'zh-CN': '{a}和{b}', en: '{a} and {b}' },
  buyers: { 'zh-CN': '{count} 位', en: '{count} buyers' },
  together: { 'zh-CN': '其中 {count} 位是一次买的', en: '{count} of them in one order' },
  figure: { 'zh-CN': '两样都买过的客人', en: 'Buyers who took both' },
  everybody: {
    'zh-CN': '{goods}几乎人人都买，和谁都配得上，别太当真。',
    en: 'Nearly everybody buys {goods}, so it goes with all. Do not lean on it.',
  },
  chance: {
    'zh-CN': '{count} 位还不多，可能是碰巧。多看一个月。',
    en: '{count} buyers are still few and it may be chance. Look for another month.',
  },
  say: {
    'zh-CN': '有人买{a}时，顺口问一句{b}用不用得上。',
    en: 'When somebody buys {a}, ask whether {b} would help too.',
  },
  own: { 'zh-CN': '你想这样提：{line}。', en: 'You want to say: {line}.' },
  tick: {
    'zh-CN': '提过的记一笔，两周后数数有几位要了。',
    en: 'Note when you said it, and count in two weeks who wanted it.',
  },
  wait: {
    'zh-CN': '先不提。攒一攒订单，下个月再数。',
    en: 'Wait with it. Let orders gather and count again next month.',
  },
} satisfies Record<string, LocalText>;

/** With fewer buyers a pair is not named. */
const LEAST = 3;
const STILL_FEW = 8;
const NEARLY_ALL = 0.8;
const SHOWN = 5;

export default worksheet({
  id: 'goes-with',
  title: { 'zh-CN': '常常一起买', en: 'Often bought together' },
  lead: {
    'zh-CN': '从订单里数：哪两样东西，常有同一位客人都买。挑一对，在合适的时候提一句。',
    en: 'Counts which two things the same buyers take. Choose one pair to mention when it fits.',
  },
  minutes: 8,
  exampleEn: {
    '宽口棉袜 | 护膝': 'Wide cotton socks | Knee warmers',
    宽口棉袜: 'Wide cotton socks',
    护膝: 'Knee warmers',
    '护膝 | 宽口棉袜 | 围巾': 'Knee warmers | Wide cotton socks | Scarf',
    短袜: 'Ankle socks',
    '短袜 | 围巾': 'Ankle socks | Scarf',
  },
  shape: { kind: 'questions' },
  fields: [
    {
      kind: 'orders',
      id: 'orders',
      goods: true,
      label: { 'zh-CN': '带货名的订单表', en: 'Order list with goods' },
      hint: {
        'zh-CN': '一单里有几样，货名之间用竖线隔开。买家的名字当场打乱。',
        en: 'Several things of one order are parted by a bar. Names are scrambled at once.',
      },
      least: 1,
      most: 20000,
    },
    {
      kind: 'text',
      id: 'line',
      label: { 'zh-CN': '我想怎么提一句', en: 'How I want to say it' },
      most: 60,
      optional: true,
    },
  ],
  example: {
    orders: [
      { buyer: 'c1', on: '2026-10-03', amount: '88', goods: '宽口棉袜 | 护膝' },
      { buyer: 'c2', on: '2026-10-05', amount: '59', goods: '宽口棉袜' },
      { buyer: 'c2', on: '2026-10-29', amount: '45', goods: '护膝' },
      { buyer: 'c3', on: '2026-10-11', amount: '104', goods: '护膝 | 宽口棉袜 | 围巾' },
      { buyer: 'c4', on: '2026-10-20', amount: '39', goods: '短袜' },
      { buyer: 'c5', on: '2026-11-02', amount: '88', goods: '宽口棉袜 | 护膝' },
      { buyer: 'c6', on: '2026-11-08', amount: '98', goods: '短袜 | 围巾' },
      { buyer: 'c7', on: '2026-11-15', amount: '59', goods: '宽口棉袜' },
    ],
    line: '',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const bought = answers.rows('orders').flatMap((row) => {
      const goods = row
        .text('goods')
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== '');
      return row.text('buyer') && goods.length > 0 ? [{ buyer: row.text('buyer'), goods }] : [];
    });
    if (bought.length === 0) return null;
    const pairs = goodsPairs(bought)
      .filter(({ buyers }) => buyers >= LEAST)
      .slice(0, SHOWN);
    const [best] = pairs;
    if (!best) return { headline: t('few', { least: LEAST }), next: [t('wait')] };
    const [a, b] = best.goods.map(quoted) as [string, string];
    const people = new Set(bought.map(({ buyer }) => buyer));
    const common = best.goods.filter(
      (one) =>
        new Set(bought.filter(({ goods }) => goods.includes(one)).map(({ buyer }) => buyer)).size >=
        NEARLY_ALL * people.size,
    );
    const line = answers.text('line');
    return {
      headline: t('top', { a, b, count: best.buyers }),
      lines: pairs.map(
        ({ goods, buyers, together }): ResultLine => ({
          label: t('pair', { a: quoted(goods[0]), b: quoted(goods[1]) }),
          value: t('buyers', { count: buyers }),
          hint: t('together', { count: together }),
        }),
      ),
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: pairs.map(({ goods, buyers }, at) => ({
          id: String(at),
          name: goods.join(' + '),
          amount: buyers,
          text: t('buyers', { count: buyers }),
          ...(at === 0 ? { here: true as const } : {}),
        })),
      },
      cautions: [
        ...(best.buyers < STILL_FEW ? [t('chance', { count: best.buyers })] : []),
        ...common.map((one) => t('everybody', { goods: quoted(one) })),
      ],
      next: [line ? t('own', { line: quoted(line) }) : t('say', { a, b }), t('tick')],
    };
  },
});
