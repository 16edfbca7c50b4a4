/**
 * The piece of a text that begins at a place. A character of two halves is never cut: on its
 * way between two contexts a half would be lost.
 *
 * @param most letters of a piece, at least 2
 */
export function pieceOf(text: string, at: number, most: number): string {
  const piece = text.slice(at, at + most);
  const last = piece.charCodeAt(piece.length - 1);
  const cut = last >= 0xd800 && last <= 0xdbff && at + piece.length < text.length;
  return cut ? piece.slice(0, -1) : piece;
}
