import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../../lib/demo/looks/index';
import { labelOf } from '../../../lib/demo/looks/label-of';
import { LOOK_IDS, PAGE_IDS } from '../../../lib/demo/looks/types';
import { readAs } from '../../../lib/demo/read-as';
import { platforms } from '../../../lib/platforms/index';
import { pageOf } from '../../../lib/platforms/page-of';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { packedIds, packLexicon } from '../../../lib/recognise/strings/lexicon-pack';
import { matchLabel } from '../../../lib/recognise/strings/match';
import { LANGUAGES } from '../../../lib/shared/text';

const lexicon = unpackLexicon(packLexicon(), packedIds());

const sceneOf = (look: (typeof LOOK_IDS)[number], page: (typeof PAGE_IDS)[number]) => {
  const { url, pageKind } = readAs(look, page);
  const place = pageOf(url, platforms);
  return {
    lexicon,
    platform: place.platform.id,
    labelsOf: place.platform.labelsOf,
    host: place.host,
    pageKind: pageKind === undefined ? place.pageKind : pageKind,
    scopes: place.platform.labelScopes,
  };
};

const CASES = LOOK_IDS.flatMap((look) =>
  PAGE_IDS.flatMap((page) =>
    LOOKS[look].pages[page].flatMap((panel) => {
      const ids = 'figures' in panel ? panel.figures : 'columns' in panel ? panel.columns : [];
      return ids.map((id) => ({ look, page, id }));
    }),
  ),
);

describe.each(LANGUAGES)('labels of the sample store, %s', (language) => {
  it('are read as the metric they stand for, on the page they stand on', () => {
    const wrong = CASES.flatMap(({ look, page, id }) => {
      const label = labelOf(id, LOOKS[look], language);
      const match = matchLabel(label, sceneOf(look, page));
      return match?.metricId === id
        ? []
        : [`${look}/${page}: ${label} is ${match?.metricId ?? 'nothing'}, not ${id}`];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});
