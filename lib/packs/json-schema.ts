import * as z from 'zod/mini';
import { KINDS } from './kinds/index';
import { PackSchema } from './schema';
import { PACK_FORMAT, PACK_KINDS } from './types';

type Json = Record<string, unknown>;

const schemaOf = (type: z.ZodMiniType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(type, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as Json;
  return rest;
};

/**
 * The JSON Schema (2020-12) of packs, made of what reads them. What a schema can not say (a
 * day that exists, an id used once, an id that is known) is checked when a pack is opened.
 */
export function packSchema(): Json {
  const envelope = schemaOf(PackSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:x-dongdian:pack:1',
    title: PACK_FORMAT,
    ...envelope,
    allOf: PACK_KINDS.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: { properties: { items: { $ref: `#/$defs/${kind}` } } },
    })),
    $defs: Object.fromEntries(PACK_KINDS.map((kind) => [kind, schemaOf(KINDS[kind].items)])),
  };
}
