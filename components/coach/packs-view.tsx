import { PacksPart } from '../packs/packs-part';
import type { CoachViewProps } from './views';

/** Content packs on the coach's pages. */
export function PacksView({ api, language }: CoachViewProps) {
  return <PacksPart api={api} language={language} />;
}
