import { useEffect, useState } from 'react';
import { buildAlerts } from '../../lib/rules/alerts/build-alerts';
import { isDue, isOfToday } from '../../lib/rules/alerts/due';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import { localDay } from '../../lib/shared/days';
import type { PanelApi } from './panel-api';

/** The rules of one platform, as of a moment. */
export interface PageRules {
  readonly due: readonly RuleAlert[];
  /** How many lie ahead or have just begun, whether they were read or not. */
  readonly current: number;
  /** How many of these have one of their days today. */
  readonly ofToday: number;
  /** The person's day (ISO). */
  readonly today: string;
}

/**
 * Rules that concern a platform; `null` until they came, where alerts are off, and where no rule
 * is known of it. Asked anew when the panel is looked at again: they may have been read meanwhile.
 */
export function usePageRules(
  api: PanelApi,
  platform: string | null,
  wanted: boolean,
): PageRules | null {
  const [rules, setRules] = useState<PageRules | null>(null);
  useEffect(() => {
    setRules(null);
    if (platform === null || !wanted) return undefined;
    let gone = false;
    const look = async () => {
      if (document.hidden) return;
      const reply = await api.ask('ruleAlerts', { platform });
      if (gone || !reply.ok) return;
      const { rules: found, marks } = reply.value;
      if (found.length === 0) return setRules(null);
      const now = api.now();
      const today = localDay(now);
      const byId = new Map(marks.map((mark) => [mark.id, mark]));
      const alerts = buildAlerts({ rules: found, marks: byId, now });
      const current = alerts.filter((one) => one.current && one.state !== 'muted');
      setRules({
        due: alerts.filter((one) => isDue(one, today)),
        current: current.length,
        ofToday: current.filter((one) => isOfToday(one, today)).length,
        today,
      });
    };
    void look();
    const again = () => void look();
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [api, platform, wanted]);
  return rules;
}
