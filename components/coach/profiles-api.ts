import { useEffect, useState } from 'react';
import type { Profile, Profiles } from '../../lib/profiles/types';
import type { Result } from '../../lib/shared/result';
import type { CoachApi } from './coach-api';

type AskAny = (name: string, data: object) => Promise<Result<unknown>>;

/** Messages about profiles, as the coach's pages use them. */
const ask = (api: CoachApi, name: string, data: object): Promise<Result<unknown>> =>
  (api.ask as unknown as AskAny)(name, data);

/** `null`: not known yet, or nothing is known of profiles here. */
export function useProfiles(api: CoachApi): Profiles | null {
  const [profiles, setProfiles] = useState<Profiles | null>(null);
  useEffect(() => {
    let gone = false;
    void ask(api, 'profiles', {}).then((reply) => {
      if (!gone && reply.ok && isProfiles(reply.value)) setProfiles(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api]);
  return profiles;
}

const isProfiles = (value: unknown): value is Profiles =>
  typeof value === 'object' &&
  value !== null &&
  'current' in value &&
  'all' in value &&
  Array.isArray(value.all);

export const currentOf = (profiles: Profiles | null): Profile | null =>
  profiles?.all.find(({ id }) => id === profiles.current) ?? null;

/** Opens another one's records. @returns done? Everything shown has to be read anew then. */
export const switchProfile = async (api: CoachApi, id: string): Promise<boolean> =>
  (await ask(api, 'switchProfile', { id })).ok;

/** Erases a merchant's records whole. */
export const removeProfile = async (api: CoachApi, id: string): Promise<boolean> =>
  (await ask(api, 'removeProfile', { id })).ok;
