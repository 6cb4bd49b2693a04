import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum, tijdstip } from '../kern/datum.ts';
import type { Berichtfeit, Gedateerd } from './bericht.ts';
import { eersteUiterlijk, teLaat, vouwBericht } from './bericht.ts';
import { antwoordUiterlijk, retourUiterlijk } from './termijn.ts';

const regels = voorbeeldRegels();
const uur = (n: number) => tijdstip(new Date(Date.UTC(2026, 10, 2, n)).toISOString());
/** Facts an hour after each other. */
const opRij = (...feiten: readonly Berichtfeit[]): readonly Gedateerd[] =>
  feiten.map((feit, n) => ({ feit, op: uur(n) }));

const ONTVANGEN: Berichtfeit = { soort: 'ontvangen', langs: 'map', bestand: 'a.xml' };
const HERHAALD: Berichtfeit = { soort: 'herhaald', langs: 'map', bestand: 'a.xml' };
const FOUT = {
  code: 'TR018',
  reden: 'De levering eindigt niet voor zij begon.',
  artikel: 'iWmo 3.2 TR018',
  uitweg: 'Pas het begin of het einde aan.',
  veld: '/Bericht/Client',
};
const AFGEKEURD: Berichtfeit = { soort: 'afgekeurd', fouten: [FOUT] };
const WACHT: Berichtfeit = { soort: 'wachtOpMens', redenen: [FOUT] };
const AFGEHANDELD: Berichtfeit = { soort: 'afgehandeld', reden: 'Gebeld.' };
const KLAAR: Berichtfeit = { soort: 'klaargezet' };
const AAN: Berichtfeit = { soort: 'aangeboden' };
const MIS: Berichtfeit = { soort: 'nietVerzonden', reden: 'schijf vol' };
const WEG: Berichtfeit = { soort: 'verzonden', bestand: 'a.xml', opnieuw: false };
const RETOUR: Berichtfeit = { soort: 'verwacht', wat: 'retour', uiterlijk: datum('2026-11-05') };
const vraag = (sleutel: string): Berichtfeit => ({ soort: 'opnieuwGevraagd', sleutel });

describe('een bericht dat binnenkwam', () => {
  it('wacht tot het is verwerkt, en wordt dan niet nog eens verwerkt', () => {
    expect(vouwBericht(opRij(ONTVANGEN))).toMatchObject({
      fase: 'teVerwerken',
      magVerwerken: true,
      teDoen: [],
    });
    const klaar = opRij(ONTVANGEN, { soort: 'regelVerwerkt', regel: 1 }, { soort: 'verwerkt' }, HERHAALD);
    expect(vouwBericht(klaar)).toMatchObject({
      fase: 'verwerkt',
      magVerwerken: false,
      herhalingen: 1,
      teDoen: [],
    });
  });

  it('en heropend is, is weer te doen; in welke volgorde dat ook is vastgelegd', () => {
    const VERWERKT: Berichtfeit = { soort: 'verwerkt' };
    const HEROPEND: Berichtfeit = { soort: 'heropend' };
    for (const feiten of [
      [ONTVANGEN, VERWERKT, HEROPEND],
      [HEROPEND, VERWERKT, ONTVANGEN],
    ])
      expect(vouwBericht(opRij(...feiten))).toMatchObject({ fase: 'teVerwerken', magVerwerken: true });
    expect(vouwBericht(opRij(ONTVANGEN, VERWERKT, HEROPEND, VERWERKT)).fase).toBe('verwerkt');
  });

  it('dat is afgekeurd of onleesbaar, komt bij een mens met regel en plaats (IV028, OP090x2)', () => {
    expect(vouwBericht(opRij(ONTVANGEN, AFGEKEURD))).toMatchObject({
      fase: 'afgekeurd',
      magVerwerken: false,
      teDoen: ['afgekeurd'],
      fouten: [FOUT],
    });
    expect(vouwBericht(opRij(ONTVANGEN, { soort: 'onleesbaar', fouten: [FOUT] })).teDoen).toEqual([
      'onleesbaar',
    ]);
  });

  it('waarvoor een mens een reden gaf, is afgehandeld; een nieuwe reden doet het weer open', () => {
    const dicht = opRij(ONTVANGEN, WACHT, AFGEHANDELD);
    expect(vouwBericht(dicht)).toMatchObject({ fase: 'afgehandeld', teDoen: [], magVerwerken: false });
    expect(vouwBericht(opRij(ONTVANGEN, AFGEHANDELD, AFGEKEURD)).teDoen).toEqual(['afgekeurd']);
  });

  it('dat wachtte en later lukte, wacht niet meer', () => {
    expect(vouwBericht(opRij(ONTVANGEN, WACHT, { soort: 'verwerkt' })).teDoen).toEqual([]);
  });
});

describe('een bericht dat weggaat', () => {
  it('wordt een keer aangeboden; mislukte dat, dan nog eens', () => {
    const mag = (...feiten: readonly Berichtfeit[]) => vouwBericht(opRij(...feiten)).magAanbieden;
    expect(mag(KLAAR)).toBe(true);
    expect(mag(KLAAR, AAN, WEG)).toBe(false);
    expect(mag(KLAAR, AAN, MIS)).toBe(true);
    expect(mag(KLAAR, AAN, MIS, AAN, WEG)).toBe(false);
  });

  it('waarvan niet zeker is of het weg is, gaat niet vanzelf nog eens: een mens zegt het', () => {
    expect(vouwBericht(opRij(KLAAR, AAN))).toMatchObject({
      fase: 'onzeker',
      magAanbieden: false,
      teDoen: ['onzeker'],
    });
    expect(vouwBericht(opRij(KLAAR, AAN, vraag('k1'))).magAanbieden).toBe(true);
    expect(vouwBericht(opRij(KLAAR, AAN, vraag('k1'), AAN, WEG))).toMatchObject({
      fase: 'verzonden',
      teDoen: [],
    });
  });

  it('gaat met dezelfde knop tweemaal maar een keer opnieuw', () => {
    const gevraagd = [KLAAR, AAN, WEG, vraag('k1'), vraag('k1')];
    expect(vouwBericht(opRij(...gevraagd)).magAanbieden).toBe(true);
    expect(vouwBericht(opRij(...gevraagd, AAN, WEG)).magAanbieden).toBe(false);
  });

  it('dat in het retourbericht is afgekeurd, komt bij een mens, tot het opnieuw weg is', () => {
    const terug: Berichtfeit = {
      soort: 'voldaan',
      wat: 'retour',
      uitslag: 'afgekeurd',
      code: '9332',
      toelichting: '',
    };
    expect(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, terug)).teDoen).toEqual(['retourAfgekeurd']);
    expect(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, terug, vraag('k1'), AAN, WEG)).teDoen).toEqual([]);
  });
});

describe('de klokken van berichten', () => {
  it('een retourbericht is er binnen drie werkdagen, feestdagen tellen niet (OP090)', () => {
    // Thursday; then Friday, Monday and Tuesday.
    expect(retourUiterlijk(datum('2026-11-05'), regels)).toBe('2026-11-10');
    // Christmas on a Friday and a Saturday.
    expect(retourUiterlijk(datum('2026-12-23'), regels)).toBe('2026-12-29');
  });

  it('tien werkdagen gelden alleen voor een declaratie (OP090x4); voor een verzoek geldt wat de gemeente zelf zei', () => {
    const op = datum('2026-11-02');
    expect(antwoordUiterlijk('323', op, regels)).toBe('2026-11-16');
    expect(
      ['301', '305', '307', '315', '317', '319'].map((s) => antwoordUiterlijk(s as '315', op, regels)),
    ).toEqual(Array(6).fill(undefined));
    const met = { ...regels, normen: { ...regels.normen, verzoekAntwoordWerkdagen: 5 } };
    expect(antwoordUiterlijk('317', op, met)).toBe('2026-11-09');
  });

  it('is te laat na de laatste dag, niet op die dag, en komt dan bij een mens', () => {
    const stand = vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR));
    expect(teLaat(stand, datum('2026-11-05'))).toEqual([]);
    expect(teLaat(stand, datum('2026-11-06'))).toHaveLength(1);
    expect(eersteUiterlijk(stand)).toBe('2026-11-05');
    const gemerkt: Berichtfeit = { soort: 'verlopen', wat: 'retour', uiterlijk: datum('2026-11-05') };
    expect(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, gemerkt)).teDoen).toEqual(['verlopen']);
  });

  it('stopt als het er is of als een mens het afhandelt, en begint opnieuw als het opnieuw weggaat', () => {
    const terug: Berichtfeit = {
      soort: 'voldaan',
      wat: 'retour',
      uitslag: 'goed',
      code: '',
      toelichting: '',
    };
    const later: Berichtfeit = { ...RETOUR, uiterlijk: datum('2026-11-20') };
    expect(eersteUiterlijk(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, terug)))).toBeNull();
    expect(eersteUiterlijk(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, AFGEHANDELD)))).toBeNull();
    expect(
      eersteUiterlijk(vouwBericht(opRij(KLAAR, AAN, WEG, RETOUR, terug, vraag('k'), AAN, WEG, later))),
    ).toBe('2026-11-20');
  });
});

const WILLEKEURIG = fc.array(
  fc.constantFrom(
    ONTVANGEN,
    HERHAALD,
    AFGEKEURD,
    WACHT,
    AFGEHANDELD,
    KLAAR,
    AAN,
    MIS,
    WEG,
    RETOUR,
    vraag('k1'),
    vraag('k2'),
    { soort: 'verwerkt' } satisfies Berichtfeit,
    { soort: 'regelVerwerkt', regel: 1 } satisfies Berichtfeit,
    { soort: 'verlopen', wat: 'retour', uiterlijk: datum('2026-11-05') } satisfies Berichtfeit,
  ),
  { maxLength: 14 },
);

describe('wat er ook gebeurt', () => {
  it('in welke volgorde de feiten ook zijn opgeschreven, de stand is dezelfde', () => {
    fc.assert(
      fc.property(
        WILLEKEURIG.chain((feiten) => {
          const gedateerd = opRij(...feiten);
          return fc.tuple(
            fc.constant(gedateerd),
            fc.shuffledSubarray([...gedateerd], { minLength: feiten.length, maxLength: feiten.length }),
          );
        }),
        ([een, ander]) => {
          expect(vouwBericht(ander)).toEqual(vouwBericht(een));
        },
      ),
    );
  });

  it('wat is verwerkt of afgekeurd, wordt nooit (weer) verwerkt', () => {
    fc.assert(
      fc.property(
        WILLEKEURIG,
        WILLEKEURIG,
        fc.constantFrom<Berichtfeit>({ soort: 'verwerkt' }, AFGEKEURD),
        (voor, na, feit) => {
          expect(vouwBericht(opRij(...voor, feit, ...na)).magVerwerken).toBe(false);
        },
      ),
    );
  });

  it('er gaat nooit vaker iets weg dan is gevraagd, ook als het halverwege stukgaat', () => {
    const stap = fc.constantFrom('werk', 'stuk', 'mislukt', 'vraag', 'dubbelevraag', 'retour');
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
        const feiten: Gedateerd[] = [{ feit: KLAAR, op: uur(0) }];
        let weg = 0;
        let gevraagd = 1;
        const schrijf = (feit: Berichtfeit) => feiten.push({ feit, op: uur(feiten.length) });
        for (const wat of stappen) {
          if (wat === 'vraag') gevraagd += 1;
          if (wat === 'vraag' || wat === 'dubbelevraag') schrijf(vraag(`k${gevraagd}`));
          else if (wat === 'retour') schrijf(RETOUR);
          else if (vouwBericht(feiten).magAanbieden) {
            schrijf(AAN);
            // Broken off after it went: nobody wrote down that it did.
            if (wat !== 'mislukt') weg += 1;
            if (wat === 'werk') schrijf(WEG);
            if (wat === 'mislukt') schrijf(MIS);
          }
        }
        // A first second press has a key of its own.
        const sleutels = new Set(
          feiten.flatMap(({ feit }) => (feit.soort === 'opnieuwGevraagd' ? [feit.sleutel] : [])),
        );
        expect(weg).toBeLessThanOrEqual(1 + sleutels.size);
      }),
    );
  });
});
