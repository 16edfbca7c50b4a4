import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { askingsOf } from '../../../lib/offers/asking';
import { offers } from '../../../lib/offers/index';
import type { Offer } from '../../../lib/offers/types';
import { LANGUAGES } from '../../../lib/shared/text';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

/** What an offer is drawn with: axe is asked once for each. */
const drawnWith = (offer: Offer): string =>
  [
    offer.kind,
    ...askingsOf(offer).map(({ shape }) => shape.kind),
    ...(offer.kind === 'practice' ? offer.parts.map(({ kind }) => kind) : []),
  ].join(' ');
const first = new Map<string, string>();
for (const offer of offers.values())
  if (!first.has(drawnWith(offer))) first.set(drawnWith(offer), offer.id);

describe.each([...offers.values()])('$id', (offer) => {
  it.each(LANGUAGES)('is drawn with its example in %s', async (language) => {
    const { container } = await open(`#/offer/${offer.id}?sample=1`, { settings: { language } });
    await waitFor(() => expect(container.querySelector('.offer-title')).not.toBeNull());
    expect(container.querySelector('.offer-title')?.textContent).toBe(offer.title[language]);
    expect(container.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
    if (language === 'zh-CN' && first.get(drawnWith(offer)) === offer.id) await expectAccessible();
  });
});
