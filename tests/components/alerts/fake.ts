import type { AlertsApi } from '../../../components/alerts/alerts-api';
import type { Ask } from '../../../components/options/settings-api';
import type { FeedWatchInfo, PackReceipt } from '../../../lib/messaging/rule-messages';
import type { LookOutcome } from '../../../lib/packs/watch';
import { applyChange, freshMark, type MarkChange } from '../../../lib/rules/alerts/marks';
import type { RuleMark } from '../../../lib/rules/alerts/types';
import type { RuleChange } from '../../../lib/rules/feed/types';
import { ok } from '../../../lib/shared/result';
import { type FakeOptions, fakeApi } from '../options/fake-api';

export interface AlertsFakeOptions extends FakeOptions {
  readonly rules?: readonly RuleChange[];
  readonly marks?: readonly RuleMark[];
  readonly mine?: readonly string[];
  readonly receipt?: PackReceipt;
  readonly feed?: FeedWatchInfo;
  /** How the next look at a watched address goes. */
  readonly look?: LookOutcome;
  /** ISO time. */
  readonly on?: string;
}

/** A background that holds these rules; what else it hears goes to the common one. */
export function alertsFake(options: AlertsFakeOptions = {}) {
  const base = fakeApi(options);
  const marks = new Map((options.marks ?? []).map((mark) => [mark.id, mark]));
  let feed: FeedWatchInfo | null = options.feed ?? null;
  const files: { name: string; type: string; text: string }[] = [];
  const now = () => new Date(options.on ?? '2026-08-20T04:00:00Z');
  const ask = (async (name: string, data: unknown) => {
    const reply = await base.api.ask(name as 'settings', data as Record<string, never>);
    if (!reply.ok) return reply;
    switch (name) {
      case 'ruleAlerts':
        return ok({
          rules: options.rules ?? [],
          marks: [...marks.values()],
          mine: options.mine ?? [],
          packs: [],
          feed,
        });
      case 'watchFeed': {
        const { address, on } = data as { address: string; on: boolean };
        feed = { on, address, lookedAt: now().toISOString(), outcome: options.look ?? 'unchanged' };
        return ok(feed);
      }
      case 'markRule': {
        const { id, change } = data as { id: string; change: MarkChange };
        const at = now().toISOString();
        const mark = applyChange(marks.get(id) ?? freshMark(id, at), change, at);
        marks.set(id, mark);
        return ok(mark);
      }
      case 'takePack':
      case 'fetchPack':
        return ok(options.receipt);
      default:
        return reply;
    }
  }) as Ask;
  const api: AlertsApi = {
    ask,
    watchSettings: base.api.watchSettings,
    now,
    requestOrigin: base.api.requestOrigin,
    saveFile: (name, type, text) => files.push({ name, type, text }),
    print: () => undefined,
    metricNames: async (ids) =>
      Object.fromEntries(ids.map((id) => [id, { 'zh-CN': `数 ${id}`, en: `metric ${id}` }])),
  };
  return { ...base, api, files, marks };
}
