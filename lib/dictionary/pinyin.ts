/** How Chinese characters are read, without tones; `ü` is written `v`, as it is typed. */
export interface Pinyin {
  /** One syllable per character of a run of Chinese characters; `null` when one is not known. */
  syllables(run: string): readonly string[] | null;
  /** Is a word made of syllables: `zhifu`, `lv`, not `payment`? */
  spells(word: string): boolean;
}

/** No syllable is longer. */
const LONGEST = 'zhuang'.length;
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
  const known = new Set(readings.values());
  return {
    spells(word) {
      // Places in the word which whole syllables lead to: xian may be one or two.
      const reached = new Set([0]);
      for (let at = 0; at < word.length; at += 1)
        for (let end = at + 1; reached.has(at) && end <= at + LONGEST; end += 1)
          if (known.has(word.slice(at, end))) reached.add(end);
      return word !== '' && reached.has(word.length);
    },
    syllables(run) {
      const whole = Object.hasOwn(exceptions, run) ? exceptions[run] : undefined;
      if (whole) return whole.split(' ');
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
