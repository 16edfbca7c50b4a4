import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieceOf } from '../../../lib/records/pieces';

it('pieces make the text again, and each can be sent by itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '竹', '🧺'), minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2, max: 7 }),
      (text, most) => {
        let again = '';
        while (again.length < text.length) {
          const piece = pieceOf(text, again.length, most);
          expect(piece.isWellFormed()).toBe(true);
          expect(piece.length).toBeGreaterThan(0);
          again += piece;
        }
        expect(again).toBe(text);
      },
    ),
  );
});
