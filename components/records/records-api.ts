import type { StorageState } from '../../lib/browser/storage';
import type { ConsentApi } from '../options/consent-api';

/** What a page needs in order to save, restore and erase the records. */
export interface RecordsApi extends ConsentApi {
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly storageState: () => Promise<StorageState>;
  readonly askToPersist: () => Promise<boolean>;
  readonly now: () => Date;
}
