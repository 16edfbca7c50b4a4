import { useId, useState } from 'react';
import { speaker } from '../../../lib/i18n/say';
import { watchWords } from '../../../lib/i18n/watch.words';
import type { WatchedPage } from '../../../lib/messaging/watch-messages';
import type { Language } from '../../../lib/shared/text';
import { ConfirmAct } from '../../options/confirm-act';
import { Icon } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { SwitchRow } from '../../ui/switch-row';
import { Tag } from '../../ui/tag';
import type { AlertsApi } from '../alerts-api';
import { platformName } from '../platform-name';
import { OpenLink } from './open-link';
import { lookText, saidDay, visitText } from './page-state';
import { VersionList } from './version-list';

export interface WatchRowProps {
  readonly api: AlertsApi;
  readonly page: WatchedPage;
  readonly today: string;
  readonly language: Language;
  /** The person did not allow its site. */
  readonly refused: boolean;
  readonly onLook: (on: boolean) => void;
  readonly onForget: () => void;
}

/** One watched page; opened it shows its versions and what can be done. */
export function WatchRow(props: WatchRowProps) {
  const { page, today, language } = props;
  const t = speaker(watchWords, language);
  const [open, setOpen] = useState(false);
  const id = useId();
  const title = page.title ?? page.address;
  const state = visitText(page, language, today);
  return (
    <li className="alerts-row">
      <h3 className="alerts-head">
        <button
          type="button"
          className="alerts-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" className="alerts-fold" />
          <span className="alerts-words">
            <span className="alerts-why">{title}</span>
            <span className="alerts-meta">
              <span>{platformName(page.platform, language)}</span>
              <span>{t('lastSeen', { day: saidDay(page.lastSeen, language, today) })}</span>
              <span>
                {page.versions === 1 ? t('versionOne') : t('versions', { count: page.versions })}
              </span>
              {page.look && !page.look.stopped ? <Tag kind="accent">{t('lookOn')}</Tag> : null}
            </span>
          </span>
        </button>
      </h3>
      {open ? (
        <div id={id} className="alerts-body">
          <Opened {...props} title={title} state={state} />
        </div>
      ) : null}
    </li>
  );
}

function Opened(props: WatchRowProps & { title: string; state: string | null }) {
  const { api, page, today, language, title, state } = props;
  const t = speaker(watchWords, language);
  const { host } = new URL(page.address);
  const looked = lookText(page, language, today);
  const looking = page.look !== null && !page.look.stopped;
  return (
    <>
      {state ? <Notice kind="info">{state}</Notice> : null}
      <p>
        <OpenLink href={page.address} text={t('open')} language={language} />
      </p>
      <SwitchRow
        label={t('look')}
        hint={`${t('lookHint')}${language === 'en' ? ' ' : ''}${looking ? '' : t('lookAlso', { host })}`}
        checked={looking}
        onChange={props.onLook}
      />
      {props.refused ? <Notice kind="info">{t('lookRefused')}</Notice> : null}
      {looked ? (
        <p className="watch-looked" role="status">
          {looked}
        </p>
      ) : null}
      <VersionList api={api} page={page} today={today} language={language} />
      <div className="alerts-acts">
        <ConfirmAct
          label={t('forget')}
          name={t('forgetOf', { title })}
          effect={t('forgetEffect')}
          sure={t('forgetSure')}
          keep={t('keep')}
          onSure={props.onForget}
        />
      </div>
    </>
  );
}
