import { describe, expect, it } from 'vitest';
import {
  akkoord,
  blokkade,
  blokkadesVastleggen,
  doorbraakContext,
  DOORBRAAKDAG,
  DOORBRAAKREGELS,
  doorbraakVerkennen,
  DOORMODDEREN,
  EIGEN_HUIS,
  geescaleerd,
  kostenrij,
  kostenSchatten,
  metDelen,
  metPlan,
  naDoorbraak,
  perspectiefVastleggen,
  planBesluiten,
  planVaststellen,
  verkend,
  voorgelegd,
} from '../../test/bouwers/doorbraak.ts';
import { contextVoor, gebeurd, weigeringenVan, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { DoorbraakplanEscaleren, DoorbraakplanVoorleggen } from './voorleggen.ts';
import type { DoorbraakOpdracht } from './opdrachten.ts';
import { doorbraakHandelingen } from './opdrachten.ts';
import type { TotDoorbraak } from './toestand.ts';
import { geldendPlan, openVoorlegging } from './toestand.ts';
import type { DoorbraakactieBijwerken, DoorbraakEvalueren } from './volgen.ts';
import { openActies } from './volgen.ts';

const doe = (t: TotDoorbraak, o: DoorbraakOpdracht, ctx = doorbraakContext()) =>
  voerUit(doorbraakHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const teamleider = doorbraakContext('teamleider');

describe('doorbraakplanVaststellen', () => {
  it('legt een versie vast, met het gemeentegeld in het duurste jaar en wie mag besluiten (Awb 10:3)', () => {
    expect(feiten(metDelen(), planVaststellen())).toEqual({
      versie: 1,
      op: DOORBRAAKDAG,
      voorkeur: EIGEN_HUIS,
      gemeentegeld: 1_220_000,
      nodigNiveau: 'directeur',
      acties: [
        { id: 'DA1', uiterlijk: plusDagen(DOORBRAAKDAG, 14), betaler: 'gemeenteWmo' },
        { id: 'DA2', uiterlijk: plusDagen(DOORBRAAKDAG, 30), betaler: null },
      ],
      evaluatieOp: '2026-07-16',
    });
  });

  it('vraagt het college bij een verordening, of bij een onbekend bedrag van de gemeente (Awb 10:3)', () => {
    const verordening = naDoorbraak(
      metDelen(),
      blokkadesVastleggen({ blokkades: [blokkade({ soort: 'verordening' })] }),
    );
    expect(feiten(verordening, planVaststellen())).toMatchObject({ nodigNiveau: 'college' });
    const onbekend = naDoorbraak(
      metDelen(),
      kostenSchatten({
        rijen: [kostenrij(), kostenrij({ post: 'Begeleiding', optie: EIGEN_HUIS, midden: null })],
      }),
    );
    expect(feiten(onbekend, planVaststellen())).toMatchObject({ gemeentegeld: null, nodigNiveau: 'college' });
  });

  it('weigert zolang er delen ontbreken, alles tegelijk', () => {
    const kaal = planVaststellen({ voorkeur: null, waarom: '', acties: [], terugval: '', evaluatieOp: null });
    expect(codes(verkend(), kaal)).toEqual([
      'perspectiefOntbreekt',
      'blokkadesOntbreken',
      'optiesOntbreken',
      'voorkeurOntbreekt',
      'tekstOntbreekt',
      'actiesOntbreken',
      'tekstOntbreekt',
      'evaluatiedatumOntbreekt',
    ]);
  });

  it('weigert een perspectief dat de inwoner niet bevestigde: dat is dwang (waardendriehoek)', () => {
    const t = naDoorbraak(metDelen(), perspectiefVastleggen({ bevestigdOp: null, wijze: null }));
    expect(codes(t, planVaststellen())).toEqual(['perspectiefNietBevestigd']);
  });

  it('weigert doormodderen als plan, en een keuze zonder kosten', () => {
    expect(codes(metDelen(), planVaststellen({ voorkeur: DOORMODDEREN }))).toEqual([
      'voorkeurIsDoormodderen',
    ]);
    const alleenNu = naDoorbraak(metDelen(), kostenSchatten({ rijen: [kostenrij()] }));
    expect(codes(alleenNu, planVaststellen())).toEqual(['kostenOntbreken']);
  });

  it('weigert een actie zonder wie, wat, dag of betaler', () => {
    const actie = { wie: 'x', wat: '', uiterlijk: plusDagen(DOORBRAAKDAG, -1), betaler: null };
    expect(codes(metDelen(), planVaststellen({ acties: [actie, { ...actie, wie: '', wat: 'y' }] }))).toEqual([
      'tekstOntbreekt',
      'actiedatumOntbreekt',
      'actieZonderBetaler',
      'tekstOntbreekt',
      'actiedatumOntbreekt',
      'actieZonderBetaler',
    ]);
  });

  it('nummert acties door in een nieuwe versie', () => {
    expect(feiten(metPlan(), planVaststellen())).toMatchObject({
      versie: 2,
      acties: [{ id: 'DA3' }, { id: 'DA4' }],
    });
  });

  it('bewaart in de versie hoe de delen toen waren', () => {
    const later = naDoorbraak(metPlan(), perspectiefVastleggen({ eersteStap: 'Iets anders.' }));
    expect(later.doorbraak.plannen[0]?.delen.perspectief?.eersteStap).toBe('Een sleutel.');
  });
});

const voorleggen: DoorbraakplanVoorleggen = {
  soort: 'doorbraakplanVoorleggen',
  niveau: 'directeur',
  aan: 'M. Okafor',
  vraag: 'Akkoord?',
  op: DOORBRAAKDAG,
  antwoordUiterlijk: DOORBRAAKDAG,
};
const escaleren: DoorbraakplanEscaleren = {
  soort: 'doorbraakplanEscaleren',
  niveau: 'manager',
  aan: 'R. Bos',
  reden: 'Te groot bedrag.',
  op: DOORBRAAKDAG,
  antwoordUiterlijk: plusDagen(DOORBRAAKDAG, 7),
};

describe('doorbraakplanVoorleggen', () => {
  it('legt vast aan wie, op welk niveau en wanneer het antwoord er is', () => {
    expect(feiten(metPlan(), voorleggen)).toEqual({
      versie: 1,
      niveau: 'directeur',
      op: DOORBRAAKDAG,
      antwoordUiterlijk: DOORBRAAKDAG,
    });
  });

  it('weigert zonder plan, zonder naam of vraag, en met vreemde dagen', () => {
    expect(codes(metDelen(), voorleggen)).toEqual(['planNietVastgesteld']);
    expect(
      codes(metPlan(), {
        ...voorleggen,
        aan: '',
        vraag: ' ',
        op: plusDagen(DOORBRAAKDAG, 1),
      }),
    ).toEqual(['aanOntbreekt', 'vraagOntbreekt', 'voorlegdatumVreemd', 'antwoorddatumVreemd']);
    expect(codes(metPlan(), { ...voorleggen, op: plusDagen(DOORBRAAKDAG, -1) })).toEqual([
      'voorlegdatumVreemd',
    ]);
  });

  it('wordt niet nog eens aangeboden terwijl het plan voorligt', () => {
    expect(codes(voorgelegd(), voorleggen)).toEqual(['planLigtAlVoor']);
  });

  it('vervalt als er een nieuwe versie is: die moet opnieuw worden voorgelegd', () => {
    const nieuw = naDoorbraak(voorgelegd(), planVaststellen());
    expect(openVoorlegging(nieuw.doorbraak)).toBeUndefined();
    expect(codes(nieuw, voorleggen)).toEqual([]);
  });
});

describe('doorbraakplanEscaleren', () => {
  it('gaat van team naar manager naar directeur naar college, met wie en wanneer (Awb 10:3)', () => {
    let t = voorgelegd();
    for (const niveau of ['manager', 'directeur', 'college'] as const)
      t = naDoorbraak(t, { ...escaleren, niveau });
    expect(t.doorbraak.voorleggingen.map((v) => [v.van, v.niveau])).toEqual([
      [null, 'team'],
      ['team', 'manager'],
      ['manager', 'directeur'],
      ['directeur', 'college'],
    ]);
    expect(codes(t, escaleren)).toEqual(['hoogsteNiveau']);
  });

  it('weigert hetzelfde of een lager niveau, zonder reden, en voor de vorige keer', () => {
    expect(codes(geescaleerd(), { ...escaleren, niveau: 'directeur' })).toEqual(['nietHoger']);
    expect(codes(geescaleerd(), escaleren)).toEqual(['nietHoger']);
    expect(
      codes(voorgelegd(), { ...escaleren, reden: '', aan: '', op: plusDagen(DOORBRAAKDAG, -1) }),
    ).toEqual(['aanOntbreekt', 'redenOntbreekt', 'voorlegdatumVreemd']);
  });

  it('kan niet als er niets voorligt', () => {
    expect(codes(metPlan(), escaleren)).toEqual(['planNietVoorgelegd']);
    expect(codes(akkoord(), escaleren)).toEqual(['planAlBesloten']);
  });
});

describe('doorbraakplanBesluiten', () => {
  it('legt het besluit vast van wie het mandaat heeft; het is geen beschikking (Awb 1:3, 10:3)', () => {
    expect(gebeurd(doe(geescaleerd(), planBesluiten(), teamleider))).toEqual([
      {
        soort: 'doorbraakplanBesloten',
        feiten: {
          versie: 1,
          niveau: 'directeur',
          keuze: 'akkoord',
          op: DOORBRAAKDAG,
          raaktAanvraag: null,
        },
        inhoud: {
          besluiter: 'M. Okafor, directeur sociaal domein',
          motivering: 'Dit is goedkoper en beter dan doorgaan.',
          voorwaarden: [],
          vindplaats: 'Zaak 2026-114',
          aanvraagUitleg: '',
        },
      },
    ]);
  });

  it('weigert een besluit buiten het mandaat, ook een nee, en noemt het niveau dat wel mag (Awb 10:3)', () => {
    const nee = planBesluiten({ keuze: 'afgewezen', raaktAanvraag: 'nee' });
    for (const o of [planBesluiten(), nee]) {
      const [weigering] = weigeringenVan(doe(voorgelegd(), o, teamleider));
      expect(weigering).toMatchObject({ code: 'buitenMandaat', artikel: 'Awb 10:3' });
      expect(weigering?.reden).toContain('€ 12.200,00');
      expect(weigering?.uitweg).toContain('de directeur');
    }
  });

  it('weigert wie het plan zelf vaststelde, en laat binnen het team de teamleider zelf besluiten', () => {
    const eigen = naDoorbraak(metDelen(), planVaststellen(), teamleider);
    expect(codes(geescaleerd(voorgelegd(eigen)), planBesluiten(), teamleider)).toEqual(['eigenPlan']);
    const klein = naDoorbraak(
      naDoorbraak(metDelen(), blokkadesVastleggen({ blokkades: [blokkade({ soort: 'wachttijd' })] })),
      kostenSchatten({
        rijen: [kostenrij(), kostenrij({ optie: EIGEN_HUIS, betaler: 'corporatie', prijs: null })],
      }),
    );
    const bijTeam = voorgelegd(metPlan(klein));
    expect(codes(bijTeam, planBesluiten(), doorbraakContext('jurist'))).toEqual(['nietDeTeamleider']);
    expect(codes(bijTeam, planBesluiten({ vindplaats: '' }), teamleider)).toEqual([]);
    expect(codes(bijTeam, planBesluiten())).toEqual(['andereRol']);
  });

  it('weigert zonder naam, motivering, vindplaats of voorwaarden, en met een vreemde dag', () => {
    const kaal = planBesluiten({
      keuze: 'onderVoorwaarden',
      besluiter: '',
      motivering: ' ',
      vindplaats: '',
      voorwaarden: [' '],
      op: plusDagen(DOORBRAAKDAG, 1),
    });
    expect(codes(geescaleerd(), kaal, teamleider)).toEqual([
      'besluiterOntbreekt',
      'motiveringOntbreekt',
      'besluitdatumVreemd',
      'voorwaardenOntbreken',
      'vindplaatsOntbreekt',
    ]);
  });

  it('laat een nee altijd nakijken: wordt daarmee ook een aanvraag afgewezen (Awb 1:3; Wmo 2.3.5)', () => {
    const nee = planBesluiten({ keuze: 'afgewezen' });
    expect(codes(geescaleerd(), nee, teamleider)).toEqual(['aanvraagNietNagekeken']);
    for (const raaktAanvraag of ['ja', 'natekijken'] as const) {
      expect(codes(geescaleerd(), { ...nee, raaktAanvraag }, teamleider)).toEqual([
        'aanvraagUitlegOntbreekt',
      ]);
      const uitleg = { ...nee, raaktAanvraag, aanvraagUitleg: 'Priya kijkt mee.' };
      expect(feiten(geescaleerd(), uitleg, teamleider)).toMatchObject({ keuze: 'afgewezen', raaktAanvraag });
    }
    expect(codes(geescaleerd(), { ...nee, raaktAanvraag: 'nee' }, teamleider)).toEqual([]);
  });

  it('wordt niet nog eens genomen over dezelfde versie', () => {
    expect(codes(akkoord(), planBesluiten(), teamleider)).toEqual(['planAlBesloten']);
  });

  it('laat zonder afspraken over doorzettingsmacht alleen het college besluiten (Awb 10:3)', () => {
    const { doorzettingsmacht: _weg, ...zonder } = DOORBRAAKREGELS;
    const ctx = { ...doorbraakContext(), regels: zonder };
    expect(feiten(metDelen(), planVaststellen(), ctx)).toMatchObject({ nodigNiveau: 'college' });
  });
});

describe('uitvoeren, terugkijken en eindigen', () => {
  const DA1 = volgendOnderdeel('DA', 0);
  const gedaan: DoorbraakactieBijwerken = {
    soort: 'doorbraakactieBijwerken',
    actie: DA1,
    stand: 'gedaan',
    uiterlijk: null,
    toelichting: '',
  };
  const evalueren: DoorbraakEvalueren = {
    soort: 'doorbraakEvalueren',
    op: DOORBRAAKDAG,
    bereikt: 'deels',
    uitkomst: 'Hij woont er.',
    inwoner: 'Ik slaap weer.',
    volgendeOp: plusDagen(DOORBRAAKDAG, 90),
    lessen: [{ tekst: 'De regel over huurschuld werkt averechts.', voor: 'beleid' }],
  };

  it('werkt acties bij pas na een akkoord, en verzet de dag bij uitstel', () => {
    expect(codes(geescaleerd(), gedaan)).toEqual(['planNietAkkoord']);
    const later = plusDagen(DOORBRAAKDAG, 20);
    const uitstel = {
      ...gedaan,
      stand: 'uitgesteld' as const,
      uiterlijk: later,
      toelichting: 'Wacht op sleutel.',
    };
    expect(openActies(naDoorbraak(akkoord(), uitstel))[0]).toMatchObject({ id: DA1, uiterlijk: later });
    expect(openActies(naDoorbraak(akkoord(), gedaan)).map((a) => a.id)).toEqual(['DA2']);
  });

  it('weigert uitstel zonder dag en reden, en een actie die er niet (meer) is', () => {
    expect(codes(akkoord(), { ...gedaan, stand: 'uitgesteld' })).toEqual([
      'nieuweDatumOntbreekt',
      'toelichtingOntbreekt',
    ]);
    expect(codes(akkoord(), { ...gedaan, stand: 'vervallen' })).toEqual(['toelichtingOntbreekt']);
    expect(codes(naDoorbraak(akkoord(), gedaan), gedaan)).toEqual(['onbekendOnderdeel']);
  });

  it('biedt bijwerken niet meer aan als alles klaar is', () => {
    const klaar = naDoorbraak(naDoorbraak(akkoord(), gedaan), {
      ...gedaan,
      actie: volgendOnderdeel('DA', 1),
    });
    expect(codes(klaar, gedaan)).toEqual(['geenOpenActies']);
  });

  it('evalueert met de inwoner, met lessen voor wie ervan moet leren', () => {
    expect(feiten(akkoord(), evalueren)).toEqual({
      op: DOORBRAAKDAG,
      bereikt: 'deels',
      volgendeOp: evalueren.volgendeOp,
      lessen: [{ voor: 'beleid' }],
    });
    const kaal = {
      ...evalueren,
      uitkomst: '',
      inwoner: '',
      op: plusDagen(DOORBRAAKDAG, 1),
      volgendeOp: DOORBRAAKDAG,
      lessen: [{ tekst: 'x', voor: null }],
    };
    expect(codes(akkoord(), kaal)).toEqual([
      'evaluatiedatumVreemd',
      'uitkomstOntbreekt',
      'inwonerOntbreekt',
      'volgendeDatumVreemd',
      'lesVoorOntbreekt',
    ]);
  });

  it('eindigt als klaar pas na evaluatie en alle acties; anders met een reden', () => {
    const eind = { soort: 'doorbraakBeeindigen', reden: 'klaar', toelichting: 'Het is gelukt.' } as const;
    expect(codes(akkoord(), eind)).toEqual(['evaluatieOntbreekt', 'actiesOpen']);
    expect(codes(verkend(), { ...eind, reden: 'inwonerWilNiet', toelichting: '' })).toEqual([
      'toelichtingOntbreekt',
    ]);
    const gestopt = naDoorbraak(verkend(), { ...eind, reden: 'inwonerWilNiet' });
    expect(codes(gestopt, perspectiefVastleggen())).toEqual(['doorbraakBeeindigd']);
    expect(feiten(gestopt, doorbraakVerkennen())).toMatchObject({ id: 'DB2' });
  });

  it('houdt het plan waarmee is ingestemd tot er over een nieuwe versie is besloten', () => {
    const nieuw = naDoorbraak(akkoord(), planVaststellen());
    expect(geldendPlan(nieuw.doorbraak)?.versie).toBe(1);
    expect(codes(nieuw, gedaan, contextVoor('teamleider', { vandaag: DOORBRAAKDAG }))).toEqual([]);
  });
});
