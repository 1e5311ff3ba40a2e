// Lets the files of the corpus through every door, from a given one on, in a folder that must stay as it is, and tells one line of
// JSON for each step. It is a process of its own, so that a file that never ends, or that needs all memory, can be told by its name.
import { corpus } from './corpus.js';
import { prepare } from './doors.js';
import { tryFile } from './try-file.js';
import { blindSpots, watch } from './world.js';

const [folder = '.', from = '0'] = process.argv.slice(2);
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

process.chdir(folder);
prepare();
watch();
const missed = blindSpots();
if (missed.length > 0) throw new Error(`the watch does not see ${missed.join(', ')}`);
for (const [i, file] of corpus.entries()) {
  if (i < Number(from)) continue;
  const trial = await tryFile(file, (door) => tell({ i, door }));
  tell({ i, ...trial });
}
