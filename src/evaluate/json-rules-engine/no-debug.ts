/** Stands in for the engine's own logging in the built package, which would read the environment and write facts of a person to the console. */
export default function debug(): void {
  // Says nothing.
}
