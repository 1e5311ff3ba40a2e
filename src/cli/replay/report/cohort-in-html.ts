import { inThousands } from '../output/progress-line.js';
import { share } from './cohort-in-text.js';
import type { ChangeList, CohortColumn, CohortPage, CohortRow, CohortSection, CohortTable } from './cohort-page.js';
import { cohortStyle } from './cohort-style.js';

/** Lays a summary out as one page that needs nothing else: no scripts, no fonts, no pictures. */
export function cohortInHtml({ title, about, sections, closing }: CohortPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<style>${cohortStyle}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${about.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</header>
<main>
${sections.map(sectionInHtml).join('\n')}
</main>
<footer><p>${escaped(closing)}</p></footer>
</body>
</html>
`;
}

function sectionInHtml({ heading, note, tables, changes }: CohortSection): string {
  const parts = [...tables.map(tableInHtml), ...changes.map(changesInHtml)];
  return `<section>\n<h2>${escaped(heading)}</h2>\n<p class="note">${escaped(note)}</p>\n${parts.join('\n')}\n</section>`;
}

function tableInHtml({ title, caption, columns, rows, total, isStacked }: CohortTable): string {
  const plotColumns = columns.filter(({ tone }) => tone !== 'none');
  const plots = isStacked ? [plotColumns] : plotColumns.map((column) => [column]);
  const plotted = (row: CohortRow): string => plots.map((own) => bar(own.map((column) => ({ column, value: row.values[columns.indexOf(column)] as number })), total, row.label)).join('');
  const head = [title, ...columns.map(({ name, tone }) => (tone === 'none' ? escaped(name) : `<span class="key ${tone}"></span>${escaped(name)}`))];
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escaped(caption)}</caption>`]),
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}<th scope="col" class="plot">of ${inThousands(total)}</th></tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr><th scope="row"${row.label === row.id ? '' : ` title="${escaped(row.id)}"`}>${escaped(row.label)}</th>${row.values.map((value) => `<td>${inThousands(value)}</td>`).join('')}<td class="plot">${plotted(row)}</td></tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** A bar over 100 %, with one part for each column. */
function bar(parts: readonly { readonly column: CohortColumn; readonly value: number }[], total: number, label: string): string {
  let x = 0;
  const rects = parts.map(({ column: { name, tone }, value }) => {
    const width = total === 0 ? 0 : (100 * value) / total;
    const rect = width === 0 ? '' : `<rect class="${tone}" x="${rounded(x)}" width="${rounded(width)}" height="10"><title>${escaped(`${name}: ${share(value, total).trim()}`)}</title></rect>`;
    x += width;
    return rect;
  });
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${escaped(label)}"><rect class="ground" width="100" height="10"/>${rects.join('')}</svg>`;
}

function changesInHtml({ heading, changes }: ChangeList): string {
  const most = Math.max(...changes.map(({ snapshots }) => snapshots));
  return [
    '<table>',
    `<caption>${escaped(heading)}</caption>`,
    '<thead><tr><th scope="col">What</th><th scope="col">snapshots</th><th scope="col" class="plot"></th><th scope="col" class="text">Because</th><th scope="col" class="text">For example</th></tr></thead>',
    '<tbody>',
    ...changes.map(
      ({ label, snapshots, because, examples }) =>
        `<tr><th scope="row">${escaped(label)}</th><td>${inThousands(snapshots)}</td><td class="plot">${bar([{ column: { name: 'snapshots', tone: 'other' }, value: snapshots }], most, label)}</td><td class="text">${because.map(escaped).join('<br />')}</td><td class="text">${examples.map((id) => escaped(String(id))).join('<br />')}</td></tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
