// @ts-check

/** Characters which fill two columns of a terminal (the wide ranges of Unicode's UAX #11). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** @param {string} text */
const width = (text) => [...text].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);

/**
 * A plain table for a terminal, Chinese included.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} lines without a final line break
 */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))),
  );
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    widths
      .map((size, column) => {
        const cell = cells[column] ?? '';
        return cell + ' '.repeat(Math.max(0, size - width(cell)));
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((size) => '─'.repeat(size)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}
