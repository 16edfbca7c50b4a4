declare module 'virtual:lexicon' {
  const packed: string;
  export default packed;
}
