import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossier } from './uitvoeren.ts';

let huis: Dossierhuis;

beforeAll(async () => {
  huis = await maakDossierhuis();
});
afterAll(() => huis.sluit());

describe('twee meldingen, een zaak', () => {
  it('sluit het ene dossier en zet ontvangst en vraag in het andere (Wmo 2.3.2 lid 1)', async () => {
    huis.zetKlok(BEGINDAG);
    const eerste = await huis.meld();
    huis.zetKlok(plusDagen(BEGINDAG, 3));
    const tweede = await huis.meld({ inhoud: { hulpvraag: 'Mijn man wordt bozer.' } });
    await huis.doe(tweede, 'screener', { soort: 'meldingSamenvoegen', met: eerste });
    const open = (await leesDossier(huis.omgeving, huis.inrichting.gemeente, eerste)).toestand.melding;
    expect(open.latereMeldingen).toMatchObject([
      { ontvangenOp: '2026-03-05', hulpvraag: 'Mijn man wordt bozer.' },
    ]);
    const dicht = (await leesDossier(huis.omgeving, huis.inrichting.gemeente, tweede)).toestand.melding;
    expect(dicht.einde).toEqual({ soort: 'samengevoegd', met: eerste });
  });

  it('weigert met zichzelf of een onbekend nummer, en schrijft dan niets (Wmo 2.3.2 lid 1)', async () => {
    const dossier = await huis.meld();
    for (const met of [dossier, 'W26-ZZZZ-ZZZZ' as DossierId]) {
      const uitkomst = await huis.probeer(dossier, 'screener', { soort: 'meldingSamenvoegen', met });
      expect(uitkomst).toMatchObject({ gelukt: false, weigeringen: [{ code: 'anderDossierOnbekend' }] });
    }
    const { toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    expect(toestand.melding.einde).toBeNull();
  });

  it('zegt van een dossier van een ander of een vertrouwelijk dossier niet dat het er is, en schrijft er niets in (Wmo 5.3.3)', async () => {
    const vreemd = await huis.meld({ inhoud: { inwoner: { ...MEVROUW_X, bsn: bsn('999990020') } } });
    const naamgenoot = await huis.meld({
      inhoud: { inwoner: { ...MEVROUW_X, bsn: null, geboortedatum: datum('1951-01-01') } },
    });
    const geheim = await huis.meld();
    await huis.doe(
      geheim,
      'screener',
      { soort: 'vertrouwelijkMaken', grond: 'eigenMedewerker', toelichting: 'Werkt hier.' },
      'bewaker',
    );
    const dossier = await huis.meld();
    const onbekend = await huis.probeer(dossier, 'screener', {
      soort: 'meldingSamenvoegen',
      met: 'W26-ZZZZ-ZZZZ' as DossierId,
    });
    for (const met of [vreemd, naamgenoot, geheim]) {
      expect(await huis.probeer(dossier, 'screener', { soort: 'meldingSamenvoegen', met })).toEqual(onbekend);
      const { toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, met);
      expect(toestand.melding.latereMeldingen).toEqual([]);
    }
    await huis.doe(dossier, 'screener', { soort: 'meldingSamenvoegen', met: geheim }, 'bewaker');
  });

  it('schrijft niets als het andere dossier al is ingetrokken (Wmo 2.3.2)', async () => {
    const weg = await huis.meld();
    await huis.doe(weg, 'screener', { soort: 'meldingIntrekken', reden: 'Niet meer nodig.' });
    const dossier = await huis.meld();
    const uitkomst = await huis.probeer(dossier, 'screener', { soort: 'meldingSamenvoegen', met: weg });
    expect(uitkomst.gelukt).toBe(false);
    const { toestand } = await leesDossier(huis.omgeving, huis.inrichting.gemeente, dossier);
    expect(toestand.melding.einde).toBeNull();
  });
});
