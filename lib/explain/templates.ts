/**
 * Slots of the card templates. `{period}` 昨天; `{value}` the number with its unit of money;
 * `{outOf}` and `{of}` a share as people: 3 of 100, 4 of 1,000; `{outOfMoney}` and
 * `{ofMoney}` the same in money; `{oneMoney}` and `{valueMoney}` a ratio of money: 1 元,
 * 2.6 元; `{low}` to `{high}` of `{outOf}` people, the room chance leaves; `{change}` 8.2 %
 * against `{against}` 前一天, as the page states it.
 */
export const NUMBER_SLOTS = [
  'period',
  'value',
  'outOf',
  'of',
  'outOfMoney',
  'ofMoney',
  'oneMoney',
  'valueMoney',
] as const;

export const VERDICT_SLOTS = {
  cannotTell: [],
  fewPeople: ['low', 'high', 'outOf'],
  up: ['change', 'against'],
  down: ['change', 'against'],
} as const;

/** Slot of one number of the formula: `paid-amount` stands as `{paidAmount}`. */
export function slotOf(metricId: string): string {
  return metricId.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Names of the slots a template uses, each once. */
export function slotsIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))];
}
