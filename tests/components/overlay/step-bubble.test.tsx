import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StepBubble, type TargetState } from '../../../components/overlay/drill/step-bubble';
import { type Run, startRun } from '../../../lib/drill/run';
import type { Walk } from '../../../lib/drill/walk';
import type { ViewState } from '../../../lib/messaging/protocol';
import { EN, expectAccessible, ZH } from '../ui/support';

afterEach(cleanup);

const WALK: Walk = {
  drill: {
    id: 'try',
    demoPage: 'overview',
    pageKinds: [],
    steps: [
      {
        id: 'a',
        say: { 'zh-CN': '点一下日期。', en: 'Press the date.' },
        at: { words: ['昨天', 'Yesterday'] },
      },
      {
        id: 'b',
        say: { 'zh-CN': '看来了几个人。', en: 'See how many came.' },
        at: { metric: 'visitors' },
      },
      { id: 'c', say: { 'zh-CN': '说一遍。', en: 'Say it.' }, at: { nowhere: true } },
    ],
  },
  names: { visitors: { 'zh-CN': '访客数', en: 'Visitors' } },
  level: 2,
  sample: false,
  platform: 'taobao',
};

function show(run: Run, target: TargetState = 'seen', view: ViewState = ZH, notSaved = false) {
  const on = { onAct: vi.fn(), onBring: vi.fn() };
  const props = { walk: WALK, view, target, notSaved, bubble: null, arrow: null, ...on };
  const drawn = render(<StepBubble {...props} run={run} />);
  const again = (next: Run) => drawn.rerender(<StepBubble {...props} run={next} />);
  return { ...drawn, ...on, again };
}

const buttons = () => screen.getAllByRole('button').map((one) => one.textContent || one.title);
const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('a step', () => {
  it('is one sentence with three buttons; the first has none before it', async () => {
    const user = userEvent.setup();
    const { onAct, container } = show(startRun(3, 2));
    expect(screen.getByRole('region', { name: '跟着走' }).textContent).toContain('点一下日期。');
    expect(buttons()).toEqual(['上一步', '下一步', '停下来']);
    const back = screen.getByRole('button', { name: '上一步' });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    for (const name of ['下一步', '停下来']) await user.click(screen.getByRole('button', { name }));
    expect(onAct.mock.calls).toEqual([['next'], ['stop']]);
    await expectAccessible(container);
  });

  it('moves by ← and →, and Esc stops', async () => {
    const user = userEvent.setup();
    const { onAct } = show(startRun(3, 2, { at: 1 }));
    screen.getByRole('button', { name: '下一步' }).focus();
    await user.keyboard('{ArrowRight}{ArrowLeft}{Escape}{Control>}{ArrowRight}{/Control}{ArrowUp}');
    expect(onAct.mock.calls).toEqual([['next'], ['back'], ['stop']]);
  });

  it('is said once it stands, each new one too, and with its keys at first', async () => {
    const { again } = show(startRun(3, 2));
    expect(said()).toBe('');
    await waitFor(() => expect(said()).toContain('第 1 步，共 3 步。点一下日期。'));
    expect(said()).toContain('Esc');
    again(startRun(3, 2, { at: 1 }));
    await waitFor(() => expect(said()).toContain('第 2 步，共 3 步。看来了几个人。'));
    expect(said()).not.toContain('Esc');
  });

  it('speaks English', async () => {
    const { container } = show(startRun(3, 2, { at: 2 }), 'looking', EN);
    expect(buttons()).toEqual(['Back', 'Done', 'Stop']);
    expect(container.textContent).toContain('Step 3 of 3');
    await waitFor(() => expect(said()).toBe('Step 3 of 3. Say it. '));
  });
});

describe('where the target is not', () => {
  it.each([
    [0, '这里没看到“昨天”。'],
    [1, '这里没看到“访客数”。'],
  ])('step %d names it and draws it', async (at, sentence) => {
    const { container } = show(startRun(3, 2, { at }), 'missing');
    expect(container.textContent).toContain(sentence);
    expect(container.querySelector('.dd-guide-picture')).not.toBeNull();
    await expectAccessible(container);
  });

  it('names the button in the language of the person', () => {
    const { container } = show(startRun(3, 2), 'missing', EN);
    expect(container.textContent).toContain('“Yesterday” is not in sight here.');
  });

  it('a step that points nowhere misses nothing', () => {
    const { container } = show(startRun(3, 2, { at: 2 }), 'missing');
    expect(container.querySelector('.dd-guide-foot')).toBeNull();
  });

  it.each(['above', 'below', 'aside'] as const)('out of sight (%s): a way there', async (where) => {
    const user = userEvent.setup();
    const { onBring, container } = show(startRun(3, 2), where);
    expect(container.querySelector('.dd-guide-picture')).toBeNull();
    await user.click(screen.getByRole('button', { name: '带我去' }));
    expect(onBring).toHaveBeenCalledOnce();
  });
});

describe('help fades', () => {
  it('a hint: the sentence, and the ring on request', async () => {
    const user = userEvent.setup();
    const { onAct } = show(startRun(3, 1), 'missing');
    expect(buttons()).toEqual(['上一步', '下一步', '停下来', '指给我看']);
    await user.click(screen.getByRole('button', { name: '指给我看' }));
    expect(onAct).toHaveBeenCalledExactlyOnceWith('point');
  });

  it('nothing: no sentence, only the way to ask, to end and to stop', async () => {
    const user = userEvent.setup();
    const { onAct, container } = show(startRun(3, 0));
    expect(container.textContent).not.toContain('点一下日期');
    expect(buttons()).toEqual(['自己来；要帮忙就按这里', '做完了', '停下来']);
    for (const one of screen.getAllByRole('button')) await user.click(one);
    await user.keyboard('{ArrowRight}');
    expect(onAct.mock.calls).toEqual([['help'], ['done'], ['stop']]);
    await expectAccessible(container);
  });
});

describe('the end', () => {
  const ended = (used: Run['used']): Run => ({ ...startRun(3, used), state: 'finished' });

  it('after help: once more alone', async () => {
    const user = userEvent.setup();
    const { onAct, container } = show(ended(2));
    expect(buttons()).toEqual(['自己来一遍', '好']);
    await user.click(screen.getByRole('button', { name: '自己来一遍' }));
    expect(onAct).toHaveBeenCalledExactlyOnceWith('alone');
    await expectAccessible(container);
  });

  it('alone: says so, and says when it is not noted yet', () => {
    const { container } = show(ended(0), 'seen', ZH, true);
    expect(buttons()).toEqual(['好']);
    expect(container.textContent).toContain('这一遍是你自己走的。');
    expect(container.textContent).toContain('这一遍没记下来。');
  });
});
