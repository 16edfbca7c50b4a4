import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '../../../lib/coaching/types';
import type { FailureCode } from '../../../lib/shared/result';
import type { CoachApi } from '../coach-api';

/** A short pause in the typing. */
const PAUSE_MS = 500;

export interface Meeting {
  readonly session: Session;
  readonly failure: FailureCode | null;
  /** Writes at once. @returns whether it is kept */
  readonly keep: (change: Partial<Session>) => Promise<boolean>;
  /** Writes after a pause: for what is typed. */
  readonly type: (change: Partial<Session>) => void;
}

/** A meeting that is kept as it goes: closing the page loses nothing. */
export function useMeeting(api: CoachApi, first: Session): Meeting {
  const [session, setSession] = useState(first);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const latest = useRef(first);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const write = useCallback(async (): Promise<boolean> => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
    const reply = await api.ask('saveSession', { session: copyOf(latest.current) });
    setFailure(reply.ok ? null : reply.code);
    return reply.ok;
  }, [api]);

  const change = useCallback(
    (part: Partial<Session>) => {
      latest.current = { ...latest.current, ...part, updatedAt: api.now().toISOString() };
      setSession(latest.current);
    },
    [api],
  );

  useEffect(() => {
    const flush = () => {
      if (waiting.current !== null) void write();
    };
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [write]);

  return {
    session,
    failure,
    keep: (part) => {
      change(part);
      return write();
    },
    type: (part) => {
      change(part);
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void write(), PAUSE_MS);
    },
  };
}

/** Lists of the contract are read only; the message's are not. */
const copyOf = (session: Session) =>
  structuredClone(session) as Session & { paths: never; blocksDone: never; note: never };
