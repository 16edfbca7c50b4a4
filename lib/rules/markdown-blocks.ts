import { htmlBlocks } from './html-blocks';
import { displayText } from './normalise';
import { looksLikeHead } from './table-head';
import type { Block } from './types';

/** Markdown and plain text → blocks. Plain text is Markdown without marks. */

const TABLE_HTML = /<table[\s>][\s\S]*?<\/table>/gi;
const FRONT_MATTER = /^---\n(?:[\w-]+:.*\n|[ \t]*-?[ \t].*\n|\n){0,60}---\n/;
const ROW = /^\s*\|.*\|\s*$/;
const RULER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const ITEM = /^\s*(?:[*+-]|\d{1,3}[.)])\s+/;
const CHAPTER = /^第\s*[一二三四五六七八九十百零\d]+\s*[章节编]\s*\S{0,24}$/;

export function markdownBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  // What stands between the first two rulers is for the site's own machinery.
  let at = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  for (const match of source.matchAll(TABLE_HTML)) {
    blocks.push(...linesToBlocks(source.slice(at, match.index)));
    blocks.push(...htmlBlocks(match[0]).blocks);
    at = match.index + match[0].length;
  }
  return [...blocks, ...linesToBlocks(source.slice(at))];
}

function linesToBlocks(source: string): Block[] {
  const lines = withoutTags(source).split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    for (const text of unwrap(paragraph)) push(blocks, text, 'paragraph', 0);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    if (!line.trim() || /^\s*(?:[-*_]\s*){3,}$/.test(line)) flush();
    else if (heading) {
      flush();
      push(blocks, heading[2] ?? '', 'heading', heading[1]?.length ?? 1);
    } else if (
      line.trim() &&
      paragraph.length === 0 &&
      /^\s*(?:=+|-{2,})\s*$/.test(next) &&
      !ROW.test(line)
    ) {
      push(blocks, line, 'heading', next.trim().startsWith('=') ? 1 : 2);
      at += 1;
    } else if (ROW.test(line)) {
      flush();
      const rows: string[] = [];
      while (at < lines.length && ROW.test(lines[at] ?? '')) {
        rows.push(lines[at] ?? '');
        at += 1;
      }
      at -= 1;
      blocks.push(...tableRows(rows));
    } else if (ITEM.test(line)) {
      flush();
      push(blocks, line.replace(/^\s*[*+-]\s+/, ''), 'item', 0);
    } else if (isBoldTitle(line) || CHAPTER.test(line.trim())) {
      flush();
      push(blocks, line, 'heading', 4);
    } else paragraph.push(line);
  }
  flush();
  return blocks;
}

/** A line in bold names what follows; a whole sentence in bold is one that is to be read. */
const isBoldTitle = (line: string): boolean =>
  /^\s*\*\*[^*]+\*\*[:：]?\s*$/.test(line) &&
  !(line.length > 60 || (line.length > 24 && /[。；;.!！]\s*\*\*/.test(line)));

/**
 * Lines of a paragraph. A long Latin line that ends in mid-sentence was wrapped at a fixed width
 * (pages made from PDF, plain text) and belongs to the next; other lines stand for themselves.
 */
function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let before = '';
  for (const line of lines.map((each) => each.trim())) {
    const goesOn =
      before.length >= 45 &&
      /[\p{Ll}\p{Lu}\d,’')"”-]$/u.test(before) &&
      !/\p{Script=Han}/u.test(before) &&
      (/^[\p{Ll}“(]/u.test(line) || (before.length >= 60 && !/^(?:[•–-]|\d+[.)])/.test(line)));
    if (goesOn) joined[joined.length - 1] = `${joined.at(-1)} ${line}`;
    else joined.push(line);
    before = line;
  }
  return joined;
}

function tableRows(lines: readonly string[]): Block[] {
  const rows = lines
    .map((line) => ({ line, ruler: RULER.test(line) }))
    .map(({ line, ruler }) => ({
      ruler,
      cells: line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => inline(cell).text),
    }));
  const hasRuler = rows[1]?.ruler ?? false;
  const body = rows.filter(({ ruler }) => !ruler);
  const first = body[0]?.cells ?? [];
  const head =
    (hasRuler && first.some(Boolean)) || looksLikeHead(first, body.length) ? first : null;
  return body.flatMap(({ cells }, index): Block[] => {
    const text = cells.filter(Boolean).join(' | ');
    if (!text) return [];
    return [
      {
        kind: 'row',
        level: 0,
        text,
        linkShare: 0,
        cells: cells.map((cell, at) => ({
          head: head && index > 0 ? (head[at] ?? null) : null,
          text: cell,
        })),
      },
    ];
  });
}

function push(blocks: Block[], source: string, kind: Block['kind'], level: number): void {
  const { text, linkShare, deleted } = inline(source);
  if (text || deleted.length > 0)
    blocks.push({ kind, level, text, linkShare, ...(deleted.length > 0 && { deleted }) });
}

const IMAGE = /!\[[^\]]{0,500}\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;
const LINK =
  /\[((?:[^[\]]|\[[^[\]]*\]){0,1000})\]\(((?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g;
const REFERENCE = /\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g;

/** One line without its marks: links as their words, images gone, struck passages apart. */
function inline(source: string): { text: string; linkShare: number; deleted: string[] } {
  let linked = 0;
  const deleted: string[] = [];
  const words = (text: string) => {
    linked += text.replace(/[\s*_]/g, '').length;
    return text;
  };
  const text = displayText(
    source
      .replace(IMAGE, ' ')
      .replace(LINK, (_, text: string) => words(text))
      .replace(REFERENCE, (_, text: string) => words(text))
      .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
      .replace(/~~([^~]+)~~/g, (_, text: string) => {
        const gone = displayText(text);
        if (gone) deleted.push(gone);
        return '';
      })
      .replace(/\*\*|__/g, '')
      .replace(/(^|[\s(（“"])[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?)）”"]|$)/g, '$1')
      .replace(/^\s*>+\s?/, '')
      .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
      .replace(/`/g, ''),
  );
  const all = text.replace(/\s/g, '').length;
  return { text, linkShare: all > 0 ? Math.min(1, linked / all) : 0, deleted };
}

/** Markup inside Markdown or text: breaks stay breaks, everything else goes. */
function withoutTags(source: string): string {
  if (!/<[a-z/!]/i.test(source)) return withoutEntities(source);
  let text = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:del|s|strike)>([\s\S]{0,2000}?)<\/(?:del|s|strike)>/gi, '~~$1~~')
    .replace(/<\/?(?:br|p|div|li|tr|h[1-6]|section)\b[^<>]*>/gi, '\n')
    .replace(/<\/?t[dh]\b[^<>]*>/gi, ' ');
  for (let turn = 0; turn < 3; turn += 1) text = text.replace(/<(?!https?:)\/?[a-z][^<>]*>/gi, '');
  return withoutEntities(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
};

const withoutEntities = (text: string): string =>
  text.replace(
    /&(nbsp|amp|lt|gt|quot|#39|apos);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
