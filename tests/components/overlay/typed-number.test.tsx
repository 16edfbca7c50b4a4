import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unclearIn } from '../../../components/overlay/typed-request';
import { fail, ok } from '../../../lib/shared/result';
import { COMPOSED, CONVERSION, UNREADABLE } from './cards';
import { showCard } from './support';

afterEach(cleanup);

const FIELD = '自己填一个数';

describe('a number to type', () => {
  it('is asked for only where the page’s could not be read', () => {
    const onType = vi.fn();
    for (const card of [
      CONVERSION,
      { ...CONVERSION, value: null },
      { ...UNREADABLE, metricId: null },
    ]) {
      showCard({ card, onType });
      expect(screen.queryByRole('textbox', { name: FIELD })).toBeNull();
      cleanup();
    }
    showCard({ card: COMPOSED, onType });
    expect(screen.queryByRole('textbox', { name: FIELD })).toBeNull();
    cleanup();
    showCard({ card: UNREADABLE, onType });
    expect(screen.getByRole('textbox', { name: FIELD })).not.toBeNull();
    expect(screen.getByText('照页面上的写。你同意过存数，它才会存下。')).not.toBeNull();
  });

  it('bad input: one sentence at the field, and what was typed stays', async () => {
    const user = userEvent.setup();
    const sentence = '这个数是一个比例，请带上百分号，比如“2.5%”。';
    const onType = vi.fn(async () => sentence);
    showCard({ card: UNREADABLE, onType });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: FIELD });
    await user.type(field, '2.5{Enter}');
    expect(await screen.findByText(sentence)).not.toBeNull();
    expect(onType).toHaveBeenCalledWith('2.5');
    expect(field.value).toBe('2.5');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    await user.type(field, '%');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('good input: the card says whose number it is and whether it is kept', async () => {
    const user = userEvent.setup();
    const onType = vi.fn(async () => null);
    const shown = showCard({ card: UNREADABLE, onType });
    await user.type(screen.getByRole('textbox', { name: FIELD }), '2.5%');
    await user.click(screen.getByRole('button', { name: '用这个数' }));
    shown.again({ card: CONVERSION, onType, typed: { raw: '2.5%', kept: true } });
    const said = await screen.findByText('用的是你填的数，也存下了。');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.getByText('你填的')).not.toBeNull();
    shown.again({ card: CONVERSION, onType, typed: { raw: '2.5%', kept: false } });
    expect(screen.getByText('用的是你填的数。只用在这张卡片上，没有存。')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: '改这个数' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: FIELD });
    expect(field.value).toBe('2.5%');
    expect(document.activeElement).toBe(field);
  });
});

it('every answer is a card or one sentence', () => {
  expect(unclearIn(ok({ card: CONVERSION, kept: true }), 'zh-CN')).toBeNull();
  expect(unclearIn(ok({ problem: 'empty' }), 'zh-CN')).toBe('先写一个数，比如 126。');
  expect(unclearIn(fail('worker-gone'), 'en')).toMatch(/try again/);
});
