/** How Chinese characters are read, without tones; `ü` is written `v`, as it is typed. */
export interface Pinyin {
  /** One syllable per character of a run of Chinese characters; `null` when one is not known. */
  syllables(run: string): readonly string[] | null;
}

const GROUP = /^([a-z]+)(.+)$/u;

/**
 * @param packed `a啊阿 ai爱矮 …` of `virtual:pinyin`
 * @param exceptions runs that are read otherwise as a whole: `chong fu gou mai lv`
 */
export function readPinyin(packed: string, exceptions: Readonly<Record<string, string>>): Pinyin {
  const readings = new Map<string, string>();
  for (const group of packed.split(' ')) {
    const [, syllable = '', characters = ''] = GROUP.exec(group) ?? [];
    for (const character of characters) readings.set(character, syllable);
  }
  return {
    syllables(run) {
      const known = Object.hasOwn(exceptions, run) ? exceptions[run] : undefined;
      if (known) return known.split(' ');
      const syllables = [...run].map((character) => readings.get(character));
      return syllables.every((syllable) => syllable !== undefined) ? syllables : null;
    },
  };
}

/** What was typed as pinyin, as it is looked up: `Zhī fù`, `lü`, `lu:` → `zhifu`, `lv`, `lv`. */
export function typedPinyin(text: string): string {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/u\u0308|u:/g, 'v')
      // Tone marks, and the digits some write for them.
      .replace(/[\u0300-\u036f']/g, '')
      .replace(/(?<=[a-z])[1-5](?=[a-z]|\s|$)/g, '')
      .replace(/\s+/g, '')
  );
}
