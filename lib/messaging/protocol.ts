import * as z from 'zod/mini';
import type { Card } from '../explain/card';
import type { Refusal } from '../packs/types';
import type { PagePlace } from '../platforms/types';
import type { RuleMark } from '../rules/alerts/types';
import type { RuleChange } from '../rules/feed/types';
import { MARK_STYLES, type Settings, TEXT_SIZES, THEMES } from '../settings/types';
import type { HealthLine, Sighting } from '../shared/sighting';
import { LANGUAGES } from '../shared/text';

/**
 * The one message surface. A message is `{ to, name, data }`; what arrives is parsed by
 * the receiver, callers and handlers are typed from here. One object per direction.
 */

const text = z.string().check(z.maxLength(400));

const ValueSchema = z.object({
  raw: text,
  number: z.nullable(z.number()),
  unit: z.nullable(z.enum(['percent', 'money', 'count', 'duration'])),
  currency: z.optional(z.string().check(z.maxLength(8))),
  readable: z.boolean(),
  why: z.optional(
    z.enum([
      'private-glyphs',
      'custom-font',
      'canvas',
      'two-candidates',
      'unclear-unit',
      'not-a-number',
    ]),
  ),
});

const PeriodSchema = z.object({
  kind: z.enum([
    'today',
    'real-time',
    'yesterday',
    'last-days',
    'this-week',
    'last-week',
    'this-month',
    'last-month',
    'range',
    'day',
  ]),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  days: z.optional(z.number()),
  raw: text,
});

export const SightingSchema = z.object({
  id: z.string(),
  metricId: z.nullable(z.string()),
  composed: z.nullable(
    z.object({
      base: z.string(),
      scope: z.optional(z.string()),
      modifier: z.optional(z.string()),
      measure: z.optional(z.string()),
      period: z.optional(z.string()),
    }),
  ),
  labelText: text,
  value: z.optional(ValueSchema),
  compare: z.optional(
    z.object({
      raw: text,
      with: z.enum(['previous-day', 'previous-period', 'last-week', 'last-year', 'peers']),
      change: z.nullable(z.number()),
    }),
  ),
  period: z.optional(PeriodSchema),
  platform: z.string(),
  pageKind: z.nullable(z.string()),
  confidence: z.number(),
  why: z.enum(['exact', 'normalised', 'grammar', 'scope']),
});

/** What a scanner needs to know about the person's choices. */
export interface PageState {
  readonly active: boolean;
  /** Where the page belongs: platform data stays out of the injected script. */
  readonly place: PagePlace;
  readonly markStyle: Settings['markStyle'];
  readonly termsOff: readonly string[];
  readonly view: ViewState;
}

/** As the background tells it, who alone knows the permissions. */
export interface AskedPageState extends PageState {
  /** The person chose this site. Else the page is read on demand, or not any more. */
  readonly allowed: boolean;
  /** Ids of the lexicon's lines: they stay out of the injected script, as platform data does. */
  readonly metricIds: readonly string[];
}

/** How our own surfaces look. */
export interface ViewState {
  readonly language: Settings['language'];
  readonly textSize: Settings['textSize'];
  readonly elder: boolean;
  readonly theme: Settings['theme'];
}

export interface EvidenceReceipt {
  readonly id: string;
  readonly total: number;
}

/** What the popup shows about the page in front. */
export interface PageReport {
  readonly url: string;
  readonly platform: string;
  readonly sightings: readonly Sighting[];
  readonly health: readonly HealthLine[];
}

export interface LearntToday {
  /** Metric ids whose card was read today, newest first, each once. */
  readonly metricIds: readonly string[];
  readonly names: readonly string[];
  /** Cards read since the first day, each metric once. */
  readonly everRead: number;
}

export interface ConsentState {
  readonly id: 'C1' | 'C2';
  readonly scope: string;
  readonly given: boolean;
  /** ISO time of the last decision. */
  readonly at: string;
}

const EvidenceSchema = z.object({
  /** Made by the sender, so that sending twice stores once. */
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  kind: z.enum(['card-read', 'step-done', 'step-later']),
  metricId: z.string().check(z.maxLength(80)),
  platform: z.string().check(z.maxLength(40)),
  language: z.enum(LANGUAGES),
  visibleMs: z.number().check(z.minimum(0)),
  /** ISO time at which the reading was complete. */
  at: z.string(),
});

/** Everything the page of rule alerts shows; the page itself reckons the days. */
export interface RuleAlertsReply {
  readonly rules: readonly RuleChange[];
  readonly marks: readonly RuleMark[];
  /** Feed platforms that concern the back offices the person allowed; all where there is none. */
  readonly mine: readonly string[];
  /** Updates that were taken. */
  readonly packs: readonly PackInfo[];
}

export interface PackInfo {
  readonly id: string;
  readonly version: number;
  /** Days (ISO). */
  readonly issued: string;
  readonly expires: string;
  /** Eight groups of four hex digits. */
  readonly signedBy: string;
  readonly address: string | null;
}

export type PackReceipt =
  | { readonly taken: true; readonly pack: PackInfo; readonly count: number }
  | { readonly taken: false; readonly code: Refusal };

const MarkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seen') }),
  z.object({
    kind: z.literal('task'),
    task: z.string().check(z.maxLength(80)),
    done: z.boolean(),
  }),
  z.object({
    kind: z.literal('snooze'),
    until: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  }),
  z.object({ kind: z.literal('mute'), on: z.boolean() }),
]);

export const SettingsPatchSchema = z.partial(
  z.object({
    language: z.enum(LANGUAGES),
    role: z.nullable(z.enum(['merchant', 'coach'])),
    welcomed: z.boolean(),
    on: z.boolean(),
    families: z.partial(
      z.object({ explanations: z.boolean(), tips: z.boolean(), rules: z.boolean() }),
    ),
    markStyle: z.enum(MARK_STYLES),
    textSize: z.literal([...TEXT_SIZES]),
    elder: z.boolean(),
    theme: z.enum(THEMES),
  }),
);
export type SettingsPatch = z.infer<typeof SettingsPatchSchema>;

/** Content script, overlay or extension page → background. */
export const ToBackground = {
  /** The state a scanner starts with. */
  pageState: { data: z.object({ url: z.string() }), reply: {} as AskedPageState },
  /** A card for one sighting; `others` are further sightings of the page (for the formula). */
  explain: {
    data: z.object({
      sighting: SightingSchema,
      others: z.array(SightingSchema).check(z.maxLength(60)),
      /** Shown on the sample store: nothing may enter a record. */
      sample: z.boolean(),
    }),
    reply: {} as Card,
  },
  /** Puts the overlay into the frame that asks. */
  openOverlay: { data: z.object({}), reply: {} as { injected: boolean } },
  recordEvidence: { data: EvidenceSchema, reply: {} as EvidenceReceipt },
  /** Number of marks on the page, for the badge. */
  marksChanged: { data: z.object({ count: z.number() }), reply: {} as Record<string, never> },
  /** Opens one of the extension's own pages. */
  openPage: {
    data: z.object({ page: z.enum(['welcome', 'options', 'demo', 'alerts']) }),
    reply: {} as Record<string, never>,
  },
  settings: { data: z.object({}), reply: {} as Settings },
  changeSettings: { data: z.object({ patch: SettingsPatchSchema }), reply: {} as Settings },
  /** Switches one site, page or term on or off. */
  switchPlace: {
    data: z.object({
      kind: z.enum(['site', 'page', 'term']),
      key: z.string().check(z.maxLength(2000)),
      on: z.boolean(),
    }),
    reply: {} as Settings,
  },
  learntToday: { data: z.object({}), reply: {} as LearntToday },
  consents: { data: z.object({}), reply: {} as readonly ConsentState[] },
  decideConsent: {
    data: z.object({ id: z.enum(['C1', 'C2']), scope: z.string(), given: z.boolean() }),
    reply: {} as readonly ConsentState[],
  },
  ruleAlerts: { data: z.object({}), reply: {} as RuleAlertsReply },
  /** How many alerts are new and ahead, and how many of them ask for something. */
  ruleAlertsToday: { data: z.object({}), reply: {} as { count: number; todo: number } },
  markRule: {
    data: z.object({ id: z.string().check(z.maxLength(80)), change: MarkChangeSchema }),
    reply: {} as RuleMark,
  },
  /** Takes a signed pack of rules from a file. */
  takePack: {
    data: z.object({ text: z.string().check(z.maxLength(2 * 2 ** 20)) }),
    reply: {} as PackReceipt,
  },
  /** Asks an address, whose host the person has just allowed, for a signed pack of rules. */
  fetchPack: {
    data: z.object({ address: z.string().check(z.maxLength(500)) }),
    reply: {} as PackReceipt,
  },
  /** Puts the scanner into a tab on demand (activeTab) and reports what it finds. */
  readTab: { data: z.object({ tabId: z.number() }), reply: {} as PageReport },
} as const;

/** Background or popup → scanner in a tab. */
export const ToScanner = {
  stateChanged: { data: z.object({ settings: z.unknown() }), reply: {} as Record<string, never> },
  /** A site was allowed or taken back: the page asks what holds for it now. */
  permissionsChanged: { data: z.object({}), reply: {} as Record<string, never> },
  report: { data: z.object({}), reply: {} as PageReport },
  /** A key of the manifest was pressed. */
  command: {
    data: z.object({ name: z.enum(['next-mark', 'previous-mark', 'list-metrics']) }),
    reply: {} as Record<string, never>,
  },
} as const;

export type Surface = Readonly<
  Record<string, { readonly data: z.ZodMiniType; readonly reply: unknown }>
>;
export type DataOf<S extends Surface, N extends keyof S> = z.infer<S[N]['data']>;
export type ReplyOf<S extends Surface, N extends keyof S> = S[N]['reply'];
