import { useEffect, useState } from 'react';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import type { LocalText } from '../../lib/shared/text';
import type { AlertsApi } from './alerts-api';

/** Names of the metrics that any of these rules touches; empty until they have come. */
export function useMetricNames(
  api: AlertsApi,
  alerts: readonly RuleAlert[] | null,
): Readonly<Record<string, LocalText>> {
  const [names, setNames] = useState<Readonly<Record<string, LocalText>>>({});
  const ids = [...new Set(alerts?.flatMap(({ rule }) => rule.metrics))].sort().join(' ');
  useEffect(() => {
    if (ids === '') return undefined;
    let gone = false;
    void api.metricNames(ids.split(' ')).then((known) => {
      if (!gone) setNames(known);
    });
    return () => {
      gone = true;
    };
  }, [api, ids]);
  return names;
}
