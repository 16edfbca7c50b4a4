import Dexie from 'dexie';
import { sealed } from '../../../lib/db/sealed/middleware';

/** Runs a test file on sealed databases: every database that it makes is one. */
process.env.SEALED = 'yes';
const key = new Uint8Array(32).map((_, at) => at * 7);
Dexie.addons.push((db) => {
  db.use(sealed(key));
});
