import { placeOf as demoPlaceOf } from '../../lib/demo/address';
import { readAs } from '../../lib/demo/read-as';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import type { PagePlace } from '../../lib/platforms/types';

/** The sample store is built like a page of a platform, and is read as that page would be. */
export function placeOf(url: string): PagePlace {
  const { look, page } = demoPlaceOf(new URL(url).hash);
  const read = readAs(look, page);
  const place = pageOf(read.url, platforms);
  return read.pageKind === undefined ? place : { ...place, pageKind: read.pageKind };
}
