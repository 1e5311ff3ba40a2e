import { bombs } from './generated/bombs.js';
import { characters } from './generated/characters.js';
import { cycles } from './generated/cycles.js';
import { encodings } from './generated/encodings.js';
import { keys } from './generated/keys.js';
import { names } from './generated/names.js';
import { nesting } from './generated/nesting.js';
import { notJson } from './generated/not-json.js';
import { scenarios } from './generated/scenarios.js';
import { size } from './generated/size.js';
import { snapshots } from './generated/snapshots.js';
import { texts } from './generated/texts.js';
import { values } from './generated/values.js';
import type { HostileFile } from './hostile-file.js';

/** Files that mean harm or are broken, too large or too many to be written by hand. */
export const generated: readonly HostileFile[] = [
  ...notJson, ...encodings, ...characters, ...values, ...keys, ...names, ...nesting, ...cycles, ...texts, ...size, ...bombs, ...snapshots, ...scenarios,
];
