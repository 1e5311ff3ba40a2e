import { escapeHtml } from '../html/escape-html.js';
import type { Picture, Shape } from './picture.js';

/** A picture as SVG. `style` is for a file of its own; in a page the style sheet of the page applies. */
export function pictureInSvg({ name, title, description, width, height, shapes }: Picture, style?: string): string {
  const root = style === undefined ? '' : ` xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
  const ids = `picture-${escapeHtml(name)}`;
  return [
    `<svg class="picture"${root} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${ids}-title ${ids}-text">`,
    `<title id="${ids}-title">${escapeHtml(title)}</title>`,
    `<desc id="${ids}-text">${escapeHtml(description)}</desc>`,
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    ...shapes.map(shapeInSvg),
    '</svg>',
  ].join('\n');
}

function shapeInSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { role, x, y, width, height, round = 0 } = shape;
      return `<rect class="${role}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round === 0 ? '' : ` rx="${round}"`}/>`;
    }
    case 'line':
      return `<polyline class="${shape.role}" points="${shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}"/>`;
    case 'words': {
      const { text, x, y, style, align } = shape;
      return `<text class="${style}" x="${short(x)}" y="${short(y)}"${align === undefined ? '' : ` text-anchor="${align}"`}>${escapeHtml(text)}</text>`;
    }
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
