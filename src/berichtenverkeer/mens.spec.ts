import { describe, expect, it } from 'vitest';
import { datum, tijdstip } from '../kern/datum.ts';
import type { Berichtfeit } from './bericht.ts';
import { vouwBericht } from './bericht.ts';
import { handelAf, legKlokVast, vraagOpnieuw } from './mens.ts';

const stand = (...feiten: readonly Berichtfeit[]) =>
  vouwBericht(feiten.map((feit, n) => ({ feit, op: tijdstip(`2026-11-02T0${n}:00:00Z`) })));
const ONTVANGEN: Berichtfeit = { soort: 'ontvangen', langs: 'map', bestand: 'a.xml' };
const RETOUR: Berichtfeit = { soort: 'verwacht', wat: 'retour', uiterlijk: datum('2026-11-05') };
const WEG: readonly Berichtfeit[] = [
  { soort: 'klaargezet' },
  { soort: 'aangeboden' },
  { soort: 'verzonden', bestand: 'a.xml', opnieuw: false },
];
const codes = (uit: ReturnType<typeof handelAf>) =>
  uit.gelukt ? uit.waarde : uit.weigeringen.map((w) => w.code);
const GOED = { wat: 'retour', uitslag: 'goed', code: '', toelichting: '' } as const;

describe('een bericht afhandelen', () => {
  it('kan met een reden zolang er iets openstaat, ook als alleen een klok loopt', () => {
    expect(codes(handelAf(stand(ONTVANGEN, RETOUR), ' Gebeld. '))).toEqual([
      { soort: 'afgehandeld', reden: 'Gebeld.' },
    ]);
  });
  it('kan niet zonder reden, en niet als er niets openstaat: beide worden gezegd', () => {
    expect(codes(handelAf(stand(ONTVANGEN), ' '))).toEqual(['redenOntbreekt', 'nietsOpen']);
  });
});

describe('een retourbericht vastleggen (OP090)', () => {
  it('kan zolang erop wordt gewacht, ook na de laatste dag', () => {
    const laat: Berichtfeit = { soort: 'verlopen', wat: 'retour', uiterlijk: datum('2026-11-05') };
    expect(codes(legKlokVast(stand(...WEG, RETOUR, laat), GOED))).toEqual([{ soort: 'voldaan', ...GOED }]);
  });
  it('afgekeurd zonder regel of code kan niet (IV028)', () => {
    expect(codes(legKlokVast(stand(...WEG, RETOUR), { ...GOED, uitslag: 'afgekeurd' }))).toEqual([
      'codeOntbreekt',
    ]);
  });
  it('waarop niet wordt gewacht kan niet', () => {
    expect(codes(legKlokVast(stand(...WEG), GOED))).toEqual(['klokLooptNiet']);
    expect(codes(legKlokVast(stand(...WEG, RETOUR, { soort: 'voldaan', ...GOED }), GOED))).toEqual([
      'klokLooptNiet',
    ]);
  });
});

describe('opnieuw verzenden', () => {
  it('vraagt nog een keer als het al weg is', () => {
    expect(codes(vraagOpnieuw({ richting: 'uit', grootte: 9 }, stand(...WEG), 'k'))).toEqual([
      { soort: 'opnieuwGevraagd', sleutel: 'k' },
    ]);
  });
  it('van wat nog weg moet, vraagt niets extra: het gaat dan een keer', () => {
    expect(codes(vraagOpnieuw({ richting: 'uit', grootte: 9 }, stand({ soort: 'klaargezet' }), 'k'))).toEqual(
      [],
    );
  });
  it('kan niet met wat binnenkwam, en niet met wat niet is gemaakt', () => {
    expect(codes(vraagOpnieuw({ richting: 'in', grootte: 9 }, stand(ONTVANGEN), 'k'))).toEqual([
      'nietTeVerzenden',
    ]);
    expect(codes(vraagOpnieuw({ richting: 'uit', grootte: 0 }, stand(), 'k'))).toEqual(['nietTeVerzenden']);
  });
});
