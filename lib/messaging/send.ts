import { alive } from '../browser/runtime';
import { fail, type Result } from '../shared/result';
import { isResult } from './envelope';

/** Makes one call across contexts and turns whatever happens into a result. */
export async function send<T>(call: () => Promise<unknown>): Promise<Result<T>> {
  if (!alive()) return fail('orphaned');
  try {
    const reply = await call();
    return isResult(reply) ? (reply as Result<T>) : fail('worker-gone');
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return fail(/context invalidated/i.test(message) ? 'orphaned' : 'worker-gone');
  }
}
