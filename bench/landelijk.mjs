// Measures the pages of a municipality of 12,000 dossiers beside those of one with 1.2 million, in one database.
// Writes bench/landelijk.md.
//   node bench/landelijk.mjs                     some 30 GB on disk, and half an hour of filling
//   KOPIEEN=10 node bench/landelijk.mjs --droog  fewer, and writes nothing
//   GEVULD=1 DATABASE_URL=… node bench/landelijk.mjs  measures what was filled before (--alleen-vullen)
import { draai } from './draai.mjs';
import { zetLandelijk } from './samenvatting.mjs';

await draai('landelijk');
if (!process.argv.includes('--droog')) zetLandelijk();
