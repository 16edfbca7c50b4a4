import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';

interface ToolInputs {
  /** Yuan for a month (or a year: all four for the same time). */
  readonly fee: Given;
  /** Hours that it saves, and what one hour is worth, yuan. */
  readonly hours: Given;
  readonly hourValue: Given;
  /** Further money that it brings, yuan. */
  readonly extra: Given;
}

/** Does a paid tool pay for itself? `hours·value + extra − fee`, yuan. */
export function toolPayback(
  inputs: ToolInputs,
): MathsResult<number, ToolInputs, 'leaves-money' | 'takes-money' | 'even'> {
  const reader = createReader();
  const fee = reader.amount(inputs.fee);
  const hours = reader.amount(inputs.hours);
  const value = reader.amount(inputs.hourValue);
  const extra = reader.amount(inputs.extra);
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const net = hours * value + extra - fee;
  return answer(inputs, {
    value: net,
    verdict: net > 0 ? 'leaves-money' : net < 0 ? 'takes-money' : 'even',
  });
}
