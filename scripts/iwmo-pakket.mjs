// Makes the package @omkeer/iwmo in dist/iwmo (or in the folder given): the messages of iWmo 3.2 with their rules.
import { maakPakket } from './pakket.mjs';

await maakPakket({
  naam: 'iwmo',
  beschrijving: 'De berichten van iWmo 3.2 lezen, toetsen en maken.',
  kamer: 'koppelvlakken/iwmo',
  ingang: 'ontvangst',
  afhankelijk: ['libxml2-wasm', 'temporal-polyfill'],
});
