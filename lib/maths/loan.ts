import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';

interface LoanInputs {
  /** Yuan borrowed. */
  readonly amount: Given;
  /** Yearly rate as a fraction: 4 % is 0.04. */
  readonly yearlyRate: Given;
  readonly months: Given;
  /** Yuan kept back at the start. */
  readonly fee: Given;
}

export interface LoanCost {
  /** Equal payment each month, yuan. */
  readonly payment: number;
  /** All that is paid beyond the amount: interest and fee. */
  readonly cost: number;
  /** 12 × the monthly rate at which the payments are worth what was really received. */
  readonly trueYearlyRate: number;
}

/** A rate above this was typed as a percentage. */
const HIGHEST_RATE = 10;
const LONGEST = 600;

/**
 * What a loan with equal payments costs: `A·i ÷ (1 − (1 + i)^−n)`, i = yearly ÷ 12, `A ÷ n`
 * without interest. The true rate is 12 × the internal rate of (A − fee; payments).
 */
export function loanCost(inputs: LoanInputs): MathsResult<LoanCost, LoanInputs, 'reckoned'> {
  const reader = createReader();
  const amount = reader.positive(inputs.amount);
  const yearly = reader.amount(inputs.yearlyRate);
  const months = reader.people(inputs.months);
  const fee = reader.amount(inputs.fee);
  reader.check(yearly <= HIGHEST_RATE && months <= LONGEST, 'out-of-range');
  // Nothing is left to receive: there is no rate for that.
  reader.check(fee < amount, 'more-than-all');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const payment = amount / annuity(yearly / 12, months);
  const monthly = fee === 0 ? yearly / 12 : rateOf((amount - fee) / payment, months);
  return answer(inputs, {
    value: { payment, cost: payment * months - amount + fee, trueYearlyRate: 12 * monthly },
    verdict: 'reckoned',
    cautions: [fee > 0 && 'fee-raises-rate'],
  });
}

/** What one yuan a month is worth today: `(1 − (1 + i)^−n) ÷ i`, and n without interest. */
export function annuity(rate: number, months: number): number {
  return rate === 0 ? months : -Math.expm1(-months * Math.log1p(rate)) / rate;
}

/** Monthly rate at which one yuan a month is worth `value`. By halving: worth falls with it. */
function rateOf(value: number, months: number): number {
  let low = 0;
  // Even payments without end are worth only 1 ÷ rate.
  let high = 1 / value;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (annuity(middle, months) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
