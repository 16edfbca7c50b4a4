import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SettingsPatch } from '../../lib/messaging/protocol';
import { applyPatch, type PlaceKind, switchPlace as switched } from '../../lib/settings/change';
import type { Settings } from '../../lib/settings/types';
import type { FailureCode, Result } from '../../lib/shared/result';
import { type Pending, withPending } from './optimistic';
import type { SettingsApi } from './settings-api';

export interface SettingsHandle {
  /** `null` until they are read for the first time. */
  readonly settings: Settings | null;
  /** The last thing that did not work; goes away with the next one that does. */
  readonly failure: FailureCode | null;
  readonly change: (patch: SettingsPatch) => void;
  readonly switchPlace: (kind: PlaceKind, key: string, on: boolean) => void;
  /** Reads them again after a failure. */
  readonly reload: () => void;
}

/**
 * The settings, live. A change is shown at once and sent at once; when it can not be
 * stored it is taken back and `failure` says why.
 */
export function useSettings(api: SettingsApi): SettingsHandle {
  const [stored, setStored] = useState<Settings | null>(null);
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const nextId = useRef(0);

  const reload = useCallback(() => {
    void api.ask('settings', {}).then((reply) => {
      if (reply.ok) setStored(reply.value);
      setFailure(reply.ok ? null : reply.code);
    });
  }, [api]);

  useEffect(() => {
    reload();
    return api.watchSettings(setStored);
  }, [api, reload]);

  const send = useCallback((apply: Pending['apply'], request: () => Promise<Result<Settings>>) => {
    nextId.current += 1;
    const id = nextId.current;
    setPending((changes) => [...changes, { id, apply }]);
    void request().then((reply) => {
      if (reply.ok) setStored(reply.value);
      setFailure(reply.ok ? null : reply.code);
      setPending((changes) => changes.filter((change) => change.id !== id));
    });
  }, []);

  const change = useCallback(
    (patch: SettingsPatch) =>
      send(
        (before) => applyPatch(before, patch),
        () => api.ask('changeSettings', { patch }),
      ),
    [api, send],
  );
  const switchPlace = useCallback(
    (kind: PlaceKind, key: string, on: boolean) =>
      send(
        (before) => switched(before, kind, key, on),
        () => api.ask('switchPlace', { kind, key, on }),
      ),
    [api, send],
  );

  const settings = useMemo(() => stored && withPending(stored, pending), [stored, pending]);
  return { settings, failure, change, switchPlace, reload };
}
