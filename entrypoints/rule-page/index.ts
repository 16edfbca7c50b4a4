import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRulePage } from '../../lib/content/rule-reader';
import { ask } from '../../lib/messaging/client';

/**
 * Put by the background into pages of rules, and into dashboards where announcements are
 * listed; nowhere else, and never a part of the scanner.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  void readRulePage({
    wanted: async (url) => {
      const reply = await ask('ruleReading', { url });
      return reply.ok ? reply.value : null;
    },
    tell: ({ url, text, complete, links }) =>
      void ask('ruleVisit', { url, text: text && mutable(text), complete, links: [...links] }),
  });
});

/** The same, as the message's type has it. */
const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
