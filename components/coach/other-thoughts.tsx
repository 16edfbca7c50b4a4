import type { Check } from '../../lib/coaching/modules/types';
import { moduleWords } from '../../lib/i18n/modules.words';
import { say } from '../../lib/i18n/say';
import { plain } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';

/** What stands behind each other answer, for whoever chose rightly and wants to explain it. */
export function OtherThoughts({
  check,
  said,
  language,
}: {
  readonly check: Check;
  /** What was said to the answer itself: it stands above. */
  readonly said: string;
  readonly language: Language;
}) {
  const thoughts =
    check.form === 'choice4'
      ? check.others.map(({ text, because }) => ({
          id: text.en,
          head: text[language],
          body: because[language],
        }))
      : (check.slips ?? []).map(({ value, because }) => ({
          id: String(value),
          head: plain(value, 1),
          body: because[language],
        }));
  const left = thoughts.filter(({ body }) => body !== said);
  if (left.length === 0) return null;
  return (
    <Fold title={say(moduleWords.whyNot, language)}>
      <dl className="module-thoughts">
        {left.map(({ id, head, body }) => (
          <div key={id}>
            <dt>{head}</dt>
            <dd>{body}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
