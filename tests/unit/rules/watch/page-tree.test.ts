// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageTree } from '../../../../lib/content/page-tree';
import { likelyLinks, type RuleVisit, readRulePage } from '../../../../lib/content/rule-reader';
import { htmlBlocks } from '../../../../lib/rules/html-blocks';
import { treeBlocks } from '../../../../lib/rules/tree-blocks';
import { html as BASE } from '../../../fixtures/rules/bases';
import { RULE } from './support';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A page on the address of a rule. */
function show(source: string): void {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
}
const read = () => {
  const tree = pageTree(document);
  if (!tree) throw new Error('The page is too large.');
  return treeBlocks(tree);
};
const texts = () => read().blocks.map(({ text }) => text);

describe('the tree of a live page', () => {
  it.each([
    ['a rule centre', BASE],
    [
      'tables, struck and inserted words, lists',
      `<!doctype html><title>规则</title><h1>发货</h1><table><tr><th>变更前</th><th>变更后</th></tr>
       <tr><td rowspan="2">48小时</td><td><del>5%</del><ins>8%</ins></td></tr><tr><td>x</td></tr></table>
       <ul><li>一</li><li style="text-decoration:line-through">二</li></ul><script>var a = 1</script>
       <p hidden>看不见</p><nav><a href="/">首页</a></nav><noscript>请打开脚本</noscript>`,
    ],
  ])('says what the parser of files says: %s', (_what, source) => {
    show(source);
    const { blocks, title } = htmlBlocks(source);
    expect(read().blocks).toEqual(blocks);
    expect(read().title).toBe(title);
    expect(blocks.length).toBeGreaterThan(3);
  });

  it('holds open shadow roots, and none of our own element', () => {
    show('<p>前</p><div id="host"></div><dongdian-overlay>我们</dongdian-overlay><p>后</p>');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    shadow?.append(Object.assign(document.createElement('p'), { textContent: '影' }));
    expect(texts()).toEqual(['前', '影', '后']);
  });

  it('takes a field for a password only where it is seen', () => {
    show('<p>规则</p><input type="password">');
    const seen = vi.fn(() => false);
    Object.assign(Element.prototype, { checkVisibility: seen });
    expect(read().passwordField).toBe(false);
    seen.mockReturnValue(true);
    expect(read().passwordField).toBe(true);
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('is none of a page that is too large, and leaves every page as it was', () => {
    show(`<main>${'<i>a</i>'.repeat(100)}</main>`);
    expect(pageTree(document, 200)).toBeNull();
    expect(pageTree(document, 300)).not.toBeNull();
    show(`<main><p>${RULE}</p></main>`);
    const before = document.documentElement.outerHTML;
    pageTree(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('reading a page', () => {
  const forget = () => {
    (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('dongdian.rule-reader')] =
      undefined;
  };
  async function reading(
    wanted: { text: boolean; links: boolean } | null,
    ms = 3000,
    begin: () => unknown = () => undefined,
  ) {
    vi.useFakeTimers();
    begin();
    const told: RuleVisit[] = [];
    const run = () =>
      readRulePage({ wanted: async () => wanted, tell: (visit) => void told.push(visit) });
    const first = run();
    const second = run();
    await vi.advanceTimersByTimeAsync(ms);
    await Promise.all([first, second]);
    return told;
  }

  it('waits until it is quiet, and tells once however often the script is put there', async () => {
    forget();
    show(`<p>${RULE}</p>`);
    const told = await reading({ text: true, links: false });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ complete: true, links: [], url: location.href });
    expect(told[0]?.text?.blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['its text', (line: Element) => line.append('还在变化的文字'), false],
    [
      'a clock beside it',
      (_: Element, clock: Element) => {
        clock.textContent = String(Number(clock.textContent) + 1);
      },
      true,
    ],
  ] as const)(
    'tells a page that never stops moving by what moves: %s',
    async (_what, move, complete) => {
      forget();
      show(`<div><p>${RULE}</p></div><i>1</i>`);
      const [line, clock] = [document.querySelector('p'), document.querySelector('i')];
      if (!line || !clock) throw new Error('no page');
      const told = await reading({ text: true, links: false }, 13_000, () =>
        setInterval(() => move(line, clock), 200),
      );
      expect(told).toMatchObject([{ complete }]);
      // The clock is no part of the rule.
      expect(told[0]?.text?.blocks.some(({ chrome }) => chrome)).toBe(complete);
    },
  );

  it('does not look at pages that nobody wants', async () => {
    forget();
    show(`<p>${RULE}</p>`);
    expect(await reading({ text: false, links: false })).toEqual([]);
    forget();
    expect(await reading(null)).toEqual([]);
  });
});

describe('links', () => {
  it('come with the words of their row, and only those that may be announcements', () => {
    show(`<ul><li><a href="https://a.example/1">关于变更规则的公示</a><b>2026-11-20</b></li>
      <li><a href="https://a.example/2">我的订单列表页</a></li>
      <li><a href="javascript:void 0">关于变更规则的公示</a></li></ul>`);
    expect(likelyLinks(document)).toEqual([
      {
        text: '关于变更规则的公示',
        href: 'https://a.example/1',
        near: '关于变更规则的公示 2026-11-20',
      },
    ]);
  });
});
