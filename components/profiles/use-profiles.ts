import { useCallback, useEffect, useState } from 'react';
import type { ProfilesReply } from '../../lib/messaging/profile-messages';
import type { FailureCode, Result } from '../../lib/shared/result';
import type { Ask } from '../options/settings-api';

export interface ProfilesHandle {
  /** `null` until they are known. */
  readonly profiles: ProfilesReply | null;
  readonly busy: boolean;
  readonly failure: FailureCode | null;
  /** Sends one message. @returns its answer, `null` where it failed */
  readonly act: <T>(request: () => Promise<Result<T>>) => Promise<T | null>;
  /** Shows what an answer says of them. */
  readonly take: (profiles: ProfilesReply) => void;
}

/** Whose records are in use, and what may be done about it. */
export function useProfiles(ask: Ask): ProfilesHandle {
  const [profiles, take] = useState<ProfilesReply | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  useEffect(() => {
    let there = true;
    void ask('profiles', {}).then((reply) => {
      if (there && reply.ok) take(reply.value);
    });
    return () => {
      there = false;
    };
  }, [ask]);
  const act = useCallback(async <T>(request: () => Promise<Result<T>>): Promise<T | null> => {
    setBusy(true);
    const reply = await request();
    setBusy(false);
    setFailure(reply.ok ? null : reply.code);
    return reply.ok ? reply.value : null;
  }, []);
  return { profiles, busy, failure, act, take };
}
