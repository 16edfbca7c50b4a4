import { useState } from 'react';
import { speaker } from '../../../lib/i18n/say';
import { watchWords } from '../../../lib/i18n/watch.words';
import type { Language } from '../../../lib/shared/text';
import { FailureNotice } from '../../options/failure-notice';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import type { AlertsApi } from '../alerts-api';
import { LinkList } from './link-list';
import { useWatch } from './use-watch';
import { WatchRow } from './watch-row';
import { WatchSearch } from './watch-search';
import './watch.css';

/** As many pages as are shown at once. */
const PAGE = 10;

export interface WatchPanelProps {
  readonly api: AlertsApi;
  readonly today: string;
  readonly language: Language;
  /** A page went, and its alerts with it. */
  readonly onForgotten: () => void;
}

/** Pages of rules that are watched: the list, a search over all versions, announcements seen. */
export function WatchPanel({ api, today, language, onForgotten }: WatchPanelProps) {
  const t = speaker(watchWords, language);
  const watch = useWatch(api, onForgotten);
  const [shown, setShown] = useState(PAGE);
  const { reply, failure } = watch;
  const pages = reply?.pages ?? [];
  const looking = pages.some(({ look }) => look && !look.stopped);
  const rest = pages.length - shown;
  return (
    <div className="watch-screen" aria-busy={!reply && !failure}>
      {reply && reply.links.length > 0 ? (
        <LinkList links={reply.links} language={language} />
      ) : null}
      <Panel
        title={t('title')}
        hint={pages.length > 0 ? t('lead') : undefined}
        actions={
          pages.length > 0 ? (
            <span className="alerts-count">{t('count', { count: pages.length })}</span>
          ) : null
        }
      >
        {failure ? (
          <FailureNotice
            code={failure}
            language={language}
            onRetry={reply ? undefined : watch.reload}
          />
        ) : null}
        {!reply && !failure ? <p role="status">{t('loading')}</p> : null}
        {looking && !watch.online ? <Notice kind="info">{t('offline')}</Notice> : null}
        {reply && pages.length === 0 ? <Empty title={t('empty')} text={t('emptyHint')} /> : null}
        {pages.length > 0 ? (
          <>
            <WatchSearch api={api} today={today} language={language} />
            <ul className="watch-list">
              {pages.slice(0, shown).map((page) => (
                <WatchRow
                  key={page.key}
                  api={api}
                  page={page}
                  today={today}
                  language={language}
                  refused={watch.refused === page.key}
                  onLook={(on) => watch.look(page, on)}
                  onForget={() => watch.forget(page)}
                />
              ))}
            </ul>
            {rest > 0 ? (
              <div className="alerts-acts" data-more="">
                <Button onClick={() => setShown(shown + PAGE)}>
                  {t('more', { count: Math.min(PAGE, rest) })}
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
      </Panel>
    </div>
  );
}
