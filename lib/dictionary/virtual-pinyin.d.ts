declare module 'virtual:pinyin' {
  /** `a啊阿 ai爱矮 …`: every syllable before the characters that are read so. */
  const packed: string;
  export default packed;
  /** Runs of characters that are read otherwise inside a name: `重复购买率` → `chong fu gou mai lv`. */
  export const exceptions: Readonly<Record<string, string>>;
}
