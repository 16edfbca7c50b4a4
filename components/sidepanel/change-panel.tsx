import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory } from '../../lib/insight/types';
import { money } from '../../lib/shared/format';
import { Waterfall } from '../charts/waterfall';
import { Panel } from '../ui/panel';

/** "销售额为什么变了": the split as a figure that adds up, and in words. */
export function ChangePanel({ story }: { story: PageStory }) {
  const t = speaker(sidepanelWords, story.language);
  const { change, changeWhy } = story;
  return (
    <Panel title={t('change')}>
      {change ? (
        <>
          <p>{change.sentences[0]}</p>
          <Waterfall
            start={{ name: change.against, amount: change.before }}
            end={{ name: t('now'), amount: change.after }}
            effects={change.effects}
            format={(amount) => money(Math.round(amount), change.currency, story.language)}
            language={story.language}
          />
          {change.sentences.slice(1).map((sentence) => (
            <p key={sentence} className="story-quiet">
              {sentence}
            </p>
          ))}
        </>
      ) : (
        <p className="story-quiet">{changeWhy}</p>
      )}
    </Panel>
  );
}
