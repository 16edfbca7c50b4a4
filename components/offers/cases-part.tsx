import { cases } from '../../lib/cases/index';
import { withItems } from '../../lib/packs/kinds/types';
import type { PathId } from '../../lib/paths/types';
import type { Language } from '../../lib/shared/text';
import { FromPackLine } from '../packs/from-pack-line';
import { usePackItems } from '../packs/use-pack-items';
import { CaseView } from './case-view';
import type { OffersApi } from './offers-api';

export interface CasesPartProps {
  /** Only of this path; `null`: all of them. */
  readonly path: PathId | null;
  readonly chosen: (id: string) => string | null;
  readonly onChoose: (id: string, choice: string) => void;
  readonly onRead: (id: string, visibleMs: number) => void;
  readonly api: Pick<OffersApi, 'ask'>;
  readonly language: Language;
}

/** Made-up shops to think about, those of packs among them. */
export function CasesPart({ path, chosen, onChoose, onRead, api, language }: CasesPartProps) {
  const { cases: packed } = usePackItems(api);
  const all = withItems(cases, packed, ({ id }) => id);
  return all
    .filter((one) => path === null || one.path === path)
    .map((one) => (
      <div key={one.id}>
        <CaseView
          one={one}
          chosen={chosen(one.id)}
          onChoose={(choice) => onChoose(one.id, choice)}
          onRead={(visibleMs) => onRead(one.id, visibleMs)}
          language={language}
        />
        <FromPackLine items={packed} item={one} language={language} />
      </div>
    ));
}
