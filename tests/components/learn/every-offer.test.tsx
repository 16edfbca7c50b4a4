import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { offers } from '../../../lib/offers/index';
import { LANGUAGES } from '../../../lib/shared/text';
import { expectAccessible } from '../options/support';
import { open } from './open';

afterEach(cleanup);

describe.each([...offers.values()])('$id', (offer) => {
  it.each(LANGUAGES)('is drawn with its example in %s', async (language) => {
    const { container } = await open(`#/offer/${offer.id}?sample=1`, { settings: { language } });
    await waitFor(() => expect(container.querySelector('.offer-title')).not.toBeNull());
    expect(container.querySelector('.offer-title')?.textContent).toBe(offer.title[language]);
    expect(container.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
    // The tree is the same in both languages: once is enough for the slow check.
    if (language === 'zh-CN') await expectAccessible();
  });
});
