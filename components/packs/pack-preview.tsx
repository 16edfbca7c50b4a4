import { packKindWords, packPageWords } from '../../lib/i18n/pack-page.words';
import { say, speaker } from '../../lib/i18n/say';
import type { PackPreview } from '../../lib/messaging/pack-messages';
import { dayText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import { PackDifferenceView } from './pack-difference';
import { TrustTag } from './trust-tag';

export interface PackPreviewProps {
  readonly preview: PackPreview;
  readonly today: string;
  readonly language: Language;
  readonly onAccept: () => void;
  readonly onKeep: () => void;
}

/** What a pack is and what it changes, before anybody takes it. */
export function PackPreviewView(props: PackPreviewProps) {
  const { preview, today, language, onAccept, onKeep } = props;
  const t = speaker(packPageWords, language);
  const { added, changed, removed } = preview.difference.counts;
  return (
    <Panel title={t('preview')}>
      <div className="packs-row">
        <div className="packs-row-head">
          <h3>{preview.title?.[language] ?? preview.id}</h3>
          <Tag>{say(packKindWords[preview.kind], language)}</Tag>
          <TrustTag trust={preview.trust} language={language} />
        </div>
        {preview.trust === 'unknown' ? (
          <Notice kind="care">
            {t('stranger')}
            {language === 'en' ? ' ' : null}
            {t('strangerName', { publisher: preview.publisher })}
          </Notice>
        ) : (
          <p>{t('by', { publisher: preview.publisher })}</p>
        )}
        <p className="dd-hint">
          {t('version', {
            version: preview.version,
            day: dayText(preview.issued, language, today),
            count: preview.items,
          })}
        </p>
        <p className="dd-hint packs-key">{t('key', { key: preview.signedBy })}</p>
        <p>
          {preview.before ? t('replaces', { version: preview.before.version }) : t('firstTime')}
        </p>
        <p role="status">{t('counts', { added, changed, removed })}</p>
      </div>
      {preview.findings.count > 0 ? (
        <Notice kind="info">{t('findings', { count: preview.findings.count })}</Notice>
      ) : null}
      <PackDifferenceView difference={preview.difference} language={language} />
      <div className="packs-acts">
        {preview.trust === 'unknown' ? (
          <ConfirmAct
            label={t('accept')}
            name={t('acceptName')}
            effect={t('acceptEffect')}
            sure={t('acceptSure')}
            keep={t('keep')}
            onSure={onAccept}
          />
        ) : (
          <Button kind="primary" onClick={onAccept}>
            {t('accept')}
          </Button>
        )}
        <Button kind="plain" onClick={onKeep}>
          {t('keep')}
        </Button>
      </div>
    </Panel>
  );
}
