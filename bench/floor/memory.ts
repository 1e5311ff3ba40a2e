/** Where the floor keeps what it works out: flat lists of numbers, made once and used for every snapshot. */
export interface Memory {
  /** By fact: the given value as a number, a date as its day; NaN when not given. */
  readonly given: Float64Array;
  /** By fact: the day of the given value; NaN when it has none. */
  readonly givenOn: Float64Array;
  /** By screen: 1 when the statement was made. */
  readonly stated: Uint8Array;
  /** By screen: the day of the statement; NaN when it has none. */
  readonly statedOn: Float64Array;
  /** By slot: the lowest and the highest value that is possible. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** By slot of a fact without order: a bit for each possible value; 0 when nothing is known. */
  readonly options: Int32Array;
  /** By slot: the day of what is known; NaN when it has none. */
  readonly on: Float64Array;
  /** By condition: 1 when it is met. */
  readonly met: Uint8Array;
  /** By condition: 1 when it is certainly not met. */
  readonly unmet: Uint8Array;
  /** Day of the assessment; NaN when it was not given. */
  today: number;
}

/** Makes an empty memory. */
export function memoryFor(facts: number, screens: number, slots: number, conditions: number): Memory {
  return {
    given: new Float64Array(facts),
    givenOn: new Float64Array(facts),
    stated: new Uint8Array(screens),
    statedOn: new Float64Array(screens),
    low: new Float64Array(slots),
    high: new Float64Array(slots),
    options: new Int32Array(slots),
    on: new Float64Array(slots),
    met: new Uint8Array(conditions),
    unmet: new Uint8Array(conditions),
    today: NaN,
  };
}
