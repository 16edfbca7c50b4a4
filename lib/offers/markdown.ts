import type { Written } from '../forms/written';
import type { Told } from './types';

export interface Paper {
  readonly title: string;
  /** Day it was written, in words. */
  readonly day: string;
  readonly parts: readonly { readonly written: readonly Written[]; readonly told: Told | null }[];
}

/** Characters that Markdown would take for its own. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A filled sheet as Markdown: nothing in it is read as mark-up. */
export function markdownOf({ title, day, parts }: Paper): string {
  const blocks = parts.flatMap(({ written, told }) => [
    ...written.map((one) =>
      one.kind === 'line'
        ? `**${plain(one.label)}**：${plain(one.text)}`
        : [
            `**${plain(one.label)}**`,
            '',
            row(one.head),
            row(one.head.map(() => '---')),
            ...one.rows.map(row),
          ].join('\n'),
    ),
    ...(told ? toldBlocks(told) : []),
  ]);
  return `${[`# ${plain(title)}`, plain(day), ...blocks].join('\n\n')}\n`;
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => (cell === '---' ? cell : plain(cell))).join(' | ')} |`;

function toldBlocks(told: Told): string[] {
  const lines = (told.lines ?? []).map(
    ({ label, value, hint }) =>
      `- ${plain(label)}：${plain(value)}${hint ? `（${plain(hint)}）` : ''}`,
  );
  const further = [...(told.cautions ?? []), ...(told.next ?? [])].map(
    (text) => `- ${plain(text)}`,
  );
  return [
    `> ${plain(told.headline)}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(further.length > 0 ? [further.join('\n')] : []),
  ];
}
