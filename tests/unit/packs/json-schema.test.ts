import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packSchema } from '../../../lib/packs/json-schema';
import { signPack } from '../../../lib/packs/sign';
import { draftOf, KIND_NAMES, SAMPLES } from './samples';
import { daily } from './support';

const file = resolve(import.meta.dirname, '../../../docs/schema/dongdian-pack-1.schema.json');
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> & {
  $defs: Record<string, Record<string, unknown>>;
};
/** A reader made of the published text alone. */
const reader = (schema: Record<string, unknown>) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

describe('the published JSON Schema', () => {
  it('is what the code reads (npm run pack -- schema writes it)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(packSchema())));
  });

  it.each(KIND_NAMES)('%s: takes the samples and refuses what is not named in it', (kind) => {
    const items = reader(published.$defs[kind] ?? {});
    expect(items.safeParse(SAMPLES[kind]).error).toBeUndefined();
    expect(items.safeParse([{ ...SAMPLES[kind][0], onclick: 'x' }]).success).toBe(false);
    expect(items.safeParse([{}]).success).toBe(false);
  });

  it('takes a whole pack, and no other format', async () => {
    const { allOf: _, $defs: __, ...envelope } = published;
    const pack = await signPack(draftOf('circle'), daily);
    expect(reader(envelope).safeParse(pack).error).toBeUndefined();
    expect(reader(envelope).safeParse({ ...pack, format: 'sh-pack/1' }).success).toBe(false);
    expect(reader(envelope).safeParse({ ...pack, script: 'x' }).success).toBe(false);
  });
});
