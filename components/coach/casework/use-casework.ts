import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseworkReply, caseMessages } from '../../../lib/messaging/case-messages';
import type { DataOf, ToBackground } from '../../../lib/messaging/protocol';
import type { ConsentId } from '../../../lib/shared/consents';
import type { FailureCode, Result } from '../../../lib/shared/result';
import type { CoachApi } from '../coach-api';

type CaseMessage = keyof typeof caseMessages;

export interface CaseworkHandle {
  /** `null` until it is read for the first time. */
  readonly work: CaseworkReply | null;
  /** The last thing that did not work; goes away with the next one that does. */
  readonly failure: FailureCode | null;
  readonly reload: () => void;
  /** Sends one change. @returns was it kept? */
  readonly act: <N extends CaseMessage>(
    name: N,
    data: DataOf<typeof ToBackground, N>,
  ) => Promise<boolean>;
  readonly decide: (id: ConsentId, scope: string, given: boolean) => Promise<boolean>;
}

/** The casework of the profile in use; read anew whenever the page comes to the front. */
export function useCasework(api: CoachApi): CaseworkHandle {
  const [work, setWork] = useState<CaseworkReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  // An answer that was overtaken by a newer question is not shown.
  const asked = useRef(0);

  const take = useCallback(async (reply: Promise<Result<CaseworkReply>>): Promise<boolean> => {
    asked.current += 1;
    const mine = asked.current;
    const read = await reply;
    if (read.ok && mine === asked.current) setWork(read.value);
    setFailure(read.ok ? null : read.code);
    return read.ok;
  }, []);

  const reload = useCallback(() => void take(api.ask('casework', {})), [api, take]);
  useEffect(() => {
    const seen = () => {
      if (!document.hidden) reload();
    };
    reload();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [reload]);

  const act: CaseworkHandle['act'] = useCallback(
    (name, data) => take(api.ask(name, data) as Promise<Result<CaseworkReply>>),
    [api, take],
  );
  const decide: CaseworkHandle['decide'] = useCallback(
    async (id, scope, given) => {
      const reply = await api.ask('decideConsent', { id, scope, given });
      if (!reply.ok) {
        setFailure(reply.code);
        return false;
      }
      return take(api.ask('casework', {}));
    },
    [api, take],
  );
  return { work, failure, reload, act, decide };
}
