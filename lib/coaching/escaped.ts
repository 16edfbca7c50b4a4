/** Typed text in Markdown: signs that would become markup stand as themselves. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+>]|\d+\.)(?=\s)/g, '$1\\$2');
