import { appVersion } from '../../lib/browser/version';
import { applyImport, countAll, readAll } from '../../lib/db/records';
import type { ToBackground } from '../../lib/messaging/protocol';
import { PIECE } from '../../lib/messaging/record-messages';
import type { Handlers } from '../../lib/messaging/router';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { pieceOf } from '../../lib/records/pieces';
import { readBackup } from '../../lib/records/read';
import type { Tables } from '../../lib/records/tables';
import { type Backup, MOST_CHARACTERS, RECORDS_VERSION } from '../../lib/records/types';
import { vouched } from '../../lib/records/vouch';
import { type Written, writeBackup } from '../../lib/records/write';
import { loadSettings, updateSettings } from '../../lib/settings/store';
import { csvTable } from './csv-table';
import { eraseEverything } from './erase';
import { mendFeedAlarm } from './feed-watch';
import { importPlan } from './import-plan';
import { insistOnReal, ownRecords } from './own-records';
import { packsChanged } from './packs-changed';
import { atSwitch, gate } from './profile-scope';
import { feedChanged } from './rule-feed';
import { planNextLook } from './rule-looks';
import { syncRuleWatch } from './rule-reader';
import { recordsChanged } from './story-cache';

type RecordMessages = Pick<
  Handlers<typeof ToBackground>,
  'recordCounts' | 'saveRecords' | 'offerRecords' | 'applyRecords' | 'csvFile' | 'eraseRecords'
>;

/** Erasing waits so long for work that is underway. */
const ERASE_PATIENCE_MS = 8000;

/** A backup on its way out, and one on its way in. Lost with the worker, and nothing with it. */
let outgoing: { readonly token: string; readonly file: Written } | null = null;
let incoming: { token: string; text: string; ready: Ready | null } | null = null;
atSwitch(() => {
  outgoing = null;
  incoming = null;
});

interface Ready {
  readonly backup: Backup;
  /** Without what nobody vouches for. */
  readonly tables: Tables;
}

/** The records as a whole: saved as one file, brought in from one, erased. */
export const recordHandlers: RecordMessages = {
  recordCounts: async () => countAll(await ownRecords()),

  saveRecords: async ({ token, at }) => {
    await insistOnReal();
    if (token === null) outgoing = { token: crypto.randomUUID(), file: await backupNow() };
    else if (outgoing?.token !== token) return { state: 'gone' };
    const { file, token: name } = outgoing as NonNullable<typeof outgoing>;
    const text = pieceOf(file.text, at, PIECE);
    const last = at + text.length >= file.text.length;
    if (last) outgoing = null;
    return { state: 'piece', token: name, text, last, rows: file.rows, left: file.left };
  },

  offerRecords: async ({ token, at, text, last }) => {
    await insistOnReal();
    if (at === 0) incoming = { token, text: '', ready: null };
    if (incoming?.token !== token || incoming.text.length !== at) return { state: 'gone' };
    incoming.text += text;
    if (incoming.text.length > MOST_CHARACTERS) return refused('too-large');
    if (!last) return { state: 'more' };
    const read = await readBackup(incoming.text);
    if (!read.ok) return refused(read.why);
    const records = await ownRecords();
    const { tables, refused: unvouched } = await vouched(
      read.value.tables,
      PINNED_KEYS,
      await records.packKeys.toArray(),
      await records.agencyKeys.toArray(),
    );
    incoming = { token, text: '', ready: { backup: read.value, tables } };
    const [here, settings] = await Promise.all([readAll(records), loadSettings()]);
    return { state: 'plan', plan: importPlan(read.value, tables, here, settings, unvouched) };
  },

  applyRecords: async ({ token, settings }) => {
    await insistOnReal();
    if (incoming?.token !== token || !incoming.ready) return { state: 'gone' };
    const { backup, tables } = incoming.ready;
    const counts = await applyImport(await ownRecords(), tables);
    incoming = null;
    if (settings) await updateSettings(() => backup.settings);
    await afterImport();
    return { state: 'done', counts };
  },

  csvFile: async ({ file }) => csvTable(await ownRecords(), file),

  // Nobody writes meanwhile what would be there again afterwards.
  eraseRecords: () => gate.change(eraseEverything, ERASE_PATIENCE_MS),
};

function refused<W>(why: W): { readonly state: 'refused'; readonly why: W } {
  incoming = null;
  return { state: 'refused', why };
}

const backupNow = async (): Promise<Written> =>
  writeBackup({
    exportedAt: new Date().toISOString(),
    app: appVersion(),
    database: RECORDS_VERSION,
    settings: await loadSettings(),
    tables: await readAll(await ownRecords()),
  });

/** What rests on the records: what was told, alerts, the hours of looking. */
async function afterImport(): Promise<void> {
  recordsChanged();
  feedChanged();
  await packsChanged();
  await Promise.allSettled([mendFeedAlarm(), planNextLook(), syncRuleWatch()]);
}
