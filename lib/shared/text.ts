/** The two languages the product speaks; every sentence exists in both. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence or name in both languages. Plain text: it is only ever put into text nodes. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Fills `{slot}` places. A slot without a value is left visible, so that a test sees it. */
export function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = slots[name];
    return value === undefined ? whole : String(value);
  });
}

/** Chinese keeps a blank between a character and a digit: 比 11 月 8 日少了. */
export const spaceDigits = (text: string, language: Language): string =>
  language === 'zh-CN'
    ? text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ')
    : text;
