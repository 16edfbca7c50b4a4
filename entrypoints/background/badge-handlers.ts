import { badgeRequest } from '../../lib/badges/request';
import { recordStore } from '../../lib/db/record-store';
import { areaFinder } from '../../lib/learning/area-of';
import { coreItems } from '../../lib/learning/core-items';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { paths } from '../../lib/paths/index';
import { loadSettings } from '../../lib/settings/store';
import { learntAreas } from './learner';
import { ownRecords } from './own-records';
import { writerFor } from './xapi-writer';

const areasOf = areaFinder(coreItems);

export const badgeHandlers: Pick<Handlers<typeof ToBackground>, 'badgeRequest'> = {
  badgeRequest: async ({ path: id }) => {
    const [areas, { language }] = await Promise.all([learntAreas(), loadSettings()]);
    const path = paths.get(id);
    if (!path) throw new Refused('bad-message');
    const records = await ownRecords();
    const request = await badgeRequest({
      path,
      area: areas[id],
      rows: await records.evidence.toArray(),
      countsFor: (row) => areasOf(row).has(id),
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
