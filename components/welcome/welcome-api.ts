import type { Platform } from '../../lib/platforms/types';
import type { ConsentApi } from '../options/consent-api';

export interface WelcomeApi extends ConsentApi {
  readonly platforms: ReadonlyMap<string, Platform>;
}
