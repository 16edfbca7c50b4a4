import type { ReactNode } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { watchWords } from '../../lib/i18n/watch.words';
import { type MarkChange, snoozeDay } from '../../lib/rules/alerts/marks';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import { commentText, dayText, enforcedText, whenText } from '../../lib/rules/alerts/when-text';
import type { Language, LocalText } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { ChangeList } from './change-list';
import { LeadLine } from './lead-line';
import { OwnReading } from './own-reading';
import { RuleSource } from './rule-source';
import { TaskList } from './task-list';

/** For how long an alert can be put off. */
const LATER_DAYS = [3, 7] as const;

export interface AlertCardProps {
  readonly alert: RuleAlert;
  readonly today: string;
  readonly language: Language;
  readonly metricNames: Readonly<Record<string, LocalText>>;
  readonly onMark: (change: MarkChange) => void;
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="alerts-part">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One change of rules in six parts, always in the same order. */
export function AlertCard({ alert, today, language, metricNames, onMark }: AlertCardProps) {
  const t = speaker(alertsWords, language);
  const w = speaker(watchWords, language);
  const { rule, lead, mark } = alert;
  const { own } = rule;
  const enforced = alert.stage === 'upcoming' || alert.stage === 'starts-today';
  return (
    <div className="alerts-card">
      <dl className="alerts-parts">
        <Part name={t('what')}>
          {own && rule.changes.length === 0 ? (
            <p>{w('noChanges')}</p>
          ) : (
            <ChangeList rule={rule} language={language} />
          )}
        </Part>
        <Part name={t('when')}>
          <p>{whenText(alert, language, today)}</p>
          {enforced && rule.effective && rule.enforced ? (
            <p>{enforcedText(rule.enforced, language, today)}</p>
          ) : null}
          {lead ? <LeadLine lead={lead} language={language} /> : null}
        </Part>
        {own && own.read.length > 0 ? (
          <Part name={w('read')}>
            <OwnReading own={own} language={language} />
          </Part>
        ) : null}
        {own ? null : <Part name={t('who')}>{rule.who[language]}</Part>}
        <Part name={t('tasks')}>
          {own ? (
            <p>{w(own.from === 'change' ? 'ownTasks' : 'ownNoticeTasks')}</p>
          ) : (
            <TaskList
              tasks={rule.tasks}
              mark={mark}
              language={language}
              onTask={(task, done) => onMark({ kind: 'task', task, done })}
            />
          )}
        </Part>
        {own && !rule.comment ? null : (
          <Part name={t('comment')}>{commentText(alert, language, today)}</Part>
        )}
        {rule.metrics.length > 0 ? (
          <Part name={t('metrics')}>
            {rule.metrics.map((id) => metricNames[id]?.[language] ?? id).join(' · ')}
          </Part>
        ) : null}
        <Part name={t('original')}>
          <RuleSource rule={rule} language={language} today={today} />
        </Part>
      </dl>
      <Acts alert={alert} today={today} language={language} onMark={onMark} />
    </div>
  );
}

function Acts({ alert, today, language, onMark }: Omit<AlertCardProps, 'metricNames'>) {
  const t = speaker(alertsWords, language);
  const { rule, state, mark, current } = alert;
  if (state === 'muted')
    return (
      <div className="alerts-acts">
        <Button size="small" onClick={() => onMark({ kind: 'mute', on: false })}>
          {t('unmute')}
        </Button>
      </div>
    );
  const until = mark?.snoozedUntil ?? null;
  const days = [...new Set(LATER_DAYS.map((count) => snoozeDay(rule, count, today)))];
  return (
    <div className="alerts-acts">
      {state === 'snoozed' && until ? (
        <>
          <span role="status">{t('noteSnoozed', { day: dayText(until, language, today) })}</span>
          <Button size="small" onClick={() => onMark({ kind: 'snooze', until: null })}>
            {t('laterOff')}
          </Button>
        </>
      ) : current ? (
        days
          .filter((day) => day !== null)
          .map((day) => (
            <Button key={day} size="small" onClick={() => onMark({ kind: 'snooze', until: day })}>
              {t('laterUntil', { day: dayText(day, language, today) })}
            </Button>
          ))
      ) : null}
      <Button size="small" kind="plain" onClick={() => onMark({ kind: 'mute', on: true })}>
        {t('mute')}
      </Button>
    </div>
  );
}
