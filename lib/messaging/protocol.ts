import * as z from 'zod/mini';
import type { CostProblems } from '../costs/read-form';
import { COST_FIELDS, type CostCard } from '../costs/types';
import type { Card } from '../explain/card';
import type { HealthReport } from '../health-report/types';
import type { TypedProblem } from '../history/read-typed';
import type { Series } from '../history/types';
import type { PageStory } from '../insight/types';
import type { PagePlace } from '../platforms/types';
import { MARK_STYLES, type Settings, TEXT_SIZES, THEMES } from '../settings/types';
import { CONSENT_IDS, type ConsentId, scopeFits } from '../shared/consents';
import type { HealthLine, Sighting } from '../shared/sighting';
import { LANGUAGES } from '../shared/text';
import { caseMessages } from './case-messages';
import { changeMessages } from './change-messages';
import { drillMessages } from './drill-messages';
import { groupMessages } from './group-messages';
import { learnMessages } from './learn-messages';
import { moduleMessages } from './module-messages';
import { offerMessages } from './offer-messages';
import { packMessages } from './pack-messages';
import { presenterMessages } from './presenter-messages';
import { profileMessages } from './profile-messages';
import { recordMessages } from './record-messages';
import { ruleMessages } from './rule-messages';
import { sessionMessages } from './session-messages';
import { SightingSchema } from './sighting-schema';
import { tipMessages } from './tip-messages';
import { veilMessages } from './veil-messages';
import { watchMessages } from './watch-messages';
import { xapiMessages } from './xapi-messages';

/**
 * The one message surface. A message is `{ to, name, data }`; what arrives is parsed by
 * the receiver, callers and handlers are typed from here. One object per direction.
 */

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
  /** Ids and aliases of the lexicon's lines: out of the injected script, as platform data is. */
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
  readonly id: ConsentId;
  readonly scope: string;
  readonly given: boolean;
  /** ISO time of the last decision. */
  readonly at: string;
}

/** How much is kept of the shop's own numbers. */
export interface KeptNumbers {
  /** Consent C2 as it stands. */
  readonly given: boolean;
  readonly total: number;
  /** The most first; `from` and `to` are the first and last day the numbers speak of (ISO). */
  readonly platforms: readonly {
    readonly platform: string;
    readonly count: number;
    readonly from: string;
    readonly to: string;
  }[];
}

/** What became of a number that was typed on a card. */
export type TypedReply =
  | {
      readonly card: Card;
      /** `false`: it serves this card alone. */
      readonly kept: boolean;
    }
  | { readonly problem: TypedProblem };

export type CostReply =
  | { readonly saved: true; readonly cards: readonly CostCard[] }
  /** Nothing was written; the form keeps what was typed. */
  | { readonly saved: false; readonly problems: CostProblems };

/** What the scanner in a frame hands over; parsed before any of it is kept. */
export const PageReportSchema = z.object({
  url: z.string().check(z.maxLength(4000)),
  platform: z.string(),
  sightings: z.array(SightingSchema).check(z.maxLength(5000)),
});

const CostFormSchema = z.object({
  name: z.string().check(z.maxLength(400)),
  ...(Object.fromEntries(
    COST_FIELDS.map((field) => [field, z.string().check(z.maxLength(60))]),
  ) as Record<(typeof COST_FIELDS)[number], z.ZodMiniString>),
});

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
  /** What the page of a tab says; a content script asks for its own. */
  pageStory: {
    data: z.object({ tabId: z.nullable(z.number()) }),
    reply: {} as PageStory,
  },
  /** Opens the side panel beside the tab that asks, where the browser has one. */
  openPanel: { data: z.object({}), reply: {} as { opened: boolean } },
  /** Opens one of the extension's own pages. */
  openPage: {
    data: z.object({
      page: z.enum(['welcome', 'options', 'demo', 'dictionary', 'alerts', 'learn', 'coach']),
      /** Where on the page, `#` and all. */
      hash: z.optional(z.string().check(z.maxLength(2000), z.startsWith('#'))),
    }),
    reply: {} as Record<string, never>,
  },
  settings: { data: z.object({}), reply: {} as Settings },
  changeSettings: { data: z.object({ patch: SettingsPatchSchema }), reply: {} as Settings },
  /** Switches one site, page or term on or off. */
  switchPlace: {
    data: z.object({
      kind: z.enum(['site', 'page', 'term', 'path']),
      key: z.string().check(z.maxLength(2000)),
      on: z.boolean(),
    }),
    reply: {} as Settings,
  },
  learntToday: { data: z.object({}), reply: {} as LearntToday },
  consents: { data: z.object({}), reply: {} as readonly ConsentState[] },
  decideConsent: {
    // C6 is decided on together with the record store itself.
    data: z
      .object({
        id: z.enum(CONSENT_IDS).check(z.refine((id) => id !== 'C6')),
        scope: z.string().check(z.maxLength(4000)),
        given: z.boolean(),
      })
      .check(z.refine(({ id, scope }) => scopeFits(id, scope))),
    reply: {} as readonly ConsentState[],
  },
  ...ruleMessages,
  ...watchMessages,
  ...offerMessages,
  ...tipMessages,
  ...changeMessages,
  ...drillMessages,
  ...learnMessages,
  ...xapiMessages,
  ...moduleMessages,
  ...recordMessages,
  ...veilMessages,
  ...presenterMessages,
  ...profileMessages,
  ...caseMessages,
  ...sessionMessages,
  ...groupMessages,
  ...packMessages,
  /** Puts the scanner into a tab on demand (activeTab) and reports what it finds. */
  readTab: { data: z.object({ tabId: z.number() }), reply: {} as PageReport },
  /** Labels and structure of the page in a tab, without a number: what a report file holds. */
  healthReport: {
    data: z.object({ tabId: z.number(), names: z.enum(['known-words', 'in-full']) }),
    reply: {} as HealthReport,
  },
  /** A number typed on the card of a sighting that could not be read. */
  typedNumber: {
    data: z.object({
      sighting: SightingSchema,
      others: z.array(SightingSchema).check(z.maxLength(60)),
      raw: z.string().check(z.maxLength(60)),
      /** Address of the page, and when it was loaded (ms since 1970). */
      url: z.string().check(z.maxLength(4000)),
      loadedAt: z.number().check(z.minimum(0), z.maximum(8.64e15)),
      sample: z.boolean(),
    }),
    reply: {} as TypedReply,
  },
  keptNumbers: { data: z.object({}), reply: {} as KeptNumbers },
  /** Erases the kept numbers of one platform, or (`null`) all of them. */
  eraseNumbers: {
    data: z.object({ platform: z.nullable(z.string().check(z.maxLength(40))) }),
    reply: {} as KeptNumbers,
  },
  /** The shop's own kept numbers of the last days, as series. */
  historyOf: {
    data: z.object({
      platform: z.optional(z.string().check(z.maxLength(40))),
      metricIds: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(120))),
      days: z.number().check(z.int(), z.minimum(1), z.maximum(400)),
    }),
    reply: {} as readonly Series[],
  },
  costCards: { data: z.object({}), reply: {} as readonly CostCard[] },
  /** Writes a cost card; the id is made by the page, so that sending twice writes once. */
  saveCostCard: {
    data: z.object({ id: z.string().check(z.minLength(8), z.maxLength(64)), form: CostFormSchema }),
    reply: {} as CostReply,
  },
  removeCostCard: {
    data: z.object({ id: z.string().check(z.maxLength(64)) }),
    reply: {} as readonly CostCard[],
  },
} as const;

/** Background or popup → scanner in a tab. */
export const ToScanner = {
  stateChanged: { data: z.object({ settings: z.unknown() }), reply: {} as Record<string, never> },
  /** A site was allowed or taken back: the page asks what holds for it now. */
  permissionsChanged: { data: z.object({}), reply: {} as Record<string, never> },
  /** The veil was put on or taken off; the veil's own script hears it, no scanner answers. */
  veilChanged: { data: z.object({ state: z.unknown() }), reply: {} as Record<string, never> },
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
