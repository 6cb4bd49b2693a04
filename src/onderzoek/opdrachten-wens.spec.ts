import { describe, expect, it } from 'vitest';
import {
  bilal,
  geplandDossier,
  gesprekPlannen,
  gesprekVastleggen,
  naOnderzoek,
  onderdeel,
  ononderzocht,
} from '../../test/bouwers/onderzoek.ts';
import {
  G1,
  gesprekBevestigen,
  gesprekswensBeantwoorden,
  gesprekswensGeven,
  metWens,
} from '../../test/bouwers/onderzoek-wens.ts';
import { gescreendDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, weigeringenVan, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import { openWensen } from './opdrachten-wens.ts';
import { wensInWoorden } from './wenswoorden.ts';

const inwoner = contextVoor('inwoner');
const doe = (o: OnderzoekOpdracht, t = geplandDossier(), ctx = inwoner) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>) => weigeringscodes(doe(...p));
const mag = (soort: OnderzoekOpdracht['soort'], t = geplandDossier(), ctx = inwoner) =>
  toegestaan(onderzoekHandelingen[soort], t, ctx)?.code;
const verzet = (t: Parameters<typeof naOnderzoek>[0]) =>
  naOnderzoek(t, {
    ...gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 4)}T13:00:00Z`) }),
    soort: 'gesprekVerzetten',
    id: G1,
    door: 'inwoner',
    reden: 'De inwoner vroeg erom.',
  });

describe('gesprekBevestigen', () => {
  it('legt vast dat de inwoner komt, en wie er meekomt (Beleidsregels 3.4)', () => {
    expect(doe(gesprekBevestigen({ wieKomtMee: ' Lisa ' }))).toMatchObject({
      waarde: [
        {
          soort: 'gesprekBevestigd',
          feiten: { id: 'G1', op: BEGINDAG, weg: 'portaal' },
          inhoud: { wieKomtMee: 'Lisa' },
        },
      ],
    });
  });
  it('een medewerker legt vast hoe het gezegd werd; de inwoner zegt het altijd zelf (Awb 2:1)', () => {
    const aanTelefoon = gesprekBevestigen({ weg: 'telefoon' });
    expect(doe(aanTelefoon, geplandDossier(), bilal())).toMatchObject({
      waarde: [{ feiten: { weg: 'telefoon' } }],
    });
    expect(doe(aanTelefoon)).toMatchObject({ waarde: [{ feiten: { weg: 'portaal' } }] });
  });
  it('weigert zonder afspraak, en een afspraak die er niet is (Beleidsregels 3.4)', () => {
    expect(codes(gesprekBevestigen(), ononderzocht())).toEqual(['nietsTeBevestigen']);
    expect(codes(gesprekBevestigen({ id: onderdeel('G7') }))).toEqual(['onbekendOnderdeel']);
    expect(mag('gesprekBevestigen', geplandDossier(), contextVoor('mantelzorger'))).toBe('andereRol');
    expect(mag('gesprekBevestigen', geplandDossier(), contextVoor('klantmanager', { id: 'ander' }))).toBe(
      'nietDeBehandelaar',
    );
  });
  it('wordt daarna niet meer gevraagd, tot er een andere afspraak staat', () => {
    const t = naOnderzoek(geplandDossier(), gesprekBevestigen(), inwoner);
    expect(t.onderzoek.afspraken[0]?.bevestigd).toMatchObject({ op: BEGINDAG });
    expect(mag('gesprekBevestigen', t)).toBe('nietsTeBevestigen');
    const verder = naOnderzoek(t, gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) }));
    expect(mag('gesprekBevestigen', verder)).toBeUndefined();
    expect(doe(gesprekBevestigen(), verder)).toMatchObject({ waarde: [] });
    expect(verzet(t).onderzoek.afspraken.at(-1)?.bevestigd).toBeNull();
  });
});

describe('gesprekswensGeven', () => {
  it('geeft door wat de inwoner anders wil; de afspraak blijft staan (Beleidsregels 3.4)', () => {
    const t = metWens();
    expect(openWensen(t)).toMatchObject([{ id: 'GW1', op: BEGINDAG, gesprek: 'G1', tolk: true }]);
    expect(t.onderzoek.afspraken[0]?.stand).toBe('gepland');
    expect(openWensen(t).map(wensInWoorden)).toEqual([
      'Liever donderdag 12 maart 2026 in de middag. Waar: bij mijn dochter. Graag een tolk (Turks). Reden: Op dinsdag ga ik naar het ziekenhuis.',
    ]);
  });
  it.each([
    [{ tolk: true }, 'Graag een tolk.'],
    [{ taal: 'gebarentaal' }, 'Taal: gebarentaal.'],
    [{ wieKomtMee: 'Mijn zus' }, 'Wie komt mee: Mijn zus.'],
    [{ voorstellen: [{ dag: plusDagen(BEGINDAG, 1), dagdeel: 'heleDag' }] }, 'Liever dinsdag 3 maart 2026.'],
    [
      {
        voorstellen: [
          { dag: plusDagen(BEGINDAG, 1), dagdeel: 'ochtend' },
          { dag: plusDagen(BEGINDAG, 2), dagdeel: 'avond' },
        ],
      },
      'Liever dinsdag 3 maart 2026 in de ochtend, of woensdag 4 maart 2026 in de avond.',
    ],
  ] as const)('één ding is genoeg: %o', (alleen, tekst) => {
    const leeg = { voorstellen: [], tolk: false, plaats: '', taal: '', wieKomtMee: '', reden: '' };
    const o = gesprekswensGeven({ ...leeg, ...alleen });
    const t = naOnderzoek(geplandDossier(), o, inwoner);
    expect(openWensen(t).map(wensInWoorden)).toEqual([tekst]);
  });
  it('kan ook voor het eerste gesprek gepland is, en via de klantmanager (Awb 2:1)', () => {
    const o = gesprekswensGeven({ gesprek: null, weg: 'balie' });
    expect(doe(o, ononderzocht(), bilal())).toMatchObject({
      waarde: [{ feiten: { gesprek: null, weg: 'balie' } }],
    });
  });
  it('weigert niets, een dag die niet kan, en een afspraak die er niet is (Beleidsregels 3.4)', () => {
    const leeg = { voorstellen: [], tolk: false, plaats: '', taal: '', wieKomtMee: ' ', reden: '' };
    expect(codes(gesprekswensGeven(leeg))).toEqual(['wensLeeg']);
    const opDag = (dag: typeof BEGINDAG) =>
      weigeringenVan(doe(gesprekswensGeven({ voorstellen: [{ dag, dagdeel: 'heleDag' }] }))).map((w) => [
        w.code,
        w.veld,
      ]);
    expect(opDag(BEGINDAG)).toEqual([['voorstelKanNiet', 'dag1']]);
    expect(opDag(plusDagen(BEGINDAG, 1))).toEqual([]);
    expect(opDag(plusDagen(BEGINDAG, 366))).toEqual([]);
    expect(opDag(plusDagen(BEGINDAG, 367))).toEqual([['voorstelKanNiet', 'dag1']]);
    expect(codes(gesprekswensGeven({ gesprek: onderdeel('G9') }))).toEqual(['onbekendOnderdeel']);
  });
  it('weigert als er geen behandelaar is, en als er geen gesprek meer komt (Wmo 2.3.2 lid 1)', () => {
    expect(mag('gesprekswensGeven', ononderzocht(gescreendDossier()))).toBe('geenBehandelaar');
    const gevoerd = naOnderzoek(geplandDossier(), gesprekVastleggen({ gesprek: G1 }));
    expect(mag('gesprekswensGeven', gevoerd)).toBe('geenGesprekGepland');
    expect(mag('gesprekswensGeven', geplandDossier(), contextVoor('mantelzorger'))).toBe('andereRol');
  });
  it('vraagt hetzelfde niet twee keer zolang het wacht', () => {
    expect(doe(gesprekswensGeven(), metWens())).toMatchObject({ waarde: [] });
    expect(doe(gesprekswensGeven({ plaats: 'thuis' }), metWens())).toMatchObject({
      waarde: [{ feiten: { id: 'GW2' } }],
    });
  });
  it('een andere afspraak is het antwoord op de wens over de oude, en op die over geen', () => {
    const zonder = naOnderzoek(metWens(), gesprekswensGeven({ gesprek: null }), inwoner);
    const erbij = naOnderzoek(
      zonder,
      gesprekPlannen({ begin: tijdstip(`${plusDagen(BEGINDAG, 9)}T09:00:00Z`) }),
    );
    expect(openWensen(erbij).map(({ id }) => id)).toEqual(['GW1']);
    const verzetten = verzet(zonder);
    expect(verzetten.onderzoek.gesprekswensen.map(({ antwoord }) => antwoord)).toEqual([
      { door: 'afspraak', op: BEGINDAG, tekst: '' },
      { door: 'afspraak', op: BEGINDAG, tekst: '' },
    ]);
  });
  it('het gesprek zelf is ook het antwoord', () => {
    const t = naOnderzoek(metWens(), gesprekVastleggen({ gesprek: G1 }));
    expect(t.onderzoek.gesprekswensen[0]?.antwoord?.door).toBe('gesprek');
    const anders = naOnderzoek(metWens(), gesprekVastleggen());
    expect(openWensen(anders)).toHaveLength(1);
  });
});

describe('gesprekswensBeantwoorden', () => {
  it('zegt de inwoner waarom het niet kan, en dan wacht er niets meer (Beleidsregels 3.4)', () => {
    const t = naOnderzoek(metWens(), gesprekswensBeantwoorden());
    expect(t.onderzoek.gesprekswensen[0]?.antwoord).toEqual({
      door: 'uitleg',
      op: BEGINDAG,
      tekst: 'Die middag kan niet. Wij bellen u voor een andere dag.',
    });
    expect(mag('gesprekswensBeantwoorden', t, bilal())).toBe('geenGesprekswens');
  });
  it('weigert zonder woorden, zonder wens, en een wens die er niet is (Beleidsregels 3.4)', () => {
    expect(codes(gesprekswensBeantwoorden({ antwoord: ' ' }), metWens(), bilal())).toEqual([
      'antwoordOntbreekt',
    ]);
    expect(codes(gesprekswensBeantwoorden(), geplandDossier(), bilal())).toEqual(['geenGesprekswens']);
    expect(codes(gesprekswensBeantwoorden({ id: onderdeel('GW8') }), metWens(), bilal())).toEqual([
      'onbekendOnderdeel',
    ]);
    expect(mag('gesprekswensBeantwoorden', metWens())).toBe('andereRol');
  });
  it('laat een wens die al is beantwoord zoals hij is', () => {
    const twee = naOnderzoek(metWens(), gesprekswensGeven({ plaats: 'thuis' }), inwoner);
    const t = naOnderzoek(twee, gesprekswensBeantwoorden());
    expect(doe(gesprekswensBeantwoorden({ antwoord: 'Toch wel.' }), t, bilal())).toMatchObject({
      waarde: [],
    });
  });
});
