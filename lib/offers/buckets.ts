import type { LocalText } from '../shared/text';

/** Coarse steps in which a number may leave the shop: nobody is known by them. */
export interface Bucket {
  readonly id: string;
  readonly label: LocalText;
}

export const COUNT_BUCKETS: readonly Bucket[] = [
  { id: 'b0', label: { 'zh-CN': '不到 50', en: 'Under 50' } },
  { id: 'b50', label: { 'zh-CN': '50 到 200', en: '50 to 200' } },
  { id: 'b200', label: { 'zh-CN': '200 到 1000', en: '200 to 1,000' } },
  { id: 'b1000', label: { 'zh-CN': '1000 以上', en: 'Over 1,000' } },
];

/** The step of a count; a count on a border belongs to the step it opens. */
export function countBucket(count: number): Bucket {
  const at = count < 50 ? 0 : count < 200 ? 1 : count <= 1000 ? 2 : 3;
  return COUNT_BUCKETS[at] ?? { id: 'b0', label: { 'zh-CN': '', en: '' } };
}

/** A share in steps of one out of a hundred: 0.0342 → 3. */
export const shareStep = (share: number): number => Math.round(share * 100);
