import type { RulesHere } from '../../lib/rules/alerts/due';
import type { Result } from '../../lib/shared/result';

export interface PageRules {
  /** Of the platform asked for last; `null` until the answer is there, or where there is none. */
  readonly now: RulesHere | null;
  /** Something of this platform opens: what is known of another one is forgotten. */
  readonly opens: (platform: string | undefined) => void;
  /** The same, and asks again: what the person read meanwhile is not told again. */
  readonly ask: (platform: string | undefined) => void;
}

/** Rules of the platform of what is open; `changed` runs where the line has to be drawn anew. */
export function pageRules(
  fetch: (platform: string) => Promise<Result<RulesHere>>,
  changed: () => void,
): PageRules {
  let now: RulesHere | null = null;
  let of: string | undefined;
  let asked = 0;
  const opens = (platform: string | undefined) => {
    asked += 1;
    if (platform !== of) now = null;
    of = platform;
  };
  return {
    get now() {
      return now;
    },
    opens,
    ask: (platform) => {
      opens(platform);
      const mine = asked;
      if (platform === undefined) return;
      void fetch(platform).then((reply) => {
        if (mine !== asked) return;
        const next = reply.ok ? reply.value : null;
        const same = next?.todo === now?.todo && next?.know === now?.know;
        now = next;
        if (!same) changed();
      });
    },
  };
}
