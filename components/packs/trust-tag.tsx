import { packPageWords } from '../../lib/i18n/pack-page.words';
import { say } from '../../lib/i18n/say';
import type { TrustLevel } from '../../lib/packs/types';
import type { Language } from '../../lib/shared/text';
import { Tag } from '../ui/tag';

/** How far a signature reaches, in a word. */
export function TrustTag({
  trust,
  language,
}: {
  readonly trust: TrustLevel | null;
  readonly language: Language;
}) {
  const known = trust === 'project' || trust === 'agency';
  return (
    <Tag kind={known ? 'accent' : 'care'}>{say(packPageWords[trust ?? 'revoked'], language)}</Tag>
  );
}
