import { useCallback, useEffect, useState } from 'react';
import type { FailureCode } from '../../lib/shared/result';
import type { PopupApi } from './popup-api';
import { type SiteKind, siteOf } from './site-of';

export interface SiteHandle {
  /** `null` while the browser is being asked. */
  readonly kind: SiteKind | null;
  readonly tabId: number | null;
  readonly allowed: boolean;
  /** The person said no in the browser's own question. */
  readonly refused: boolean;
  readonly failure: FailureCode | null;
  /** Asks for exactly this site. Call it straight from a click. */
  readonly allow: () => void;
}

interface Front {
  readonly kind: SiteKind;
  readonly tabId: number | null;
}

/** The tab in front, what kind of page it is, and whether it may be read. */
export function useSite(api: PopupApi): SiteHandle {
  const [front, setFront] = useState<Front | null>(null);
  const [allowed, setAllowed] = useState(false);
  const [refused, setRefused] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  useEffect(() => {
    let gone = false;
    void api.tab().then(async (tab) => {
      const kind = siteOf(tab?.url ?? '', api.platforms, api.ownOrigin);
      const pattern = kind.kind === 'site' ? kind.site.pattern : null;
      const held = pattern ? await api.hasOrigin(pattern) : false;
      if (gone) return;
      setAllowed(held);
      setFront({ kind, tabId: tab?.id ?? null });
    });
    return () => {
      gone = true;
    };
  }, [api]);

  const site = front?.kind.kind === 'site' ? front.kind.site : null;

  useEffect(() => {
    const pattern = site?.pattern;
    if (!pattern) return undefined;
    return api.onPermissionsChanged(() => {
      void api.hasOrigin(pattern).then((held) => {
        setAllowed(held);
        if (held) setRefused(false);
      });
    });
  }, [api, site]);

  const allow = useCallback(() => {
    if (!site?.pattern) return;
    const { origin, pattern } = site;
    const decide = (given: boolean) =>
      api.ask('decideConsent', { id: 'C1', scope: origin, given }).then((reply) => {
        setFailure(reply.ok ? null : reply.code);
      });
    const answer = api.requestOrigin(pattern);
    // The click is the consent. It is noted before the browser's own question is answered,
    // because that question may close this popup; a no takes it back.
    const noted = decide(true);
    void answer.then(async (given) => {
      setAllowed(given);
      setRefused(!given);
      if (given) return;
      await noted;
      await decide(false);
    });
  }, [api, site]);

  return {
    kind: front?.kind ?? null,
    tabId: front?.tabId ?? null,
    allowed,
    refused,
    failure,
    allow,
  };
}
