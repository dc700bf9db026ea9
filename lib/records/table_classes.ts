/** Classes of tables and rows with a property for each path that was asked for, made once for a plan. */
import { askedOf, isText, type PlannedColumn } from "./plan.ts";
import { RecordRow, RecordTable, type TableShape, type Tables, type Value } from "./table.ts";

/** Makes a table of one plan out of a batch. */
export type TableMaker = (tables: Tables) => RecordTable;

/** Classes with a property for each path; `at` is the table's place in the directory. */
export function tableMaker(shape: TableShape, at: number): TableMaker {
  const Row = class extends RecordRow {};
  const Table = class extends RecordTable {};
  const { native, either } = shape.planned;
  askedOf(shape.planned).forEach((column, index) => {
    define(Table.prototype, column.path, function (this: RecordTable) {
      return this.columnAt(index);
    });
    define(Row.prototype, column.path, reader(column, index));
  });
  if (either !== undefined) {
    define(Table.prototype, either.path, function (this: RecordTable) {
      return this.either;
    });
    define(Row.prototype, either.path, function (this: RecordRow) {
      return this.table.either.at(this.index);
    });
  }
  if (shape.owner !== undefined) {
    define(Table.prototype, shape.owner, function (this: RecordTable) {
      return this.owners;
    });
    define(Row.prototype, shape.owner, function (this: RecordRow) {
      const { tables, owners } = this.table;
      return tables.table(native.parent).row(owners[this.index] ?? 0);
    });
  }
  for (const { name, table, belong } of shape.children) {
    define(Row.prototype, name, function (this: RecordRow) {
      return this.table.tables.table(table).of(this.index);
    });
    if (belong) {
      define(Table.prototype, name, function (this: RecordTable) {
        return this.tables.table(table);
      });
    }
  }
  return (tables) => new Table(tables, shape, at, Row);
}

/** Names that rows have for themselves: no field is recorded under one. */
export const rowNames: ReadonlySet<string> = new Set(["constructor", "index", "table", "toObject"]);

/** Names of the library's own stay what they are: a table's column(path) gives such fields all the same. */
function define(prototype: object, name: string, get: () => unknown): void {
  const isTable = prototype instanceof RecordTable;
  if (name in prototype || (isTable ? name === "count" || name === "tables" : rowNames.has(name))) return;
  Object.defineProperty(prototype, name, { get, enumerable: true, configurable: false });
}

/** What reads a row's value. Numbers and texts have readers of their own, which compile to little more than a load. */
function reader(column: PlannedColumn, at: number): () => Value {
  if (column.kind === "bool") {
    return function (this: RecordRow) {
      return this.table.numbersAt(at)[this.index] !== 0;
    };
  }
  if (column.array !== undefined) {
    return function (this: RecordRow) {
      return this.table.arraysAt(at).at(this.index);
    };
  }
  if (isText(column)) {
    return function (this: RecordRow) {
      return this.table.textsAt(at).at(this.index);
    };
  }
  return function (this: RecordRow) {
    return this.table.numbersAt(at)[this.index];
  };
}
