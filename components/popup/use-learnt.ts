import { useEffect, useState } from 'react';
import type { LearntToday } from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import type { SettingsApi } from '../options/settings-api';

export interface LearntHandle {
  readonly learnt: LearntToday | null;
  readonly failure: FailureCode | null;
}

/** What was read today; asked anew when the language changes, because it comes as names. */
export function useLearnt(api: SettingsApi, language: Language | null): LearntHandle {
  const [handle, setHandle] = useState<LearntHandle>({ learnt: null, failure: null });
  useEffect(() => {
    if (!language) return undefined;
    let gone = false;
    void api.ask('learntToday', {}).then((reply) => {
      if (gone) return;
      setHandle((before) =>
        reply.ok
          ? { learnt: reply.value, failure: null }
          : { learnt: before.learnt, failure: reply.code },
      );
    });
    return () => {
      gone = true;
    };
  }, [api, language]);
  return handle;
}
