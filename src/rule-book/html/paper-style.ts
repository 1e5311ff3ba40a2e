/** The layout of a page on paper. */
export const paper = `
@media print {
:root { color-scheme: light; --text: #000; --soft: #444; --page: #fff; --panel: #f4f4f4; --line: #bbb; --strong-line: #777; --accent: #000; --gate: #1f5673; --walk: #b9d3e0; --run: #2b7296; --house: #5c3800; --house-ground: #fdf3dc; --house-line: #c79a3a; --emergency: #8a1414; --emergency-ground: #fff; --urgent: #7d3506; --urgent-ground: #fff; --caution: #574200; --caution-ground: #fff; --info: #143d52; --info-ground: #fff; }
html { font-size: 9.5pt; } body { line-height: 1.4; } nav, .skip, .top, footer { display: none; } .frame { display: block; padding: 0; max-width: none; } main { padding: 0; }
a { text-decoration: none; } h1 { font-size: 2.1rem; } h2 { margin: 1.6rem 0 0.6rem; padding-top: 0.5rem; } .lead { max-width: none; margin: 0.5rem 0 0.8rem; }
h1, h2, caption { break-after: avoid; } .entry { margin: 0.6rem 0; padding: 0.5rem 0.7rem 0.3rem; break-inside: avoid; } li, tr, figure, .sign-off { break-inside: avoid; } .sign-off dl { grid-template-columns: repeat(4, 1fr); } dl { margin: 0.4rem 0; } dl > div { display: grid; padding: 0.15rem 0; } p { orphans: 3; widows: 3; }
.tag, .picture, .entry { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .wide { overflow: visible; } figure .picture { max-width: 30rem; }
}
@page { margin: 16mm 16mm 20mm; }
`;
