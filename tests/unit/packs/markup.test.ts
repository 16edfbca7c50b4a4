import { describe, expect, it } from 'vitest';
import { fillMarkup, namesIn, parseMarkup, plainMarkup } from '../../../lib/packs/markup';

describe('the tiny mark-up', () => {
  it('knows bold, a line break, slots and terms', () => {
    expect(parseMarkup('一**二**\n{value}[[term:visitors]]')).toEqual([
      { kind: 'text', text: '一' },
      { kind: 'strong', text: '二' },
      { kind: 'break' },
      { kind: 'slot', name: 'value' },
      { kind: 'term', metricId: 'visitors' },
    ]);
  });

  it.each([
    '**open',
    '<b>x</b>',
    '[link](https://x.example)',
    '[[term:Visitors]]',
    '[[rule:x]]',
    '{not a slot}',
    '{__proto__}',
    '* x *',
  ])('leaves %s as it is', (text) => {
    expect(parseMarkup(text)).toEqual([{ kind: 'text', text }]);
  });

  it('fills slots by their own values only, and names terms', () => {
    const fill = { slots: { value: '<b>3</b>' }, nameOf: (id: string) => `“${id}”` };
    const nodes = fillMarkup(parseMarkup('{value} {constructor} [[term:buyers]]'), fill);
    expect(plainMarkup(nodes)).toBe('<b>3</b> {constructor} “buyers”');
    expect(nodes.every(({ kind }) => kind === 'text')).toBe(true);
    expect(namesIn('{a}{b}[[term:c]]')).toEqual({ slots: ['a', 'b'], metrics: ['c'] });
  });
});
