// The table as text, for the terminal and as Markdown.

/** @typedef {string[]} Cells one line of the table, from left to right */

/** @param {Cells[]} lines */
function widths(lines) {
  const columns = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
}

/**
 * Lines of equal columns; the first column reads from the left, the others are numbers.
 * @param {Cells} heading
 * @param {Cells[]} lines
 * @returns {string}
 */
export function plainTable(heading, lines) {
  const size = widths([heading, ...lines]);
  return [heading, size.map((width) => '─'.repeat(width)), ...lines]
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(size[column] ?? 0) : cell.padStart(size[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * The same for a note or a README.
 * @param {Cells} heading
 * @param {Cells[]} lines
 * @returns {string}
 */
export function markdownTable(heading, lines) {
  const rule = heading.map((_, column) => (column === 0 ? '---' : '---:'));
  return [heading, rule, ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
