/** The look of a summary as a page: by day, by night and on paper. */
export const cohortStyle = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #60646c; --ground: #eceef0; --page: #fff; --line: #d9dce0; --plain: #3b6fb6; --met: #2a7f62; --unmet: #c2562d; --unknown: #9a9ea6; --other: #8a5aab; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --soft: #a0a6ad; --ground: #2a2e33; --page: #15181b; --line: #3a3f45; --plain: #6f9fdc; --met: #4fae8c; --unmet: #e0814f; --unknown: #70757d; --other: #b58ad2; } }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 0.95rem/1.45 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 0.5rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 0.25rem; }
header p, .note, footer p { margin: 0.1rem 0; color: var(--soft); }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
th, td { padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; }
th { font-weight: 500; } thead th { color: var(--soft); }
tbody th, thead th:first-child, .text { text-align: left; } .plot { width: 32%; text-align: left; }
svg { display: block; width: 100%; height: 0.8rem; margin: 0.3rem 0; } .ground { fill: var(--ground); }
.key { display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.35em; }
.plain { fill: var(--plain); background: var(--plain); } .met { fill: var(--met); background: var(--met); } .unmet { fill: var(--unmet); background: var(--unmet); }
.unknown { fill: var(--unknown); background: var(--unknown); } .other { fill: var(--other); background: var(--other); }
footer { margin-top: 2.5rem; }
@media print { body { padding: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } h2 { break-after: avoid; } svg, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
