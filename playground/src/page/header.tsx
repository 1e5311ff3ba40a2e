/** What this is, where to read more, and what becomes of what is typed. */
export function Header() {
  return (
    <header>
      <nav aria-label="Site">
        <a href="../index.html">rehab-rules</a>
        <a href="../rule-book/index.html">Rule book</a>
        <span aria-current="page">Playground</span>
      </nav>
      <h1>Playground</h1>
      <p>
        Enter what was assessed, and see the guidance change as you type. Whatever is not entered is <b>unknown</b>, and unknown passes no gate.
      </p>
      <p class="note">
        Decision support: criteria are met, not met or unknown. The clinician decides. Nothing leaves this page; the address holds what you enter, after the <code>#</code>, so share it as carefully
        as the values themselves.
      </p>
    </header>
  );
}
