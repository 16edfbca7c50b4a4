import type { RawForm } from '../forms/types';
import type { PathId } from '../paths/types';

/** One filled offer as it is kept: nothing of it is lost, whatever was typed. */
export interface Sheet {
  /** Made by the page, so that sending twice writes once. */
  readonly id: string;
  readonly offerId: string;
  /** The path it was opened from; empty where it was opened by itself. */
  readonly path: PathId | '';
  readonly raw: RawForm;
  /** `done`: everything that is needed stands in it, and the person said so. */
  readonly state: 'draft' | 'done';
  /** ISO times. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
