/** First rows without `th`: short, without figures, and more rows follow. */
export function looksLikeHead(texts: readonly string[], rowCount: number): boolean {
  return (
    rowCount > 1 &&
    texts.filter(Boolean).length > 1 &&
    texts.every((text) => text.length <= 24 && !/\d[\d.,]*\s*[%％元€$£天日]/.test(text))
  );
}
