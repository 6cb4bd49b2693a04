import type { Model } from '../../src/prognose/model.ts';
import { ZEKER } from '../../src/prognose/model.ts';

/** A small team where everything takes as long as it takes; ten days that all look alike. */
export function model(anders: Partial<Model> = {}): Model {
  const dagen = anders.dagen ?? 140;
  const terug = 400;
  const alle = Array.from({ length: terug + dagen + 200 }, (_, i) => i - terug);
  return {
    dagen,
    verslagUiterlijk: alle.map((dag) => dag + 42),
    besluitUiterlijk: alle.map((dag) => dag + 14),
    terug,
    instroom: Array.from({ length: dagen }, () => 1.5),
    onzeker: ZEKER,
    urgentie: [0.02, 0.08, 0.9],
    vroegKlaar: 0.2,
    naarBesluit: 0.8,
    duren: {
      verdelen: [
        [1, 2],
        [4, 1],
      ],
      onderzoeken: [
        [10, 1],
        [20, 2],
        [35, 1],
      ],
      toetsen: [
        [0, 3],
        [5, 1],
      ],
      verslagMaken: [
        [2, 1],
        [5, 1],
      ],
      reactie: [[7, 1]],
      beslissen: [
        [5, 1],
        [12, 1],
      ],
      verzenden: [[1, 1]],
    },
    geheel: [],
    verdeeldIn: null,
    eigenDeel: 0.9,
    gewichten: [],
    telefonisch: [],
    uren: Array.from({ length: dagen }, () => 8),
    gewoneUren: Array.from({ length: dagen }, () => 8),
    werkdagen: [],
    extraUren: 'zoalsGeleerd',
    drukte: { inHanden: 32 },
    voorraad: [],
    ...anders,
  };
}
