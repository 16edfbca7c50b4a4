import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { mean } from './statistics';

interface RepeatInputs {
  /** Yuan left per order. */
  readonly left: Given;
  /** Orders of each buyer in 365 days, one or more. */
  readonly orders: readonly Given[];
}

export interface RepeatValue {
  readonly meanOrders: number;
  /** Yuan that a buyer leaves in a year. */
  readonly value: number;
  /** Of the lower and the upper half of buyers; `null` from 20 buyers on. */
  readonly range: readonly [number, number] | null;
}

const ENOUGH_BUYERS = 20;

/** What a buyer is worth in a year: mean orders × money left; with few buyers as a range. */
export function repeatValue(
  inputs: RepeatInputs,
): MathsResult<RepeatValue, RepeatInputs, 'estimated'> {
  const reader = createReader();
  const left = reader.number(inputs.left);
  const orders = inputs.orders.map((each) => reader.people(each));
  reader.check(orders.length > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const meanOrders = mean(orders);
  const few = orders.length < ENOUGH_BUYERS;
  return answer(inputs, {
    value: { meanOrders, value: meanOrders * left, range: few ? halves(orders, left) : null },
    n: orders.length,
    verdict: 'estimated',
    cautions: [few && 'few-buyers', left <= 0 && 'loses-per-order'],
  });
}

/** The middle buyer of an odd number belongs to both halves. */
function halves(orders: readonly number[], left: number): readonly [number, number] {
  const sorted = orders.toSorted((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  const ends = [mean(sorted.slice(0, half)) * left, mean(sorted.slice(-half)) * left] as const;
  return [Math.min(...ends), Math.max(...ends)];
}
