import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/rules/read-text';

const texts = (source: string) => readText(source).blocks.map(({ text }) => text);

describe('blocks of HTML', () => {
  it('keeps cells with the heads of their columns, and cells that span rows', () => {
    const { blocks } = readText(
      '<html><body><table><tr><th>类目</th><th>变更前</th><th>变更后</th></tr><tr><td rowspan="2">服饰</td><td>5%</td><td>6%</td></tr><tr><td>7%</td><td>8%</td></tr></table></body></html>',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      '类目 | 变更前 | 变更后',
      '服饰 | 5% | 6%',
      '服饰 | 7% | 8%',
    ]);
    expect(blocks[2]?.cells).toEqual([
      { head: '类目', text: '服饰' },
      { head: '变更前', text: '7%' },
      { head: '变更后', text: '8%' },
    ]);
  });

  it('keeps struck and inserted passages apart', () => {
    const [block] = readText(
      '<html><body><p>扣<s>6</s><ins>2</ins>分<span style="text-decoration: line-through">旧</span></p></body></html>',
    ).blocks;
    expect(block).toMatchObject({ text: '扣2分', deleted: ['6', '旧'], inserted: ['2'] });
  });

  it('reads a table within a cell as part of the cell', () => {
    expect(
      texts(
        '<html><body><table><tr><td>甲</td><td><table><tr><td>一</td><td>二</td></tr></table></td></tr></table></body></html>',
      ),
    ).toEqual(['甲 | 一 二']);
  });

  it('knows menus and footers, unless everything is in one', () => {
    const chrome = (source: string) =>
      readText(source).blocks.map((block) => Boolean(block.chrome));
    expect(
      chrome('<html><body><nav>首页</nav><p>商家应当在两天内发货。</p></body></html>'),
    ).toEqual([true, false]);
    expect(chrome('<html><body><form><p>商家应当在两天内发货。</p></form></body></html>')).toEqual([
      false,
    ]);
  });

  it('leaves out scripts and what is hidden, and sees a password field', () => {
    const page = readText(
      '<html><body><script>x</script><div hidden>a</div><p style="display:none">b</p><p>c</p><input type="password"></body></html>',
    );
    expect(page.blocks.map(({ text }) => text)).toEqual(['c']);
    expect(page.passwordField).toBe(true);
  });
});

describe('blocks of Markdown and plain text', () => {
  it('reads headings of both kinds, entries, links and struck passages', () => {
    const { blocks } = readText(
      'Rules\n=====\n\n## Fees\n\n* [A](https://a.example/?t=1) fee\n\n~~10%~~ 12%\n',
    );
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Rules'],
      ['heading', 2, 'Fees'],
      ['item', 0, 'A fee'],
      ['paragraph', 0, '12%'],
    ]);
    expect(blocks[3]?.deleted).toEqual(['10%']);
  });

  it('joins lines that were wrapped, and leaves others alone', () => {
    const wrapped =
      'The seller must ship every order within two days of payment and must\nkeep the receipt for a year.\n\n商家应当发货。\n买家可以退货。';
    expect(texts(wrapped)).toEqual([
      'The seller must ship every order within two days of payment and must keep the receipt for a year.',
      '商家应当发货。',
      '买家可以退货。',
    ]);
  });

  it('drops front matter, comments and markup', () => {
    expect(texts('---\ntitle: x\n---\n<!-- a --><p>b</p>\nc<script>d</script>')).toEqual([
      'b',
      'c',
    ]);
  });
});
