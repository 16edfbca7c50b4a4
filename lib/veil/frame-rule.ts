/** The rule by which frames with this address are seen again under the veil. */
export function frameRule(address: string): string {
  const value = [...address]
    .map((char) => (/[\w/:.?&=%#-]/.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `))
    .join('');
  const which = address === '' ? ':not([src])' : `[src="${value}"]`;
  return `iframe${which}:not([data-dongdian] *) { opacity: revert !important; }`;
}
