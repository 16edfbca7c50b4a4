import type { Card, PackNote } from '../../lib/explain/card';
import { MarkedText } from '../ui/marked-text';

/** What packs say in one part of the card. */
export const notesOf = (card: Card, part: PackNote['part']): readonly PackNote[] =>
  card.packNotes?.filter((note) => note.part === part) ?? [];

/**
 * A part's text as packs correct it or add to it; under each such sentence stands who says it.
 */
export function PartText({
  card,
  part,
  text,
}: {
  readonly card: Card;
  readonly part: PackNote['part'];
  readonly text: string;
}) {
  const notes = notesOf(card, part);
  if (notes.length === 0) return text;
  const correction = notes.find(({ mode }) => mode === 'correct');
  return (
    <>
      {correction ? <Said note={correction} /> : text}
      <Added notes={notes} />
    </>
  );
}

/** Sentences that packs add. */
export function Added({ notes }: { readonly notes: readonly PackNote[] }) {
  return notes
    .filter(({ mode }) => mode === 'add')
    .map((note) => (
      <span key={note.from + JSON.stringify(note.text)} className="dd-pack-note">
        <Said note={note} />
      </span>
    ));
}

const Said = ({ note }: { readonly note: PackNote }) => (
  <>
    <MarkedText nodes={note.text} />
    <span className="dd-pack-from">{note.from}</span>
  </>
);
