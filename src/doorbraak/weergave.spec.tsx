import { describe, expect, it } from 'vitest';
import {
  akkoord,
  doorbraakContext,
  DOORBRAAKDAG,
  DOORMODDEREN,
  EIGEN_HUIS,
  geescaleerd,
  metDelen,
  metDoorbraak,
  metPlan,
  naDoorbraak,
  planBesluiten,
  planVaststellen,
  verkend,
  voorgelegd,
} from '../../test/bouwers/doorbraak.ts';
import { gebeurd } from '../../test/bouwers/stap.ts';
import { bedrag } from '../kern/bedrag.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Geldkeuze } from './geldbeeld.tsx';
import { GEWONE_KEUZE } from './geldbeeld.tsx';
import { geldzinnen, metBand, saldoTekst } from './geldwoorden.ts';
import { metMaanden, vergelijk } from './kosten.ts';
import { doorbraakHandelingen } from './opdrachten.ts';
import { DoorbraakOverzicht } from './overzicht.tsx';
import type { TotDoorbraak } from './toestand.ts';
import { DoorbraakDeel, doorbraakTijdlijn } from './weergave.tsx';

const deel = async (toestand: TotDoorbraak, vandaag = DOORBRAAKDAG): Promise<string> =>
  String(await (<DoorbraakDeel toestand={toestand} vandaag={vandaag} overzicht="/x" />));
const overzicht = async (toestand: TotDoorbraak, keuze: Geldkeuze = { ...GEWONE_KEUZE, horizon: 12 }) =>
  String(await (<DoorbraakOverzicht toestand={toestand} keuze={keuze} actie="/x" />));
const kosten = metDelen().doorbraak.delen.kosten;

describe('het geldplaatje in woorden', () => {
  it('zegt wat het scheelt, wanneer het omslaat en wat onbekend is (doorbraakmethode § 5d)', () => {
    expect(geldzinnen(vergelijk(kosten, DOORMODDEREN, EIGEN_HUIS, 12))).toEqual([
      'In 12 maanden kost doorgaan zoals nu € 20.642 en de doorbraak € 12.200, op wat bekend is. Dat is € 8.442 minder.',
      'Vanaf maand 5 heeft de doorbraak niet meer gekost dan doorgaan.',
      '1 post is onbekend en telt niet mee.',
      'Bij 4 posten is de bandbreedte niet bekend; daar is met het midden gerekend.',
    ]);
  });

  it('zegt eerlijk dat de doorbraak duurder is als de opvang maar zes maanden duurt', () => {
    const kort = metMaanden(kosten, volgendOnderdeel('DK', 0), 6);
    expect(geldzinnen(vergelijk(kort, DOORMODDEREN, EIGEN_HUIS, 12)).slice(0, 2)).toEqual([
      'In 12 maanden kost doorgaan zoals nu € 10.321 en de doorbraak € 12.200, op wat bekend is. Dat is € 1.879 meer.',
      'De doorbraak wordt in 12 maanden niet goedkoper dan doorgaan.',
    ]);
  });

  it('zegt van een betaler meer, minder, gelijk of onbekend', () => {
    const { perBetaler } = vergelijk(kosten, DOORMODDEREN, EIGEN_HUIS, 12);
    expect(perBetaler.map(saldoTekst)).toEqual([
      '€ 13.442 minder',
      '€ 3.500 meer',
      '€ 1.500 meer',
      'onbekend',
    ]);
    expect(metBand({ laag: bedrag(100), midden: bedrag(200), hoog: bedrag(300) })).toBe('€ 2 (€ 1 tot € 3)');
  });

  it('waarschuwt als de bandbreedte het saldo om kan draaien', () => {
    const breed = kosten.map((rij) =>
      rij.optie === DOORMODDEREN && rij.midden !== null
        ? { ...rij, laag: bedrag(1_000_000), hoog: bedrag(3_000_000) }
        : rij,
    );
    expect(geldzinnen(vergelijk(breed, DOORMODDEREN, EIGEN_HUIS, 12))).toContain(
      'Het kan ook anders uitvallen: van € 2.200 duurder tot € 17.800 goedkoper.',
    );
  });
});

describe('de doorbraak op de dossierpagina', () => {
  it('zwijgt als er geen doorbraak is', async () => {
    expect(await deel(metDoorbraak())).toBe('');
  });

  it('zegt wat nog moet, bij wie het ligt en dat het antwoord te laat is', async () => {
    expect(await deel(verkend())).toContain('nog te doen: perspectief, blokkades, oplossingen, kosten');
    expect(await deel(metPlan())).toContain('nog aan niemand voorgelegd; hierover besluit de directeur');
    expect(await deel(voorgelegd())).not.toContain('te laat');
    expect(await deel(voorgelegd(), plusDagen(DOORBRAAKDAG, 8))).toContain('Antwoord is te laat: escaleer');
  });

  it('zegt welke actie eerst komt en hoeveel er te laat zijn', async () => {
    expect(await deel(akkoord())).toContain('Begeleiding regelen');
    expect(await deel(akkoord(), plusDagen(DOORBRAAKDAG, 15))).toContain('1 over de dag heen');
  });

  it('wijst na een nee op de aanvraag die nog een besluit moet krijgen (Wmo 2.3.5 lid 2)', async () => {
    const nee = naDoorbraak(
      geescaleerd(),
      planBesluiten({ keuze: 'afgewezen', raaktAanvraag: 'ja', aanvraagUitleg: 'Hij vroeg om begeleiding.' }),
      doorbraakContext('teamleider'),
    );
    expect(await deel(nee)).toContain('Hij vroeg om begeleiding.');
    expect(await deel(nee)).toContain('moet een eigen besluit volgen');
  });
});

describe('de doorbraak in de tijdlijn', () => {
  it('zegt wie besluit, wie het voorlag en wat is besloten (Awb 10:3)', () => {
    const vast = { nr: 1, namens: null, door: doorbraakContext().wie, op: doorbraakContext().nu };
    const regels = (
      [
        [metDelen(), planVaststellen()],
        [voorgelegd(), { ...ESCALEREN, reden: 'Te groot.' }],
        [geescaleerd(), planBesluiten()],
      ] as const
    ).map(([t, opdracht]) => {
      const ctx = doorbraakContext(
        opdracht.soort === 'doorbraakplanBesluiten' ? 'teamleider' : 'klantmanager',
      );
      const [g] = gebeurd(voerUit(doorbraakHandelingen, opdracht, t, ctx));
      if (!g) throw new Error('niets gebeurd');
      return doorbraakTijdlijn({ ...g, ...vast });
    });
    expect(regels).toEqual([
      { titel: 'Doorbraakplan vastgesteld, versie 1', tekst: '2 acties; hierover besluit de directeur' },
      { titel: 'Doorbraakplan geëscaleerd naar het college', tekst: 'De wethouder: Te groot.' },
      {
        titel: 'Besluit over doorbraakplan: akkoord',
        tekst: 'M. Okafor, directeur sociaal domein, 16 april 2026',
      },
    ]);
  });
});

const ESCALEREN = {
  soort: 'doorbraakplanEscaleren',
  niveau: 'college',
  aan: 'De wethouder',
  op: DOORBRAAKDAG,
  antwoordUiterlijk: DOORBRAAKDAG,
} as const;

describe('het hele plan op een pagina', () => {
  it('toont plaat en tabel met dezelfde getallen, en bij elk bedrag bron en jaar', async () => {
    const pagina = await overzicht(metPlan());
    for (const tekst of [
      '€ 20.642',
      '€ 12.200',
      'omslag: maand 5',
      'Zwerfjongeren Nederland, 2011',
      'niet bekend',
    ])
      expect(pagina).toContain(tekst);
    expect(pagina).toContain('geen besluit in de zin van de Awb');
    expect(pagina).not.toContain('style=');
  });

  it('rekent wat als, en zegt dat het zo niet in het plan staat', async () => {
    const post = volgendOnderdeel('DK', 0);
    const pagina = await overzicht(metPlan(), { horizon: 12, optie: null, wat: { post, maanden: 6 } });
    expect(pagina).toContain('Zo staat het niet in het');
    expect(pagina).toContain('€ 10.321');
  });

  it('toont wie voorlag, wie besloot en op welk niveau', async () => {
    const pagina = await overzicht(akkoord());
    for (const tekst of ['Geëscaleerd vanaf de teamleider', 'M. Okafor', 'Zaak 2026-114', 'Akkoord'])
      expect(pagina).toContain(tekst);
  });

  it('blijft leesbaar zonder plan, zonder kosten en zonder verkenning', async () => {
    expect(await overzicht(metDoorbraak())).toContain('nog geen doorbraak verkend');
    expect(await overzicht(verkend())).toContain('Het geldplaatje komt er als er kosten');
  });
});
