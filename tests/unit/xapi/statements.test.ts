import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS, type Evidence } from '../../../lib/learning/evidence';
import { derivedUuid, urn } from '../../../lib/xapi/ids';
import {
  levelsReached,
  masteredStatement,
  statementOf,
  takenBack,
} from '../../../lib/xapi/statements';
import type { Activity, Statement } from '../../../lib/xapi/types';
import { areasAt, EVERY_KIND, row, writer } from './support';

/** The library is CommonJS: what it exports lies one step deeper. */
const check = ((validate as unknown as { default?: unknown }).default ?? validate) as (
  data: unknown,
) => unknown[];

const ADL = 'http://adlnet.gov/expapi';

async function written(rows: readonly Evidence[] = EVERY_KIND): Promise<Statement[]> {
  const back = takenBack(rows);
  const made = await Promise.all(
    rows.map((one) => statementOf(one, writer, back.get(one.id) ?? null)),
  );
  const levels = levelsReached(areasAt({ '3.2.3': 5, '3.1.1': 2 }));
  const mastered = await Promise.all(levels.map((level) => masteredStatement(level, writer)));
  return [...made, ...mastered].flatMap((one) => one ?? []);
}

const told = ({ verb, object, result }: Statement) => [
  verb.id.replace(`${ADL}/verbs/`, ''),
  object.objectType === 'Activity'
    ? [object.definition.type.replace(`${ADL}/activities/`, ''), object.definition.interactionType]
        .filter(Boolean)
        .join(' ')
    : object.objectType,
  result ?? {},
];

describe('statements', () => {
  it('are valid for a library that was not written here, each kind and form of them', async () => {
    const statements = await written();
    expect(new Set(EVERY_KIND.map(({ kind }) => kind)).size).toBe(EVIDENCE_KINDS.length);
    expect(statements).toHaveLength(EVERY_KIND.length + 3);
    for (const statement of statements) expect(check(statement)).toEqual([]);
    // That it would have found something:
    expect(check({ ...statements[0], timestamp: 'today' })).not.toEqual([]);
    expect(check({ ...statements[0], id: 'x' })).not.toEqual([]);
    expect(check({ ...statements[0], note: 1 })).not.toEqual([]);
  });

  it('keep to verbs, types and results of the table', async () => {
    const ext = (values: object) => ({
      extensions: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`urn:x-dongdian:ext:${name}`, value]),
      ),
    });
    expect((await written()).map(told)).toEqual([
      ['experienced', 'lesson', { duration: 'PT5S' }],
      ['interacted', 'urn:x-dongdian:types:tip', ext({ state: 'done' })],
      ['interacted', 'urn:x-dongdian:types:tip', ext({ state: 'later' })],
      ['completed', 'performance', { completion: true }],
      ['completed', 'performance', { completion: true }],
      ['voided', 'StatementRef', {}],
      ['attempted', 'performance', { completion: false, ...ext({ 'help-level': 1 }) }],
      ['completed', 'performance', { completion: true, ...ext({ 'help-level': 1 }) }],
      ['completed', 'simulation', { completion: true }],
      ['experienced', 'lesson', { duration: 'PT61S' }],
      ['completed', 'module', { completion: true, ...ext({ own: true }) }],
      ['interacted', 'urn:x-dongdian:types:tip', ext({ state: 'done' })],
      [
        'answered',
        'cmi.interaction numeric',
        { success: true, ...ext({ own: true, hint: false, easy: true }) },
      ],
      [
        'answered',
        'cmi.interaction choice',
        { success: false, ...ext({ own: false, hint: false, easy: true }) },
      ],
      ['answered', 'cmi.interaction other', { success: true, ...ext({ 'seen-by': 'coach' }) }],
      ['completed', 'module', { completion: true, ...ext({ verdict: 'cannot-tell' }) }],
      ['shared', 'file', ext({ help: 'share-card', 'confirmed-by': 'merchant' })],
      ['attended', 'meeting', ext({ help: 'peer-help', 'confirmed-by': 'merchant' })],
      ['attended', 'meeting', ext({ help: 'co-led', 'confirmed-by': 'coach' })],
      ['mastered', 'objective', ext({ level: 3 })],
      ['mastered', 'objective', ext({ level: 4 })],
      ['mastered', 'objective', ext({ level: 5 })],
    ]);
  });

  it('name the actor by a random number, the time in UTC, and no cmi5 category', async () => {
    const statements = await written();
    const [card] = statements;
    expect(card?.actor).toEqual({
      objectType: 'Agent',
      account: { homePage: 'https://agency.example/', name: writer.actor.uuid },
    });
    expect(card?.timestamp).toBe('2026-03-04T02:15:00.000Z');
    const number = statements.find((one) => one.object.id.endsWith(':q2'));
    expect(number?.object.id).toBe('urn:x-dongdian:item:metric:pay-conversion-rate:q2');
    expect(number?.context).toEqual({
      platform: 'dongdian 0.1.0',
      language: 'zh-CN',
      contextActivities: {
        parent: [{ id: 'urn:x-dongdian:path:3.2.3' }],
        grouping: [{ id: 'urn:x-dongdian:area:6' }],
      },
      extensions: { 'urn:x-dongdian:ext:back-office': 'taobao' },
    });
    const names = statements.flatMap(({ verb, object }) => [
      verb.display,
      (object as Activity).definition?.name ?? verb.display,
    ]);
    for (const name of names) expect(Object.keys(name)).toEqual(['zh-CN', 'en']);
    expect(JSON.stringify(statements)).not.toMatch(/cmi5|"response"|correctResponses/);
  });

  it('have the same id every time, another for another agency or profile', async () => {
    const ids = async (change: Partial<typeof writer>) =>
      (await statementOf(EVERY_KIND[0] as Evidence, { ...writer, ...change }))?.id;
    const first = await ids({});
    expect(await ids({})).toBe(first);
    expect(await ids({ product: 'dongdian 9.0.0' })).toBe(first);
    const others = await Promise.all([
      ids({ homePage: 'https://other.example/' }),
      ids({ actor: { ...writer.actor, secret: '5d0c0e52-7c3a-4a2f-9b8e-1c7f5a3e9d45' } }),
    ]);
    expect(new Set([first, ...others]).size).toBe(3);
    expect(new Set((await written()).map(({ id }) => id)).size).toBe(EVERY_KIND.length + 3);
  });

  it('take back the earlier statement itself, and nothing where there is none', async () => {
    const statements = await written();
    const voided = statements.find(({ verb }) => verb.id.endsWith('voided'));
    const done = statements.find((one) => one.object.id === 'urn:x-dongdian:rule:known-rule:a');
    expect(voided?.object).toEqual({ objectType: 'StatementRef', id: done?.id });
    expect(voided).not.toHaveProperty('context');
    const undone = EVERY_KIND.filter(({ kind }) => kind === 'rule-task-undone');
    expect(takenBack(undone).size).toBe(0);
    expect(await statementOf(undone[0] as Evidence, writer)).toBeNull();
  });

  it('pair a task that was ticked, unticked and ticked again', () => {
    const tick = (id: string, done: boolean, task = 'a') =>
      row({
        kind: done ? 'rule-task-done' : 'rule-task-undone',
        id,
        at: `2026-03-0${id}T00:00:00.000Z`,
        rule: { id: 'r', task, path: '3.3.2' },
      });
    const rows = [tick('1', true), tick('2', false), tick('3', true), tick('5', false)];
    expect([...takenBack([...rows.toReversed(), tick('4', true, 'b')])]).toEqual([
      ['2', '1'],
      ['5', '3'],
    ]);
  });

  it('are none where a row names what the product does not know', async () => {
    const unknown: Evidence[] = [
      row({ kind: 'card-read', metricId: '张三的店' }),
      row({ kind: 'card-read', metricId: 'visitors', at: 'yesterday' }),
      row({ kind: 'offer-read', offer: { id: '13800138000', path: '' } }),
      row({ kind: 'practice-done', drill: { id: '88.5', help: 0 } }),
      row({ kind: 'tip-applied', tip: { id: 'x', path: '3.1.1' } }),
      row({ kind: 'help-given' }),
      row({
        kind: 'loop-closed',
        loop: { id: 'x', path: '3.2.3', verdict: '涨了 300 元' as 'cannot-tell' },
      }),
    ];
    for (const one of unknown) expect(await statementOf(one, writer)).toBeNull();
  });
});

describe('ids', () => {
  it('follow RFC 9562: the vector of its appendix A.4', async () => {
    expect(await derivedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('are URNs whatever they are made of', () => {
    expect(urn('item', 'metric/visitors', 'q1')).toBe('urn:x-dongdian:item:metric:visitors:q1');
    expect(urn('a b', "c'(d)", '店')).toBe('urn:x-dongdian:a%20b:c%27%28d%29:%E5%BA%97');
  });
});
