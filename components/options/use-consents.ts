import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ConsentState } from '../../lib/messaging/protocol';
import { ALL, type ConsentId } from '../../lib/shared/consents';
import type { FailureCode } from '../../lib/shared/result';
import { type ConsentApi, originOf, patternOf } from './consent-api';

export interface ConsentHandle {
  /** Origins that may be read; `null` while the browser is being asked. */
  readonly allowed: readonly string[] | null;
  readonly consents: readonly ConsentState[];
  /** The origin whose question in the browser was answered with no, last. */
  readonly refused: string | null;
  readonly failure: FailureCode | null;
  /** Asks for exactly this origin. Call it straight from a click. */
  readonly allow: (origin: string) => void;
  readonly takeBack: (origin: string) => void;
  /** C2: keep numbers, everywhere. */
  readonly keepNumbers: (given: boolean) => void;
  /** C4 and C5 as a whole, C3 of every meeting. */
  readonly decideCoaching: (id: 'C3' | 'C4' | 'C5', given: boolean) => Promise<void>;
}

/** The latest decision on one consent. */
export const decisionOf = (
  consents: readonly ConsentState[],
  id: ConsentState['id'],
  scope: string,
): ConsentState | undefined =>
  consents.find((consent) => consent.id === id && consent.scope === scope);

/** Sites allowed and consents given, live. */
export function useConsents(api: ConsentApi): ConsentHandle {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const [consents, setConsents] = useState<readonly ConsentState[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const readAllowed = useCallback(
    () => api.grantedOrigins().then((patterns) => setAllowed(patterns.map(originOf))),
    [api],
  );

  useEffect(() => {
    const readConsents = () =>
      api.ask('consents', {}).then((reply) => {
        if (reply.ok) setConsents(reply.value);
        else setFailure(reply.code);
      });
    void readAllowed();
    void readConsents();
    return api.onPermissionsChanged(() => {
      void readAllowed();
      // The browser's own page takes sites back too, and with them their consents.
      void readConsents();
    });
  }, [api, readAllowed]);

  const decide = useCallback(
    async (id: ConsentId, scope: string, given: boolean) => {
      const reply = await api.ask('decideConsent', { id, scope, given });
      if (reply.ok) setConsents(reply.value);
      setFailure(reply.ok ? null : reply.code);
    },
    [api],
  );

  const allow = useCallback(
    (origin: string) => {
      void api.requestOrigin(patternOf(origin)).then(async (given) => {
        setRefused(given ? null : origin);
        await readAllowed();
        if (given) await decide('C1', origin, true);
      });
    },
    [api, decide, readAllowed],
  );
  const takeBack = useCallback(
    (origin: string) => {
      void api.removeOrigin(patternOf(origin)).then(async () => {
        await readAllowed();
        await decide('C1', origin, false);
      });
    },
    [api, decide, readAllowed],
  );
  const keepNumbers = useCallback((given: boolean) => void decide('C2', 'all', given), [decide]);

  const decideCoaching = useCallback(
    async (id: 'C3' | 'C4' | 'C5', given: boolean) => {
      const scopes =
        id === 'C3' ? consents.filter((one) => one.id === id).map(({ scope }) => scope) : [ALL];
      for (const scope of scopes) await decide(id, scope, given);
    },
    [consents, decide],
  );

  return useMemo(
    () => ({ allowed, consents, refused, failure, allow, takeBack, keepNumbers, decideCoaching }),
    [allowed, consents, refused, failure, allow, takeBack, keepNumbers, decideCoaching],
  );
}
