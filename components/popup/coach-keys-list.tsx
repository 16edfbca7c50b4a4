import { coachPanelWords } from '../../lib/i18n/coach-panel.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { say } from '../../lib/i18n/say';
import type { Language, LocalText } from '../../lib/shared/text';

const KEYS: readonly (readonly [string, LocalText])[] = [
  ['P', coachPanelWords.openPresenter],
  ['N', coachPanelWords.nextPart],
  ['B', coachPanelWords.blank],
  ['H', presenterWords.handOver],
  ['V', presenterWords.veil],
  ['A', presenterWords.amounts],
  ['F 1–3', coachPanelWords.families],
  ['W A–L', coachPanelWords.paths],
  ['0–9', coachPanelWords.keyPages],
  ['?', coachPanelWords.keyHelp],
];

/** Every key of the coach's panel, and what it does. */
export function CoachKeysList({ language }: { readonly language: Language }) {
  return (
    <>
      <dl className="coach-keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd className="coach-key">{key}</kbd>
            </dt>
            <dd>{say(text, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="dd-hint">{say(coachPanelWords.keysHint, language)}</p>
    </>
  );
}
