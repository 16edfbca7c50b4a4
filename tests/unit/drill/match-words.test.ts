import { describe, expect, it } from 'vitest';
import { bestOf, type WordCandidate, wordScore } from '../../../lib/drill/match-words';

const at = (
  text: string,
  kind: WordCandidate['kind'] = 'control',
  visible = true,
): WordCandidate => ({ text, kind, visible });
const found = (texts: readonly WordCandidate[], ...words: string[]) =>
  texts[bestOf(texts, words)]?.text ?? null;

describe('words on a page', () => {
  it.each([
    ['近 7 天', '近7天'],
    ['近７天', '近7天'],
    ['  昨天 ', '昨天'],
    ['Last 7 Days', 'Last 7 days'],
    ['规则中心 ›', '规则中心'],
    ['生​效', '生效'],
  ])('%s is %s', (text, word) => {
    expect(wordScore(at(text), [word])).toBeGreaterThan(0);
  });

  it.each([
    ['近17天', '7天'],
    ['近7天', '近30天'],
    ['17日', '7日'],
    ['昨', '昨天'],
    ['Notices', 'Notice me'],
    ['unnoticed', 'notice'],
    ['', '昨天'],
    ['天', '7天'],
    [
      '这一页讲的是最近几天里面发生的事，昨天的也在里面，前天的也在，慢慢看就好了，不用急着往下翻',
      '昨天',
    ],
  ])('%s is not %s', (text, word) => {
    expect(wordScore(at(text), [word])).toBe(0);
  });

  it('takes a whole name before a part, what one presses before a heading before text', () => {
    expect(found([at('昨天的数'), at('昨天', 'text')], '昨天')).toBe('昨天');
    const kinds = [at('规则 1', 'text'), at('规则 2', 'heading'), at('规则 3', 'control')];
    expect(found(kinds, '规则')).toBe('规则 3');
    expect(found(kinds.slice(0, 2), '规则')).toBe('规则 2');
  });

  it('takes an earlier word before a later one, and the first of equals', () => {
    expect(found([at('公告'), at('规则')], '规则', '公告')).toBe('规则');
    expect(bestOf([at('规则'), at('规则')], ['规则'])).toBe(0);
  });

  it('takes nothing that can not be seen, and nothing where no word is left', () => {
    expect(found([at('昨天', 'control', false)], '昨天')).toBeNull();
    expect(found([at('昨天')])).toBeNull();
    expect(found([at('昨天')], '', '  ')).toBeNull();
    expect(found([], '昨天')).toBeNull();
  });
});
