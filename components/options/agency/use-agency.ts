import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RecordsInfo } from '../../../lib/messaging/xapi-messages';
import type { FailureCode, Result } from '../../../lib/shared/result';
import type { ConsentApi } from '../consent-api';

export interface KeyForm {
  readonly user: string;
  readonly secret: string;
}

export interface StoreChoice {
  /** Addresses as they were read, not as they were typed. */
  readonly endpoint: string;
  readonly homePage: string;
  readonly before: boolean;
  readonly key: KeyForm;
}

export type FileState =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'saved'; readonly count: number };

export interface AgencyHandle {
  /** `null` until it is read for the first time. */
  readonly info: RecordsInfo | null;
  readonly failure: FailureCode | null;
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** The browser's own question was answered with no. */
  readonly refused: boolean;
  readonly file: FileState;
  /** Only inside a click. */
  readonly connect: (choice: StoreChoice) => void;
  readonly giveKey: (key: KeyForm) => void;
  readonly setBefore: (on: boolean) => void;
  readonly queue: (act: 'send' | 'skip' | 'empty') => void;
  readonly leave: () => void;
  readonly saveFile: (homePage: string) => void;
}

export interface AgencyApi extends ConsentApi {
  readonly saveFile: (name: string, type: string, text: string) => void;
}

const FILE = 'dongdian-learning-records.json';

/** Learning records and where they go, live. */
export function useAgency(api: AgencyApi): AgencyHandle {
  const [info, setInfo] = useState<RecordsInfo | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const [file, setFile] = useState<FileState>({ state: 'idle' });

  const take = useCallback((reply: Result<RecordsInfo>) => {
    if (reply.ok) setInfo(reply.value);
    setFailure(reply.ok ? null : reply.code);
    setBusy(false);
  }, []);
  const run = useCallback(
    (asked: Promise<Result<RecordsInfo>>) => {
      setBusy(true);
      setRefused(false);
      void asked.then(take);
    },
    [take],
  );

  useEffect(() => {
    let gone = false;
    const read = () => {
      if (!document.hidden)
        void api.ask('recordsInfo', {}).then((reply) => !gone && reply.ok && setInfo(reply.value));
    };
    read();
    document.addEventListener('visibilitychange', read);
    const off = api.onPermissionsChanged(read);
    return () => {
      gone = true;
      off();
      document.removeEventListener('visibilitychange', read);
    };
  }, [api]);

  const connect = useCallback(
    (choice: StoreChoice) => {
      setRefused(false);
      void api.requestOrigin(`${new URL(choice.endpoint).origin}/*`).then((allowed) => {
        if (allowed) run(api.ask('connectRecordStore', choice));
        else setRefused(true);
      });
    },
    [api, run],
  );

  const saveFile = useCallback(
    (homePage: string) => {
      setFile({ state: 'busy' });
      void (async () => {
        const parts: string[] = [];
        let count = 0;
        for (let from: number | null = 0; from !== null; ) {
          const reply: Result<{ text: string; count: number; next: number | null }> = await api.ask(
            'recordsFile',
            { homePage, from },
          );
          if (!reply.ok) {
            setFailure(reply.code);
            return setFile({ state: 'idle' });
          }
          if (reply.value.text !== '') parts.push(reply.value.text);
          count += reply.value.count;
          from = reply.value.next;
        }
        api.saveFile(FILE, 'application/json', `[\n${parts.join(',\n')}\n]\n`);
        setFile({ state: 'saved', count });
      })();
    },
    [api],
  );

  return useMemo(
    () => ({
      info,
      failure,
      busy,
      refused,
      file,
      connect,
      saveFile,
      giveKey: (key) => run(api.ask('recordStoreKey', key)),
      setBefore: (on) => run(api.ask('recordStoreBefore', { on })),
      queue: (act) => run(api.ask('recordQueue', { act })),
      leave: () => run(api.ask('leaveRecordStore', {})),
    }),
    [api, info, failure, busy, refused, file, connect, saveFile, run],
  );
}
