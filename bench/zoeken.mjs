// Measures searching in many dossiers beside hand-written SQL for the same rows. Writes bench/zoeken.md.
//   node bench/zoeken.mjs                         400,000 dossiers
//   DOSSIERS=20000 node bench/zoeken.mjs --droog  fewer, and writes nothing
import { draai } from './draai.mjs';

await draai('zoeken');
