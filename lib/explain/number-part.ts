import type { Metric, MetricCardText } from '../metrics/types';
import { money, plain, share, spoken } from '../shared/format';
import type { Sighting } from '../shared/sighting';
import { fill, type Language } from '../shared/text';
import { fillTemplate } from './fill-template';
import type { FindMetric, ReadFormula } from './formula';
import { periodPhrase } from './period';
import { numberOf } from './readable';
import { slotOf } from './templates';
import { cardWords, unreadableReasons } from './words';

interface Setting {
  readonly sighting: Sighting;
  readonly metric: Metric;
  readonly text: MetricCardText['number'];
  readonly formula: ReadFormula | null;
  readonly metricOf: FindMetric;
  readonly language: Language;
  readonly currency: string | null;
  readonly now: Date;
}

/** Part 3: the number as it stands on the page, or why it can not be said. */
export function numberPart(setting: Setting): string {
  const { sighting, text, formula, language } = setting;
  const { value } = sighting;
  if (!value) return cardWords.columnName[language];
  if (!value.readable) return unreadable(value.why, language);
  const number = numberOf(value);
  if (number === null) {
    return value.number === null
      ? cardWords.noData[language]
      : unreadable('not-a-number', language);
  }
  const slots = { ...valueSlots(setting, number), ...operandSlots(setting) };
  // Numbers that do not give the printed one are not told as its inputs.
  const inputs = formula?.card.agrees === false ? undefined : text.withInputs;
  return (
    (inputs && fillTemplate(inputs[language], slots, language)) ??
    fillTemplate(text.value[language], slots, language) ??
    fill(cardWords.asPrinted[language], { raw: value.raw })
  );
}

function unreadable(why: keyof typeof unreadableReasons | undefined, language: Language): string {
  const reason = unreadableReasons[why ?? 'not-a-number'][language];
  return fill(cardWords.unreadable[language], { reason });
}

function valueSlots(setting: Setting, number: number): Record<string, string> {
  const { sighting, metric, language, now } = setting;
  const currency = sighting.value?.currency ?? setting.currency;
  const slots: Record<string, string> = { period: periodPhrase(sighting.period, language, now) };
  switch (metric.unit) {
    case 'percent': {
      const people = share(number, language);
      if (!people) return slots;
      const outOf = plain(people.outOf);
      slots.outOf = outOf;
      slots.of = people.of;
      slots.outOfMoney = money(people.outOf, currency, language);
      slots.ofMoney = amount(people.of, currency, language);
      return slots;
    }
    case 'money':
    case 'per-mille-money':
      slots.value = money(number, currency, language);
      return slots;
    case 'ratio':
      slots.value = plain(number);
      slots.oneMoney = money(1, currency, language);
      slots.valueMoney = money(number, currency, language);
      return slots;
    case 'hours':
    case 'seconds':
    case 'days':
      // Printed in minutes here and in hours there: said as it stands.
      slots.value = sighting.value?.raw ?? plain(number);
      return slots;
    default:
      slots.value = spoken(number, language);
      return slots;
  }
}

/** "2 到 3" with the name of the money behind it. */
function amount(text: string, currency: string | null, language: Language): string {
  const name = money(2, currency, language).replace(/^2 ?/, '');
  const single = money(1, currency, language).replace(/^1 ?/, '');
  const unit = text === '1' ? single : name;
  return unit ? `${text} ${unit}` : text;
}

function operandSlots({ formula, metricOf, language, currency }: Setting): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const [id, value] of formula?.operands ?? []) {
    const number = value.number ?? 0;
    slots[slotOf(id)] =
      metricOf(id)?.unit === 'money'
        ? money(number, value.currency ?? currency, language)
        : spoken(number, language);
  }
  return slots;
}
