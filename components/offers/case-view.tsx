import type { Case } from '../../lib/cases/types';
import { offerWords } from '../../lib/i18n/offers.words';
import { speaker } from '../../lib/i18n/say';
import { money, plain } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Choice } from '../ui/choice';
import { Fold } from '../ui/fold';
import { Tag } from '../ui/tag';
import { ReadMark } from './read-mark';

export interface CaseViewProps {
  readonly one: Case;
  readonly chosen: string | null;
  readonly onChoose: (choice: string) => void;
  /** What the numbers say was read as well. */
  readonly onRead?: (visibleMs: number) => void;
  readonly language: Language;
}

/** A made-up shop with its numbers, a question, and what the numbers say. */
export function CaseView({ one, chosen, onChoose, onRead, language }: CaseViewProps) {
  const t = speaker(offerWords, language);
  const answer = one.choices.find(({ id }) => id === one.answer);
  return (
    <section className="dd-panel offer-case" aria-label={one.title[language]}>
      <p>
        <Tag>{t('madeUp')}</Tag> <span className="dd-hint">{t('madeUpText')}</span>
      </p>
      <h2 className="dd-panel-title">{one.title[language]}</h2>
      <p>
        {one.trade[language]} · {one.period[language]}
      </p>
      <div className="offer-case-scroll">
        <table className="offer-case-table">
          <thead>
            <tr>
              <td />
              {one.columns.map((name) => (
                <th key={name.en} scope="col">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.table.map(({ metric, label, unit, values }) => (
              <tr key={`${metric} ${label.en}`}>
                <th scope="row">{label[language]}</th>
                {values.map((value, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
                  <td key={at}>
                    {value === null
                      ? '—'
                      : unit === 'yuan'
                        ? money(value, 'CNY', language)
                        : plain(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <strong>{t('ownerThinks')}</strong> {one.thinks[language]}
      </p>
      <Choice
        look="cards"
        label={one.question[language]}
        value={chosen}
        options={one.choices.map(({ id, text }) => ({ value: id, label: text[language] }))}
        onChange={onChoose}
      />
      {chosen === null || !answer ? null : (
        <div className="offer-case-answer" role="status">
          <p>
            {t('speaksFor', { text: answer.text[language] })}{' '}
            {chosen === one.answer ? t('sameAsYou') : null}
          </p>
          <p>
            <strong>{t('reasons')}</strong>
          </p>
          <ul>
            {one.reasoning.map((reason) => (
              <li key={reason.en}>{reason[language]}</li>
            ))}
          </ul>
          <p>
            <strong>{t('caseStep')}</strong> {one.step[language]}
          </p>
          <Fold title={t('alsoAsk')}>
            <ul>
              {one.asks.map((question) => (
                <li key={question.en}>{question[language]}</li>
              ))}
            </ul>
          </Fold>
          {onRead ? <ReadMark onRead={onRead} /> : null}
        </div>
      )}
    </section>
  );
}
