import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../lib/presenter/act';
import { cardKey, movePart, partAt, partsOf } from '../../../lib/presenter/parts';
import { notesSeen, type ScreenNow, screenKey } from '../../../lib/presenter/screens';
import {
  LETTERS,
  NEW_MEETING,
  type PresenterAct,
  type PresenterState,
} from '../../../lib/presenter/types';
import { cardOf } from './cards';

const card = cardOf({});
const other = cardOf({ metricId: 'visitors', label: '访客数', name: '访客数' });
const upon = { card, now: 1000 };
const doing = (...acts: PresenterAct[]): PresenterState =>
  acts.reduce((state, act) => present(state, act, upon), NEW_MEETING);

describe('the parts of a card', () => {
  it('come in their order, and only those that are there', () => {
    expect(partsOf(card)).toEqual(['what', 'like', 'number', 'verdict', 'step', 'help']);
    expect(partsOf(cardOf({ parts: { step: '看一看。' }, figure: null }))).toEqual(['step']);
    // A figure alone is shown where the number would stand.
    expect(partsOf(cardOf({ parts: {} }))).toEqual(['number']);
    expect(partAt(NEW_MEETING, cardOf({ parts: {}, figure: null }))).toBeNull();
  });

  it('are turned one by one and stay at both ends', () => {
    let at: PresenterState['at'] = null;
    const seen = Array.from({ length: 8 }, () => {
      at = movePart({ at }, card, 1);
      return at?.part;
    });
    expect(seen).toEqual(['like', 'number', 'verdict', 'step', 'help', 'help', 'help', 'help']);
    expect(movePart({ at: null }, card, -1)?.part).toBe('what');
  });

  it('begin anew with another card, another period or language', () => {
    const at = { of: cardKey(card), part: 'step' as const };
    expect(partAt({ at }, card)).toBe('step');
    for (const one of [other, cardOf({ period: { text: '近 7 天', read: null } })])
      expect(partAt({ at }, one)).toBe('what');
    expect(partAt({ at }, cardOf({ language: 'en' }))).toBe('what');
  });
});

describe('acts', () => {
  it('who asks for a part sees it, whatever was on the wall', () => {
    const state = doing(
      { do: 'whole', whole: true },
      { do: 'scene', scene: 'blank' },
      { do: 'part', by: 1 },
    );
    expect(state).toMatchObject({ scene: 'card', whole: false, at: { part: 'like' } });
    expect(present(NEW_MEETING, { do: 'part', by: 1 }, { card: null, now: 0 })).toBe(NEW_MEETING);
  });

  it('letters stay between 28 and 40', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const)), (turns) => {
        const { letters } = doing(...turns.map((by) => ({ do: 'letters', by }) as const));
        expect(LETTERS).toContain(letters);
      }),
    );
    expect(doing({ do: 'letters', by: -1 }, { do: 'letters', by: -1 }).letters).toBe(28);
  });

  it('steps are gathered once, ticked, and taken off for good', () => {
    const gathered = doing({ do: 'gather' }, { do: 'gather' });
    expect(gathered.steps).toMatchObject([{ text: '换一张更清楚的首图。', done: false }]);
    const id = gathered.steps[0]?.id ?? '';
    expect(present(gathered, { do: 'tick', id, done: true }, upon).steps[0]?.done).toBe(true);
    const off = present(gathered, { do: 'take-off', id }, upon);
    expect(off.steps).toEqual([]);
    expect(present(off, { do: 'gather' }, upon)).toBe(off);
    expect(present(off, { do: 'gather' }, { ...upon, card: cardOf({ parts: {} }) })).toBe(off);
  });

  it('notes are put aside, and go once the note is written', () => {
    const noted = doing({ do: 'notes', text: '问问包装' }, { do: 'for-note' });
    expect(noted).toMatchObject({ notes: '问问包装', forNote: '问问包装' });
    const written = present(noted, { do: 'note-written' }, upon);
    expect(written).toMatchObject({ notes: '', forNote: '' });
    const more = present(noted, { do: 'notes', text: '问问包装，还有运费' }, upon);
    expect(present(more, { do: 'note-written' }, upon)).toMatchObject({
      notes: '问问包装，还有运费',
      forNote: '',
    });
  });

  it('the end of a meeting leaves nothing of it but the size of the letters', () => {
    const busy = doing(
      { do: 'letters', by: 1 },
      { do: 'gather' },
      { do: 'notes', text: '私下说的' },
      { do: 'for-note' },
      { do: 'block', minutes: 10 },
      { do: 'part', by: 1 },
      { do: 'scene', scene: 'steps' },
    );
    expect(present(busy, { do: 'end' }, upon)).toEqual({ ...NEW_MEETING, letters: 36 });
  });
});

describe('private notes', () => {
  const laptop: ScreenNow = { extended: true, left: 0, top: 25, width: 1440, height: 900 };
  const projector: ScreenNow = { extended: true, left: 1440, top: 0, width: 1024, height: 768 };

  it('are seen on the main one of two screens, and hidden on the other', () => {
    expect(notesSeen(laptop, null)).toBe(true);
    expect(notesSeen(projector, null)).toBe(false);
    // A projector above or to the left of the laptop has its corner below zero.
    expect(notesSeen({ ...projector, left: -1024 }, null)).toBe(false);
    expect(notesSeen({ ...projector, left: 0, top: -768 }, null)).toBe(false);
  });

  it('are hidden where there is one screen, where screens are alike, and where nobody knows', () => {
    for (const extended of [false, null])
      expect(notesSeen({ ...laptop, extended }, null)).toBe(false);
  });

  it('what the coach said counts for that screen alone', () => {
    const mirrored = { ...laptop, extended: false };
    expect(notesSeen(mirrored, screenKey(mirrored))).toBe(true);
    expect(notesSeen(projector, screenKey(mirrored))).toBe(false);
    expect(notesSeen({ ...mirrored, width: 1024 }, screenKey(mirrored))).toBe(false);
  });
});
