import packed, { exceptions } from 'virtual:pinyin';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DictionaryView } from '../../../components/dictionary/dictionary-view';
import { type Book, makeBook } from '../../../lib/dictionary/book';
import { readPinyin } from '../../../lib/dictionary/pinyin';
import { metrics } from '../../../lib/metrics/index';
import type { Metric } from '../../../lib/metrics/types';
import { platforms } from '../../../lib/platforms/index';
import { type FakeOptions, fakeApi } from '../options/fake-api';

/** So many that one step of the list does not show them all. */
const SOME = new Map<string, Metric>(
  [...metrics].filter(
    ([id], at) =>
      at % 12 === 0 ||
      ['pay-conversion-rate', 'visitors', 'buyers', 'refund-rate', 'late-ship-rate'].includes(id),
  ),
);

export const someBook = (): Book => makeBook(SOME, platforms, readPinyin(packed, exceptions));

/** Opens the dictionary at an address, as a fresh tab. */
export async function open(hash = '', options: FakeOptions & { load?: () => Promise<Book> } = {}) {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const fake = fakeApi(options);
  const api = { ...fake.api, load: options.load ?? (async () => someBook()) };
  render(<DictionaryView api={api} />);
  const input = await screen.findByRole<HTMLInputElement>('textbox');
  return { fake, input, user: userEvent.setup() };
}

/** Names of the lines that are shown, in order. */
export const lines = (): string[] =>
  screen
    .queryAllByRole('link')
    .flatMap((link) => link.querySelector('.dict-line-name')?.firstChild?.textContent ?? []);
