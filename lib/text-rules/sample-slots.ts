import type { Language } from '../shared/text';

/**
 * Realistic fillings for the slots of card templates: a short one, a long one and the
 * longest that `lib/explain` writes. A template must read well with each.
 */
type Slots = Readonly<Record<string, string>>;

const KNOWN: Readonly<Record<Language, readonly Slots[]>> = {
  'zh-CN': [
    {
      period: '昨天',
      outOf: '100',
      of: '3',
      outOfMoney: '100 元',
      ofMoney: '8 元',
      oneMoney: '1 元',
      valueMoney: '2.6 元',
      low: '1',
      high: '4',
      change: '8.2 %',
      against: '前一天',
    },
    {
      period: '近 30 天',
      outOf: '100',
      of: '2 到 3',
      outOfMoney: '100 元',
      ofMoney: '2 到 3 元',
      oneMoney: '1 元',
      valueMoney: '0.85 元',
      low: '0',
      high: '7',
      change: '120 %',
      against: '前一段时间',
    },
    {
      period: '3 月 1 日到 3 月 7 日',
      outOf: '1,000',
      of: '4 到 5',
      outOfMoney: '1,000 美元',
      ofMoney: '4 到 5 美元',
      oneMoney: '1 美元',
      valueMoney: '12.35 美元',
      low: '11',
      high: '24',
      change: '0.5 %',
      against: '去年这个时候',
    },
  ],
  en: [
    {
      period: 'yesterday',
      outOf: '100',
      of: '3',
      outOfMoney: '100 yuan',
      ofMoney: '8 yuan',
      oneMoney: '1 yuan',
      valueMoney: '2.6 yuan',
      low: '1',
      high: '4',
      change: '8.2 %',
      against: 'the day before',
    },
    {
      period: 'in the last 30 days',
      outOf: '100',
      of: '2 to 3',
      outOfMoney: '100 yuan',
      ofMoney: '2 to 3 yuan',
      oneMoney: '1 yuan',
      valueMoney: '0.85 yuan',
      low: '0',
      high: '7',
      change: '120 %',
      against: 'the period before',
    },
    {
      period: 'from 1 March to 7 March',
      outOf: '1,000',
      of: '4 to 5',
      outOfMoney: '1,000 US dollars',
      ofMoney: '4 to 5 US dollars',
      oneMoney: '1 US dollar',
      valueMoney: '12.35 US dollars',
      low: '11',
      high: '24',
      change: '0.5 %',
      against: 'the same time last year',
    },
  ],
};

const MONEY: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['960 元', '约 1.2 万元', '12.35 美元'],
  en: ['960 yuan', '12,345 yuan', '12.35 US dollars'],
};
const COUNT: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['12', '约 1.2 万', '4,321'],
  en: ['12', '12,345', '4,321'],
};
const MONEY_NAME = /amount|spend|sales|gmv|revenue|cost|price|profit|fee/i;

export const SAMPLE_SETS = 3;

/**
 * Fills every slot of a template with the sample of one set. A slot that is no fixed one is
 * an operand of the formula (`{paidAmount}`): money or a count, by its name.
 *
 * @param money the value of the metric itself is an amount of money.
 */
export function fillSample(
  template: string,
  language: Language,
  set: number,
  money: boolean,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = KNOWN[language][set]?.[name];
    if (known !== undefined) return known;
    const list = (name === 'value' ? money : MONEY_NAME.test(name)) ? MONEY : COUNT;
    return list[language][set] ?? '12';
  });
}
