import type { ReactNode } from 'react';

export interface TableColumn<R> {
  readonly id: string;
  readonly title: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: R) => ReactNode;
}

export interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** A plain table; the first column names its row. Scrolls sideways by itself when it must. */
export function Table<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="dd-table-frame" aria-label={caption} tabIndex={0}>
      <table className="dd-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
