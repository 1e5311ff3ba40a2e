import { generated } from './generated.js';
import { handMade } from './hand-made.js';
import type { HostileFile } from './hostile-file.js';

/** Every file that means harm or is broken, written by hand or generated. */
export const corpus: readonly HostileFile[] = [...handMade, ...generated];
