/** Builds Vendure's own dashboard as its guide says; the result is the static files it serves. */
import { join } from 'node:path';
import { vendureDashboardPlugin } from '@vendure/dashboard/vite';
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  base: '/dashboard/',
  build: { outDir: join(process.cwd(), 'dist'), emptyOutDir: true, reportCompressedSize: false },
  plugins: [
    vendureDashboardPlugin({
      vendureConfigPath: join(process.cwd(), 'vendure-config.ts'),
      api: { host: 'auto', port: 'auto' },
      module: 'esm',
    }),
  ],
});
