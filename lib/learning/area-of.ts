import type { PathId } from '../paths/types';
import type { Evidence } from './evidence';
import type { CoreItem } from './types';

/** Tells which areas a row of evidence counts for, as the replay counts it. */
export function areaFinder(items: readonly CoreItem[]): (row: Evidence) => ReadonlySet<PathId> {
  const bySubject = new Map<string, PathId[]>();
  const byId = new Map(items.map(({ id, path }) => [id, path] as const));
  for (const { path, subject } of items) {
    const key = 'metric' in subject ? `metric ${subject.metric}` : `offer ${subject.offer}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), path]);
  }
  return ({ kind, metricId, check, offer, tip, teachBack, loop, help, rule }) => {
    const found = new Set<PathId>();
    const add = (path: PathId | '' | undefined) => path && found.add(path);
    switch (kind) {
      case 'card-read':
        for (const path of bySubject.get(`metric ${metricId}`) ?? []) add(path);
        break;
      case 'offer-read':
      case 'sheet-done':
        for (const path of bySubject.get(`offer ${offer?.id}`) ?? []) add(path);
        add(offer?.path);
        break;
      case 'check-answered':
        add(byId.get(check?.item ?? ''));
        break;
      case 'teach-back':
        add(byId.get(teachBack?.item ?? ''));
        break;
      default:
        for (const one of [tip, loop, help, rule]) add(one?.path);
    }
    return found;
  };
}
