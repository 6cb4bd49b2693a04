// Measures 200 simulations of 26 weeks beside pages that are asked meanwhile. Writes bench/prognose.md.
//   node bench/prognose.mjs [--droog]
import { draai } from './draai.mjs';

await draai('prognose');
