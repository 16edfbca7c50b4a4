import { SELF } from '../profiles/types';
import { loadProfiles, watchProfileInUse } from '../settings/profiles-store';
import { speakFor } from './client';

/**
 * For every page of ours, first of all: the page speaks for the profile under which it was
 * opened, and begins anew when another one is taken into use. What it still sends for the old
 * one by then is not taken.
 */
export function followProfile(beginAnew: () => void = () => location.reload()): void {
  // The page in which everything was erased stays, with the list of what went.
  watchProfileInUse(beginAnew, () => speakFor(SELF));
  void loadProfiles().then(({ current }) => speakFor(current));
}
