// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { BadgeRequestButton } from '../../../components/learn/badge-request';
import type { Ask } from '../../../components/options/settings-api';
import { badgeWords } from '../../../lib/i18n/badges.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import type { Level } from '../../../lib/learning/types';
import { fail, ok, type Result } from '../../../lib/shared/result';

afterEach(cleanup);

function open(level: Level, reply: Result<unknown> = fail('failed')) {
  const saved: string[][] = [];
  const ask = (async () => reply) as unknown as Ask;
  const saveFile = (...file: string[]) => void saved.push(file);
  render(<BadgeRequestButton path="3.2.3" language="en" {...{ level, ask, saveFile }} />);
  return { saved, press: () => userEvent.click(screen.getByRole('button')) };
}

it('is offered from level 3 on', () => {
  open(2);
  screen.getByText(badgeWords.notYet.en);
  expect(screen.queryByRole('button')).toBeNull();
});

it('saves what the background made', async () => {
  const { saved, press } = open(3, ok({ made: true, name: 'b.json', text: '{}' }));
  await press();
  await screen.findByText(badgeWords.saved.en);
  expect(saved).toEqual([['b.json', 'application/json', '{}']]);
});

it.each([
  [ok({ made: false }), badgeWords.notYet.en],
  [fail('worker-gone'), failureWords['worker-gone'].en],
])('says so where there is none', async (reply, sentence) => {
  const { saved, press } = open(4, reply);
  await press();
  await screen.findByText(sentence);
  expect(saved).toEqual([]);
});
