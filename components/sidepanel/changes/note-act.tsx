import { changesWords } from '../../../lib/i18n/changes.words';
import { speaker } from '../../../lib/i18n/say';
import type { StoryMetric } from '../../../lib/insight/types';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';

export interface NoteActProps {
  readonly metric: StoryMetric;
  readonly language: Language;
  readonly onNote: (metricId: string) => void;
}

/** "我改了", beside a number. */
export function NoteAct({ metric, language, onNote }: NoteActProps) {
  const t = speaker(changesWords, language);
  return (
    <Button
      size="small"
      kind="plain"
      className="change-note"
      aria-label={t('iChangedOf', { name: metric.label })}
      onClick={() => onNote(metric.metricId)}
    >
      {t('iChanged')}
    </Button>
  );
}
