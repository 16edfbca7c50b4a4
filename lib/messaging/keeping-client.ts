import { persistOnce } from '../browser/storage';
import type { Result } from '../shared/result';
import { ask } from './client';
import type { DataOf, ReplyOf, ToBackground } from './protocol';

type Background = typeof ToBackground;

/**
 * As `ask`; after the first consent and the first sheet the browser is asked to keep the
 * records for good. Only a page with a window may ask.
 */
export async function askAndKeep<N extends keyof Background & string>(
  name: N,
  data: DataOf<Background, N>,
): Promise<Result<ReplyOf<Background, N>>> {
  const reply = await ask(name, data);
  const worthIt =
    name === 'saveSheet' || (name === 'decideConsent' && 'given' in data && data.given);
  if (reply.ok && worthIt) void persistOnce().catch(() => undefined);
  return reply;
}
