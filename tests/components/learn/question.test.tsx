// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Question, type QuestionProps } from '../../../components/learn/question';
import { pageReview, type ReviewPorts } from '../../../components/overlay/page-review';
import { ReviewLine } from '../../../components/overlay/review-line';
import type { AnswerReply, ReadyQuestion } from '../../../lib/learning/ready';
import { fail, ok } from '../../../lib/shared/result';
import { EN, expectAccessible, show, ZH } from '../ui/support';

const NUMBER: ReadyQuestion = {
  item: 'metric/pay-conversion-rate',
  itemName: '支付转化率',
  question: 'q',
  form: 'number',
  own: true,
  ask: '来了 480 个人，12 个付了钱。每 100 个里有几个？',
  hint: '先看付钱的人数。',
  choices: [],
  unit: '（每 100 个里）',
  numbers: { visitors: 480, buyers: 12 },
  currency: null,
  from: 'page',
  days: null,
};
const CHOICE: ReadyQuestion = {
  ...NUMBER,
  form: 'choice4',
  own: false,
  ask: 'Which one?',
  hint: 'Think of it.',
  choices: ['c', 'a', 'answer', 'b'].map((id) => ({ id, text: `choice ${id}` })),
  unit: '',
  numbers: {},
  from: null,
};
const answered = (right: boolean, more: Partial<AnswerReply> = {}): AnswerReply => ({
  kind: 'answered',
  right,
  text: right ? '是的，就是这样。' : '这题再想一想。',
  answer: '2.5',
  kept: true,
  item: {
    id: NUMBER.item,
    p: 0.5,
    level: 1,
    readAt: '',
    answers: 1,
    lastQuestion: 'q',
    card: null,
  },
  ...(more as object),
});

function put(change: Partial<QuestionProps> = {}, view = ZH) {
  const onAnswer = vi.fn<QuestionProps['onAnswer']>(async () => ok(answered(true)));
  const onDone = vi.fn();
  const props = { question: NUMBER, language: view.language, onAnswer, onDone, ...change };
  return { ...show(<Question {...props} />, view), onAnswer, onDone };
}
const button = (name: string) => screen.getByRole('button', { name });

describe('a question about own numbers', () => {
  it('takes what was typed, and says what there is to say', async () => {
    const { onAnswer, onDone, container } = put();
    expect(screen.getByText('用的是这一页上你自己的数')).toBeTruthy();
    await expectAccessible(container);
    await userEvent.type(screen.getByRole('textbox', { name: NUMBER.ask }), '２．５{Enter}');
    expect(onAnswer).toHaveBeenCalledWith('２．５', {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      hint: false,
      easy: false,
    });
    await screen.findByText('是的，就是这样。');
    // The pressed button is gone: whoever works by key is where the answer is told.
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(/答案：/)).toBeNull();
    await expectAccessible(container);
    await userEvent.click(button('好了'));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('names the answer where it was another one', async () => {
    put({ onAnswer: async () => ok(answered(false)) });
    await userEvent.type(screen.getByRole('textbox'), '12{Enter}');
    expect(await screen.findByText('答案：2.5')).toBeTruthy();
  });

  it('asks once more for a number where there was none, and sends the same id', async () => {
    const unread = { kind: 'unread', text: '这里要一个数，比如“12”或“1.2 万”。' } as const;
    const onAnswer = vi
      .fn<QuestionProps['onAnswer']>()
      .mockResolvedValueOnce(ok(unread))
      .mockResolvedValueOnce(fail('disk-full'))
      .mockResolvedValueOnce(ok(answered(true)));
    const { container } = put({ onAnswer });
    const box = screen.getByRole('textbox');
    await userEvent.type(box, '很多{Enter}');
    await screen.findByText(unread.text);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box);
    await expectAccessible(container);
    await userEvent.type(box, '{Backspace}{Backspace}3{Enter}');
    await waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(2));
    await userEvent.click(button('看看对不对'));
    await screen.findByText('是的，就是这样。');
    const ids = onAnswer.mock.calls.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  it('tells that the hint was open, and that it was too easy', async () => {
    const { onAnswer, container } = put();
    await userEvent.click(button('给点提示'));
    expect(screen.getByText(NUMBER.hint)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '给点提示' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await userEvent.click(screen.getByRole('checkbox', { name: '太简单了' }));
    await expectAccessible(container);
    await userEvent.type(screen.getByRole('textbox'), '3{Enter}');
    expect(onAnswer.mock.calls[0]?.[1]).toMatchObject({ hint: true, easy: true });
  });

  it('can be left without an answer', async () => {
    const { onAnswer, onDone } = put();
    await userEvent.click(button('先不答'));
    expect(onDone).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('says from which days kept numbers are, and what is not kept', async () => {
    const days = { from: '2026-11-15', to: '2026-11-21' };
    const question = { ...NUMBER, from: 'kept', days } as const;
    put({ question, sample: true }, EN);
    expect(screen.getByText(/^With your shop’s numbers of .*15.*21/)).toBeTruthy();
    expect(screen.getByText('A sample: nothing of it is kept.')).toBeTruthy();
  });
});

describe('four choices', () => {
  it('are a group with a name, chosen by key', async () => {
    const { onAnswer, container } = put({ question: CHOICE }, EN);
    expect(screen.getByRole('group', { name: 'Which one?' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    await expectAccessible(container);
    await userEvent.click(button('Check it'));
    expect(screen.getByText('Choose one first.')).toBeTruthy();
    expect(onAnswer).not.toHaveBeenCalled();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('radio', { name: 'choice a' }));
    await userEvent.keyboard('{Enter}');
    expect(onAnswer.mock.calls[0]?.[0]).toBe('a');
    await screen.findByText('是的，就是这样。');
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio'))
      expect(radio.matches(':disabled')).toBe(true);
  });
});

describe('a review on a card', () => {
  const ports = (change: Partial<ReviewPorts> = {}) => ({
    due: vi.fn<ReviewPorts['due']>(async (metricId) =>
      ok({
        items: [{ item: `metric/${metricId}`, name: metricId, metricId, offerId: null }],
        said: null,
      }),
    ),
    question: vi.fn<ReviewPorts['question']>(async () => ok({ question: NUMBER })),
    answer: vi.fn<ReviewPorts['answer']>(async () => ok(answered(true))),
    later: vi.fn(),
    ...change,
  });

  it('is one for each page view, on the card it is about', async () => {
    const asked = ports();
    const changed = vi.fn();
    const page = pageReview(asked, changed);
    page.ask('buyers');
    expect(page.now).toBeNull();
    await waitFor(() => expect(page.now?.item).toBe('metric/buyers'));
    page.ask('visitors');
    expect(page.now).toBeNull();
    page.ask('buyers');
    expect(page.now?.item).toBe('metric/buyers');
    page.now?.end();
    expect(page.now).toBeNull();
    page.ask('roi');
    expect(asked.due).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('asks again on the next card where nothing was due, and never on a sample', async () => {
    const asked = ports({ due: vi.fn(async () => ok({ items: [], said: null })) });
    const page = pageReview(asked, vi.fn());
    page.ask(null);
    expect(asked.due).not.toHaveBeenCalled();
    page.ask('buyers');
    await Promise.resolve();
    await Promise.resolve();
    page.ask('visitors');
    expect(asked.due).toHaveBeenCalledTimes(2);
    expect(page.now).toBeNull();
  });

  it('opens its question when it is asked for, and never by itself', async () => {
    const answer = vi.fn<ReviewPorts['answer']>(async () => ok(answered(true)));
    const asked = ports({ answer });
    const end = vi.fn();
    const review = { item: NUMBER.item, ports: asked, end };
    const { container } = show(<ReviewLine review={review} language="zh-CN" />);
    expect(screen.getByText('可以温习一下')).toBeTruthy();
    expect(asked.question).not.toHaveBeenCalled();
    await expectAccessible(container);
    await userEvent.click(button('看一题'));
    const box = await screen.findByRole('textbox');
    expect(document.activeElement).toBe(box);
    await userEvent.type(box, '2.5{Enter}');
    expect(answer.mock.calls[0]?.[0]).toMatchObject({
      item: NUMBER.item,
      question: 'q',
      numbers: NUMBER.numbers,
      answer: '2.5',
      hint: false,
      easy: false,
      sample: false,
    });
    await userEvent.click(await screen.findByRole('button', { name: '好了' }));
    expect(end).toHaveBeenCalledOnce();
  });

  it('goes with 以后再说, and says so where there is no question', async () => {
    const asked = ports({
      question: vi.fn(async () => ok({ question: null, why: 'no-question' } as const)),
    });
    const end = vi.fn();
    const review = { item: NUMBER.item, ports: asked, end };
    const shown = render(<ReviewLine review={review} language="zh-CN" />);
    await userEvent.click(button('以后再说'));
    expect(asked.later).toHaveBeenCalledWith(NUMBER.item);
    expect(end).toHaveBeenCalledOnce();
    await userEvent.click(button('看一题'));
    expect(await screen.findByText('这一样现在没有题。')).toBeTruthy();
    shown.rerender(<ReviewLine review={null} language="zh-CN" />);
    expect(screen.queryByText('可以温习一下')).toBeNull();
  });
});
