import { describe, expect, it } from 'vitest';
import { bsn, gemeldDossier, ingetrokkenDossier, naMelding } from '../../test/bouwers/melding.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { voerUit } from '../kern/decider.ts';
import type { BetrokkeneToelaten } from './betrokkenen.ts';
import { meldingFormulieren } from './formulieren.tsx';
import type { MeldingOpdracht } from './opdrachten.ts';
import { meldingHandelingen } from './opdrachten.ts';
import type { TotMelding } from './toestand.ts';

const inwoner = contextVoor('inwoner');
const screener = contextVoor('screener');
const LISA = bsn('999990020');
const MENTOR = bsn('999993653');

const erbij = (
  nummer: BetrokkeneToelaten['inhoud']['bsn'],
  grond: BetrokkeneToelaten['feiten']['grond'],
): BetrokkeneToelaten => ({
  soort: 'betrokkeneToelaten',
  feiten: { rol: grond === 'mentorschap' ? 'vertegenwoordiger' : 'mantelzorger', grond },
  inhoud: { naam: grond === 'mentorschap' ? 'M. Entor' : 'Lisa', bsn: nummer },
});
const weg = (nummer = LISA, toelichting = '') =>
  ({ soort: 'betrokkeneVerwijderen', bsn: nummer, toelichting }) as const;

const metLisa = (t = gemeldDossier()) => naMelding(t, erbij(LISA, 'toestemmingInwoner'));
const metBeiden = () => naMelding(metLisa(), erbij(MENTOR, 'mentorschap'));
const doe = (o: MeldingOpdracht, t: TotMelding, ctx = inwoner) => voerUit(meldingHandelingen, o, t, ctx);

describe('betrokkeneVerwijderen', () => {
  it('werkt meteen, zonder dat de inwoner een reden geeft (AVG 7 lid 3)', () => {
    expect(gebeurd(doe(weg(), metLisa()))).toEqual([
      {
        soort: 'betrokkeneVerwijderd',
        feiten: { op: inwoner.vandaag, rol: 'mantelzorger' },
        inhoud: { naam: 'Lisa', bsn: LISA, toelichting: '' },
      },
    ]);
    expect(naMelding(metLisa(), weg(), inwoner).melding.betrokkenen).toEqual([]);
  });

  it('kan ook als de melding al is beëindigd (AVG 7 lid 3)', () => {
    const beeindigd = {
      melding: { ...ingetrokkenDossier().melding, betrokkenen: metLisa().melding.betrokkenen },
    };
    expect(gebeurd(doe(weg(), beeindigd))).toHaveLength(1);
  });

  it('weigert een medewerker die niet opschrijft wie het vroeg (Wmo 5.3.3)', () => {
    expect(weigeringscodes(doe(weg(), metLisa(), screener))).toEqual(['toelichtingOntbreekt']);
    expect(gebeurd(doe(weg(LISA, 'Mevrouw belde.'), metLisa(), screener))).toHaveLength(1);
  });

  it('weigert de inwoner wie de rechter aanwees, een medewerker niet (BW 1:450)', () => {
    expect(weigeringscodes(doe(weg(MENTOR), metBeiden()))).toEqual(['doorRechterAangewezen']);
    const opgeheven = weg(MENTOR, 'Beschikking van de rechtbank: mentorschap opgeheven.');
    expect(naMelding(metBeiden(), opgeheven, screener).melding.betrokkenen).toMatchObject([{ bsn: LISA }]);
  });

  it('weigert als er niemand meekijkt, en wie zelf alleen meekijkt (AVG 7 lid 3)', () => {
    expect(weigeringscodes(doe(weg(), gemeldDossier()))).toEqual(['geenBetrokkene']);
    expect(weigeringscodes(doe(weg(), metLisa(), contextVoor('mantelzorger')))).toEqual(['andereRol']);
  });

  it('blijft stil als die al weg is (AVG 7 lid 3)', () => {
    const zonderLisa = naMelding(metBeiden(), weg(), inwoner);
    expect(gebeurd(doe(weg(), zonderLisa))).toEqual([]);
  });
});

describe('het formulier om iemand te verwijderen', () => {
  const formulier = meldingFormulieren.find((f) => f.soort === 'betrokkeneVerwijderen');
  if (!formulier) throw new Error('geen formulier');

  it('vraagt de inwoner alleen wie, en kiest de enige alvast (AVG 7 lid 3)', () => {
    const begin = formulier.begin(metLisa(), inwoner);
    expect(formulier.lees(begin, metLisa(), inwoner)).toEqual({ gelukt: true, waarde: weg() });
    const html = String(
      formulier.velden({ toestand: metBeiden(), context: inwoner, waarden: {}, fouten: {}, namen: {} }),
    );
    expect(html).toContain('Lisa');
    expect(html).not.toContain('M. Entor');
    expect(html).not.toContain('name="toelichting"');
  });

  it('vraagt een medewerker ook wie het vroeg, en weigert zonder keuze (Wmo 5.3.3)', () => {
    const html = String(
      formulier.velden({ toestand: metBeiden(), context: screener, waarden: {}, fouten: {}, namen: {} }),
    );
    expect(html).toContain('M. Entor');
    expect(html).toContain('name="toelichting"');
    expect(formulier.lees({}, metBeiden(), screener).gelukt).toBe(false);
  });
});
