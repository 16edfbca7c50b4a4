import type { Verdict } from '../../lib/explain/card';
import { Icon, type IconName } from './icons';

const SHAPE: Readonly<Record<Verdict, IconName>> = {
  'cannot-tell': 'diamond',
  better: 'up',
  worse: 'down',
  steady: 'equal',
  'above-line': 'up',
  'below-line': 'down',
  'over-published': 'up',
  'under-published': 'down',
};

/** The shape that says the same as the word beside it. */
export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => <Icon name={SHAPE[verdict]} />;
