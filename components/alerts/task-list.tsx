import { useId } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { RuleMark } from '../../lib/rules/alerts/types';
import type { RuleTask } from '../../lib/rules/feed/types';
import type { Language } from '../../lib/shared/text';

export interface TaskListProps {
  readonly tasks: readonly RuleTask[];
  readonly mark: RuleMark | null;
  readonly language: Language;
  readonly onTask: (task: string, done: boolean) => void;
}

/** Things to do, each with a box of its own to tick. */
export function TaskList({ tasks, mark, language, onTask }: TaskListProps) {
  const t = speaker(alertsWords, language);
  const id = useId();
  if (tasks.length === 0) return <p>{t('tasksNone')}</p>;
  return (
    <ul className="alerts-tasks">
      {tasks.map((task) => {
        const done = mark !== null && Object.hasOwn(mark.tasks, task.id);
        return (
          <li key={task.id}>
            <label className="alerts-task" data-done={done ? '' : undefined}>
              <input
                type="checkbox"
                checked={done}
                aria-describedby={task.minutes ? `${id}-${task.id}` : undefined}
                onChange={(event) => onTask(task.id, event.target.checked)}
              />
              <span>
                {task.text[language]}
                {task.minutes ? (
                  <span id={`${id}-${task.id}`} className="dd-hint">
                    {t('minutes', { minutes: task.minutes })}
                  </span>
                ) : null}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
