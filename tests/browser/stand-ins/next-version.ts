// The databases of a next version: one more table, index and field.
import * as real from '#player/storage/kept-database.ts';

export * from '#player/storage/kept-database.ts';

const declared = new WeakSet<real.KeptDatabase>();

/** Declares the next version. Call it before the database opens. */
export function declareNext(database: real.KeptDatabase): void {
  if (declared.has(database)) return;
  declared.add(database);
  if (database.name === 'em-len-mang')
    database
      .version(2)
      .stores({ attempts: 'id, profile, [profile+lesson], at', next: 'id' })
      .upgrade(async (tx) => {
        (globalThis as { upgrading?: boolean }).upgrading = true;
        await tx
          .table('attempts')
          .toCollection()
          .modify((row: { next?: boolean }) => void (row.next = true));
      });
  else if (database.name === 'em-len-mang-classes')
    database.version(0.2).stores({ books: 'id, v', next: 'id' });
  else database.version(0.2).stores({ clips: '[label+name], at', next: 'id' });
}

export abstract class KeptDatabase extends real.KeptDatabase {
  override open(): ReturnType<real.KeptDatabase['open']> {
    declareNext(this);
    return super.open();
  }
}
