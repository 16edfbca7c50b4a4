import { runtime } from '../browser/runtime';
import type { Result } from '../shared/result';
import type { Envelope } from './envelope';
import type { DataOf, ReplyOf, ToBackground } from './protocol';
import { send } from './send';

type Background = typeof ToBackground;

let spokenFor: Pick<Envelope, 'profile'> = {};

/** From now on everything is asked for this profile alone. */
export function speakFor(profile: string): void {
  spokenFor = { profile };
}

/** Asks the background. Never throws: a failure comes back as a code. */
export function ask<N extends keyof Background & string>(
  name: N,
  data: DataOf<Background, N>,
): Promise<Result<ReplyOf<Background, N>>> {
  const message: Envelope = { to: 'background', name, data, ...spokenFor };
  return send(async () => runtime()?.sendMessage(message));
}
