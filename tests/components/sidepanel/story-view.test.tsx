import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StoryView } from '../../../components/sidepanel/story-view';
import { sidepanelWords } from '../../../lib/i18n/sidepanel.words';
import { expectAccessible, show, ZH } from '../ui/support';
import { EMPTY_STORY, STORY } from './story';

const NOW = new Date('2026-11-22T09:00:00+08:00');
const zh = (key: keyof typeof sidepanelWords) => sidepanelWords[key]['zh-CN'];

describe('the story of a page', () => {
  it('has no accessibility violation, full or empty', async () => {
    const full = show(<StoryView story={STORY} now={NOW} />, ZH);
    await expectAccessible(full.container);
    full.unmount();
    const empty = show(<StoryView story={EMPTY_STORY} now={NOW} />, ZH);
    await expectAccessible(empty.container);
    expect(empty.container.textContent).toContain(zh('nothing'));
  });

  it('tells the change in words that the figure repeats', () => {
    show(<StoryView story={STORY} now={NOW} />, ZH);
    const part = screen.getByRole('region', { name: zh('change') });
    expect(part.textContent).toContain('少卖了 940 元');
    expect(within(part).getByRole('figure').textContent).toContain('来的人');
  });

  it('shows the own history only when it is asked for', () => {
    show(<StoryView story={STORY} now={NOW} />, ZH);
    const fold = screen.getByText('看自己的 30 天');
    const numbers = screen.getByRole('region', { name: zh('numbers') });
    fireEvent.click(fold);
    expect(within(numbers).getAllByRole('figure').length).toBeGreaterThan(0);
    expect(numbers.textContent).toContain('双 11');
  });

  it('says one sentence where the change can not be split', () => {
    const why = '还没有以前的数可以比。';
    show(<StoryView story={{ ...STORY, change: null, changeWhy: why }} now={NOW} />, ZH);
    expect(screen.getByRole('region', { name: zh('change') }).textContent).toContain(why);
  });

  it('offers to keep numbers only where nothing is kept', () => {
    const onKeep = vi.fn();
    show(<StoryView story={STORY} now={NOW} onKeep={onKeep} />, ZH);
    fireEvent.click(screen.getByRole('button', { name: zh('keepButton') }));
    expect(onKeep).toHaveBeenCalledOnce();
  });
});

describe('what if it changed', () => {
  it('follows the sliders, by key as well, and goes back', () => {
    show(<StoryView story={STORY} now={NOW} />, ZH);
    const sum = screen.getByRole('status');
    expect(sum.textContent).toContain('6,960 元');
    expect(sum.textContent).toContain(zh('same'));
    fireEvent.change(screen.getByRole('slider', { name: zh('visitors') }), {
      target: { value: '6960' },
    });
    expect(sum.textContent).toContain('约 1.39 万元');
    expect(sum.textContent).toContain('多 6,960 元');
    fireEvent.click(screen.getByRole('button', { name: zh('reset') }));
    expect(sum.textContent).toContain(zh('same'));
  });

  it('reaches zero without a hole', () => {
    show(<StoryView story={STORY} now={NOW} />, ZH);
    for (const slider of screen.getAllByRole('slider'))
      fireEvent.change(slider, { target: { value: '0' } });
    expect(screen.getByRole('status').textContent).toContain('0 元');
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });
});
