import type { Result } from '../shared/result';

/** What really travels. `to` keeps the two directions apart: every context hears every message. */
export interface Envelope {
  readonly to: 'background' | 'scanner';
  readonly name: string;
  readonly data: unknown;
  /** For which profile a page of ours speaks; missing: for whichever is in use. */
  readonly profile?: string;
}

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return (to === 'background' || to === 'scanner') && typeof name === 'string';
}

export function isResult(reply: unknown): reply is Result<unknown> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return typeof reply.ok === 'boolean';
}
