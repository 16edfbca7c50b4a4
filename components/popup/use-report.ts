import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageReport } from '../../lib/messaging/protocol';
import type { FailureCode } from '../../lib/shared/result';
import type { PopupApi } from './popup-api';

/** A scanner that was just let in needs a moment; after this many tries it is not there. */
const TRIES = 6;
const TRY_MS = 400;
/** So often an empty list is taken as "not ready". */
const PATIENCE = 3;
/** Pages load their numbers late and change them: the list follows while it is looked at. */
const FOLLOW_MS = 1500;

export type ReportState =
  /** Nothing reads this page. */
  | { readonly state: 'none' }
  | { readonly state: 'looking' }
  | { readonly state: 'ready'; readonly report: PageReport }
  | { readonly state: 'failed'; readonly code: FailureCode };

export interface ReportHandle {
  readonly found: ReportState;
  readonly reading: boolean;
  /** Reads the page this once, without a lasting permission. Call it from a click. */
  readonly readOnce: () => void;
}

export interface ReportWish {
  readonly tabId: number | null;
  /** Switched on for this page. */
  readonly wanted: boolean;
  /** A scanner should be there by itself. */
  readonly expected: boolean;
}

/** What the scanner in the tab has found, followed while the popup is open. */
export function useReport(api: PopupApi, { tabId, wanted, expected }: ReportWish): ReportHandle {
  const [found, setFound] = useState<ReportState>({ state: 'none' });
  const [reading, setReading] = useState(false);
  /** Counts the readings on demand: each starts the following anew. */
  const [demanded, setDemanded] = useState(0);
  const seen = useRef('');

  useEffect(() => {
    if (tabId === null || !wanted) {
      setFound({ state: 'none' });
      return undefined;
    }
    const patient = expected || demanded > 0;
    let gone = false;
    let tries = 0;
    let empty = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      // Where reading is allowed the background asks every frame; else only the top one may
      // answer, and nothing is put into the page by merely opening this popup.
      const reply = await (patient ? api.ask('readTab', { tabId }) : api.report(tabId));
      if (gone) return;
      tries += 1;
      if (reply.ok) {
        tries = 0;
        // A scanner that has just started has seen nothing yet: that is no answer.
        if (patient && reply.value.sightings.length === 0 && empty < PATIENCE) {
          empty += 1;
          timer = setTimeout(look, TRY_MS);
          return;
        }
        const text = JSON.stringify(reply.value);
        if (text !== seen.current) {
          seen.current = text;
          setFound({ state: 'ready', report: reply.value });
        }
      } else if (!patient) {
        setFound({ state: 'none' });
        return;
      } else if (tries >= TRIES) {
        setFound({ state: 'failed', code: reply.code });
        return;
      }
      timer = setTimeout(look, reply.ok ? FOLLOW_MS : TRY_MS);
    };
    seen.current = '';
    if (patient) setFound((before) => (before.state === 'ready' ? before : { state: 'looking' }));
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [api, tabId, wanted, expected, demanded]);

  const readOnce = useCallback(() => {
    if (tabId === null) return;
    setReading(true);
    void api.ask('readTab', { tabId }).then((reply) => {
      setReading(false);
      if (!reply.ok) return setFound({ state: 'failed', code: reply.code });
      setFound(
        reply.value.sightings.length > 0
          ? { state: 'ready', report: reply.value }
          : { state: 'looking' },
      );
      setDemanded((count) => count + 1);
    });
  }, [api, tabId]);

  return { found, reading, readOnce };
}
