import { useEffect, useRef } from 'react';
import type { HealthReport } from '../../lib/health-report/types';
import { healthWords } from '../../lib/i18n/health.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { SwitchRow } from '../ui/switch-row';

export interface FilePreviewProps {
  readonly report: HealthReport;
  readonly language: Language;
  readonly onNames: (names: HealthReport['names']) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** What the file holds and what it does not, in plain words, before anything is saved. */
export function FilePreview({ report, language, onNames, onSave, onClose }: FilePreviewProps) {
  const t = speaker(healthWords, language);
  const { sightings, candidates, health } = report;
  const inFull = report.names === 'in-full';
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever goes by keys goes on from here.
  useEffect(() => title.current?.focus(), []);
  const names = [...new Set(candidates.map(({ label }) => label))];
  return (
    <>
      <h3 className="health-title" tabIndex={-1} ref={title}>
        {t('inIt')}
      </h3>
      <ul className="health-what">
        <li>{t('inSightings', { count: new Set(sightings.map(({ label }) => label)).size })}</li>
        <li>{t('inCandidates', { count: names.length })}</li>
        <li>{t('inLines', { count: health.length })}</li>
        <li>{t('inPlaces')}</li>
        <li>{t('inPage')}</li>
      </ul>
      <h3 className="health-title">{t('notInIt')}</h3>
      <ul className="health-what" data-kind="not">
        <li>{t('notNumbers')}</li>
        <li>{t('notAddress')}</li>
        <li>{t('notCodes')}</li>
        {inFull ? null : <li>{t('notPeople')}</li>}
      </ul>
      {report.cut ? <p className="dd-hint">{t('cut')}</p> : null}
      {names.length > 0 ? (
        <>
          <Fold title={t('namesList', { count: names.length })}>
            <p className="dd-hint">{t('namesMasked')}</p>
            <ul className="health-names">
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Fold>
          <SwitchRow
            label={t('inFull')}
            hint={t('inFullHint')}
            checked={inFull}
            onChange={(full) => onNames(full ? 'in-full' : 'known-words')}
          />
        </>
      ) : null}
      <div className="health-acts">
        <Button kind="primary" onClick={onSave}>
          {t('saveNow')}
        </Button>
        <Button onClick={onClose}>{t('notNow')}</Button>
      </div>
    </>
  );
}
