import { useCallback, useEffect, useState } from 'react';
import type {
  PackChange,
  PackOfferReply,
  PackPreview,
  PacksReply,
} from '../../lib/messaging/pack-messages';
import { MOST_BYTES } from '../../lib/packs/open-pack';
import { readLink } from '../../lib/packs/qr-link';
import { readLimited } from '../../lib/packs/read-limited';
import type { Refusal } from '../../lib/packs/types';
import type { FailureCode, Result } from '../../lib/shared/result';
import type { PacksApi } from './packs-api';
import { readQr } from './read-qr';

export type ImportState =
  | { readonly state: 'idle' | 'busy' | 'taken' | 'not-allowed' | 'no-address' | 'no-code' }
  | { readonly state: 'preview'; readonly preview: PackPreview }
  /** A code was read: its address is asked for by a click of its own. */
  | { readonly state: 'code'; readonly address: string; readonly hash: string }
  | { readonly state: 'refused'; readonly code: Refusal }
  | { readonly state: 'failed'; readonly code: FailureCode };

export interface PacksHandle {
  readonly reply: PacksReply | null;
  readonly failure: FailureCode | null;
  readonly importing: ImportState;
  readonly fromFile: (file: File) => void;
  readonly fromImage: (file: File) => void;
  /** Only inside a click. */
  readonly fromAddress: (address: string, hash?: string | null) => void;
  readonly accept: (preview: PackPreview) => void;
  readonly dismiss: () => void;
  readonly restore: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly agree: (id: string) => void;
  /** Only inside a click. */
  readonly watch: (id: string, address: string, on: boolean) => void;
  readonly addKey: (keyId: string, name: string) => void;
  readonly removeKey: (keyId: string) => void;
  readonly reload: () => void;
}

function secureUrl(address: string): URL | null {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  return url?.protocol === 'https:' ? url : null;
}

/** Packs and keys, and what becomes of a pack on its way in. */
export function usePacks(api: PacksApi): PacksHandle {
  const [reply, setReply] = useState<PacksReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [importing, setImporting] = useState<ImportState>({ state: 'idle' });

  const reload = useCallback(() => {
    void api.ask('packs', {}).then((answer) => {
      if (answer.ok) setReply(answer.value);
      setFailure(answer.ok ? null : answer.code);
    });
  }, [api]);
  useEffect(reload, [reload]);

  const changed = (answer: Result<PackChange>): boolean => {
    if (!answer.ok) setImporting({ state: 'failed', code: answer.code });
    else if (!answer.value.done) setImporting({ state: 'refused', code: answer.value.code });
    else {
      setReply(answer.value.packs);
      return true;
    }
    return false;
  };
  const settle = (answer: Result<PackOfferReply>) => {
    if (!answer.ok) return setImporting({ state: 'failed', code: answer.code });
    if (!answer.value.ok) return setImporting({ state: 'refused', code: answer.value.code });
    setImporting({ state: 'preview', preview: answer.value.preview });
  };
  const idle = () => setImporting({ state: 'idle' });
  const allowed = (address: string, go: () => void) => {
    setImporting({ state: 'busy' });
    void api.requestOrigin(`${new URL(address).origin}/*`).then((given) => {
      if (given) go();
      else setImporting({ state: 'not-allowed' });
    });
  };

  return {
    reply,
    failure,
    importing,
    reload,
    dismiss: idle,
    fromFile: (file) => {
      setImporting({ state: 'busy' });
      void (async () => {
        // A packed file is unpacked here, and no more of it than may be taken.
        const read = await readLimited(file.stream(), MOST_BYTES);
        if (!read.ok) return setImporting({ state: 'refused', code: read.code });
        const text = new TextDecoder().decode(read.bytes);
        settle(await api.ask('offerPack', { text, hash: null }));
      })().catch(() => setImporting({ state: 'refused', code: 'unreadable' }));
    },
    fromImage: (file) => {
      setImporting({ state: 'busy' });
      void readQr(file).then((text) => {
        const link = text === null ? null : readLink(text);
        setImporting(link ? { state: 'code', ...link } : { state: 'no-code' });
      });
    },
    fromAddress: (address, hash = null) => {
      const url = secureUrl(address);
      if (!url) return setImporting({ state: 'no-address' });
      allowed(
        url.href,
        () => void api.ask('offerPackFrom', { address: url.href, hash }).then(settle),
      );
    },
    accept: ({ text, address, etag, trust }) => {
      setImporting({ state: 'busy' });
      const data = { text, address, etag, agreed: trust === 'unknown' };
      void api.ask('acceptPack', data).then((answer) => {
        if (changed(answer)) setImporting({ state: 'taken' });
      });
    },
    restore: (id) => void api.ask('restorePack', { id }).then((a) => changed(a) && idle()),
    remove: (id) => void api.ask('removePack', { id }).then((a) => changed(a) && idle()),
    agree: (id) => void api.ask('agreeToPack', { id }).then((a) => changed(a) && idle()),
    watch: (id, address, on) => {
      const go = () => void api.ask('watchPack', { id, on }).then((a) => changed(a) && idle());
      if (on) allowed(address, go);
      else go();
    },
    addKey: (keyId, name) =>
      void api.ask('addAgencyKey', { keyId, name }).then((a) => changed(a) && idle()),
    removeKey: (keyId) =>
      void api.ask('removeAgencyKey', { keyId }).then((a) => changed(a) && idle()),
  };
}
