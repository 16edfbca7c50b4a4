import * as z from 'zod/mini';
import type { AnswerReply, NextQuestion, ReviewsDue } from '../learning/ready';
import type { ToldEvidence } from '../learning/tell-evidence';
import type { LearnerState } from '../learning/types';
import { PATH_IDS } from '../paths/types';

const id = z.string().check(z.minLength(8), z.maxLength(64));
const item = z.string().check(z.maxLength(100));
const PathSchema = z.enum(PATH_IDS);
const tabId = z.nullable(z.number());

/** What was learnt, questions about it, and what is told to it by hand. */
export const learnMessages = {
  /** Extension pages only. `fresh: false`: rows came in by another way and are being counted in. */
  learner: {
    data: z.object({}),
    reply: {} as { readonly state: LearnerState; readonly fresh: boolean },
  },
  /**
   * The question to put now. `item: null`: the first that is due. `review`: at most three a day.
   * `tabId`: whose numbers are asked about; a content script asks for its own.
   */
  nextQuestion: {
    data: z.object({ tabId, item: z.nullable(item), review: z.boolean() }),
    reply: {} as NextQuestion,
  },
  answerQuestion: {
    data: z.object({
      /** Made by the page, so that sending twice writes once. */
      id,
      item,
      question: z.string().check(z.maxLength(80)),
      /** As they came with the question. */
      numbers: z.record(z.string().check(z.maxLength(80)), z.number()),
      currency: z.nullable(z.string().check(z.maxLength(3))),
      /** What was typed, or the id of the choice. */
      answer: z.string().check(z.maxLength(80)),
      hint: z.boolean(),
      easy: z.boolean(),
      /** Asked on the sample store: nothing is kept. */
      sample: z.boolean(),
    }),
    reply: {} as AnswerReply,
  },
  /** What may be looked at again: at most three; on a metric's card at most that one. */
  reviewsDue: {
    data: z.object({ metricId: z.nullable(z.string().check(z.maxLength(80))) }),
    reply: {} as ReviewsDue,
  },
  /** 以后再说: not offered again today. */
  reviewLater: { data: z.object({ item }), reply: {} as Record<string, never> },
  /** Extension pages only: told in own words, and how it went. */
  teachBack: {
    data: z.object({ id, item, clear: z.boolean(), seenBy: z.enum(['coach', 'self']) }),
    reply: {} as { readonly state: LearnerState },
  },
  /** Extension pages only. */
  helpGiven: {
    data: z.object({
      id,
      what: z.enum(['share-card', 'peer-help', 'co-led']),
      path: PathSchema,
      confirmedBy: z.enum(['merchant', 'coach']),
    }),
    reply: {} as { readonly state: LearnerState },
  },
  /** Extension pages only. What was done on one way, the newest first. */
  areaEvidence: { data: z.object({ path: PathSchema }), reply: {} as readonly ToldEvidence[] },
  /** An explanation, or one case, was on the screen for 5 s and seen to its end. */
  offerRead: {
    data: z.object({
      offerId: z.string().check(z.maxLength(80)),
      /** Of a case; '' for the offer itself. */
      part: z.string().check(z.maxLength(80)),
      path: z.union([PathSchema, z.literal('')]),
      visibleMs: z.number().check(z.minimum(0)),
    }),
    reply: {} as Record<string, never>,
  },
} as const;
