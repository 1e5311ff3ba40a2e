import type { Book } from '../book.js';
import { identityLine } from '../parts/identity-line.js';
import { layout } from './layout-style.js';
import { paper } from './paper-style.js';

/** Colors by day and by night. */
const colors = `
:root { color-scheme: light dark; --text: #1d2329; --soft: #58616b; --page: #fff; --panel: #f6f7f8; --line: #d8dde2; --strong-line: #8b97a3; --accent: #1f5673; --gate: #1f5673; --walk: #b9d3e0; --run: #2b7296;
--house: #7a4a00; --house-ground: #fdf3dc; --house-line: #e2b75a; --emergency: #9d1c1c; --emergency-ground: #fdeceb; --urgent: #95400a; --urgent-ground: #fdf0e6; --caution: #6d5300; --caution-ground: #fbf5dc; --info: #1f5673; --info-ground: #e9f2f7; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7ea; --soft: #a6b0b9; --page: #14181c; --panel: #1b2025; --line: #333b43; --strong-line: #6d7883; --accent: #8fc7e4; --gate: #8fc7e4; --walk: #2f5468; --run: #7fbbd9;
--house: #f1cd83; --house-ground: #33291a; --house-line: #a07a2c; --emergency: #ffb1aa; --emergency-ground: #3d1d1c; --urgent: #ffbf94; --urgent-ground: #3a2517; --caution: #ecd58a; --caution-ground: #302b16; --info: #a3d1ea; --info-ground: #18303d; } }
`;

const shapes = `
.picture { display: block; max-width: 100%; height: auto; font-family: system-ui, sans-serif; }
.picture text { fill: var(--text); } .picture .name { font-size: 14px; font-weight: 600; } .picture .detail { font-size: 12px; fill: var(--soft); }
.picture .box { fill: var(--panel); stroke: var(--strong-line); } .picture .soft-box { fill: var(--page); stroke: var(--strong-line); stroke-dasharray: 4 3; }
.picture .line { fill: none; stroke: var(--strong-line); stroke-width: 1.5; } .picture .gate { fill: var(--gate); }
.picture .walk { fill: var(--walk); } .picture .run, .picture .speed { fill: var(--run); } .picture .ground { fill: var(--line); }
`;

/** The look of a picture in a file of its own. */
export const pictureStyle = `${colors}${shapes}.picture { background: var(--page); }\n`;

/** The style sheet of a book; on paper every sheet says which rule set it is about. */
export function bookStyle({ data, digest }: Book): string {
  // In a string of a style sheet a quotation mark or a backslash would end or change it.
  const foot = identityLine(data, digest).replaceAll(/["\\<]/g, '');
  return `${colors}${shapes}${layout}${paper}@page { @bottom-left { content: "${foot}"; font: 8pt system-ui, sans-serif; color: #58616b; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #58616b; } }\n`;
}
