import { useEffect, useState } from 'react';
import type { Profile, Profiles } from '../../lib/profiles/types';
import type { CoachApi } from './coach-api';

/** `null`: not known yet, or nothing is known of profiles here. */
export function useProfiles(api: CoachApi): Profiles | null {
  const [profiles, setProfiles] = useState<Profiles | null>(null);
  useEffect(() => {
    let gone = false;
    void api.ask('profiles', {}).then((reply) => {
      if (!gone && reply.ok) setProfiles(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api]);
  return profiles;
}

export const currentOf = (profiles: Profiles | null): Profile | null =>
  profiles?.all.find(({ id }) => id === profiles.current) ?? null;

/** Opens another one's records. @returns done? Everything shown has to be read anew then. */
export const switchProfile = async (api: CoachApi, id: string): Promise<boolean> =>
  (await api.ask('switchProfile', { id })).ok;

/** Erases a merchant's records whole. */
export const removeProfile = async (api: CoachApi, id: string): Promise<boolean> =>
  (await api.ask('removeProfile', { id })).ok;
