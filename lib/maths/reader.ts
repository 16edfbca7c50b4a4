import type { Refusal } from './cautions';
import type { Given } from './result';

/** More yuan, people or days than any shop has; beyond it arithmetic loses its digits. */
const LARGEST = 1e12;

type Input = Given | undefined;

/**
 * Reads inputs and remembers what is wrong with them, so that a function takes all its
 * numbers first and refuses once. A faulty number reads as 0, which
 * nobody sees: whoever reads asks `faults` before reckoning.
 */
export function createReader() {
  const found = new Set<Refusal>();
  const fault = (why: Refusal): number => {
    found.add(why);
    return 0;
  };

  function number(input: Input): number {
    if (input === null || input === undefined) return fault('missing-input');
    if (!Number.isFinite(input)) return fault('not-a-number');
    return Math.abs(input) > LARGEST ? fault('out-of-range') : input;
  }
  /** Zero or more. */
  function amount(input: Input): number {
    const read = number(input);
    return read < 0 ? fault('negative') : read;
  }
  function positive(input: Input): number {
    const read = amount(input);
    return read === 0 && input === 0 ? fault('not-positive') : read;
  }
  /** 0 to 1. */
  function share(input: Input): number {
    const read = number(input);
    return read < 0 || read > 1 ? fault('not-a-share') : read;
  }
  /** A whole number, zero or more. */
  function count(input: Input): number {
    const read = amount(input);
    return Number.isInteger(read) ? read : fault('not-whole');
  }
  /** A whole number, one or more: zero visitors, zero buyers tell nothing. */
  function people(input: Input): number {
    const read = count(input);
    return read === 0 && input === 0 ? fault('nothing-counted') : read;
  }
  /** A number that may be blank. */
  function optional(read: (input: Input) => number, input: Input): number | null {
    return input === null || input === undefined ? null : read(input);
  }
  /**
   * Notes what only several inputs together show. While one of them is faulty the others
   * can not be held against it, so only the first reason counts.
   */
  function check(holds: boolean, why: Refusal): void {
    if (!holds && found.size === 0) found.add(why);
  }

  return {
    number,
    amount,
    positive,
    share,
    count,
    people,
    optional,
    check,
    faults: (): readonly Refusal[] => [...found],
  };
}
