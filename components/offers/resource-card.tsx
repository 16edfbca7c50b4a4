import { fitReasonWords, fitWords } from '../../lib/i18n/resource-fit.words';
import { resourcesWords } from '../../lib/i18n/resources.words';
import { say, speaker } from '../../lib/i18n/say';
import type { ResourceFit } from '../../lib/resources/fit';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';
import { Tag } from '../ui/tag';

/** One place that helps: who, for whom, how, what to bring, and where that is written. */
export function ResourceCard({
  fit,
  language,
}: {
  readonly fit: ResourceFit;
  readonly language: Language;
}) {
  const t = speaker(resourcesWords, language);
  const { resource, daysLeft, why } = fit;
  const { contact, source } = resource;
  const address = contact.url ?? source.url;
  return (
    <article className="resource" data-fit={fit.fit}>
      <h3>
        {resource.title[language]} <Tag>{say(fitWords[fit.fit], language)}</Tag>
      </h3>
      <p>{resource.summary[language]}</p>
      <p className="dd-hint">
        {contact.org[language]} · {resource.costText?.[language] ?? t(resource.cost)}
        {daysLeft === null ? '' : ` · ${t('daysLeft', { days: daysLeft })}`}
      </p>
      {why.length > 0 ? (
        <p className="dd-hint">
          {why.map((reason) => say(fitReasonWords[reason], language)).join(' ')}
        </p>
      ) : null}
      <p className="resource-ways">
        {contact.phone ? (
          <a href={`tel:${contact.phone}`}>{t('phone', { phone: contact.phone })}</a>
        ) : null}
        {address?.startsWith('https://') ? (
          <a href={address} target="_blank" rel="noreferrer">
            {t('page', { host: new URL(address).host })}
          </a>
        ) : null}
      </p>
      {resource.steps.length > 0 || resource.papers.length > 0 ? (
        <Fold title={t('steps')}>
          <ol className="resource-steps">
            {resource.steps.map((step) => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ol>
          {resource.papers.length > 0 ? (
            <p>
              <strong>{t('papers')}</strong>{' '}
              {resource.papers
                .map((paper) => paper[language])
                .join(language === 'zh-CN' ? '、' : ', ')}
            </p>
          ) : null}
        </Fold>
      ) : null}
      {resource.caution ? <p>{resource.caution[language]}</p> : null}
      <p className="dd-hint">
        {resource.checkedOn
          ? t('checked', { day: dateText(resource.checkedOn, language, null) ?? '' })
          : t('unchecked')}{' '}
        {resource.confidence === 'low' ? t('unsure') : ''} {t('source', { title: source.title })}
      </p>
    </article>
  );
}
