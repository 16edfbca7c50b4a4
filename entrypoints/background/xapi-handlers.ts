import { hasOrigin } from '../../lib/browser/permissions';
import {
  clearWaiting,
  dropConflicts,
  emptyQueue,
  queueCounts,
  retryAll,
  tasksTakenBack,
} from '../../lib/db/record-queue';
import { changeRecordStore, recordStore } from '../../lib/db/record-store';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import type { RecordsInfo } from '../../lib/messaging/xapi-messages';
import { readEndpoint, readHomePage } from '../../lib/xapi/address';
import { levelsReached, masteredStatement, statementOf } from '../../lib/xapi/statements';
import type { Statement } from '../../lib/xapi/types';
import { learntAreas } from './learner';
import { insistOnReal, ownRecords } from './own-records';
import { connect, keyFor, leave, rememberKey, sendNow, sendWith } from './record-store';
import { fillFromEvidence } from './send-records';
import { writerFor } from './xapi-writer';

type Names =
  | 'recordsInfo'
  | 'connectRecordStore'
  | 'recordStoreKey'
  | 'recordStoreBefore'
  | 'recordQueue'
  | 'leaveRecordStore'
  | 'recordsFile';

/** Rows in one part of the file: an answer of some MB at most. */
const FILE_PART = 2000;

async function info(): Promise<RecordsInfo> {
  const records = await ownRecords();
  // What is shown is what would go.
  await fillFromEvidence(await sendWith());
  const [store, rows, queue] = await Promise.all([
    recordStore(records),
    records.evidence.count(),
    queueCounts(records),
  ]);
  if (!store) return { rows, store, queue };
  const { failures: _, ...shown } = store;
  return { rows, queue, store: { ...shown, hasKey: (await keyFor(store.endpoint)) !== null } };
}

/** Learning records for an agency: the settings' side of it. */
export const xapiHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  recordsInfo: info,

  connectRecordStore: async ({ endpoint, homePage, before, key }) => {
    await insistOnReal();
    const [where, whose] = [readEndpoint(endpoint), readHomePage(homePage)];
    if (!where.ok || !whose.ok) throw new Refused('bad-message');
    if (!(await hasOrigin(`${where.origin}/*`))) throw new Refused('not-permitted');
    await connect({ endpoint: where.href, homePage: whose.href, before }, key);
    await sendNow();
    return info();
  },

  recordStoreKey: async (key) => {
    const store = await recordStore(await ownRecords());
    if (!store?.on) throw new Refused('bad-message');
    await rememberKey(store.endpoint, key);
    await sendNow();
    return info();
  },

  recordStoreBefore: async ({ on }) => {
    const records = await ownRecords();
    await changeRecordStore(records, (now) => now && { ...now, before: on });
    await clearWaiting(records);
    return info();
  },

  recordQueue: async ({ act }) => {
    const records = await ownRecords();
    if (act === 'empty') await emptyQueue(records);
    if (act === 'skip') await dropConflicts(records);
    if (act === 'send') await retryAll(records);
    if (act !== 'empty') await sendNow();
    return info();
  },

  leaveRecordStore: async () => {
    await leave();
    return info();
  },

  recordsFile: async ({ homePage, from }) => {
    const whose = homePage.trim() === '' ? null : readHomePage(homePage);
    if (whose && !whose.ok) throw new Refused('bad-message');
    const records = await ownRecords();
    const writer = await writerFor(records, whose?.href ?? '');
    const rows = await records.evidence.orderBy('at').offset(from).limit(FILE_PART).toArray();
    const back = await tasksTakenBack(records);
    const made: (Statement | null)[] = [];
    for (const row of rows) made.push(await statementOf(row, writer, back.get(row.id) ?? null));
    const more = rows.length === FILE_PART;
    const levels = more ? [] : levelsReached((await learntAreas()) ?? ({} as never));
    for (const level of levels) made.push(await masteredStatement(level, writer));
    const texts = made.flatMap((one) => (one ? [JSON.stringify(one)] : []));
    return {
      text: texts.join(',\n'),
      count: texts.length,
      next: more ? from + FILE_PART : null,
    };
  },
};
