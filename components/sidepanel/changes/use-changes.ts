import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ChangeProblems } from '../../../lib/insight/changes/read-change';
import type { ChangeEntry, DecisionKind, TypedNumbers } from '../../../lib/insight/changes/types';
import type { ChangesReply } from '../../../lib/messaging/change-messages';
import type { FailureCode, Result } from '../../../lib/shared/result';
import type { PanelApi } from '../panel-api';
import type { FilledChange } from './change-form';

/** The page a note is made on. */
export interface NotePage {
  readonly platform: string;
  readonly tabId: number | null;
}

export interface NoteOutcome {
  readonly problems: ChangeProblems;
  /** There are too many already. */
  readonly full: boolean;
}

export interface ChangesHandle {
  /** `null` until they are read for the first time. */
  readonly found: ChangesReply | null;
  readonly failure: FailureCode | null;
  /** @returns `null` where it did not work: then `failure` says why. */
  readonly note: (filled: FilledChange) => Promise<NoteOutcome | null>;
  readonly type: (entry: ChangeEntry, typed: TypedNumbers) => void;
  readonly decide: (id: string, decision: DecisionKind) => void;
  readonly remove: (id: string) => void;
}

/**
 * The change log, live.
 *
 * @param page of the tab in front; asked when a note is written.
 * @param language the words come from the background: they are asked for again.
 * @param wanted nothing is asked before: the numbers of the page come first.
 */
export function useChanges(
  { ask }: Pick<PanelApi, 'ask'>,
  page: () => Promise<NotePage>,
  language: string,
  wanted: boolean,
): ChangesHandle {
  const [found, setFound] = useState<ChangesReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const take = useCallback((reply: Result<ChangesReply>) => {
    if (reply.ok) setFound(reply.value);
    setFailure(reply.ok ? null : reply.code);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    if (wanted) void ask('changes', {}).then(take);
  }, [ask, take, language, wanted]);

  const save = useCallback(
    async (note: Parameters<typeof ask<'saveChange'>>[1]): Promise<NoteOutcome | null> => {
      const reply = await ask('saveChange', note);
      setFailure(reply.ok ? null : reply.code);
      if (!reply.ok) return null;
      if (!reply.value.saved) return reply.value;
      setFound(reply.value);
      return { problems: {}, full: false };
    },
    [ask],
  );

  return useMemo(
    () => ({
      found,
      failure,
      note: async (filled) =>
        save({ ...filled, ...(await page()), id: crypto.randomUUID(), typed: null }),
      type: ({ id, what, metricId, platform, on, lookOn }, typed) =>
        void save({ id, what, metricId, platform, on, lookOn, typed, tabId: null }),
      decide: (id, decision) => void ask('decideChange', { id, decision }).then(take),
      remove: (id) => void ask('removeChange', { id }).then(take),
    }),
    [found, failure, save, ask, take, page],
  );
}
