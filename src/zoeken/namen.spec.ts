import { describe, expect, it } from 'vitest';
import { leesDossierId } from '../kern/ids.ts';
import type { DossierId } from '../kern/ids.ts';
import { vindplaats } from './namen.ts';

const DOSSIER = leesDossierId('W26-0000-0001') as DossierId;

describe('waar een gevonden tekst staat', () => {
  it.each([
    ['gesprek-G2', 'Gesprek', '/dossiers/W26-0000-0001/lees/onderzoek'],
    ['berichten', 'Berichten', '/dossiers/W26-0000-0001/lees/berichten'],
    ['verslag', 'Verslag', '/dossiers/W26-0000-0001/lees/verslag'],
    ['besluit', 'Besluit', '/dossiers/W26-0000-0001/lees/besluit'],
    ['bezwaar', 'Bezwaar en beroep', '/dossiers/W26-0000-0001#bezwaar'],
    ['terugblik', 'Terugkijken op het effect', '/dossiers/W26-0000-0001#terugblik'],
    ['gevaltekst', 'Tekst voor collega’s', '/dossiers/W26-0000-0001#gevaltekst'],
    ['rechten', 'Verzoeken over gegevens', '/dossiers/W26-0000-0001#rechten'],
    ['doorbraak', 'Doorbraakplan', '/dossiers/W26-0000-0001/doorbraak'],
    ['screening', 'Screening en toedeling', '/dossiers/W26-0000-0001/lees/screening'],
    ['toets', 'Omgekeerde Toets', '/dossiers/W26-0000-0001/toets'],
    ['melding', 'Hulpvraag', '/dossiers/W26-0000-0001#melding'],
    ['aanvraag', 'Aanvraag', '/dossiers/W26-0000-0001#aanvraag'],
  ])('%s is te lezen op de bladzijde die de hele stap toont (Omkeer)', (deel, naam, href) => {
    expect(vindplaats(DOSSIER, deel)).toEqual({ naam, href });
  });
});
