/** Runs checks one by one, prints how each came out, and counts. */
export class Tally {
  passed = 0;
  failed = 0;

  async check(name: string, run: () => unknown): Promise<void> {
    try {
      await run();
      this.passed += 1;
      console.log(`ok    ${name}`);
    } catch (error) {
      this.failed += 1;
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      console.log(`FAIL  ${name}\n${stdout}${stderr}${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Fails unless the text that was printed is what was wanted. */
export function expectOutput(got: string, wanted: string): void {
  if (got.trim() !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}
