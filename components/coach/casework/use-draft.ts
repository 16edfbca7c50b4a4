import { useCallback, useEffect, useRef, useState } from 'react';

export type DraftState = 'kept' | 'keeping' | 'failed';

export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T, soon?: boolean) => void;
  readonly state: DraftState;
  readonly retry: () => void;
}

/** Strokes are gathered before they are sent. */
const PAUSE_MS = 400;

/**
 * What is being written. It is kept by itself, soon after and when the page is left; what
 * could not be kept stays on the page.
 *
 * @param kept as it is in the records; taken over only while nothing of here is on its way
 * @param send resolves to whether it was kept
 */
export function useDraft<T>(kept: T, send: (value: T) => Promise<boolean>): Draft<T> {
  const [value, setValue] = useState(kept);
  const [state, setState] = useState<DraftState>('kept');
  const pending = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Sendings on their way.
  const busy = useRef(0);
  const sending = useRef(send);
  sending.current = send;

  const key = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when the kept one is another
  useEffect(() => {
    if (!pending.current && busy.current === 0) setValue(kept);
  }, [key]);

  const write = useCallback(async () => {
    clearTimeout(timer.current);
    const next = pending.current;
    if (!next) return;
    pending.current = null;
    busy.current += 1;
    setState('keeping');
    const done = await sending.current(next.value);
    busy.current -= 1;
    if (!done) pending.current ??= next;
    const waits = pending.current !== null || busy.current > 0;
    setState(done ? (waits ? 'keeping' : 'kept') : 'failed');
  }, []);

  useEffect(() => {
    const leave = () => void write();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  const set = (next: T, soon = false) => {
    setValue(next);
    setState('keeping');
    pending.current = { value: next };
    clearTimeout(timer.current);
    if (soon) void write();
    else timer.current = setTimeout(() => void write(), PAUSE_MS);
  };
  return { value, set, state, retry: () => void write() };
}
