import * as z from 'zod/mini';
import type { Profiles } from '../profiles/types';
import type { TableCounts } from './record-messages';

/** What a page of ours knows of the profiles. */
export interface ProfilesReply extends Profiles {
  /** Whose computer this is coaches others: only then is more than one profile offered. */
  readonly coach: boolean;
}

/** `false`: another passphrase; nothing was changed. */
export type PassphraseReply =
  | { readonly opened: true; readonly profiles: ProfilesReply }
  | { readonly opened: false };

export type AddedReply =
  | { readonly added: true; readonly profiles: ProfilesReply }
  | { readonly added: false; readonly why: 'no-label' | 'too-short' | 'too-many' };

/** What went with a profile; `null`: it was locked, and its rows went uncounted. */
export interface RemovedProfile {
  readonly counts: TableCounts | null;
  /** ISO time. */
  readonly at: string;
  readonly profiles: ProfilesReply;
}

const id = z.string().check(z.minLength(1), z.maxLength(60));
const label = z.string().check(z.maxLength(200));
const passphrase = z.string().check(z.maxLength(1000));

/** Part of `ToBackground`: whose records are in use. Extension pages only. */
export const profileMessages = {
  profiles: { data: z.object({}), reply: {} as ProfilesReply },
  /** Makes a merchant's profile and takes it into use. */
  addProfile: {
    data: z.object({ label, passphrase: z.nullable(passphrase) }),
    reply: {} as AddedReply,
  },
  /** Refused (`profile-locked`) where the passphrase was not given yet. */
  switchProfile: { data: z.object({ id }), reply: {} as ProfilesReply },
  /** Gives the passphrase of a sealed profile, and takes it into use. */
  unlockProfile: { data: z.object({ id, passphrase }), reply: {} as PassphraseReply },
  lockProfile: { data: z.object({ id }), reply: {} as ProfilesReply },
  renameProfile: { data: z.object({ id, label }), reply: {} as ProfilesReply },
  changePassphrase: {
    data: z.object({ id, before: passphrase, after: passphrase }),
    reply: {} as PassphraseReply,
  },
  /** Erases its records, its settings and what leads to its key. */
  removeProfile: { data: z.object({ id }), reply: {} as RemovedProfile },
} as const;

export const PROFILE_MESSAGES = Object.keys(profileMessages) as (keyof typeof profileMessages)[];
