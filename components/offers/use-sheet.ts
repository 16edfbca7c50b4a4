import { useCallback, useEffect, useRef, useState } from 'react';
import type { RawField, RawForm } from '../../lib/forms/types';
import type { DataOf, ToBackground } from '../../lib/messaging/protocol';
import type { Sheet } from '../../lib/offers/sheet';
import type { PathId } from '../../lib/paths/types';
import type { OffersApi } from './offers-api';

export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed';

export interface SheetHandle {
  readonly raw: RawForm;
  readonly set: (id: string, value: RawField) => void;
  readonly fill: (values: RawForm) => void;
  readonly sheet: Sheet | null;
  readonly saved: SaveState;
  readonly finish: () => void;
  readonly retry: () => void;
  /** Earlier sheets of the offer, this one left out. */
  readonly earlier: readonly Sheet[];
  readonly open: (sheet: Sheet) => void;
  readonly fresh: () => void;
  readonly remove: () => Promise<void>;
  /** The kept sheets have been looked for. */
  readonly ready: boolean;
}

export interface SheetPlace {
  /** The path it was opened from. */
  readonly path: PathId | null;
  /** A kept sheet to go on with. */
  readonly sheet: string | null;
  /** Made-up numbers: nothing of it is kept. */
  readonly sample: boolean;
}

/** The parser's type is not read-only; nothing on the way writes. */
type SentSheet = DataOf<typeof ToBackground, 'saveSheet'>['sheet'];

/** Strokes are gathered before they are written. */
const PAUSE_MS = 500;

/**
 * The sheet that is written on. Everything typed is kept by itself, soon after and when the
 * page is left; what could not be kept stays on the page.
 */
export function useSheet(
  api: OffersApi,
  offerId: string,
  { path, sheet: wanted, sample }: SheetPlace,
  /** Fields filled before anything was typed. */
  first: RawForm = {},
): SheetHandle {
  const [raw, setRaw] = useState<RawForm>(first);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [all, setAll] = useState<readonly Sheet[]>([]);
  const [saved, setSaved] = useState<SaveState>('untouched');
  const [ready, setReady] = useState(false);
  // What is written next, whatever was drawn meanwhile.
  const pending = useRef<Sheet | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    let gone = false;
    void api.ask('sheets', { offerId }).then((reply) => {
      if (gone) return;
      if (reply.ok) {
        setAll(reply.value);
        const found = reply.value.find(({ id }) => id === wanted);
        if (found) {
          setSheet(found);
          setRaw(found.raw);
          setSaved('saved');
        }
      }
      setReady(true);
    });
    return () => {
      gone = true;
    };
  }, [api, offerId, wanted]);

  const write = useCallback(async () => {
    clearTimeout(timer.current);
    const next = pending.current;
    if (!next) return;
    pending.current = null;
    if (sample) return;
    setSaved('saving');
    const reply = await api.ask('saveSheet', { sheet: next as SentSheet });
    if (reply.ok) {
      setAll((now) => [reply.value, ...now.filter(({ id }) => id !== next.id)]);
      setSaved(pending.current ? 'saving' : 'saved');
    } else {
      pending.current ??= next;
      setSaved('failed');
    }
  }, [api, sample]);

  useEffect(() => {
    const leave = () => void write();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  const keep = (values: RawForm, state: Sheet['state'], soon: boolean) => {
    const at = api.now().toISOString();
    const next: Sheet = {
      id: sheet?.id ?? pending.current?.id ?? crypto.randomUUID(),
      offerId,
      path: path ?? '',
      raw: values,
      state,
      createdAt: sheet?.createdAt ?? at,
      updatedAt: at,
    };
    setRaw(values);
    setSheet(next);
    setSaved(sample ? 'untouched' : 'saving');
    pending.current = next;
    clearTimeout(timer.current);
    if (soon) void write();
    else timer.current = setTimeout(() => void write(), PAUSE_MS);
  };

  return {
    raw,
    sheet,
    saved,
    ready,
    set: (id, value) => keep({ ...raw, [id]: value }, sheet?.state ?? 'draft', false),
    fill: (values) => keep({ ...raw, ...values }, sheet?.state ?? 'draft', false),
    finish: () => keep(raw, 'done', true),
    retry: () => void write(),
    earlier: all.filter(({ id }) => id !== sheet?.id),
    open: (other) => {
      void write();
      setSheet(other);
      setRaw(other.raw);
      setSaved('saved');
    },
    fresh: () => {
      void write();
      setSheet(null);
      setRaw({});
      setSaved('untouched');
    },
    remove: async () => {
      if (!sheet) return;
      pending.current = null;
      clearTimeout(timer.current);
      const reply = await api.ask('removeSheet', { id: sheet.id });
      if (!reply.ok) return setSaved('failed');
      setAll((now) => now.filter(({ id }) => id !== sheet.id));
      setSheet(null);
      setRaw({});
      setSaved('untouched');
    },
  };
}
