import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory } from '../../lib/insight/types';
import { Panel } from '../ui/panel';

/** At most three things worth a look, and one next step. */
export function LookPanel({ story }: { story: PageStory }) {
  const t = speaker(sidepanelWords, story.language);
  const { look, step } = story;
  return (
    <>
      <Panel title={t('look')}>
        {look.length > 0 ? (
          <ol className="story-looks">
            {look.map(({ metricId, label, sentence }) => (
              <li key={metricId}>
                <strong>{label}</strong> {sentence}
              </li>
            ))}
          </ol>
        ) : (
          <p className="story-quiet">{t('lookNone')}</p>
        )}
      </Panel>
      {step ? (
        <Panel title={t('step')} hint={step.name}>
          <p className="story-step">{step.text}</p>
          <p className="story-quiet">
            {t('help')} · {step.help}
          </p>
        </Panel>
      ) : null}
    </>
  );
}
