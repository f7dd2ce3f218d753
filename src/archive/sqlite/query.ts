import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from './schema.ts';

/** What SQLite takes and gives. A number beyond 32 bits arrives as a fraction, which FTS5 takes for no row id at all: give it a bigint. */
export type SqlValue = string | number | bigint | null;

/**
 * Writes `+?` for each value. Of a bare `?` that SQLite could plan by (`limit ?`, `column = ?` in a join) it prepares the statement anew
 * each time that bindings are cleared, which the driver does after every run; `+?` means the same, and is never planned by.
 */
class OncePreparedCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

/** Builds queries; runs none. */
const builder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new OncePreparedCompiler(),
  },
});

/** A query with named holes, compiled once, at its first use, and then only prepared and run. */
export interface Query<Args, Row> {
  readonly compiled: () => CompiledQuery<Row>;
  /** The values for the compiled text's parameters, in order. */
  readonly bind: (args: Args) => SqlValue[];
}

/** Where a value goes in when the query is run; to Kysely's types it is that value. */
export type Hole<Args> = <Name extends keyof Args & string>(name: Name) => Args[Name];

/** Makes a query of what `build` says: `query<{ id: string }>()((db, hole) => db.selectFrom('stories')…where('id', '=', hole('id')))`. */
export function query<Args extends object = Record<never, never>>() {
  return <Row>(build: (db: Kysely<Schema>, hole: Hole<Args>) => Compilable<Row>): Query<Args, Row> => {
    let compiled: CompiledQuery<Row> | undefined;
    const compile = () => {
      compiled ??= build(builder, ((name: string) => new NamedHole(name)) as unknown as Hole<Args>).compile();
      return compiled;
    };
    return {
      compiled: compile,
      bind(args) {
        const values: SqlValue[] = [];
        for (const value of compile().parameters) values.push(filled(value, args as Record<string, SqlValue>));
        return values;
      },
    };
  };
}

/** The same for a query that is written in SQL, values only where Kysely's `sql` template takes them. */
export function sqlQuery<Args extends object = Record<never, never>>() {
  return <Row>(build: (hole: Hole<Args>) => RawBuilder<Row>): Query<Args, Row> =>
    query<Args>()((db, hole) => ({ compile: () => build(hole).compile(db) }));
}

class NamedHole {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function filled(value: unknown, args: Record<string, SqlValue>): SqlValue {
  if (!(value instanceof NamedHole)) return value as SqlValue;
  const given = args[value.name];
  if (given === undefined) throw new TypeError(`The query's "${value.name}" was not given.`);
  return given;
}
