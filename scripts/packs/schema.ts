import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packSchema } from '../../lib/packs/json-schema';

/** Where the published one lies. */
export const SCHEMA_FILE = resolve(
  import.meta.dirname,
  '../../docs/schema/dongdian-pack-1.schema.json',
);

/** Writes the JSON Schema of packs as the code reads them. */
export async function schema(
  files: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  const file = files[0] ?? SCHEMA_FILE;
  writeFileSync(file, `${JSON.stringify(packSchema(), null, 2)}\n`);
  say(`${file}: written`);
  return 0;
}
