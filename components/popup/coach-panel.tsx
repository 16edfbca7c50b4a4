import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CoachView, coachAddress } from '../../lib/coaching/route';
import { coachPanelWords } from '../../lib/i18n/coach-panel.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { say, speaker } from '../../lib/i18n/say';
import { PATH_IDS } from '../../lib/paths/types';
import { FAMILIES, type Settings } from '../../lib/settings/types';
import type { SettingsHandle } from '../options/use-settings';
import { HandOver } from '../presenter/hand-over-panel';
import { usePresenting } from '../presenter/use-presenting';
import { VeilSwitches } from '../presenter/veil-switches';
import { Button } from '../ui/button';
import { coachKey, type KeyGroup, PAGE_KEYS } from './coach-keys';
import { CoachKeysList } from './coach-keys-list';
import { CoachSwitches, Key } from './coach-switches';
import type { PopupApi } from './popup-api';
import './coach-panel.css';

export interface CoachPanelProps {
  readonly api: PopupApi;
  readonly tabId: number | null;
  readonly settings: Settings;
  readonly onChange: SettingsHandle['change'];
  readonly onSwitch: SettingsHandle['switchPlace'];
}

/** A popup without a way to follow shows what was there as it opened. */
const still = () => () => undefined;

/**
 * What a coach needs while the wall shows the page: everything by one or two keys. The keys
 * belong to this panel and work while the focus is in it; it has the focus as the popup opens.
 */
export function CoachPanel({ api, tabId, settings, onChange, onSwitch }: CoachPanelProps) {
  const { language } = settings;
  const t = speaker(coachPanelWords, language);
  const { now, veil, act, setVeil, point, reload } = usePresenting(
    { ask: api.ask, follow: api.follow ?? still },
    tabId,
  );
  const [group, setGroup] = useState<KeyGroup | null>(null);
  const [help, setHelp] = useState(false);
  const [said, setSaid] = useState<keyof typeof coachPanelWords | 'veilFailed' | null>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  const drill = now?.drill ?? null;
  const blank = now?.state.scene === 'blank';
  const open = () =>
    void api.ask('openPresenter', {}).then((reply) => {
      setSaid(reply.ok ? (reply.value.veiled ? null : 'veilFailed') : 'failed');
      reload();
    });
  const close = () =>
    void api.ask('closePresenter', {}).then((reply) => {
      setSaid(reply.ok ? (veil?.on ? 'closed' : 'closedBare') : 'failed');
      reload();
    });
  const walks = drill !== null && !drill.handed;
  const next = () => {
    if (walks) void point('next').then((heard) => setSaid(heard ? null : 'failed'));
    else act({ do: 'part', by: 1 });
  };
  const handOver = async () => point(drill?.handed ? 'hand-back' : 'hand-over');
  const toPage = (view: CoachView) =>
    void api.ask('openPage', { page: 'coach', hash: coachAddress(view) }).then(api.close);
  const flip = (which: KeyGroup, at: number) => {
    const family = FAMILIES[at];
    const path = PATH_IDS[at];
    if (which === 'families' && family && settings.on)
      onChange({ families: { [family]: !settings.families[family] } });
    if (which === 'paths' && path && settings.on && settings.families.tips)
      onSwitch('path', path, settings.pathsOff.includes(path));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = coachKey(event.key, group);
    if (!key) return;
    event.preventDefault();
    switch (key.does) {
      case 'presenter':
        return now?.open ? close() : open();
      case 'veil':
        return veil ? setVeil({ on: !veil.on, amounts: !veil.on }) : undefined;
      case 'amounts':
        return veil?.on ? setVeil({ on: true, amounts: !veil.amounts }) : undefined;
      case 'next':
        return next();
      case 'blank':
        return act({ do: 'scene', scene: blank ? 'card' : 'blank' });
      case 'hand-over':
        return drill
          ? void handOver().then((heard) => setSaid(heard ? null : 'failed'))
          : undefined;
      case 'help':
        return setHelp(!help);
      case 'group':
        return setGroup(group === key.group ? null : key.group);
      case 'switch':
        return flip(key.group, key.at);
      case 'page':
        return toPage(key.view);
    }
  };

  return (
    <section
      ref={panel}
      className="dd-panel coach-panel"
      aria-label={t('title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="coach-acts">
        {now?.open ? (
          <>
            <Button onClick={open}>{t('toPresenter')}</Button>
            <Button aria-keyshortcuts="P" onClick={close}>
              {t('closePresenter')} <Key>P</Key>
            </Button>
          </>
        ) : (
          <Button kind="primary" aria-keyshortcuts="P" onClick={open}>
            {t('openPresenter')} <Key>P</Key>
          </Button>
        )}
        <Button aria-keyshortcuts="N" onClick={next}>
          {t(walks ? 'nextStep' : 'nextPart')} <Key>N</Key>
        </Button>
        {now?.open ? (
          <Button
            aria-keyshortcuts="B"
            onClick={() => act({ do: 'scene', scene: blank ? 'card' : 'blank' })}
          >
            {t(blank ? 'unblank' : 'blank')} <Key>B</Key>
          </Button>
        ) : null}
      </div>
      <p role="status" className="coach-said">
        {said === null
          ? ''
          : said === 'veilFailed'
            ? say(presenterWords.veilFailed, language)
            : t(said)}
      </p>
      <VeilSwitches veil={veil} language={language} onVeil={setVeil} />
      {drill ? <HandOver drill={drill} language={language} onPoint={point} /> : null}
      <CoachSwitches
        settings={settings}
        open={group}
        onOpen={setGroup}
        onChange={onChange}
        onSwitch={onSwitch}
      />
      <nav className="coach-pages" aria-label={t('pages')}>
        {PAGE_KEYS.map((view, at) => (
          <Button
            key={view}
            size="small"
            aria-keyshortcuts={String(at)}
            onClick={() => toPage(view)}
          >
            <Key>{String(at)}</Key> {t(view)}
          </Button>
        ))}
      </nav>
      <Button
        kind="plain"
        size="small"
        aria-expanded={help}
        aria-keyshortcuts="?"
        onClick={() => setHelp(!help)}
      >
        {t('keys')} <Key>?</Key>
      </Button>
      {help ? <CoachKeysList language={language} /> : null}
    </section>
  );
}
