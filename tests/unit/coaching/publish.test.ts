import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooNear } from '../../../lib/coaching/disclosure/near';
import { type CountTable, LEAST, numbersOf } from '../../../lib/coaching/disclosure/table';
import { type Earlier, makeReady } from '../../../lib/coaching/group/publish';
import { suppress } from '../../../lib/coaching/suppress';
import { attack, type Seen } from './attack';

const names = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `m${from + at}`);

/** Where each member stands; the table of some members follows from it. */
interface World {
  readonly rows: number;
  readonly columns: number;
  readonly placeOf: Readonly<Record<string, number>>;
}

const tableOf = ({ rows, columns, placeOf }: World, members: readonly string[]): CountTable => ({
  id: 'test',
  rows: Array.from({ length: rows }, (_, i) => `r${i}`),
  columns: Array.from({ length: columns }, (_, j) => `c${j}`),
  cells: Array.from({ length: rows }, (_, i) =>
    Array.from(
      { length: columns },
      (__, j) => members.filter((member) => placeOf[member] === i * columns + j).length,
    ),
  ),
});

/** Publishes one report after the other, as a coach would; those that are refused are no more. */
function publish(
  world: World,
  sets: readonly (readonly string[])[],
  how: 'safe' | 'each-alone' | 'small-cells-only',
): Seen[] {
  const earlier: Earlier[] = [];
  for (const members of sets) {
    const table = tableOf(world, members);
    if (how === 'safe') {
      const ready = makeReady([table], members, earlier);
      if (ready.kind === 'ready') earlier.push({ members, tables: ready.tables });
    } else if (members.length >= LEAST)
      earlier.push({
        members,
        tables: [suppress(table, { secondary: how === 'each-alone' })],
      });
  }
  return earlier.flatMap(({ members, tables }) => tables.map((table) => ({ members, table })));
}

/** Groups somebody may make out of the published ones: by what is common, added and left out. */
function combinations(reports: readonly Seen[]): string[][] {
  const parts = new Map<string, string[]>();
  for (const member of new Set(reports.flatMap(({ members }) => members))) {
    const key = reports.map(({ members }) => Number(members.includes(member))).join('');
    parts.set(key, [...(parts.get(key) ?? []), member]);
  }
  const all = [...parts.values()];
  return Array.from({ length: 2 ** all.length - 1 }, (_, bits) =>
    all.filter((__, at) => ((bits + 1) >> at) & 1).flat(),
  );
}

/** Small numbers, of a report or of a difference of reports, that are certain to an attacker. */
function leaks(world: World, reports: readonly Seen[]): string[] {
  if (reports.length === 0) return [];
  const { reckon } = attack(reports);
  return combinations(reports).flatMap((members) => {
    const table = tableOf(world, members);
    const wanted = numbersOf({ ...table, rowTotals: [], columnTotals: [], total: null });
    return wanted.flatMap(({ place, cells }) => {
      const real = cells.reduce((sum, [i, j]) => sum + (table.cells[i]?.[j] ?? 0), 0);
      return real < LEAST && reckon(members, cells) === real
        ? [`${place} of ${members.length}: ${real}`]
        : [];
    });
  });
}

const anyWorld = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 2, max: 4 }),
    people: fc.integer({ min: 8, max: 60 }),
    seed: fc.infiniteStream(fc.nat()),
  })
  .map(({ rows, columns, people, seed }): World & { readonly people: string[] } => {
    // Few cells hold most of the people, so that there is something to show.
    const place = () => {
      const die = seed.next().value ?? 0;
      const [twenty, rest] = [die % 20, Math.floor(die / 20)];
      return twenty < 9 ? 0 : twenty < 17 ? 1 : rest % (rows * columns);
    };
    const members = names(0, people);
    return {
      rows,
      columns,
      people: members,
      placeOf: Object.fromEntries(members.map((member) => [member, place()])),
    };
  });

/** A sequence as it comes up: a group changes by a few, parts of it, two groups put together. */
const anySequence = anyWorld.chain((world) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('fresh', 'plus', 'minus', 'half', 'both'),
        of: fc.nat(),
        some: fc.integer({ min: 1, max: 6 }),
        from: fc.nat(),
      }),
      { minLength: 2, maxLength: 5 },
    )
    .map((steps) => {
      const sets: string[][] = [world.people.slice(0, Math.ceil(world.people.length * 0.7))];
      for (const { kind, of, some, from } of steps) {
        const base = sets[of % sets.length] ?? [];
        const other = sets[from % sets.length] ?? [];
        const outside = world.people.filter((one) => !base.includes(one));
        const next = {
          fresh: world.people.slice(from % world.people.length),
          plus: [...base, ...outside.slice(0, some)],
          minus: base.slice(some),
          half: base.slice(0, Math.ceil(base.length / 2)),
          both: [...new Set([...base, ...other])],
        }[kind];
        sets.push(next);
      }
      return { world, sets };
    }),
);

describe('reports one after the other', () => {
  it('stand an attack that lays all of them side by side', () => {
    fc.assert(
      fc.property(anySequence, ({ world, sets }) => {
        expect(leaks(world, publish(world, sets, 'safe'))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  it('would not stand it if each were only hidden by itself, nor with small cells alone', () => {
    const many = fc.sample(anySequence, { numRuns: 40, seed: 11 });
    const broken = (how: 'each-alone' | 'small-cells-only') =>
      many.filter(({ world, sets }) => leaks(world, publish(world, sets, how)).length > 0).length;
    expect(broken('each-alone')).toBeGreaterThan(10);
    expect(broken('small-cells-only')).toBeGreaterThan(15);
  }, 120_000);

  it('do show something: most groups get a report with cells', () => {
    const many = fc.sample(anySequence, { numRuns: 60, seed: 3 });
    const shown = many.flatMap(({ world, sets }) => publish(world, sets, 'safe'));
    const withCells = shown.filter(({ table }) => table.cells.flat().some((one) => one !== null));
    expect(shown.length).toBeGreaterThan(60);
    expect(withCells.length).toBeGreaterThan(30);
  });

  it('refuse one that differs by a single member, and name the earlier one', () => {
    const world: World = {
      rows: 1,
      columns: 2,
      placeOf: Object.fromEntries(names(0, 12).map((one, at) => [one, at < 6 ? 0 : 1])),
    };
    const first = names(0, 11);
    const ready = makeReady([tableOf(world, first)], first, []);
    expect(ready.kind).toBe('ready');
    const earlier = [{ members: first, tables: ready.kind === 'ready' ? ready.tables : [] }];
    const more = names(0, 12);
    expect(makeReady([tableOf(world, more)], more, earlier)).toEqual({
      kind: 'too-near',
      earlier: 0,
    });
    // The attack it would have allowed.
    const both = publish(world, [first, more], 'each-alone');
    expect(leaks(world, both)).not.toEqual([]);
  });

  it('speak of nobody below five', () => {
    expect(makeReady([], names(0, 4), [])).toEqual({ kind: 'few' });
  });
});

describe('too near', () => {
  const a = names(0, 10);
  const b = names(10, 20);
  it('by one to four members, not by five and not by none', () => {
    expect(tooNear(names(0, 11), [a])).toBe(0);
    expect(tooNear(names(0, 6), [b, a])).toBe(1);
    expect(tooNear(names(0, 15), [a])).toBe(false);
    expect(tooNear(names(0, 5), [a])).toBe(false);
    expect(tooNear(a, [a, b])).toBe(false);
    expect(tooNear(a, [])).toBe(false);
  });
  it('to what two earlier ones make together, or leave', () => {
    expect(tooNear(names(0, 21), [a, b])).toBeNull();
    expect(tooNear(names(0, 18), [a, b])).toBeNull();
    expect(tooNear(names(10, 18), [names(0, 20), a])).toBeNull();
    expect(tooNear(names(0, 20), [a, b])).toBe(false);
  });
  it('to a small rest that two earlier ones have in common', () => {
    const [left, right] = [names(0, 12), names(9, 22)];
    // Without the three that both had.
    expect(tooNear(names(0, 9), [left, right])).toBe(0);
  });
});
