import type { LiveDashboard } from '../dashboard.ts';
import { adminLte } from './admin-lte.ts';
import { antDesignPro } from './ant-design-pro.ts';
import { gentelella } from './gentelella.ts';
import { newbeeMall } from './newbee-mall.ts';
import { reactAdmin } from './react-admin.ts';
import { sbAdmin2 } from './sb-admin-2.ts';
import { vueElementAdmin } from './vue-element-admin.ts';

/** By the name on the command line. */
export const DASHBOARDS: ReadonlyMap<string, LiveDashboard> = new Map([
  ['gentelella', gentelella],
  ['admin-lte', adminLte],
  ['sb-admin-2', sbAdmin2],
  ['newbee-mall', newbeeMall],
  ['react-admin', reactAdmin],
  ['ant-design-pro', antDesignPro],
  ['vue-element-admin', vueElementAdmin],
]);
