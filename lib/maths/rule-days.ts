import { dayNumber } from '../shared/days';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';

interface RuleInputs {
  /** ISO dates. */
  readonly published: string;
  readonly starts: string;
  readonly today: string;
  /** Minutes that its tasks take. */
  readonly minutes: Given;
}

export interface RuleDays {
  /** Days between notice and start; below zero where it starts before it is told. */
  readonly notice: number;
  /** Days until it starts; 0 from its first day on. */
  readonly left: number;
  /** Minutes a day until then; `null` without a day left. */
  readonly perDay: number | null;
}

const SHORT = 7;

/** How long a rule change was announced before, and what its tasks come to a day. */
export function ruleDays(
  inputs: RuleInputs,
): MathsResult<RuleDays, RuleInputs, 'ahead' | 'started'> {
  const reader = createReader();
  const minutes = reader.amount(inputs.minutes);
  const published = dayNumber(inputs.published);
  const starts = dayNumber(inputs.starts);
  const today = dayNumber(inputs.today);
  if (published === null || starts === null || today === null)
    return refuse(inputs, [...reader.faults(), 'bad-date']);
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const notice = starts - published;
  const left = Math.max(0, starts - today);
  return answer(inputs, {
    value: { notice, left, perDay: left ? minutes / left : null },
    n: left,
    verdict: left ? 'ahead' : 'started',
    cautions: [notice < SHORT && 'short-notice', notice < 0 && 'starts-before-notice'],
  });
}
