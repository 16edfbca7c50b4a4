import { useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { watchWords } from '../../lib/i18n/watch.words';
import { nextText } from '../../lib/rules/alerts/when-text';
import { Icon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { AlertCard, type AlertCardProps } from './alert-card';
import { platformName } from './platform-name';

export interface AlertRowProps extends AlertCardProps {
  /** Everything lies open, as on paper. */
  readonly printing: boolean;
}

/** One line of the timeline; opened it is the whole card, and then it counts as seen. */
export function AlertRow({ printing, ...props }: AlertRowProps) {
  const { alert, language, today, onMark } = props;
  const t = speaker(alertsWords, language);
  const [opened, setOpened] = useState(false);
  const open = opened || printing;
  const { rule, state, lane } = alert;
  const id = `alert-${rule.id}`;
  const toggle = () => {
    setOpened(!opened);
    if (!opened && alert.mark?.seenAt == null) onMark({ kind: 'seen' });
  };
  return (
    <li className="alerts-row" data-lane={lane} data-current={alert.current ? '' : undefined}>
      <h3 className="alerts-head">
        <button
          type="button"
          className="alerts-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={toggle}
        >
          <Icon name="chevron" className="alerts-fold" />
          <span className="alerts-words">
            <span className="alerts-why">{rule.why[language]}</span>
            <span className="alerts-meta">
              <span>{nextText(alert, language, today)}</span>
              <span>{platformName(rule.platform, language)}</span>
              <span>
                {rule.own?.from === 'change' ? watchWords.own[language] : t(`kind-${rule.kind}`)}
              </span>
              <Tag kind={lane === 'todo' ? 'accent' : 'plain'}>{t(lane)}</Tag>
              {state === 'new' && !alert.current ? null : <Tag>{t(`state-${state}`)}</Tag>}
              {rule.confidence === 'high' || rule.own?.from === 'change' ? null : (
                <Tag kind="care">{t('unsure')}</Tag>
              )}
            </span>
          </span>
        </button>
      </h3>
      {open ? (
        <div id={id} className="alerts-body">
          <AlertCard {...props} />
        </div>
      ) : null}
    </li>
  );
}
