import { useEffect, useState } from 'react';
import { speaker } from '../../lib/i18n/say';
import { watchWords } from '../../lib/i18n/watch.words';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { RuleChange } from '../../lib/rules/feed/types';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';
import type { SettingsApi } from '../options/settings-api';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';

export interface NoticePanelProps {
  readonly api: SettingsApi;
  /** Of the page in front. */
  readonly url: string;
  readonly language: Language;
  readonly onOpen: () => void;
}

/** On the page of an announcement: what it says, in one line; elsewhere nothing. */
export function NoticePanel({ api, url, language, onOpen }: NoticePanelProps) {
  const t = speaker(watchWords, language);
  const [notice, setNotice] = useState<RuleChange | null>(null);
  useEffect(() => {
    let gone = false;
    setNotice(null);
    if (!url.startsWith('https://')) return undefined;
    void api.ask('pageNotice', { url }).then((reply) => {
      if (!gone && reply.ok) setNotice(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api, url]);
  if (!notice) return null;
  const today = localDay(new Date());
  const title = notice.title.text;
  const begins = notice.effective ?? notice.enforced;
  const until = notice.comment?.end ?? null;
  const line =
    begins !== null
      ? t('pageFrom', { day: dayText(begins, language, today), title })
      : until !== null
        ? t('pageUntil', { day: dayText(until, language, today), title })
        : title;
  return (
    <Panel
      title={t('pageSays')}
      actions={
        <Button size="small" onClick={onOpen}>
          {t('pageRead')}
        </Button>
      }
    >
      <p>{line}</p>
    </Panel>
  );
}
