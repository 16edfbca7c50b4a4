import { useState } from 'react';
import type { PackReceipt } from '../../lib/messaging/rule-messages';
import { MOST_BYTES } from '../../lib/packs/open-pack';
import { readLimited } from '../../lib/packs/read-limited';
import type { Refusal } from '../../lib/packs/types';
import type { FailureCode, Result } from '../../lib/shared/result';
import type { AlertsApi } from './alerts-api';

export type UpdateState =
  | { readonly state: 'idle' | 'busy' | 'not-allowed' | 'no-address' }
  | { readonly state: 'taken'; readonly count: number }
  | { readonly state: 'refused'; readonly code: Refusal }
  | { readonly state: 'failed'; readonly code: FailureCode };

export interface UpdateHandle {
  readonly update: UpdateState;
  readonly fromFile: (file: File) => void;
  /** Only inside a click. */
  readonly fromAddress: (address: string) => void;
  /** Only inside a click: from now on the address is asked once a day, or no more. */
  readonly watch: (address: string, on: boolean) => void;
}

function secureUrl(address: string): URL | null {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  return url?.protocol === 'https:' ? url : null;
}

/** Takes an update from a file or an address and says how it went. */
export function useUpdate(api: AlertsApi, taken: () => void): UpdateHandle {
  const [update, setUpdate] = useState<UpdateState>({ state: 'idle' });

  const settle = (answer: Result<PackReceipt>) => {
    if (!answer.ok) return setUpdate({ state: 'failed', code: answer.code });
    if (!answer.value.taken) return setUpdate({ state: 'refused', code: answer.value.code });
    setUpdate({ state: 'taken', count: answer.value.count });
    taken();
  };

  const fromFile = (file: File) => {
    setUpdate({ state: 'busy' });
    void (async () => {
      // A packed file is unpacked here, and no more of it than may be taken.
      const read = await readLimited(file.stream(), MOST_BYTES);
      if (!read.ok) return setUpdate({ state: 'refused', code: read.code });
      settle(await api.ask('takePack', { text: new TextDecoder().decode(read.bytes) }));
    })().catch(() => setUpdate({ state: 'refused', code: 'unreadable' }));
  };

  const fromAddress = (address: string) => {
    const url = secureUrl(address);
    if (!url) return setUpdate({ state: 'no-address' });
    setUpdate({ state: 'busy' });
    void api.requestOrigin(`${url.origin}/*`).then(async (allowed) => {
      if (!allowed) return setUpdate({ state: 'not-allowed' });
      settle(await api.ask('fetchPack', { address: url.href }));
    });
  };

  const watched = (answer: Result<unknown>) => {
    setUpdate(answer.ok ? { state: 'idle' } : { state: 'failed', code: answer.code });
    // What came of it stands in the line of the last look.
    taken();
  };
  const watch = (address: string, on: boolean) => {
    const url = secureUrl(address);
    if (!on) return void api.ask('watchFeed', { address: address.trim(), on }).then(watched);
    if (!url) return setUpdate({ state: 'no-address' });
    setUpdate({ state: 'busy' });
    void api.requestOrigin(`${url.origin}/*`).then(async (allowed) => {
      if (!allowed) return setUpdate({ state: 'not-allowed' });
      watched(await api.ask('watchFeed', { address: url.href, on }));
    });
  };

  return { update, fromFile, fromAddress, watch };
}
