/** The layout of a page on a screen. */
export const layout = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; } main:focus { outline: none; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; background: var(--page); padding: 0.5rem 1rem; }
h1, h2, .lead { font-family: "Iowan Old Style", Charter, Cambria, Georgia, serif; text-wrap: balance; } .lead { text-wrap: pretty; }
h1 { font-size: clamp(1.7rem, 4vw, 2.3rem); line-height: 1.15; font-weight: 600; margin: 0; }
h2 { font-size: 1.4rem; line-height: 1.25; font-weight: 600; margin: 3rem 0 1rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
p { margin: 0.5rem 0; } ul, ol { margin: 0.4rem 0; padding-left: 1.2rem; } li { margin: 0.15rem 0; } li::marker { color: var(--soft); } dd > ul:has(> li:only-child) { list-style: none; padding: 0; } dd > ul:has(> li:only-child) ul { padding-left: 1.2rem; list-style: disc; }
code { font-size: 0.88em; overflow-wrap: anywhere; } .soft, .note, .code { color: var(--soft); } .note { font-size: 0.92rem; } li > .note { margin: 0.1rem 0; font-size: 0.88rem; }
.code { font-weight: 400; font-size: 0.85em; white-space: nowrap; } .lead { font-size: 1.2rem; line-height: 1.5; max-width: 44rem; margin: 1rem 0 1.5rem; }
.top, footer { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; padding: 0.5rem 1.5rem; border-bottom: 1px solid var(--line); font-size: 0.85rem; color: var(--soft); }
.top p, footer p { margin: 0.2rem 0; } .top a { color: inherit; } footer { border: 0; border-top: 1px solid var(--line); margin-top: 4rem; padding-block: 1rem 2rem; }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 50rem); gap: 3rem; padding: 0 1.5rem; max-width: 74rem; margin: 0 auto; }
nav { font-size: 0.92rem; padding-top: 2rem; } nav ul { list-style: none; padding: 0; margin: 0; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
nav li { margin: 0; } nav a { display: block; padding: 0.28rem 0.7rem; color: var(--text); text-decoration: none; border-left: 2px solid var(--line); }
nav a:hover { border-color: var(--strong-line); background: var(--panel); } nav a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600; } nav a:focus-visible { outline-offset: -3px; }
main { padding-top: 2rem; min-width: 0; } .kicker { margin: 0 0 0.3rem; color: var(--soft); font-size: 0.85rem; letter-spacing: 0.04em; text-transform: uppercase; }
.title { margin-bottom: 1rem; } figure { margin: 1.5rem 0; } figure .picture { width: 100%; max-width: 34rem; }
.columns { columns: 2 17rem; column-gap: 2rem; } .columns li { break-inside: avoid; }
.entry { margin: 1rem 0; padding: 0.9rem 1.1rem 0.7rem; border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 4px; scroll-margin-top: 1rem; }
.entry:target { outline: 3px solid var(--accent); outline-offset: 2px; } .entry.house { border-left-color: var(--house-line); }
.entry.emergency { border-left-color: var(--emergency); } .entry.urgent { border-left-color: var(--urgent); } .entry.soon, .entry.caution { border-left-color: var(--caution); } .entry.info { border-left-color: var(--info); }
.head { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; justify-content: space-between; align-items: baseline; } .tags { margin: 0; display: flex; flex-wrap: wrap; gap: 0.3rem; }
.tag { display: inline-block; padding: 0 0.45em; border: 1px solid var(--line); border-radius: 3px; font-size: 0.78rem; line-height: 1.5; color: var(--soft); white-space: nowrap; }
.tag.house { color: var(--house); background: var(--house-ground); border-color: var(--house-line); font-weight: 600; }
.tag.emergency { color: var(--emergency); background: var(--emergency-ground); border-color: currentColor; font-weight: 600; } .tag.urgent { color: var(--urgent); background: var(--urgent-ground); border-color: currentColor; font-weight: 600; }
.tag.soon, .tag.caution { color: var(--caution); background: var(--caution-ground); border-color: currentColor; } .tag.info { color: var(--info); background: var(--info-ground); border-color: currentColor; }
dl { margin: 0.7rem 0; } dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.2rem 1rem; padding: 0.3rem 0; border-top: 1px solid var(--line); } dl > div:first-child { border-top: 0; }
dt { color: var(--soft); font-size: 0.88rem; line-height: 1.7; } dd { margin: 0; } dd > :first-child { margin-top: 0; } dd > :last-child { margin-bottom: 0; } .entry dd { font-size: 0.95rem; }
.wide { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; width: 100%; font-size: 0.93rem; } caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; } thead th { color: var(--soft); font-weight: 500; border-bottom-color: var(--strong-line); } tbody th { font-weight: 500; min-width: 8rem; }
.sign-off { border: 1px solid var(--strong-line); border-radius: 4px; padding: 0.6rem 1.2rem 1.4rem; } .sign-off dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem 1.5rem; } .sign-off dl > div { display: flex; flex-direction: column-reverse; border: 0; padding: 0; } .sign-off dd { border-bottom: 1px solid var(--text); height: 2.6rem; }
@media (max-width: 60rem) { .frame { display: block; padding: 0 1rem; } .top, footer { padding-inline: 1rem; } nav { padding-top: 1rem; } nav { font-size: 0.85rem; } nav ul { position: static; max-height: none; display: flex; flex-wrap: wrap; gap: 0.3rem; } nav a { border: 1px solid var(--line); border-radius: 3px; padding: 0.15rem 0.5rem; } main { padding-top: 1.5rem; } }
@media (max-width: 36rem) { dl > div { display: block; } .entry { padding: 0.8rem 0.8rem 0.5rem; } .lead { font-size: 1.1rem; } .tag { white-space: normal; } }
@media (forced-colors: active) { .tag { border-color: currentColor; } }
`;
