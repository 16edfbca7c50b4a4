import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoachApi } from '../../../components/coach/coach-api';
import { CoachPage } from '../../../components/coach/coach-page';
import { coachModules } from '../../../lib/coaching/modules/index';
import { type ModuleMark, noMark, withAnswer, withRead } from '../../../lib/coaching/modules/mark';
import type { CoachModule } from '../../../lib/coaching/modules/types';
import { moduleWords } from '../../../lib/i18n/modules.words';
import { questionWords } from '../../../lib/i18n/question.words';
import { fail, ok } from '../../../lib/shared/result';
import { LANGUAGES, type Language } from '../../../lib/shared/text';
import { fakeApi } from '../options/fake-api';
import { expectAccessible } from '../options/support';

afterEach(cleanup);

const FIRST = coachModules.get('reading-a-back-office') as CoachModule;

/** Opens the lessons, with a background that keeps marks as the real one does. */
async function open(
  hash: string,
  { language = 'zh-CN' as Language, marks = [] as readonly ModuleMark[], failing = '' } = {},
) {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  window.scrollTo = () => undefined;
  const fake = fakeApi({ settings: { language } });
  const kept = new Map(marks.map((mark) => [mark.id, mark]));
  const opened: [string, string | undefined][] = [];
  let now = new Date('2026-11-22T10:00:00+08:00');
  const ask: typeof fake.api.ask = async (name, data) => {
    const reply = await fake.api.ask(name, data);
    if (name === failing) return fail('worker-gone');
    const sent = data as {
      module: string;
      section: string;
      id: string;
      check: string;
      right: boolean;
      checks: string[];
    };
    const before = kept.get(sent.module) ?? noMark(sent.module);
    const at = now.toISOString();
    const { id, check, right } = sent;
    const after =
      name === 'moduleRead'
        ? withRead(before, sent.section, at)
        : name === 'moduleAnswered'
          ? withAnswer(before, { id, check, right, at }, sent.checks, '2026-11-22')
          : null;
    if (after) kept.set(sent.module, after);
    if (name === 'moduleMarks') return ok([...kept.values()]) as typeof reply;
    return after ? (ok(after) as typeof reply) : reply;
  };
  const api: CoachApi = {
    ...fake.api,
    ask,
    now: () => now,
    print: () => undefined,
    openPage: (page, at) => opened.push([page, at]),
    saveFile: () => undefined,
  };
  const shown = render(<CoachPage api={api} />);
  await screen.findByRole('main');
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  return { ...shown, kept, opened, later, user: userEvent.setup() };
}

const button = (name: string) => screen.findByRole('button', { name });

describe.each(LANGUAGES)('in %s', (language) => {
  it('the list names all six and where one stands, without a violation', async () => {
    const done = { ...noMark('small-numbers'), doneOn: '2026-11-20', updatedAt: 'x' };
    await open('#/modules', { language, marks: [done] });
    for (const one of coachModules.values())
      expect(await screen.findByText(one.title[language])).not.toBeNull();
    expect(screen.getAllByText(moduleWords.notBegun[language])).toHaveLength(5);
    expect(screen.getByText(/11 月 20 日学完了|Finished on 20 November/)).not.toBeNull();
    await expectAccessible();
  });

  it.each([...coachModules.keys()])('%s reads to its end', async (id) => {
    const { container, user } = await open(`#/modules/${id}`, { language });
    const module = coachModules.get(id) as CoachModule;
    expect(await screen.findByRole('heading', { level: 2, name: module.title[language] }));
    for (const one of module.sections) {
      expect(container.textContent).toContain(one.text[language]);
      const go = moduleWords[one === module.sections.at(-1) ? 'last' : 'next'][language];
      await user.click(await button(go));
    }
    await user.click(await button(moduleWords.begin[language]));
    await user.click(await button(moduleWords.sources[language]));
    expect(container.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
    // All are drawn with the same parts: axe is asked once for each language.
    if (id === FIRST.id) await expectAccessible();
  });
});

describe('a lesson', () => {
  it('is gone through by keyboard: read, tried, answered, wrong ones again, done', async () => {
    const { user, kept, opened, later } = await open('#/modules/reading-a-back-office');
    const next = await button('看过了，下一节');
    next.focus();
    await user.keyboard('{Enter}');
    expect(kept.get(FIRST.id)?.read).toEqual(['four-things']);
    const title = await screen.findByRole('heading', { name: '名字一样，算法未必一样' });
    expect(document.activeElement).toBe(title);
    await user.click(await button('在词典里看退款率'));
    expect(opened).toEqual([['dictionary', '#/metric/refund-rate']]);

    (await button('来一题')).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByText(questionWords.easy['zh-CN'])).toBeNull();
    // A known slip is explained as such, and shown with the way out.
    await user.type(screen.getByRole('textbox'), '40{Enter}');
    await screen.findByText(/意思是 40 个人里有一个付钱/);
    expect(kept.get(FIRST.id)?.answers.at(-1)).toMatchObject({ check: 'of-hundred', right: false });

    for (const check of FIRST.checks.slice(1)) {
      await user.click(await button('好了'));
      await screen.findAllByText(check.ask['zh-CN']);
      if (check.form === 'number') await user.type(screen.getByRole('textbox'), '80{Enter}');
      else {
        await user.click(screen.getByRole('radio', { name: check.answer['zh-CN'] }));
        await user.click(await button('看看对不对'));
      }
      await screen.findByText(check.right['zh-CN']);
    }
    await user.click(await button('另外几个想法，差在哪里'));
    expect(screen.getByText('听上去像在问责，而且一天的数还看不出什么。')).not.toBeNull();
    await user.click(await button('好了'));
    expect(kept.get(FIRST.id)?.doneOn).toBeNull();
    expect(screen.getByText(/隔一会儿再想/)).not.toBeNull();

    later(20);
    await user.click(await button('现在就再想'));
    expect(screen.getByText('上次没想通的，再想一次。')).not.toBeNull();
    await user.type(screen.getByRole('textbox'), '2.5{Enter}');
    await screen.findByText(/就这样说成人/);
    await user.click(await button('好了'));
    expect(kept.get(FIRST.id)?.doneOn).toBe('2026-11-22');
    expect(screen.getByText(/每一题都想通过了/)).not.toBeNull();
    await button('再想一题');
    await expectAccessible();
  });

  it('goes on at the first section that was not read', async () => {
    const mark = withRead(noMark(FIRST.id), 'four-things', '2026-11-20T02:00:00.000Z');
    await open('#/modules/reading-a-back-office', { marks: [mark] });
    const steps = await screen.findByRole('navigation', { name: '这一课的各节' });
    expect(within(steps).getAllByText('看过了')).toHaveLength(1);
    const [, second] = within(steps).getAllByRole('button');
    expect(second?.getAttribute('aria-current')).toBe('step');
  });

  it('a choice is asked for before it is judged, and leaving is one press', async () => {
    const { user, kept } = await open('#/modules/ethics-on-a-screen');
    await user.click(await button('来一题'));
    await user.type(screen.getByRole('textbox'), '三十{Enter}');
    expect(kept.get('ethics-on-a-screen')).toBeUndefined();
    await user.click(await button('先不答'));
    await button('来一题');
  });

  it('can be read where nothing can be kept, and says so', async () => {
    const { user } = await open('#/modules/reading-a-back-office', { failing: 'moduleAnswered' });
    await user.click(await button('来一题'));
    await user.type(screen.getByRole('textbox'), '2.5{Enter}');
    await screen.findByText(/就这样说成人/);
    expect(screen.getByText(questionWords.notKept['zh-CN'])).not.toBeNull();
  });

  it('that is unknown leads back to all', async () => {
    await open('#/modules/nothing-like-that');
    expect(await screen.findByText('没有找到这一课。')).not.toBeNull();
    const back = screen.getByRole('link', { name: '全部六课' });
    expect(back.getAttribute('href')).toBe('#/modules');
  });
});
