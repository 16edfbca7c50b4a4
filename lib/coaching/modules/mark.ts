/** One answer to one check of a lesson. */
export interface ModuleAnswer {
  /** The same however often it is sent. */
  readonly id: string;
  readonly check: string;
  readonly right: boolean;
  readonly at: string;
}

/** How far the coach came with one lesson. Kept in the coach's own records alone. */
export interface ModuleMark {
  /** Of the lesson. */
  readonly id: string;
  /** Ids of sections, in the order in which they were read. */
  readonly read: readonly string[];
  /** The oldest first. */
  readonly answers: readonly ModuleAnswer[];
  /** The day on which the last check was right for the first time; it stays. */
  readonly doneOn: string | null;
  readonly updatedAt: string;
}

/** More are not kept: first right answers and the newest stay. */
export const MOST_ANSWERS = 300;

export const noMark = (id: string): ModuleMark => ({
  id,
  read: [],
  answers: [],
  doneOn: null,
  updatedAt: '',
});

export const withRead = (mark: ModuleMark, section: string, at: string): ModuleMark =>
  mark.read.includes(section) ? mark : { ...mark, read: [...mark.read, section], updatedAt: at };

/**
 * @param checks ids of all checks that the lesson has today
 * @param day ISO, where the coach is
 */
export function withAnswer(
  mark: ModuleMark,
  answer: ModuleAnswer,
  checks: readonly string[],
  day: string,
): ModuleMark {
  if (mark.answers.some(({ id }) => id === answer.id)) return mark;
  const answers = shortened([...mark.answers, answer]);
  const right = rightOnce(answers);
  const done = checks.length > 0 && checks.every((check) => right.has(check));
  return { ...mark, answers, doneOn: mark.doneOn ?? (done ? day : null), updatedAt: answer.at };
}

/** Checks that were right at least once. */
export const rightOnce = (answers: readonly ModuleAnswer[]): ReadonlySet<string> =>
  new Set(answers.filter(({ right }) => right).map(({ check }) => check));

function shortened(answers: readonly ModuleAnswer[]): readonly ModuleAnswer[] {
  let over = answers.length - MOST_ANSWERS;
  if (over <= 0) return answers;
  const seen = new Set<string>();
  return answers.filter(({ check, right }) => {
    const first = right && !seen.has(check);
    if (first) seen.add(check);
    if (first || over <= 0) return true;
    over -= 1;
    return false;
  });
}
