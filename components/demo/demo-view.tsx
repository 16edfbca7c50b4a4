import { useMemo, useState } from 'react';
import { buildBook } from '../../lib/demo/book/build';
import { LOOKS } from '../../lib/demo/looks/index';
import { pageOf } from '../../lib/demo/page';
import type { DemoTab } from '../../lib/demo/tabs';
import { TRADES } from '../../lib/demo/trades/index';
import { demoWords } from '../../lib/i18n/demo.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import type { SettingsApi } from '../options/settings-api';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { BackOffice } from './back-office';
import { Ribbon } from './ribbon';
import { type Stage, StageContext } from './stage';
import './figures.css';
import './office.css';
import './tables.css';
import './themes.css';
import { useAppearance } from './use-appearance';
import { usePlace } from './use-place';
import { useVeil } from './use-veil';

export interface DemoViewProps {
  readonly api: SettingsApi;
  /** Today; the sample shop's book ends yesterday. */
  readonly now: Date;
}

/** A made-up small shop in one of five back offices. */
export function DemoView({ api, now }: DemoViewProps) {
  const { settings, failure, change } = useSettings(api);
  const view = viewOf(settings);
  const { language: spoken } = view;
  const t = speaker(demoWords, spoken);
  const [place, go] = usePlace();
  const [tab, setTab] = useState<DemoTab>('yesterday');
  const trade = TRADES[place.trade];
  const look = LOOKS[place.look];
  const { page } = place;
  const language = look.english ? 'en' : spoken;
  const veiled = look.veiled?.includes(page) ?? false;
  const veil = useVeil(place.trade, veiled);
  const dark = useAppearance(view);
  const book = useMemo(() => buildBook(trade, now), [trade, now]);
  const panels = useMemo(
    () => pageOf({ book, trade, look, page, tab, language }),
    [book, trade, look, page, tab, language],
  );
  const stage = useMemo(
    (): Stage => ({ trade, look, page, tab, language, now, veiled, digits: veil.hide }),
    [trade, look, page, tab, language, now, veiled, veil],
  );
  useDocument(spoken, t('title'));
  // Before the language is known nothing is drawn: the words would change under the reader.
  if (!settings && !failure) return null;
  const notice = failure ? say(failureWords[failure], spoken) : t(veiled ? 'veiledHint' : 'hint');
  return (
    <div
      className="bo"
      data-look={look.id}
      data-dark={dark ? '' : undefined}
      data-elder={view.elder ? '' : undefined}
    >
      <Ribbon
        language={spoken}
        onLanguage={(next) => change({ language: next })}
        place={place}
        onPlace={go}
        notice={notice}
      />
      <StageContext value={stage}>
        <BackOffice place={place} panels={panels} onTab={setTab} />
      </StageContext>
    </div>
  );
}
