import { displayText } from './normalise';
import type { Block } from './types';

/** Pieces of text on their way to becoming blocks. */

export interface Piece {
  text: string;
  deleted: boolean;
  inserted: boolean;
  link: boolean;
}

/** What the elements around a piece of text say of it. */
export interface Surroundings {
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly link: boolean;
  readonly chrome: boolean;
  readonly item: boolean;
  readonly heading: number;
  readonly depth: number;
}

/** Collects pieces of text until a block ends. */
export class Collector {
  /** Inside a table cell: what would be a block of its own is part of the cell. */
  readonly inCell: boolean = false;
  readonly blocks: Block[] = [];
  title: string | null = null;
  passwordField = false;
  private pieces: Piece[] = [];

  add(text: string, { deleted, inserted, link }: Surroundings): void {
    this.pieces.push({ text, deleted, inserted, link });
  }

  flush({ chrome, item, heading }: Surroundings): void {
    const pieces = this.pieces;
    if (pieces.length === 0) return;
    this.pieces = [];
    const made = blockOf(pieces);
    if (!made) return;
    const kind = heading > 0 ? 'heading' : item ? 'item' : 'paragraph';
    this.blocks.push({ kind, level: heading, ...made, ...(chrome && { chrome }) });
  }

  take(): Piece[] {
    const pieces = this.pieces;
    this.pieces = [];
    return pieces;
  }
}

const letters = (text: string): number => text.replace(/\s/g, '').length;

export function blockOf(pieces: readonly Piece[]): Omit<Block, 'kind' | 'level'> | null {
  const kept = pieces.filter(({ deleted }) => !deleted);
  const text = displayText(kept.map((piece) => piece.text).join(''));
  const deleted = runs(pieces, 'deleted');
  const inserted = runs(pieces, 'inserted');
  if (!text && deleted.length === 0) return null;
  const linked = kept.reduce((sum, piece) => sum + (piece.link ? letters(piece.text) : 0), 0);
  return {
    text,
    linkShare: text ? Math.min(1, linked / Math.max(1, letters(text))) : 0,
    ...(deleted.length > 0 && { deleted }),
    ...(inserted.length > 0 && { inserted }),
  };
}

/** Neighbouring pieces of one mark, joined. */
function runs(pieces: readonly Piece[], mark: 'deleted' | 'inserted'): string[] {
  const found: string[] = [];
  let run = '';
  for (const piece of [...pieces, null]) {
    if (piece?.[mark]) run += piece.text;
    else if (run) {
      const text = displayText(run);
      if (text) found.push(text);
      run = '';
    }
  }
  return found;
}

/** Inside a cell, paragraphs do not end the block: they are joined with a blank. */
export class CellCollector extends Collector {
  override readonly inCell = true;
  private readonly outer: Collector;
  constructor(outer: Collector) {
    super();
    this.outer = outer;
  }
  override add(text: string, here: Surroundings): void {
    this.outer.add(text, here);
  }
  override flush(here: Surroundings): void {
    this.outer.add(' ', { ...here, deleted: false, inserted: false, link: false });
  }
}
