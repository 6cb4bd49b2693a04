import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bsn, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gesprekPlannen, gesprekVastleggen, onderdeel } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { maakZoekhuis, type Zoekhuis } from '../../test/hulp/zoekhuis.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import {
  leesNaDossier,
  leesNaTekst,
  maakNaDossier,
  maakNaTekst,
  zoekDossiers,
  zoekTeksten,
} from './queries.ts';
import { leesZoekvraag } from './zoekvraag.ts';

let huis: Zoekhuis;
let controller: Gebruiker;
let berg: DossierId;
let meijer: DossierId;
let yildiz: DossierId;

const namen = async (getypt: string): Promise<readonly string[]> =>
  (await huis.dossiers(controller, getypt)).map((r) => r.naam);
const gevonden = async (getypt: string): Promise<readonly string[]> =>
  (await huis.teksten(controller, getypt)).regels.map((r) => `${r.naam}: ${r.deel}`);

beforeAll(async () => {
  huis = await maakZoekhuis();
  controller = huis.iemand('controller');
  berg = await huis.meldVan('Anna Maria', 'van den Berg-de Wit', {
    bsn: bsn('999990020'),
    geboortedatum: datum('1938-02-01'),
    hulpvraag: 'De traplift is stuk en ik heb twee kinderen in huis. De coördinator kwam langs.',
  });
  meijer = await huis.meldVan('Johan', 'Meijer', {
    geboortedatum: datum('1961-12-31'),
    geboortenaam: 'Schippers',
    hulpvraag: 'Er kwam een brief van de woningstichting over ons gezin.',
  });
  yildiz = await huis.meldVan('Ayşe', 'Yıldız', { hulpvraag: 'Huishoudelijke hulp.' });
  await huis.meldVan('Berg', 'Jansen', { hulpvraag: 'Wat er in brieven staat, begrijp ik niet.' });
  await huis.meldVan('Truus', 'Bergsma', { hulpvraag: 'Voor de gezinnen in deze huizen.' });
});
afterAll(() => huis.sluit());

describe('een dossier vinden (Wmo 5.1.1 lid 1)', () => {
  it('op nummer, met en zonder streepjes (Omkeer: zoeken)', async () => {
    for (const getypt of [berg, berg.toLowerCase().replaceAll('-', ''), ` ${berg.replaceAll('-', ' ')} `])
      expect(await namen(getypt)).toEqual(['Anna Maria van den Berg-de Wit']);
  });

  it('op burgerservicenummer, alleen het hele (Wabb 10)', async () => {
    expect(await namen('9999.90.020')).toEqual(['Anna Maria van den Berg-de Wit']);
    expect(await namen('99999002')).toEqual([]);
    expect(await namen('999990032')).toEqual([]);
  });

  it('op geboortedatum, alleen of met een naam (Wmo 5.2.9)', async () => {
    expect(await namen('31 december 1961')).toEqual(['Johan Meijer']);
    expect(await namen('meijer 31-12-61')).toEqual(['Johan Meijer']);
    expect(await namen('berg 31-12-61')).toEqual([]);
  });

  it('op naam: eerst wie zo heet, dan wie zo begint (Omkeer: zoeken)', async () => {
    expect(await namen('berg')).toEqual(['Anna Maria van den Berg-de Wit', 'Berg Jansen', 'Truus Bergsma']);
    expect(await namen('van den berg')).toEqual(await namen('Berg'));
    expect(await namen('ann berg')).toEqual(['Anna Maria van den Berg-de Wit']);
  });

  it('op naam zonder accenten en met elk deel van een dubbele naam (Omkeer: zoeken)', async () => {
    expect(await namen('yildiz')).toEqual(['Ayşe Yıldız']);
    expect(await namen('YILDIZ ayse')).toEqual(['Ayşe Yıldız']);
    expect(await namen('de Wit')).toEqual(['Anna Maria van den Berg-de Wit']);
  });

  it('op geboortenaam (Wmo 5.2.9)', async () => {
    expect(await namen('schipper')).toEqual(['Johan Meijer']);
  });

  it('op naam met een fout, en zegt hoe (Omkeer: zoeken)', async () => {
    expect(await namen('Meyer')).toEqual(['Johan Meijer']);
    expect(await namen('Meijr')).toEqual(['Johan Meijer']);
    expect(await namen('Yildis')).toEqual(['Ayşe Yıldız']);
    expect(await namen('Yidliz')).toEqual(['Ayşe Yıldız']);
    expect((await huis.dossiers(controller, 'Meyer'))[0]?.trede).toBe(3);
    expect(await namen('Pietersen')).toEqual([]);
  });

  it('vindt de naam van nu, niet die van voor de verbetering (AVG 16)', async () => {
    const dossier = await huis.meldVan('Piet', 'Verkeerd');
    expect(await namen('Verkeerd')).toEqual(['Piet Verkeerd']);
    await huis.doe(dossier, 'screener', {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, voornamen: 'Piet', achternaam: 'Goedhart' },
      reden: 'Paspoort gezien.',
    });
    expect(await namen('Verkeerd')).toEqual([]);
    expect(await namen('Goedhart')).toEqual(['Piet Goedhart']);
  });

  it.each(
    ["'; drop table zoek; --", "a' | 'b", ':*', '!()&|<->', '\\', "' OR 1=1", '%_%', '\u0000'].map(
      (getypt) => [getypt],
    ),
  )('onzin vindt niets en breekt niets: %j (Omkeer: zoeken)', async (getypt) => {
    expect(await namen(getypt)).toEqual([]);
    await gevonden(getypt);
  });
});

describe('vinden wat in een dossier staat (Wmo 5.1.1 lid 1)', () => {
  it('in de hulpvraag, met en zonder accent, en in het begin van een samenstelling (Omkeer: zoeken)', async () => {
    expect(await gevonden('coordinator traplift')).toEqual(['Anna Maria van den Berg-de Wit: melding']);
    expect(await gevonden('coördinator')).toEqual(['Anna Maria van den Berg-de Wit: melding']);
    expect(await gevonden('woning')).toEqual(['Johan Meijer: melding']);
  });

  it.each([
    ['gezin', 'gezinnen'],
    ['huis', 'huizen'],
    ['kind', 'kinderen'],
    ['brief', 'brieven'],
  ])(
    '%s en %s vinden hetzelfde, al weet de stemmer van PostgreSQL dat niet (Omkeer: zoeken)',
    async (een, meer) => {
      const een_ = [...(await gevonden(een))].sort();
      expect(een_.length).toBeGreaterThan(0);
      expect([...(await gevonden(meer))].sort()).toEqual(een_);
    },
  );

  it('alle woorden moeten er staan; lidwoorden tellen niet (Omkeer: zoeken)', async () => {
    expect(await gevonden('de traplift gezinnen')).toEqual([]);
    expect(await gevonden('de het een')).toEqual([]);
  });

  it('in een gesprek, met het deel erbij en het woord om te merken (Omkeer: zoeken)', async () => {
    await huis.doe(yildiz, 'screener', urgentieBeoordelen());
    await huis.doe(yildiz, 'screener', toedelen());
    await huis.doe(yildiz, 'klantmanager', gesprekPlannen(), 'bilal');
    const vandaag = plusDagen(BEGINDAG, 3);
    huis.zetKlok(vandaag);
    await huis.doe(
      yildiz,
      'klantmanager',
      gesprekVastleggen({
        vandaag,
        gesprek: onderdeel('G1'),
        inhoud: { vraagAchterDeVraag: 'Zij mist haar accordeons.' },
      }),
      'bilal',
    );
    huis.zetKlok(BEGINDAG);
    expect(await gevonden('accordeon')).toEqual(['Ayşe Yıldız: gesprek-G1']);
    const { regels } = await huis.teksten(controller, 'accordeon');
    expect(regels[0]?.stammen).toEqual(['accordeon']);
    expect(
      (await huis.teksten(huis.iemand('klantmanager', { id: controller.id }), 'accordeon')).regels,
    ).toEqual([]);
  });

  it('bladzijden van een geven samen alles, elk een keer, in beide lijsten (Omkeer: zoeken)', async () => {
    const vraag = leesZoekvraag('berg', BEGINDAG);
    const bladzijden = async <R extends { readonly dossier: DossierId }>(
      lees: (na: string | undefined) => Promise<readonly R[]>,
      maak: (r: R) => string,
    ): Promise<readonly DossierId[]> => {
      const gezien: DossierId[] = [];
      for (let na: string | undefined, i = 0; i < 9; i++) {
        const [regel] = await lees(na);
        if (!regel) break;
        gezien.push(regel.dossier);
        na = maak(regel);
      }
      return gezien;
    };
    const { db } = huis.omgeving;
    const dossiers = await bladzijden(
      (na) => zoekDossiers(db, controller, vraag, { hoogstens: 1, na: leesNaDossier(na) }),
      maakNaDossier,
    );
    expect(dossiers).toEqual((await huis.dossiers(controller, 'berg')).map((r) => r.dossier));
    const woord = leesZoekvraag('huis', BEGINDAG);
    const teksten = await bladzijden(
      async (na) => (await zoekTeksten(db, controller, woord, { hoogstens: 1, na: leesNaTekst(na) })).regels,
      maakNaTekst,
    );
    expect(teksten).toEqual((await huis.teksten(controller, 'huis')).regels.map((r) => r.dossier));
    expect(leesNaDossier('9_W26;drop')).toBeNull();
    expect(leesNaTekst(`${meijer}_onzin-'`)).toBeNull();
  });
});
