import { useEffect, useState } from 'react';
import type { NameOf } from '../../lib/coaching/session/items';
import type { Language } from '../../lib/shared/text';

export interface Names {
  readonly pathName: (id: string) => string;
  readonly nameOf: NameOf;
  /** Cards of help, by id and name. */
  readonly cards: readonly { readonly id: string; readonly name: string }[];
}

/** What ids are called. The lists carry much text, so a view is drawn before they are here. */
export function useNames(language: Language): Names {
  const [names, setNames] = useState<Names>(BARE);
  useEffect(() => {
    let gone = false;
    void Promise.all([
      import('../../lib/paths/index'),
      import('../../lib/offers/index'),
      import('../../lib/resources/index'),
    ]).then(([{ paths }, { offers }, { resources }]) => {
      if (gone) return;
      const drills = new Map(
        [...offers.values()].flatMap((offer) =>
          offer.kind === 'practice'
            ? offer.parts.flatMap((part) =>
                part.kind === 'drill' ? [[part.drill.id, offer.title[language]] as const] : [],
              )
            : [],
        ),
      );
      const cards = resources.map(({ id, title }) => ({ id, name: title[language] }));
      const cardNames = new Map(cards.map(({ id, name }) => [id, name]));
      setNames({
        pathName: (id) => paths.get(id as never)?.name[language] ?? id,
        nameOf: (kind, id) =>
          (kind === 'offer'
            ? offers.get(id)?.title[language]
            : kind === 'drill'
              ? drills.get(id)
              : cardNames.get(id)) ?? null,
        cards,
      });
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return names;
}

const BARE: Names = { pathName: (id) => id, nameOf: () => null, cards: [] };
