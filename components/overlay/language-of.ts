/**
 * Language of a text that the page wrote: with Han characters it is read and drawn as
 * Chinese, even on an English card. `undefined`: whatever stands around it.
 */
export function languageOf(text: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}
