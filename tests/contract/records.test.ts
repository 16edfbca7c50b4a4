import { describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { DERIVED, OF_THIS_PLACE, TABLE_NAMES } from '../../lib/records/tables';
import { RECORDS_VERSION } from '../../lib/records/types';

describe('a backup holds everything', () => {
  const db = new ProfileDatabase('contract');

  it('every table of the database has its rows in lib/records/tables, only follows from others, or is of this place', () => {
    const known = [...TABLE_NAMES, ...DERIVED, ...OF_THIS_PLACE];
    expect(db.tables.map(({ name }) => name).sort()).toEqual(known.toSorted());
  });

  it('in the schema that is written today', () => {
    expect(db.verno).toBe(RECORDS_VERSION);
  });
});
