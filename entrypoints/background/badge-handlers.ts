import { badgeRequest } from '../../lib/badges/request';
import { openRecords } from '../../lib/db/open';
import { recordStore } from '../../lib/db/record-store';
import type { Evidence } from '../../lib/learning/evidence';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { paths } from '../../lib/paths/index';
import type { PathId } from '../../lib/paths/types';
import { DEFAULT_PROFILE, loadSettings } from '../../lib/settings/store';
import { coreItem, learntAreas } from './learner';
import { writerFor } from './xapi-writer';

/** The area that a row counts for. */
function pathOf({ offer, tip, loop, help, rule, check, teachBack }: Evidence): PathId | null {
  const item = check?.item ?? teachBack?.item;
  const named = offer?.path || tip?.path || loop?.path || help?.path || rule?.path;
  return named || (item === undefined ? null : (coreItem(item)?.path ?? null));
}

export const badgeHandlers: Pick<Handlers<typeof ToBackground>, 'badgeRequest'> = {
  badgeRequest: async ({ path: id }) => {
    const [areas, { language }] = await Promise.all([learntAreas(), loadSettings()]);
    const path = paths.get(id);
    if (!path) throw new Refused('bad-message');
    const area = areas?.[id];
    if (!area) return { made: false };
    const records = await openRecords(DEFAULT_PROFILE);
    const request = await badgeRequest({
      path,
      area,
      rows: await records.evidence.toArray(),
      pathOf,
      writer: await writerFor(records, (await recordStore(records))?.homePage ?? ''),
      language,
    });
    if (!request) return { made: false };
    return {
      made: true,
      name: `badge-request-${id}.json`,
      text: `${JSON.stringify(request, null, 2)}\n`,
    };
  },
};
