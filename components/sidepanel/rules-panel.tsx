import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import { countDue } from '../../lib/rules/alerts/due';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import { nextText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';
import { platformName } from '../alerts/platform-name';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import type { PageRules } from './use-page-rules';
import './rules-panel.css';

export interface RulesPanelProps {
  readonly rules: PageRules;
  readonly language: Language;
  readonly onOpen: () => void;
}

/** A panel is narrow: the rest stands on the page of alerts. */
const MOST = 3;

/** 规则: what waits at this page's platform, today's first in words, and the way to all of it. */
export function RulesPanel({ rules, language, onOpen }: RulesPanelProps) {
  const t = speaker(sidepanelWords, language);
  const { due, ofToday, current, today } = rules;
  const { todo, know } = countDue(due);
  return (
    <Panel
      title={t('rules')}
      actions={
        <Button size="small" onClick={onOpen}>
          {t('rulesOpen')}
        </Button>
      }
    >
      <p className={due.length === 0 ? 'story-quiet' : undefined}>
        {due.length > 0
          ? t('rulesWaiting', { todo, know })
          : t(current > 0 ? 'rulesSeen' : 'rulesNone')}
        {ofToday > 0 ? `${language === 'en' ? ' ' : ''}${t('rulesToday', { count: ofToday })}` : ''}
      </p>
      {due.length > 0 ? (
        <ul className="rules-lines">
          {due.slice(0, MOST).map((alert) => (
            <Line key={alert.rule.id} alert={alert} language={language} today={today} />
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}

interface LineProps {
  readonly alert: RuleAlert;
  readonly language: Language;
  readonly today: string;
}

function Line({ alert, language, today }: LineProps) {
  const t = speaker(alertsWords, language);
  const { rule, lane } = alert;
  return (
    <li>
      <p className="rules-why">{rule.why[language]}</p>
      <p className="rules-meta">
        <span>{nextText(alert, language, today)}</span>
        <span>{platformName(rule.platform, language)}</span>
        <Tag kind={lane === 'todo' ? 'accent' : 'plain'}>{t(lane)}</Tag>
      </p>
    </li>
  );
}
