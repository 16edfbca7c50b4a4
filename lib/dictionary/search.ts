import type { Metric, MetricCategory } from '../metrics/types';
import { askedFor } from './asked';
import { APART, closeness, likeness, type Paired, pairedOf, type Typed } from './closeness';
import { type Form, formsOf } from './forms';
import { platformsOf } from './names';
import { type Pinyin, typedPinyin } from './pinyin';
import { queryOf } from './query';
import { indexOf } from './search-index';
import { hanRuns, plainKey } from './tokens';

export interface Filter {
  readonly category: MetricCategory | null;
  /** Id of a platform on which the name is printed. */
  readonly platform: string | null;
}

export const NO_FILTER: Filter = { category: null, platform: null };

export interface Hit {
  readonly metric: Metric;
  /** The name that fits what was typed, as printed; `null` where none does by itself. */
  readonly matched: Form | null;
}

export interface Found {
  /**
   * `all`: nothing was typed; `found`: what was typed is in them; `nearest`: it is in none,
   * these names are alike.
   */
  readonly kind: 'all' | 'found' | 'nearest';
  /** The best first. */
  readonly hits: readonly Hit[];
}

export interface Search {
  /**
   * Reads what a person typed, in any script; the same text gives the same answer. `null`
   * while something was typed and not everything can be found yet.
   */
  find(text: string, filter: Filter): Found | null;
  /** Resolves when everything can be found. */
  readonly ready: Promise<void>;
}

/** So many names that are merely alike: more would bury the one that was meant. */
const NEAREST = 6;

type Index = Awaited<ReturnType<typeof indexOf>>;

interface Known {
  readonly metric: Metric;
  readonly forms: readonly Form[];
  readonly platforms: readonly string[];
  /** The same as `forms`, for comparing; made when it is first wanted. */
  paired?: readonly Paired[];
}

/** Makes everything findable: once per page, in short pieces of work. */
export function makeSearch(metrics: ReadonlyMap<string, Metric>, pinyin: Pinyin): Search {
  let index: Index | null = null;
  const ready = indexOf(metrics.values(), pinyin).then((made) => {
    index = made;
  });
  const known = new Map<string, Known>();
  for (const metric of metrics.values())
    known.set(metric.id, {
      metric,
      forms: formsOf(metric, pinyin),
      platforms: platformsOf(metric),
    });
  // Printed on many platforms, it is more likely the one that is meant.
  const common = [...known.values()].sort((a, b) => b.platforms.length - a.platforms.length);

  /** @param asked the name inside the text, which may be all of it */
  function found(index: Index, text: string, asked: string, filter: Filter): Hit[] {
    const query = queryOf(text, pinyin);
    if (!query) return [];
    const whole = typedOf(text, pinyin);
    const inside = asked === text ? null : typedOf(asked, pinyin);
    const nearer = (one: Known): Closest => {
      const all = closest(one, whole);
      // 近30天平台求助率 is a label as it stands.
      if (!inside || all.near < 1) return all;
      const part = closest(one, inside);
      return part.near < all.near ? part : all;
    };
    return index
      .search(query)
      .flatMap(({ id, score }) => {
        const one = known.get(id);
        return one && keeps(one, filter) ? [{ ...nearer(one), one, score }] : [];
      })
      .sort(
        (a, b) =>
          a.near - b.near ||
          b.degree - a.degree ||
          b.one.platforms.length - a.one.platforms.length ||
          b.score - a.score,
      )
      .map(({ one, form }) => ({ metric: one.metric, matched: form }));
  }

  function nearest(text: string, filter: Filter): Hit[] {
    const typed = pairedOf(typedOf(text, pinyin));
    return common
      .filter((one) => keeps(one, filter))
      .map((one) => ({ one, ...mostAlike(one, typed) }))
      .filter(({ degree }) => degree > 0)
      .sort((a, b) => b.degree - a.degree)
      .slice(0, NEAREST)
      .map(({ one, form }) => ({ metric: one.metric, matched: form }));
  }

  return {
    ready,
    find(text, filter) {
      if (!text.trim()) {
        const hits = common.filter((one) => keeps(one, filter));
        return { kind: 'all', hits: hits.map(({ metric }) => ({ metric, matched: null })) };
      }
      if (!index) return null;
      const asked = askedFor(text);
      const hits = found(index, text, asked, filter);
      if (hits.length > 0) return { kind: 'found', hits };
      const inside = asked === text ? [] : found(index, asked, asked, filter);
      if (inside.length > 0) return { kind: 'found', hits: inside };
      return { kind: 'nearest', hits: nearest(asked, filter) };
    },
  };
}

interface Closest {
  readonly form: Form | null;
  readonly near: number;
  /** Among names as near: how much of the metric's own name is in what was typed. */
  readonly degree: number;
}

/** The name of a metric that comes nearest; its own name before a label that is as near. */
function closest(one: Known, typed: Typed): Closest {
  let form: Form | null = null;
  let near = APART;
  for (const each of one.forms) {
    const rank = closeness(typed, each) + (each.own ? 0 : 0.5);
    if (rank < near) [form, near] = [each, rank];
  }
  if (form === null) return { ...mostAlike(one, pairedOf(typed)), near };
  const held = one.forms.some((each) => each.own && each.key.includes(typed.key));
  return { form, near, degree: held ? 1 : 0 };
}

function mostAlike(one: Known, typed: Paired): { form: Form | null; degree: number } {
  one.paired ??= one.forms.map((form) => pairedOf({ key: form.key, sound: form.pinyin }));
  let form: Form | null = null;
  let degree = 0;
  for (const [at, paired] of one.paired.entries()) {
    const now = likeness(typed, paired);
    if (now > degree) [form, degree] = [one.forms[at] ?? null, now];
  }
  return { form, degree };
}

function typedOf(text: string, pinyin: Pinyin): Typed {
  return { key: plainKey(text), sound: soundOf(text, pinyin) };
}

function soundOf(text: string, pinyin: Pinyin): string {
  const runs = hanRuns(text);
  if (runs.length === 0) {
    const spelled = typedPinyin(text);
    return /^[a-z]+$/.test(spelled) ? spelled : '';
  }
  if (runs.join('') !== plainKey(text)) return '';
  return runs.map((run) => pinyin.syllables(run)?.join('') ?? '').join('');
}

const keeps = ({ metric, platforms }: Known, { category, platform }: Filter): boolean =>
  (category === null || metric.category === category) &&
  (platform === null || platforms.includes(platform));
