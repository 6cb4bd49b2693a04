// Measures comparing: does the twin of a case come first, and how long does it take among many decided cases?
// Writes bench/vergelijkbaar.md.
//   node bench/vergelijkbaar.mjs                        100,000 cases
//   GEVALLEN=5000 node bench/vergelijkbaar.mjs --droog  fewer, and writes nothing
import { draai } from './draai.mjs';

await draai('vergelijkbaar');
