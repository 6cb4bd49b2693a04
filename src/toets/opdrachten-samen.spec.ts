import { describe, expect, it } from 'vitest';
import { naOnderzoek, toestemmingVastleggen } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, persoonId, weigeringenVan, weigeringscodes } from '../../test/bouwers/stap.ts';
import { getoetst, naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import {
  alsNoor,
  deelnemerUitnodigen,
  IN1,
  inbrengGeven,
  NOOR,
  sleutel,
  tegengesproken,
  uitgenodigd,
  UN1,
} from '../../test/bouwers/toets-samen.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { nogNaTeZien } from './nazien.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { toetsHandelingen } from './opdrachten.ts';
import { toetsZinnen } from './samenvatting.ts';
import type { TotToets } from './toestand.ts';
import { dichtOp, openUitnodigingen } from './uitnodiging.ts';
import { ethiekstap } from './waarden.ts';

const IN_STAP_2 = getoetst(PEDRO, 'bevestigen');
const doe = (t: TotToets, opdracht: ToetsOpdracht, context = opToetsdag(3)) =>
  voerUit(toetsHandelingen, opdracht, t, context);
const codes = (t: TotToets, opdracht: ToetsOpdracht, context = opToetsdag(3)) =>
  weigeringscodes(doe(t, opdracht, context));
const mag = (
  soort: 'deelnemerUitnodigen' | 'uitnodigingIntrekken' | 'inbrengGeven',
  t: TotToets,
  c = opToetsdag(3),
) => toegestaan(toetsHandelingen[soort], t, c)?.code;

/** With the consent of Pedro to name him to a colleague of Jeugd, until this day. */
function metToestemming(totEnMet = plusDagen(TOETSDAG, 30)): TotToets {
  const vandaag = plusDagen(TOETSDAG, 2);
  return naOnderzoek(
    IN_STAP_2,
    toestemmingVastleggen({ vandaag, betreft: 'collegaJeugd', totEnMet }),
    opToetsdag(2),
  );
}

describe('een collega uitnodigen voor de toets', () => {
  it('legt vast wie, vanuit welk terrein, waarom, op welke grond en tot wanneer (Wmo 5.3.3)', () => {
    const [feit] = gebeurd(doe(IN_STAP_2, deelnemerUitnodigen()));
    expect(feit).toMatchObject({
      soort: 'deelnemerUitgenodigd',
      feiten: {
        id: UN1,
        persoon: NOOR,
        gebied: 'jeugdwet',
        tegenspraak: 'gelijkheid',
        grond: 'zonderNaam',
        toestemming: null,
        totEnMet: plusDagen(TOETSDAG, 21),
      },
      inhoud: { waarom: 'De verlengde jeugdhulp loopt af.' },
    });
  });

  it('weigert zolang er geen toets of geen effect is, en als de toets klaar is (Omgekeerde Toets stap 1)', () => {
    expect(mag('deelnemerUitnodigen', voorDeToets(PEDRO))).toBe('toetsNietGestart');
    expect(mag('deelnemerUitnodigen', getoetst(PEDRO, 'starten'))).toBe('geenEffecten');
    expect(mag('deelnemerUitnodigen', getoetst(PEDRO), opToetsdag(8))).toBe('toetsAfgerond');
  });

  it('weigert in een vertrouwelijk dossier, hoe goed de vraag ook is (BIO2 8.03.02)', () => {
    const vertrouwelijk = {
      grond: 'bekendPersoon',
      toelichting: '',
      sinds: TOETSDAG,
      door: persoonId('sanne'),
      bewaker: persoonId('sanne'),
    } as const;
    const t = { ...IN_STAP_2, melding: { ...IN_STAP_2.melding, vertrouwelijk } };
    expect(mag('deelnemerUitnodigen', t)).toBe('vertrouwelijkDossier');
    const later = uitgenodigd();
    const geworden = { ...later, melding: { ...later.melding, vertrouwelijk } };
    expect(openUitnodigingen(geworden, plusDagen(TOETSDAG, 4))).toEqual([]);
    expect(mag('inbrengGeven', geworden, alsNoor(4))).toBe('vertrouwelijkDossier');
  });

  it('weigert wie hier niet werkt, wie niet met een van de wetten werkt en wie het dossier zelf heeft (BIO2 8.03.02)', () => {
    expect(codes(IN_STAP_2, deelnemerUitnodigen({ rol: null }))).toEqual(['collegaOnbekend']);
    expect(codes(IN_STAP_2, deelnemerUitnodigen({ rol: 'beheerder' }))).toEqual(['rolDoetNietMee']);
    expect(
      codes(IN_STAP_2, deelnemerUitnodigen({ persoon: persoonId('bilal'), rol: 'klantmanager' })),
    ).toEqual(['eigenToets']);
  });

  it('weigert wie al uitgenodigd is, tot dat voorbij is of ingetrokken (Wmo 5.3.3)', () => {
    const t = uitgenodigd();
    const nogEens = deelnemerUitnodigen({ sleutel: sleutel(1), totEnMet: plusDagen(TOETSDAG, 40) });
    expect(codes(t, nogEens, opToetsdag(4))).toEqual(['alUitgenodigd']);
    expect(codes(t, nogEens, opToetsdag(22))).toEqual([]);
    const weg = naToets(t, { soort: 'uitnodigingIntrekken', id: UN1, reden: 'Te vroeg.' }, opToetsdag(4));
    expect(codes(weg, nogEens, opToetsdag(4))).toEqual([]);
  });

  it('weigert een einddatum die voorbij is of verder dan de gemeente toelaat (BIO2 8.03.02)', () => {
    const vandaag = plusDagen(TOETSDAG, 3);
    const tot = (totEnMet: typeof vandaag) => deelnemerUitnodigen({ totEnMet });
    expect(codes(IN_STAP_2, tot(vandaag))).toEqual([]);
    expect(codes(IN_STAP_2, tot(plusDagen(vandaag, -1)))).toEqual(['einddatumVoorbij']);
    expect(codes(IN_STAP_2, tot(plusWeken(vandaag, 6)))).toEqual([]);
    expect(codes(IN_STAP_2, tot(plusDagen(plusWeken(vandaag, 6), 1)))).toEqual(['einddatumTeVer']);
    const regels = voorbeeldRegels();
    const krap = contextVoor('klantmanager', {
      id: 'bilal',
      vandaag,
      regels: { ...regels, normen: { ...regels.normen, toetsuitnodigingWeken: 1 } },
    });
    expect(codes(IN_STAP_2, tot(plusDagen(vandaag, 8)), krap)).toEqual(['einddatumTeVer']);
  });

  it('weigert zonder reden, vraag of effect, alles tegelijk (Wmo 5.3.3)', () => {
    expect(
      weigeringenVan(doe(IN_STAP_2, deelnemerUitnodigen({ waarom: ' ', vraag: '', effect: '' }))),
    ).toMatchObject([
      { code: 'tekstOntbreekt', veld: 'waarom' },
      { code: 'tekstOntbreekt', veld: 'vraag' },
      { code: 'tekstOntbreekt', veld: 'effect' },
    ]);
  });

  it('weigert woorden waaraan de inwoner te herkennen is, en noemt ze (AVG 5 lid 1 c)', () => {
    const { inwoner } = IN_STAP_2.melding.melding ?? {};
    if (!inwoner) throw new Error('geen inwoner');
    const vraag = `Kent u ${inwoner.voornamen} uit de ${inwoner.adres.straat}, bsn ${String(inwoner.bsn)}?`;
    const [weigering] = weigeringenVan(doe(IN_STAP_2, deelnemerUitnodigen({ vraag })));
    expect(weigering).toMatchObject({ code: 'herkenbaar', veld: 'vraag' });
    for (const deel of [inwoner.voornamen, inwoner.adres.straat, String(inwoner.bsn)])
      expect(weigering?.reden).toContain(deel);
  });
});

describe('de grond waarop een collega meekijkt', () => {
  const metNaam = (anders = {}) => deelnemerUitnodigen({ grond: 'toestemming', ...anders });

  it('weigert de naam zonder vastgelegde toestemming voor dit terrein (Wmo 5.3.3, AVG 7)', () => {
    expect(codes(IN_STAP_2, metNaam())).toEqual(['geenToestemming']);
    expect(codes(metToestemming(), metNaam({ gebied: 'pw' }))).toEqual(['geenToestemming']);
    expect(codes(metToestemming(), metNaam())).toEqual([]);
  });

  it('weigert de naam langer dan de toestemming geldt (AVG 7)', () => {
    expect(codes(metToestemming(plusDagen(TOETSDAG, 10)), metNaam())).toEqual(['geenToestemming']);
  });

  it('opent niet met een toestemming om gegevens op te vragen: de richting telt (Wmo 5.1.1 lid 4, 5.3.3)', () => {
    const vandaag = plusDagen(TOETSDAG, 2);
    const t = naOnderzoek(
      IN_STAP_2,
      toestemmingVastleggen({ vandaag, betreft: 'jeugdwet', totEnMet: plusDagen(TOETSDAG, 30) }),
      opToetsdag(2),
    );
    expect(codes(t, metNaam())).toEqual(['geenToestemming']);
  });

  it('sluit zodra de inwoner de toestemming intrekt (AVG 7 lid 3)', () => {
    const t = naToets(metToestemming(), metNaam(), opToetsdag(3));
    expect(openUitnodigingen(t, plusDagen(TOETSDAG, 4))).toHaveLength(1);
    const [gegeven] = t.onderzoek.toestemmingen.slice(-1);
    if (!gegeven) throw new Error('geen toestemming');
    const zonder = naOnderzoek(t, { soort: 'toestemmingIntrekken', id: gegeven.id }, opToetsdag(4));
    expect(mag('inbrengGeven', zonder, alsNoor(4))).toBe('toestemmingIngetrokken');
  });

  it('vraagt binnen de Wmo geen toestemming: daar is de naam niet nodig (Wmo 5.1.1 lid 1)', () => {
    expect(codes(IN_STAP_2, metNaam({ gebied: 'wmo' }))).toEqual(['toestemmingNietNodig']);
    expect(codes(IN_STAP_2, deelnemerUitnodigen({ gebied: 'wmo' }))).toEqual([]);
  });

  it('geeft zonder toestemming de naam alleen aan schuldhulp (Wgs 8d)', () => {
    const wgs8d = (gebied: 'wgs' | 'jeugdwet') => deelnemerUitnodigen({ grond: 'wgs8d', gebied });
    expect(codes(IN_STAP_2, wgs8d('jeugdwet'))).toEqual(['wgs8dAlleenSchulden']);
    expect(codes(IN_STAP_2, wgs8d('wgs'))).toEqual([]);
  });
});

describe('een uitnodiging intrekken', () => {
  const intrekken = (id = UN1, reden = 'De vraag is al beantwoord.') =>
    ({ soort: 'uitnodigingIntrekken', id, reden }) as const;

  it('sluit de pagina meteen en bewaart wat gezegd is (BIO2 8.03.02)', () => {
    const t = naToets(tegengesproken(), intrekken(), opToetsdag(5));
    expect(openUitnodigingen(t, plusDagen(TOETSDAG, 5))).toEqual([]);
    expect(t.toets.uitnodigingen[0]?.inbreng).toHaveLength(1);
  });

  it('weigert zonder reden, en wat niet open staat (Wmo 5.3.3)', () => {
    expect(codes(uitgenodigd(), intrekken(UN1, ' '), opToetsdag(4))).toEqual(['tekstOntbreekt']);
    expect(codes(uitgenodigd(), intrekken(volgendOnderdeel('UN', 8)), opToetsdag(4))).toEqual([
      'onbekendOnderdeel',
    ]);
  });

  it('wordt daarna niet meer aangeboden, en niet aan wie niemand uitnodigde (Wmo 5.3.3)', () => {
    expect(mag('uitnodigingIntrekken', IN_STAP_2)).toBe('geenOpenUitnodiging');
    expect(mag('uitnodigingIntrekken', uitgenodigd(), opToetsdag(4))).toBeUndefined();
    const weg = naToets(uitgenodigd(), intrekken(), opToetsdag(4));
    expect(mag('uitnodigingIntrekken', weg, opToetsdag(4))).toBe('geenOpenUitnodiging');
    expect(mag('uitnodigingIntrekken', uitgenodigd(), opToetsdag(22))).toBe('geenOpenUitnodiging');
  });
});

describe('meedenken met de toets', () => {
  it('voegt een inbreng toe en vervangt nooit een eerdere (Awb 3:46)', () => {
    const eens = inbrengGeven({ oordeel: 'eens', tekst: 'Zo kan het toch.' });
    const t = naToets(tegengesproken(), eens, alsNoor(6));
    expect(t.toets.uitnodigingen[0]?.inbreng.map(({ id, tekst }) => [id, tekst])).toEqual([
      [IN1, 'Zonder begeleiding houdt dit geen stand.'],
      [volgendOnderdeel('IN', 1), 'Zo kan het toch.'],
    ]);
  });

  it('legt hetzelfde antwoord geen tweede keer vast (Omkeer)', () => {
    expect(gebeurd(doe(tegengesproken(), inbrengGeven(), alsNoor(5)))).toEqual([]);
  });

  it('weigert een leeg antwoord (Wmo 5.3.3)', () => {
    expect(codes(uitgenodigd(), inbrengGeven({ tekst: ' ' }), alsNoor(4))).toEqual(['tekstOntbreekt']);
  });

  it('weigert wie niet uitgenodigd is, ook met het nummer van een ander (Wmo 5.3.3, BIO2 8.03.02)', () => {
    const ander = contextVoor('deelnemer', { id: 'kim', vandaag: plusDagen(TOETSDAG, 4) });
    expect(mag('inbrengGeven', uitgenodigd(), ander)).toBe('nietUitgenodigd');
    const twee = naToets(
      uitgenodigd(),
      deelnemerUitnodigen({ persoon: persoonId('kim'), sleutel: sleutel(1) }),
      opToetsdag(3),
    );
    expect(codes(twee, inbrengGeven(), ander)).toEqual(['nietUitgenodigd']);
  });

  it('weigert na de einddatum, na intrekken en na afronden, met de reden (BIO2 8.03.02)', () => {
    expect(mag('inbrengGeven', uitgenodigd(), alsNoor(21))).toBeUndefined();
    expect(mag('inbrengGeven', uitgenodigd(), alsNoor(22))).toBe('uitnodigingVoorbij');
    const weg = naToets(
      uitgenodigd(),
      { soort: 'uitnodigingIntrekken', id: UN1, reden: 'Niet nodig.' },
      opToetsdag(4),
    );
    expect(mag('inbrengGeven', weg, alsNoor(5))).toBe('uitnodigingIngetrokken');
    const klaar = {
      ...uitgenodigd(),
      toets: { ...getoetst(PEDRO).toets, uitnodigingen: uitgenodigd().toets.uitnodigingen },
    };
    expect(mag('inbrengGeven', klaar, alsNoor(8))).toBe('toetsAfgerond');
  });

  it('zegt per uitnodiging waarom zij dicht is, in hele zinnen (Wmo 5.3.3)', () => {
    const [u] = uitgenodigd().toets.uitnodigingen;
    if (!u) throw new Error('geen uitnodiging');
    expect(dichtOp(uitgenodigd(), u, plusDagen(TOETSDAG, 22))?.reden).toMatch(/liep tot en met .* 2026\./);
  });
});

describe('een ander standpunt bewaren', () => {
  const begin = PEDRO.stappen(TOETSDAG);
  const { grondwaarden, randvoorwaarden, afronden } = begin;
  const ethiek = { ...begin.ethiek, minderheidsstandpunten: [] };
  const gewogen = (t: TotToets) => naToets(t, grondwaarden, opToetsdag(5));
  const metAntwoord = { ...ethiek, overgenomen: [{ inbreng: IN1, antwoord: 'Begeleiding komt erbij.' }] };

  it('bewaart de woorden met het terrein en de rol, zonder naam, en met ons antwoord (Awb 3:46)', () => {
    const t = naToets(gewogen(tegengesproken()), metAntwoord, opToetsdag(6));
    expect(t.toets.ethiek.gesloten?.waarde.overgenomen).toEqual([
      {
        inbreng: IN1,
        tekst:
          'deelnemer Jeugd, gevraagd om tegen te spreken op gelijke behandeling: ‘Zonder begeleiding houdt dit geen stand.’',
        antwoord: 'Begeleiding komt erbij.',
      },
    ]);
    const zinnen = toetsZinnen(t.toets).map(({ tekst }) => tekst);
    expect(zinnen).toContain(
      'Anders gezien door een deelnemer Jeugd, gevraagd om tegen te spreken op gelijke behandeling: ‘Zonder begeleiding houdt dit geen stand.’ Ons antwoord: Begeleiding komt erbij.',
    );
    expect(zinnen).toContain(
      'Wie meedachten: deelnemer Jeugd, gevraagd om tegen te spreken op gelijke behandeling (oneens).',
    );
  });

  it('weigert bewaren zonder antwoord, en wat niemand zei (Awb 3:46)', () => {
    const t = gewogen(tegengesproken());
    const leeg = { ...ethiek, overgenomen: [{ inbreng: IN1, antwoord: ' ' }] };
    expect(weigeringenVan(doe(t, leeg, opToetsdag(6)))).toMatchObject([
      { code: 'tekstOntbreekt', veld: 'inbreng.IN1.antwoord' },
    ]);
    const verzonnen = { ...ethiek, overgenomen: [{ inbreng: volgendOnderdeel('IN', 5), antwoord: 'Nee.' }] };
    expect(codes(t, verzonnen, opToetsdag(6))).toEqual(['onbekendOnderdeel']);
  });

  it('wijst bij het nazien aan wie het oneens is en geen antwoord kreeg (Awb 3:46)', () => {
    const gemist = (t: TotToets) =>
      nogNaTeZien(t)
        .flatMap(({ ontbreekt }) => ontbreekt)
        .join(' ');
    const tot = (stap: typeof ethiek, t = tegengesproken()) =>
      [stap, randvoorwaarden, afronden].reduce<TotToets>(
        (s, o, i) => naToets(s, o, opToetsdag(6 + i)),
        gewogen(t),
      );
    expect(gemist(tot(ethiek))).toContain(
      'De deelnemer Jeugd is het oneens: ‘Zonder begeleiding houdt dit geen stand.’ Bij stap 3 staat daar geen antwoord op.',
    );
    expect(gemist(tot(metAntwoord))).not.toContain('geen antwoord');
    expect(gemist(tot(ethiek, tegengesproken({ oordeel: 'eens' })))).not.toContain('geen antwoord');
  });

  it('laat een toets van voor deze vastlegging lezen zoals hij was (huis: feiten groeien)', () => {
    const [oud] = gebeurd(doe(gewogen(IN_STAP_2), ethiek, opToetsdag(6)));
    expect(oud?.feiten).not.toHaveProperty('overgenomen');
    expect(oud?.soort === 'ethiekGewogen' ? ethiekstap(oud).overgenomen : null).toEqual([]);
  });
});
