import type { LiveDashboard } from '../dashboard.ts';
import { adminLte } from './admin-lte.ts';
import { gentelella } from './gentelella.ts';
import { newbeeMall } from './newbee-mall.ts';
import { reactAdmin } from './react-admin.ts';
import { sbAdmin2 } from './sb-admin-2.ts';

/** By the name on the command line. */
export const DASHBOARDS: ReadonlyMap<string, LiveDashboard> = new Map([
  ['gentelella', gentelella],
  ['admin-lte', adminLte],
  ['sb-admin-2', sbAdmin2],
  ['newbee-mall', newbeeMall],
  ['react-admin', reactAdmin],
]);
