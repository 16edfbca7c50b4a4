import { profilesWords } from '../i18n/profiles.words';
import { recordsWords, tableWords } from '../i18n/records.words';
import { say, speaker } from '../i18n/say';
import type { Language } from '../shared/text';
import { TABLE_NAMES, type TableName } from './tables';

/** What was erased, and what became of the sites. */
export interface Receipt {
  /** `null`: the records could not be read, and went uncounted. */
  readonly counts: Readonly<Record<TableName, number>> | null;
  /** Profiles of merchants that went, and how many of them were locked and went uncounted. */
  readonly merchants: number;
  readonly locked: number;
  /** As the person's clock says it. */
  readonly at: string;
  readonly version: string;
  readonly sites: readonly { readonly site: string; readonly givenBack: boolean }[];
}

/** The list as lines of text, tables without a row left out. */
export function receiptLines(receipt: Receipt, language: Language): readonly string[] {
  const t = speaker(recordsWords, language);
  const { counts, at, version, sites, merchants, locked } = receipt;
  return [
    t('receiptAt', { at }),
    t('receiptApp', { version }),
    ...countLines(counts, language),
    ...(merchants > 0 ? [t('receiptMerchants', { count: merchants })] : []),
    ...(locked > 0 ? [t('receiptLocked', { count: locked })] : []),
    t('receiptSettings'),
    ...sites.map(({ site, givenBack }) =>
      t(givenBack ? 'receiptSite' : 'receiptSiteKept', { site }),
    ),
    t('receiptFiles'),
  ];
}

function countLines(counts: Receipt['counts'], language: Language): readonly string[] {
  const t = speaker(recordsWords, language);
  if (!counts) return [t('receiptUncounted')];
  const rows = TABLE_NAMES.filter((name) => counts[name] > 0).map((name) =>
    t('receiptRow', { name: say(tableWords[name], language), count: counts[name] }),
  );
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return [...rows, t('receiptTotal', { count: total })];
}

/**
 * What went with one profile. Its name is on the list, which the person asked for.
 *
 * @param removed `counts` is `null` where it was locked
 */
export function profileReceipt(
  removed: Pick<Receipt, 'counts' | 'at' | 'version'> & { readonly name: string },
  language: Language,
): readonly string[] {
  const t = speaker(recordsWords, language);
  const { counts, at, version } = removed;
  return [
    t('receiptAt', { at }),
    t('receiptApp', { version }),
    ...countLines(counts, language),
    say(profilesWords.receiptGone, language),
    t('receiptFiles'),
  ];
}

/** The same as a file. */
export const receiptText = (receipt: Receipt, language: Language): string =>
  [say(recordsWords.receiptTitle, language), '', ...receiptLines(receipt, language), ''].join(
    '\r\n',
  );
