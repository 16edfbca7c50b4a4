import { hasOrigin } from '../../lib/browser/permissions';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import type { PackReceipt } from '../../lib/messaging/rule-messages';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { packInfo } from './alert-handlers';
import { feedInfo, giveBack, switchFeedWatch } from './feed-watch';
import { insistOnReal, ownRecords } from './own-records';
import { packsChanged } from './packs-changed';
import { away, inProfile } from './profile-scope';
import { feedChanged } from './rule-feed';
import { type FetchWith, type Taken, takeFrom, takePack } from './take-pack';

type Names = 'takePack' | 'fetchPack' | 'watchFeed';

const how = async (): Promise<FetchWith> => ({
  db: await ownRecords(),
  pinned: PINNED_KEYS,
  now: () => new Date(),
  fetch: (input, init) => away(() => fetch(input, init)),
});

function receiptOf(taken: Taken): PackReceipt {
  if (!taken.taken)
    return { taken: false, code: taken.code === 'unchanged' ? 'nothing-new' : taken.code };
  feedChanged();
  inProfile(packsChanged);
  return { taken: true, pack: packInfo(taken.row), count: taken.count };
}

const isHttps = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:';

export const packHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  takePack: async ({ text }) =>
    receiptOf(await takePack(text, { address: null, etag: null }, await how())),

  fetchPack: async ({ address }) => {
    if (!isHttps(address)) return { taken: false, code: 'unreadable' };
    if (!(await hasOrigin(`${new URL(address).origin}/*`))) throw new Refused('not-permitted');
    try {
      return receiptOf(await takeFrom(address, await how()));
    } finally {
      // Allowed for this one question, unless more was said: its pages are not ours to read.
      await giveBack(address);
    }
  },

  watchFeed: async ({ address, on }) => {
    await insistOnReal();
    if (on && !isHttps(address)) throw new Refused('bad-message');
    if (on && !(await hasOrigin(`${new URL(address).origin}/*`)))
      throw new Refused('not-permitted');
    return feedInfo(await switchFeedWatch(address, on));
  },
};
