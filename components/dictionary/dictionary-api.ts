import type { Book } from '../../lib/dictionary/book';
import type { SettingsApi } from '../options/settings-api';

/** What the dictionary needs of the world; `main.tsx` wires the real one. */
export interface DictionaryApi extends SettingsApi {
  /** The facts are large: the page is drawn before they are here. */
  readonly load: () => Promise<Book>;
}
