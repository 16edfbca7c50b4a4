import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CostForm, CostProblems } from '../../lib/costs/read-form';
import type { CostCard } from '../../lib/costs/types';
import type { FailureCode } from '../../lib/shared/result';
import type { SettingsApi } from './settings-api';

export interface CostsHandle {
  /** `null` until they are read for the first time. */
  readonly cards: readonly CostCard[] | null;
  readonly failure: FailureCode | null;
  /** @returns what is unclear; empty when it was written; `null` when that did not work. */
  readonly save: (id: string, form: CostForm) => Promise<CostProblems | null>;
  readonly remove: (id: string) => void;
}

/** The cost cards, live. */
export function useCosts(api: SettingsApi): CostsHandle {
  const [cards, setCards] = useState<readonly CostCard[] | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  useEffect(() => {
    void api.ask('costCards', {}).then((reply) => {
      if (reply.ok) setCards(reply.value);
      else setFailure(reply.code);
    });
  }, [api]);

  const save = useCallback(
    async (id: string, form: CostForm) => {
      const reply = await api.ask('saveCostCard', { id, form });
      setFailure(reply.ok ? null : reply.code);
      if (!reply.ok) return null;
      if (!reply.value.saved) return reply.value.problems;
      setCards(reply.value.cards);
      return {};
    },
    [api],
  );
  const remove = useCallback(
    (id: string) =>
      void api.ask('removeCostCard', { id }).then((reply) => {
        if (reply.ok) setCards(reply.value);
        setFailure(reply.ok ? null : reply.code);
      }),
    [api],
  );
  return useMemo(() => ({ cards, failure, save, remove }), [cards, failure, save, remove]);
}
