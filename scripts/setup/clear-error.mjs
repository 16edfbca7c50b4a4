// @ts-check
import { inspect } from 'node:util';

/** Something a person can put right: told in one line, without a stack. */
export class ClearError extends Error {
  /**
   * @param {string} message One line which says what is wrong and what to do.
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'ClearError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command's main function. A failure ends in one line on stderr and a non-zero exit
 * code; everything known is shown where DONGDIAN_DEBUG is set.
 * @param {() => Promise<number | void>} main Resolves with the exit code, 0 by default.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [line = 'Something went wrong.'] = text.split('\n').filter((one) => one.trim() !== '');
    process.stderr.write(`${line.trim()}\n`);
    if (process.env.DONGDIAN_DEBUG) process.stderr.write(`${inspect(error)}\n`);
    process.exitCode = error instanceof ClearError ? error.exitCode : 1;
  }
}
