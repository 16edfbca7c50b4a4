import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RuleAlertsReply } from '../../lib/messaging/rule-messages';
import { buildAlerts } from '../../lib/rules/alerts/build-alerts';
import { applyChange, freshMark, type MarkChange } from '../../lib/rules/alerts/marks';
import type { RuleAlert, RuleMark } from '../../lib/rules/alerts/types';
import { localDay } from '../../lib/shared/days';
import type { FailureCode } from '../../lib/shared/result';
import type { AlertsApi } from './alerts-api';

export interface AlertsHandle {
  /** `null` until they came for the first time. */
  readonly alerts: readonly RuleAlert[] | null;
  readonly reply: RuleAlertsReply | null;
  /** The person's day (ISO). */
  readonly today: string;
  readonly failure: FailureCode | null;
  readonly mark: (id: string, change: MarkChange) => void;
  readonly reload: () => void;
}

/** Rules and what the person did with them; acts show at once and are kept by the background. */
export function useAlerts(api: AlertsApi, wanted: boolean): AlertsHandle {
  const [reply, setReply] = useState<RuleAlertsReply | null>(null);
  const [marks, setMarks] = useState<ReadonlyMap<string, RuleMark>>(new Map());
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [now] = useState(() => api.now());

  const reload = useCallback(() => {
    void api.ask('ruleAlerts', {}).then((answer) => {
      setFailure(answer.ok ? null : answer.code);
      if (!answer.ok) return;
      setReply(answer.value);
      setMarks(new Map(answer.value.marks.map((mark) => [mark.id, mark])));
    });
  }, [api]);

  useEffect(() => {
    if (wanted) reload();
  }, [wanted, reload]);

  const mark = useCallback(
    (id: string, change: MarkChange) => {
      const at = api.now().toISOString();
      let before: RuleMark | undefined;
      setMarks((all) => {
        before = all.get(id);
        return new Map(all).set(id, applyChange(before ?? freshMark(id, at), change, at));
      });
      void api.ask('markRule', { id, change }).then((answer) => {
        setFailure(answer.ok ? null : answer.code);
        setMarks((all) => {
          const next = new Map(all);
          if (answer.ok) next.set(id, answer.value);
          else if (before) next.set(id, before);
          else next.delete(id);
          return next;
        });
      });
    },
    [api],
  );

  const alerts = useMemo(
    () => reply && buildAlerts({ rules: reply.rules, marks, now }),
    [reply, marks, now],
  );
  return { alerts, reply, today: localDay(now), failure, mark, reload };
}
