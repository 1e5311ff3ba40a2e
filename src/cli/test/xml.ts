/** What an element of XML holds: text, or other elements that are written already. */
export type XmlContent = { readonly text: string } | { readonly elements: readonly string[] };

/** Writes an element of XML. */
export function xml(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content: XmlContent = { elements: [] }): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(String(value))}"`]));
  const inside = 'text' in content ? escape(content.text) : content.elements.map((element) => `\n${element}`).join('');
  if (inside === '') return `<${name}${given.join('')}/>`;
  return `<${name}${given.join('')}>${inside}${'text' in content ? '' : '\n'}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\t': '&#9;' };

/** Text in which nothing is markup; what XML cannot hold at all, such as a control character, becomes a replacement mark. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f]/gu, '\ufffd')
    .replaceAll(/[&<>"'\n\t]/g, (sign) => entities[sign] as string)
    // XML may hold marks that turn the direction of writing, but whoever shows the file would obey them.
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (mark) => `&#x${mark.charCodeAt(0).toString(16)};`);
}
