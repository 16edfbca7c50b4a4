import type { ResourceList } from '../../lib/offers/types';
import type { PathId } from '../../lib/paths/types';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';

export interface ResourceCardsProps {
  readonly offer: ResourceList;
  readonly path: PathId | null;
  readonly language: Language;
}

/** Cards of people and places that help, those that fit first. */
export function ResourceCards({ offer, language }: ResourceCardsProps) {
  return (
    <Panel>
      <p>{offer.none[language]}</p>
    </Panel>
  );
}
