import { useCallback, useRef, useState } from 'react';
import type { HealthReport } from '../../lib/health-report/types';
import type { FailureCode } from '../../lib/shared/result';
import type { SettingsApi } from '../options/settings-api';

export interface HealthFileApi extends SettingsApi {
  /** Into the person's own downloads. */
  readonly saveFile: (name: string, type: string, text: string) => void;
}

export type HealthFileState =
  | { readonly state: 'closed' }
  | { readonly state: 'looking' }
  | { readonly state: 'shown'; readonly report: HealthReport }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly code: FailureCode };

export interface HealthFileHandle {
  readonly file: HealthFileState;
  /** Makes the report anew and shows it; nothing is saved. */
  readonly look: (names: HealthReport['names']) => void;
  /** Saves what is shown, letter by letter. */
  readonly save: () => void;
  readonly close: () => void;
}

export const fileNameOf = ({ page, made }: HealthReport): string =>
  `dongdian-health-${page.platform}-${made}.json`;

/** The report file of one tab: made, shown, saved only then. */
export function useHealthFile(api: HealthFileApi, tabId: number): HealthFileHandle {
  const [file, setFile] = useState<HealthFileState>({ state: 'closed' });
  /** Only the answer to the last wish counts. */
  const wish = useRef(0);

  const look = useCallback(
    (names: HealthReport['names']) => {
      const mine = ++wish.current;
      setFile((before) => (before.state === 'shown' ? before : { state: 'looking' }));
      void api.ask('healthReport', { tabId, names }).then((reply) => {
        if (mine !== wish.current) return;
        setFile(
          reply.ok
            ? { state: 'shown', report: reply.value }
            : { state: 'failed', code: reply.code },
        );
      });
    },
    [api, tabId],
  );
  const close = useCallback(() => {
    wish.current += 1;
    setFile({ state: 'closed' });
  }, []);
  const save = useCallback(() => {
    if (file.state !== 'shown') return;
    const name = fileNameOf(file.report);
    api.saveFile(name, 'application/json', `${JSON.stringify(file.report, null, 2)}\n`);
    setFile({ state: 'saved', name });
  }, [api, file]);
  return { file, look, save, close };
}
