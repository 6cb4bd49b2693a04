import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bilal,
  naOnderzoek,
  onderdeel,
  ononderzocht,
  toestemmingVastleggen,
} from '../../test/bouwers/onderzoek.ts';
import { gegevensVerstrekken } from '../../test/bouwers/onderzoek-verstrekken.ts';
import { gescreendDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, weigeringenVan, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { GEGEVENSCATEGORIEEN, ONTVANGERS, VERSTREKDOELEN } from './gegevenscodes.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import type { VerstrekkingOpdracht } from './opdrachten-verstrekken.ts';
import { ONTVANGERS_MET_TOESTEMMING, VERSTREKKINGEN, verstrekkingsregel } from './verstrekkingen.ts';

const doe = (o: VerstrekkingOpdracht, t = ononderzocht(), ctx = bilal()) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>): readonly string[] => weigeringscodes(doe(...p));

const AAN_SCHOOL = {
  ontvanger: 'school',
  doel: 'onderwijs',
  categorieen: ['identificatie'],
} as const;

describe('de tabel van wie welke gegevens mag krijgen', () => {
  it('kent elke ontvanger, elk doel, en elke ontvanger met toestemming (Wmo 5.2.1, 5.3.3)', () => {
    expect(new Set(VERSTREKKINGEN.map((r) => r.ontvanger))).toEqual(new Set(ONTVANGERS));
    expect(new Set(VERSTREKKINGEN.map((r) => r.doel))).toEqual(new Set(VERSTREKDOELEN));
    expect(
      new Set(VERSTREKKINGEN.filter((r) => r.toestemming && !r.betreft).map((r) => r.ontvanger)),
    ).toEqual(new Set(ONTVANGERS_MET_TOESTEMMING));
  });
  it('geeft elke ontvanger voor elk doel hoogstens een regel, met een artikel (AVG 5 lid 1 onder b)', () => {
    const sleutels = VERSTREKKINGEN.map((r) => `${r.ontvanger} ${r.doel}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    for (const regel of VERSTREKKINGEN) expect(regel.artikel).toMatch(/^(Wmo|Wgs) \d/);
  });
  it('geeft geloof en justitie alleen aan de toezichthouder (UAVG 22, 31)', () => {
    const gevoelig = VERSTREKKINGEN.filter((r) =>
      r.categorieen.some((c) => c === 'strafrechtelijk' || c === 'overtuigingOfAfkomst'),
    );
    expect(gevoelig.map((r) => r.ontvanger)).toEqual(['toezichthouder']);
  });
  it('laat van Wmo naar schuldhulp zonder toestemming, en naar jeugd en inkomen niet (Wgs 8d, Wmo 5.3.3)', () => {
    expect(verstrekkingsregel('schuldhulp', 'schuldhulp')?.toestemming).toBe(false);
    expect(verstrekkingsregel('jeugdteam', 'jeugdhulp')?.toestemming).toBe(true);
    expect(verstrekkingsregel('werkEnInkomen', 'inkomen')?.toestemming).toBe(true);
  });
});

describe('gegevensVerstrekken', () => {
  it('legt vast wie wat kreeg, waarvoor, hoe en op welke grond (Wmo 5.2.1)', () => {
    expect(doe(gegevensVerstrekken())).toEqual({
      gelukt: true,
      waarde: [
        {
          soort: 'gegevensVerstrekt',
          feiten: {
            id: 'Y1',
            ontvanger: 'aanbieder',
            doel: 'hulpLeveren',
            categorieen: ['identificatie', 'gezondheid'],
            toestemming: null,
            op: BEGINDAG,
            wijze: 'beveiligdeMail',
          },
          inhoud: {
            aan: 'Zorg Dichtbij',
            wat: 'Naam, adres, en dat mevrouw niet zelf de trap op kan.',
            waarom: 'Zonder dit kan de hulp niet beginnen.',
          },
        },
      ],
    });
  });

  it('laat in elke combinatie alleen door wat op een regel van de tabel staat (Wmo 5.3.3)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONTVANGERS),
        fc.constantFrom(...VERSTREKDOELEN),
        fc.uniqueArray(fc.constantFrom(...GEGEVENSCATEGORIEEN), { minLength: 1 }),
        fc.boolean(),
        (ontvanger, doel, categorieen, toegestemd) => {
          const t = toegestemd
            ? naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: ontvanger }))
            : ononderzocht();
          const regel = VERSTREKKINGEN.find((r) => r.ontvanger === ontvanger && r.doel === doel);
          const mag =
            regel !== undefined &&
            ontvanger !== 'adviseur' &&
            doel !== 'overleg' &&
            (toegestemd || !regel.toestemming) &&
            categorieen.every((c) => regel.categorieen.includes(c));
          expect(doe(gegevensVerstrekken({ ontvanger, doel, categorieen }), t).gelukt).toBe(mag);
        },
      ),
    );
  });

  it('zegt van elke weigering wat te doen als het al gedeeld is (AVG 33)', () => {
    const uitkomst = doe(gegevensVerstrekken({ ...AAN_SCHOOL, categorieen: ['gezondheid'] }));
    const weigeringen = weigeringenVan(uitkomst);
    expect(weigeringen.map((w) => w.code)).toEqual(['categorieNietVoorOntvanger', 'geenToestemming']);
    for (const { uitweg } of weigeringen) expect(uitweg).toMatch(/datalek/);
  });

  it('rust op de toestemming van die dag, ook als die later is ingetrokken (AVG 7 lid 3)', () => {
    const later = plusDagen(BEGINDAG, 3);
    const gegeven = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'school' }));
    const t = naOnderzoek(gegeven, { soort: 'toestemmingIntrekken', id: onderdeel('T1') }, bilal(later));
    expect(doe(gegevensVerstrekken(AAN_SCHOOL), t, bilal(later))).toMatchObject({
      waarde: [{ feiten: { toestemming: 'T1' } }],
    });
    expect(codes(gegevensVerstrekken({ ...AAN_SCHOOL, op: later }), t, bilal(later))).toEqual([
      'geenToestemming',
    ]);
  });

  it('aanvaardt geen toestemming om gegevens op te vragen als toestemming om ze te geven (Wmo 5.1.1 lid 4, 5.3.3)', () => {
    const t = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'jeugdwet' }));
    const o = gegevensVerstrekken({
      ontvanger: 'jeugdteam',
      doel: 'jeugdhulp',
      categorieen: ['identificatie'],
    });
    expect(codes(o, t)).toEqual(['geenToestemming']);
  });

  it('weigert wat leeg is, wat nog moet gebeuren, en een adviseur (AVG 5 lid 1, Awb 3:5)', () => {
    const leeg = { aan: ' ', wat: '', waarom: '', categorieen: [], op: plusDagen(BEGINDAG, 1) };
    expect(codes(gegevensVerstrekken(leeg))).toEqual([
      'geenCategorie',
      'aanOntbreekt',
      'watOntbreekt',
      'waaromOntbreekt',
      'datumInToekomst',
    ]);
    expect(codes(gegevensVerstrekken({ ontvanger: 'adviseur', doel: 'advies' }))).toEqual([
      'adviseurViaAdviesvraag',
    ]);
    expect(codes(gegevensVerstrekken({ ontvanger: 'jeugdteam', doel: 'overleg' }))).toEqual([
      'overlegViaCasus',
    ]);
  });

  it('is van wie het dossier heeft, ook als de melding is geëindigd (Wmo 5.2.1, 5.3.3)', () => {
    expect(codes(gegevensVerstrekken(), undefined, contextVoor('screener'))).toEqual(['andereRol']);
    expect(codes(gegevensVerstrekken(), undefined, contextVoor('klantmanager', { id: 'karin' }))).toEqual([
      'nietDeBehandelaar',
    ]);
    expect(codes(gegevensVerstrekken(), ononderzocht(gescreendDossier()))).toEqual(['geenBehandelaar']);
  });

  it('legt hetzelfde niet twee keer vast (AVG 5 lid 1 onder d)', () => {
    const t = naOnderzoek(ononderzocht(), gegevensVerstrekken());
    expect(doe(gegevensVerstrekken(), t)).toEqual({ gelukt: true, waarde: [] });
  });
});
