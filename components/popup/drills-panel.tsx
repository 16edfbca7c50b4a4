import { useEffect, useState } from 'react';
import { drillWords } from '../../lib/i18n/drill.words';
import { speaker } from '../../lib/i18n/say';
import type { DrillChoice } from '../../lib/messaging/drill-messages';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Panel } from '../ui/panel';
import type { PopupApi } from './popup-api';
import './drills-panel.css';

export interface DrillsPanelProps {
  readonly api: Pick<PopupApi, 'ask' | 'close'>;
  readonly tabId: number;
  readonly url: string;
  readonly language: Language;
}

/** So many are seen at once; the others wait behind a fold. */
const AT_ONCE = 2;

/** What can be walked on this page, step by step; nothing where nothing fits. */
export function DrillsPanel({ api, tabId, url, language }: DrillsPanelProps) {
  const t = speaker(drillWords, language);
  const [drills, setDrills] = useState<readonly DrillChoice[]>([]);
  const [failed, setFailed] = useState<DrillChoice | null>(null);
  useEffect(() => {
    let gone = false;
    void api.ask('drillsHere', { url }).then((reply) => {
      if (!gone && reply.ok) setDrills(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api, url]);
  if (drills.length === 0) return null;

  const start = (drill: DrillChoice) =>
    void api.ask('startDrill', { tabId, drillId: drill.id }).then((reply) => {
      if (reply.ok) api.close();
      else setFailed(drill);
    });
  const list = (some: readonly DrillChoice[]) => (
    <ul className="popup-drills">
      {some.map((drill) => (
        <li key={drill.id}>
          <button type="button" className="popup-drill" onClick={() => start(drill)}>
            <span>{drill.about[language]}</span>
            <span className="popup-quiet">
              {drill.title[language]} · {t('popupSteps', { steps: drill.steps })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  const more = drills.slice(AT_ONCE);
  return (
    <Panel title={t('popupTitle')}>
      <p className="popup-quiet">{t('popupHint')}</p>
      {list(drills.slice(0, AT_ONCE))}
      {more.length > 0 ? (
        <Fold title={t('popupMore', { count: more.length })}>{list(more)}</Fold>
      ) : null}
      {failed ? (
        <p role="status">
          {t('popupFailed')}{' '}
          <Button
            size="small"
            onClick={() => {
              const hash = `#food/taobao/${failed.demoPage}?drill=${failed.id}`;
              void api.ask('openPage', { page: 'demo', hash }).then(api.close);
            }}
          >
            {t('popupDemo')}
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}
