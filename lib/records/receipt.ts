import { recordsWords, tableWords } from '../i18n/records.words';
import { say, speaker } from '../i18n/say';
import type { Language } from '../shared/text';
import { TABLE_NAMES, type TableName } from './tables';

/** What was erased, and what became of the sites. */
export interface Receipt {
  /** `null`: the records could not be read, and went uncounted. */
  readonly counts: Readonly<Record<TableName, number>> | null;
  /** As the person's clock says it. */
  readonly at: string;
  readonly version: string;
  readonly sites: readonly { readonly site: string; readonly givenBack: boolean }[];
}

/** The list as lines of text, tables without a row left out. */
export function receiptLines(receipt: Receipt, language: Language): readonly string[] {
  const t = speaker(recordsWords, language);
  const { counts, at, version, sites } = receipt;
  const rows = TABLE_NAMES.filter((name) => (counts?.[name] ?? 0) > 0).map((name) =>
    t('receiptRow', { name: say(tableWords[name], language), count: counts?.[name] ?? 0 }),
  );
  const total = counts ? Object.values(counts).reduce((sum, one) => sum + one, 0) : 0;
  return [
    t('receiptAt', { at }),
    t('receiptApp', { version }),
    ...(counts ? [...rows, t('receiptTotal', { count: total })] : [t('receiptUncounted')]),
    t('receiptSettings'),
    ...sites.map(({ site, givenBack }) =>
      t(givenBack ? 'receiptSite' : 'receiptSiteKept', { site }),
    ),
    t('receiptFiles'),
  ];
}

/** The same as a file. */
export const receiptText = (receipt: Receipt, language: Language): string =>
  [say(recordsWords.receiptTitle, language), '', ...receiptLines(receipt, language), ''].join(
    '\r\n',
  );
