import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ModuleMark } from '../../lib/coaching/modules/mark';
import type { FailureCode, Result } from '../../lib/shared/result';
import type { SettingsApi } from '../options/settings-api';

export interface MarksHandle {
  /** By lesson; `null` until they are read for the first time. */
  readonly marks: ReadonlyMap<string, ModuleMark> | null;
  readonly failure: FailureCode | null;
  readonly reload: () => void;
  /** Takes what the background answered. @returns whether it was kept */
  readonly take: (reply: Result<ModuleMark>) => boolean;
}

/** How far the coach came with each lesson. A lesson can be read without it. */
export function useModuleMarks({ ask }: SettingsApi): MarksHandle {
  const [marks, setMarks] = useState<ReadonlyMap<string, ModuleMark> | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [times, setTimes] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when it is asked for
  useEffect(() => {
    let gone = false;
    void ask('moduleMarks', {}).then((reply) => {
      if (gone) return;
      setFailure(reply.ok ? null : reply.code);
      if (reply.ok) setMarks(new Map(reply.value.map((mark) => [mark.id, mark])));
    });
    return () => {
      gone = true;
    };
  }, [ask, times]);

  const take = useCallback((reply: Result<ModuleMark>): boolean => {
    setFailure(reply.ok ? null : reply.code);
    if (reply.ok) setMarks((before) => new Map(before).set(reply.value.id, reply.value));
    return reply.ok;
  }, []);

  const reload = useCallback(() => setTimes((before) => before + 1), []);
  return useMemo(() => ({ marks, failure, reload, take }), [marks, failure, reload, take]);
}
