// Makes the package @omkeer/recht in dist/recht (or in the folder given): the terms of the law with their reckoning.
import { maakPakket } from './pakket.mjs';

await maakPakket({
  naam: 'recht',
  beschrijving: 'De termijnen van het sociaal domein, stap voor stap uitgerekend.',
  kamer: 'recht',
  ingang: 'termijnantwoord',
  afhankelijk: ['temporal-polyfill'],
});
