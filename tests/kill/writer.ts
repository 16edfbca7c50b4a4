import { RECORDS_VERSION } from '../../lib/records/types.ts';

/** Rows of one import: it is there with all of them, or with none. */
export const IMPORT_ROWS = { evidence: 20, worksheets: 10, costs: 10 } as const;

/** A rule of the feed that is in the extension. */
export const RULE = 'douyin-deposit-hairy-crab-2026-07';

/**
 * The body of a function that runs in a page of the extension and writes without a pause, five
 * kinds of records side by side. What the background confirmed stands in `acks`, one line each.
 *
 * @param tag begins every id, so that the rows of one run are known
 */
export const writerScript = (tag: string): string => `
const page = window.wrappedJSObject ?? window;
const api = page.browser ?? page.chrome;
page.acks = [];
page.stopped = false;
const tag = ${JSON.stringify(tag)};
const send = async (name, data) => {
  try {
    const reply = await api.runtime.sendMessage({ to: 'background', name, data });
    return reply && reply.ok ? reply.value : null;
  } catch {
    return null;
  }
};
const time = (n) => new Date(Date.UTC(2026, 9, 1) + n).toISOString();
const day = (n) => new Date(Date.now() + n * 86400000).toISOString().slice(0, 10);
const evidence = (id) => ({
  id, kind: 'card-read', metricId: 'visitors', platform: 'taobao', language: 'zh-CN',
  visibleMs: 5000, at: time(0),
});
const sheet = (id, n) => ({
  id, offerId: 'who-does-what', path: '', state: 'draft',
  raw: { first: String(n), filler: 'x'.repeat(3000), last: String(n) },
  createdAt: time(0), updatedAt: time(n),
});
const cost = (id, n) => ({
  id, name: 'basket ' + n, price: n, unitCost: null, feeRate: null, shipping: null,
  packing: null, refundShare: null, refundLoss: n, currency: 'CNY', at: time(n),
});
const sorted = (_key, value) =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.keys(value).sort().map((key) => [key, value[key]]));
const fileOf = async (tables) => {
  const body = {
    app: '0.1.0', consents: [], database: ${RECORDS_VERSION}, exportedAt: time(0), settings: {}, tables,
  };
  const text = JSON.stringify(body, sorted);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((one) => one.toString(16).padStart(2, '0')).join('');
  return '{"schema":"dongdian-1","checksum":"' + hex + '",' + text.slice(1);
};
const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const kinds = {
  evidence: (n) => send('recordEvidence', evidence(tag + '-e-' + n)),
  sheet: (n) => send('saveSheet', { sheet: sheet(tag + '-sheet', n) }),
  change: (n) =>
    send('saveChange', {
      id: tag + '-change', what: n + ' = ' + n, metricId: 'visitors', platform: 'taobao',
      tabId: null, on: day(-3), lookOn: day(20), typed: null,
    }),
  rule: (n) =>
    send('markRule', {
      id: ${JSON.stringify(RULE)}, change: { kind: 'task', task: tag + '-t-' + n, done: true },
    }),
  import: async (n) => {
    const token = tag + '-import-' + n;
    const id = (kind, at) => tag + '-i-' + n + '-' + kind + '-' + at;
    const text = await fileOf({
      evidence: list(${IMPORT_ROWS.evidence}, (at) => evidence(id('e', at))),
      worksheets: list(${IMPORT_ROWS.worksheets}, (at) => sheet(id('w', at), n)),
      costs: list(${IMPORT_ROWS.costs}, (at) => cost(id('c', at), n)),
    });
    const offered = await send('offerRecords', { token, at: 0, text, last: true });
    if (offered?.state !== 'plan') return null;
    const applied = await send('applyRecords', { token, settings: false });
    return applied?.state === 'done' ? applied : null;
  },
};
for (const [kind, write] of Object.entries(kinds)) {
  void (async () => {
    for (let n = 0; !page.stopped; n++) {
      const reply = await write(n);
      if (reply) page.acks.push(kind + ' ' + n);
      // A worker that was just stopped needs a moment.
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
}
return true;
`;

/** What was confirmed so far, as one text: arrays do not cross every border. */
export const ACKS = `return ((window.wrappedJSObject ?? window).acks ?? []).join('\\n');`;

/** Every row of every store, past the product's own code. The last argument answers. */
export const DUMP = `
const answer = arguments[arguments.length - 1];
const request = indexedDB.open('dongdian-default');
request.onerror = () => answer(JSON.stringify({ error: String(request.error) }));
request.onsuccess = () => {
  const database = request.result;
  const names = [...database.objectStoreNames];
  if (names.length === 0) return answer('{}');
  const all = {};
  const transaction = database.transaction(names);
  for (const name of names) {
    const rows = transaction.objectStore(name).getAll();
    rows.onsuccess = () => { all[name] = rows.result; };
  }
  transaction.oncomplete = () => {
    database.close();
    answer(JSON.stringify(all));
  };
};
`;
