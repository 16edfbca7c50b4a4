import { PATH_IDS, type PathId } from './types';

/** Where somebody stands on the page of paths and offers. */
export type LearnRoute =
  | { readonly view: 'home' }
  /** Tries, decisions, changes and what came of them, on one line of time. */
  | { readonly view: 'story' }
  /** 温习一下: of one item, or of what is due. */
  | { readonly view: 'review'; readonly item: string | null }
  | { readonly view: 'path'; readonly path: PathId }
  | {
      readonly view: 'offer';
      readonly offer: string;
      readonly path: PathId | null;
      /** A kept sheet to go on with. */
      readonly sheet: string | null;
      /** Opened from the sample store: its made-up numbers fill what the page does not have. */
      readonly sample: boolean;
      /** Numbers of the page it was opened from, by metric, in base units. */
      readonly numbers: Readonly<Record<string, number>>;
    };

const NUMBER = 'n.';

const pathId = (text: string | null | undefined): PathId | null =>
  PATH_IDS.find((id) => id === text) ?? null;

/** Reads an address; what is unknown leads home. */
export function learnRoute(hash: string): LearnRoute {
  const [way = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, id] = way.split('/').map((part) => safely(part));
  const asked = new URLSearchParams(query);
  const path = pathId(view === 'path' ? id : asked.get('path'));
  if (view === 'path' && path) return { view, path };
  if (view === 'story') return { view };
  if (view === 'review') return { view, item: asked.get('item') };
  if (view !== 'offer' || !id) return { view: 'home' };
  const numbers: Record<string, number> = {};
  for (const [key, value] of asked)
    if (key.startsWith(NUMBER) && value !== '' && Number.isFinite(Number(value)))
      numbers[key.slice(NUMBER.length)] = Number(value);
  return {
    view,
    offer: id,
    path,
    sheet: asked.get('sheet'),
    sample: asked.get('sample') === '1',
    numbers,
  };
}

const safely = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

export function learnAddress(route: LearnRoute): string {
  if (route.view === 'home') return '#/';
  if (route.view === 'path') return `#/path/${route.path}`;
  if (route.view === 'story') return '#/story';
  if (route.view === 'review')
    return route.item === null ? '#/review' : `#/review?item=${encodeURIComponent(route.item)}`;
  const query = new URLSearchParams();
  if (route.path) query.set('path', route.path);
  if (route.sheet) query.set('sheet', route.sheet);
  if (route.sample) query.set('sample', '1');
  for (const [id, value] of Object.entries(route.numbers)) query.set(NUMBER + id, String(value));
  const asked = query.toString();
  return `#/offer/${encodeURIComponent(route.offer)}${asked ? `?${asked}` : ''}`;
}

/** The address of an offer with nothing filled in. */
export const offerAddress = (offer: string, path: PathId | null): string =>
  learnAddress({ view: 'offer', offer, path, sheet: null, sample: false, numbers: {} });

/** The address of a kept sheet, to go on with it. */
export const sheetAddress = (sheet: string, offer: string, path: PathId | '' = ''): string =>
  learnAddress({
    view: 'offer',
    offer,
    path: path === '' ? null : path,
    sheet,
    sample: false,
    numbers: {},
  });
