import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import {
  gehoord,
  HB1,
  HERONDERZOEKDAG,
  HULP_EINDE,
  hulpBeeindigen,
  inHeronderzoek,
  ingetrokken,
  klantmanagerOp,
  naVoortzetting,
  teamleiderOp,
  toegekend,
  VH1,
  voortzettingBeoordelen,
  wijzigingGemeld,
  wijzigingTerzijdeLeggen,
  zienswijzeGevraagd,
} from '../../test/bouwers/voortzetting.ts';
import { datum, plusDagen, plusWeken } from '../kern/datum.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { Velden } from '../ui/velden.ts';
import { besluitFormulier, terugvorderFormulier } from './formulier-besluit.tsx';
import { afrondFormulier, beoordeelFormulier } from './formulier-heronderzoek.tsx';
import { startFormulier } from './formulier-starten.tsx';
import { voornemenFormulier } from './formulier-voornemen.tsx';
import { stopFormulier } from './formulier-stoppen.tsx';
import { wijzigingFormulier } from './formulier-wijziging.tsx';
import { zienswijzeFormulier } from './formulier-zienswijze.tsx';
import { VoortzettingVanInwoner } from './inwonerdeel.tsx';
import { VoortzettingDeel } from './weergave.tsx';

const c = klantmanagerOp();
const inwoner = contextVoor('inwoner', { vandaag: HERONDERZOEKDAG });
const ingevuld = (velden: Readonly<Record<string, string>>): Velden =>
  Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [naam, [waarde]]));
const tekst = (deel: unknown): string => String(deel);
const ZOALS_NU = {
  [`onderdeel.${HULP}.omvang`]: ['2'],
  [`onderdeel.${HULP}.per`]: ['week'],
  [`onderdeel.${HULP}.einde`]: [HULP_EINDE],
};
const toon = (f: typeof startFormulier, t = toegekend()): string =>
  tekst(f.velden({ toestand: t, context: c, waarden: {}, fouten: {}, namen: {} }));

describe('de formulieren van voortzetting', () => {
  it('heronderzoek begint bij een verandering die nog niemand bekeek (Wmo 2.3.9)', () => {
    expect(startFormulier.begin(wijzigingGemeld(), c)).toEqual({
      aanleiding: ['wijziging'],
      onderdelen: ['GV1'],
    });
    expect(startFormulier.begin(toegekend(), c)).toEqual({ onderdelen: ['GV1'] });
    expect(startFormulier.lees(ingevuld({ aanleiding: 'zomaar' }), toegekend(), c)).toMatchObject({
      gelukt: false,
      fouten: { aanleiding: 'Kies waarom u opnieuw kijkt.' },
    });
  });

  it('heronderzoek waarschuwt voor een gat als een nieuw besluit niet meer past (Wmo 2.3.5)', () => {
    expect(toon(startFormulier)).not.toContain('gat');
    const laat = klantmanagerOp(plusWeken(HERONDERZOEKDAG, 6));
    const velden = { toestand: toegekend(), context: laat, waarden: {}, fouten: {}, namen: {} };
    expect(tekst(startFormulier.velden(velden))).toContain('overgangsbesluit');
  });

  it('de inwoner geeft een verandering door zonder dag of melder in te vullen (Wmo 2.3.8)', () => {
    const velden = ingevuld({ tekst: 'Ik ben verhuisd.' });
    expect(wijzigingFormulier.lees(velden, toegekend(), inwoner)).toEqual({
      gelukt: true,
      waarde: {
        soort: 'situatiewijzigingMelden',
        op: HERONDERZOEKDAG,
        door: 'inwoner',
        tekst: 'Ik ben verhuisd.',
      },
    });
    expect(wijzigingFormulier.lees(velden, toegekend(), c)).toMatchObject({
      gelukt: false,
      fouten: { door: 'Kies van wie u het hoorde.' },
    });
  });

  it('de beoordeling vraagt vier feiten, en leest ze in die volgorde (Beleidsregels 3.1)', () => {
    const o = voortzettingBeoordelen();
    const velden = ingevuld({
      ...Object.fromEntries(o.antwoorden.map(({ feit, antwoord }) => [`feit.${feit}`, antwoord])),
      gesprokenOp: HERONDERZOEKDAG,
      voorgelicht: 'ja',
      pgbVerteld: 'ja',
      mantelzorger: 'geen',
      woordenInwoner: o.woordenInwoner,
      weg: o.weg,
      redenen: o.redenen,
    });
    expect(beoordeelFormulier.lees(velden, inHeronderzoek(), c)).toEqual({ gelukt: true, waarde: o });
    expect(beoordeelFormulier.lees({}, inHeronderzoek(), c)).toMatchObject({
      gelukt: false,
      fouten: { 'feit.effectenNodig': 'Kies ja, nee of nog niet bekend.' },
    });
  });

  it('afronden leest een dossiernummer zoals mensen het typen (Omkeer)', () => {
    const lees = (vervolg: string) =>
      afrondFormulier.lees(
        ingevuld({ uitkomst: 'nieuweMelding', vervolg, motivering: 'Verder.' }),
        inHeronderzoek(),
        c,
      );
    expect(lees('w28-7k3m-q9tx')).toMatchObject({ gelukt: true, waarde: { vervolg: 'W28-7K3M-Q9TX' } });
    expect(lees('')).toMatchObject({ gelukt: true, waarde: { vervolg: null } });
    expect(lees('12')).toMatchObject({ gelukt: false });
  });

  it('voornemen en stoppen kiezen de hulp vooraf als er maar een is (Wmo 2.3.10)', () => {
    expect(voornemenFormulier.begin(toegekend(), c)).toEqual({
      onderdelen: [HULP],
      ...ZOALS_NU,
    });
    expect(stopFormulier.begin(toegekend(), c)).toMatchObject({ onderdelen: [HULP] });
  });

  it('wijzigen leest per gekozen voorziening hoeveel het wordt; wie intrekt, hoeft dat niet te zeggen (Wmo 2.3.10)', () => {
    const velden: Velden = {
      ...ZOALS_NU,
      onderdelen: [HULP],
      grond: ['nietAangewezen'],
      ingang: ['2028-03-20'],
      gevolg: ['U krijgt een uur.'],
      motivering: ['Uw dochter doet de rest.'],
      herziening: ['wijzigen'],
      [`onderdeel.${HULP}.omvang`]: ['1,5'],
    };
    const lees = (anders: Velden) => voornemenFormulier.lees({ ...velden, ...anders }, toegekend(), c);
    expect(lees({})).toMatchObject({
      waarde: {
        wordt: [{ onderdeel: HULP, omvang: 1.5, per: 'week', einde: HULP_EINDE, bedragPerJaar: null }],
      },
    });
    expect(lees({ [`onderdeel.${HULP}.omvang`]: ['veel'], ingang: ['x'] })).toMatchObject({
      gelukt: false,
      fouten: {
        [`onderdeel.${HULP}.omvang`]: 'Vul een getal in, zoals 2 of 2,5.',
        ingang: 'Vul de dag in vanaf wanneer het geldt.',
      },
    });
    expect(lees({ herziening: ['intrekken'], [`onderdeel.${HULP}.omvang`]: ['veel'] })).toMatchObject({
      waarde: { wordt: [] },
    });
  });

  it('een voornemen vraagt de inwoner eerst, tenzij een grond van de wet is gekozen (Awb 4:8, 4:11)', () => {
    const velden: Velden = {
      onderdelen: [HULP],
      grond: ['nietAangewezen'],
      ingang: ['2028-03-20'],
      gevolg: ['U krijgt geen hulp meer.'],
      motivering: ['Uw dochter doet het.'],
      herziening: ['intrekken'],
    };
    const lees = (anders: Velden) => voornemenFormulier.lees({ ...velden, ...anders }, toegekend(), c);
    expect(lees({})).toMatchObject({ waarde: { achterwege: null } });
    expect(lees({ achterwege: ['spoed'], achterwegeReden: ['Het kan niet wachten.'] })).toMatchObject({
      waarde: { achterwege: { grond: 'spoed', reden: 'Het kan niet wachten.' } },
    });
    expect(lees({ achterwege: ['zomaar'] })).toMatchObject({ gelukt: false });
  });

  it('de inwoner reageert alleen met woorden, en ziet het voornemen erboven (Awb 4:8)', () => {
    const t = zienswijzeGevraagd();
    expect(
      zienswijzeFormulier.lees(ingevuld({ tekst: 'Ik heb het nodig.', nogMeer: 'ja' }), t, inwoner),
    ).toMatchObject({
      gelukt: true,
      waarde: { vorm: 'schriftelijk', op: HERONDERZOEKDAG, nogMeer: true },
    });
    expect(zienswijzeFormulier.lees(ingevuld({ tekst: 'Ik heb het nodig.' }), t, inwoner)).toMatchObject({
      gelukt: false,
      fouten: { nogMeer: 'Kies of u later nog meer wilt zeggen.' },
    });
    const geen = ingevuld({ op: HERONDERZOEKDAG, vorm: 'geenBehoefte', tekst: 'Hoeft niet.' });
    for (const [nogMeer, waarde] of [
      ['ja', true],
      ['nee', false],
    ] as const)
      expect(zienswijzeFormulier.lees({ ...geen, nogMeer: [nogMeer] }, t, c)).toMatchObject({
        waarde: { nogMeer: waarde },
      });
    expect(zienswijzeFormulier.lees(geen, t, c)).toMatchObject({ gelukt: true, waarde: { nogMeer: null } });
    const velden = { toestand: t, context: inwoner, waarden: {}, fouten: {}, namen: {} };
    const html = tekst(zienswijzeFormulier.velden(velden));
    expect(html).toContain('Wat wij van plan zijn');
    expect(html).toContain('U hebt deze hulp niet meer nodig.');
  });

  it('het besluit begint met de motivering van het voornemen en zegt wie het niet mag nemen (Awb 10:3)', () => {
    expect(besluitFormulier.begin(gehoord(), teamleiderOp(HERONDERZOEKDAG))).toMatchObject({
      voornemen: [VH1],
      functie: ['teamleider'],
    });
    const velden = { toestand: gehoord(), context: c, waarden: {}, fouten: {}, namen: {} };
    expect(tekst(besluitFormulier.velden(velden))).toContain('Met deze rol mag u dit besluit niet nemen.');
  });

  it('terugvorderen gaat over het besluit dat nog overwogen moet worden (Wmo 2.4.1)', () => {
    expect(terugvorderFormulier.begin(ingetrokken({ grond: 'onjuisteGegevens' }), c)).toEqual({
      besluit: [HB1],
    });
  });
});

describe('hoe het leest', () => {
  const regels = voorbeeldRegels();
  const deel = (t = toegekend(), vandaag = HERONDERZOEKDAG): string =>
    tekst(<VoortzettingDeel toestand={t} regels={regels} vandaag={vandaag} />);
  const vanInwoner = (t = toegekend(), vandaag = HERONDERZOEKDAG): string =>
    tekst(<VoortzettingVanInwoner toestand={t} regels={regels} vandaag={vandaag} />);

  it('het dossier zwijgt zolang het einde ver is en niets speelt (Wmo 2.3.9)', () => {
    expect(deel()).toContain('Aankondigen');
    expect(deel(toegekend(), plusWeken(HERONDERZOEKDAG, -40))).not.toContain('Voortzetten');
  });

  it('het dossier toont grond, reactie en besluit met de bezwaardag (Wmo 2.3.10, Awb 6:7)', () => {
    const html = deel(ingetrokken());
    expect(html).toContain('Wmo 2.3.10 lid 1 onder b');
    expect(html).toContain('het te veel voor haar wordt');
    expect(html).toContain('maandag 20 maart 2028');
  });

  it('de inwoner leest tot wanneer de hulp loopt en waarom (Wmo 2.3.9)', () => {
    expect(vanInwoner()).toContain('Zo staat het in het besluit.');
    expect(vanInwoner(ingetrokken())).toContain('door ons besluit van');
    expect(vanInwoner(wijzigingGemeld())).toContain('Ik sta er nu alleen voor');
  });

  it('de inwoner leest dat stoppen op verzoek een besluit is, en tot wanneer bezwaar kan (Awb 1:3, 6:7)', () => {
    const gestopt = naVoortzetting(toegekend(), hulpBeeindigen());
    expect(vanInwoner(gestopt)).toContain('omdat daarom is gevraagd');
    expect(vanInwoner(gestopt)).toContain('Bezwaar kan tot en met maandag 20 maart 2028');
    expect(vanInwoner(gestopt, datum('2028-03-21'))).not.toContain('Bezwaar kan');
    expect(vanInwoner(gestopt)).toContain('doe een nieuwe melding');
    expect(deel(gestopt)).toContain('aan de telefoon');
    expect(deel(gestopt)).toContain('maandag 20 maart 2028');
  });

  it('de inwoner leest het antwoord bij wat terzijde is gelegd; de reden staat in het dossier (Awb 3:2)', () => {
    const o = wijzigingTerzijdeLeggen();
    const t = naVoortzetting(wijzigingGemeld(), o);
    expect(vanInwoner(t)).toContain(o.antwoord);
    expect(vanInwoner(t)).not.toContain(o.reden);
    expect(deel(t)).toContain(o.reden);
    expect(deel(t)).not.toContain('Er is iets veranderd');
  });

  it('de inwoner leest of de hulp stopt of verandert, en waarom het terugwerkt (Awb 3:46, 4:8)', () => {
    expect(vanInwoner(zienswijzeGevraagd())).toContain('Wij willen de hulp stoppen');
    expect(vanInwoner(zienswijzeGevraagd({ herziening: 'wijzigen' }))).toContain(
      'Wij willen de hulp veranderen',
    );
    const terug = {
      grond: 'onjuisteGegevens',
      ingang: plusDagen(HERONDERZOEKDAG, -1),
      terugwerkend: 'U wist dat u dit moest melden.',
    } as const;
    expect(vanInwoner(zienswijzeGevraagd(terug))).toContain('U wist dat u dit moest melden.');
    expect(vanInwoner(ingetrokken(terug))).toContain('Waarom dit al vanaf die dag geldt');
    expect(vanInwoner(ingetrokken(terug))).toContain('U wist dat u dit moest melden.');
  });

  it('dossier en inwoner lezen wat nu geldt en wat vanaf wanneer; daarna wat het werd (Wmo 2.3.10)', () => {
    const t = ingetrokken({ herziening: 'wijzigen' });
    const kaal = (html: string) => html.replace(/<[^>]+>/g, '');
    expect(deel(t)).toContain('2 uur per week, vanaf 20 maart 2028 1 uur per week');
    expect(kaal(vanInwoner(t))).toContain(
      'Nu is het 2 uur per week. Vanaf maandag 20 maart 2028 wordt het 1 uur per week.',
    );
    const erna = datum('2028-03-20');
    expect(deel(t, erna)).toContain('1 uur per week, tot en met');
    expect(kaal(vanInwoner(t, erna))).toContain('Nu is het 1 uur per week.');
    expect(vanInwoner(t, erna)).not.toContain('wordt het');
    expect(vanInwoner(toegekend())).not.toContain('Nu is het');
    expect(vanInwoner(zienswijzeGevraagd({ herziening: 'wijzigen' }))).toContain('1 uur per week');
  });

  it('de inwoner leest van bezwaar zolang de termijn loopt, en daarna niet meer (Awb 6:7)', () => {
    const dag = datum('2028-03-20');
    expect(vanInwoner(ingetrokken(), dag)).toContain('stopt. Bezwaar kan tot en met');
    expect(vanInwoner(ingetrokken(), plusDagen(dag, 1))).toContain('hebben wij besloten');
    expect(vanInwoner(ingetrokken(), plusDagen(dag, 1))).not.toContain('Bezwaar kan');
    expect(vanInwoner(ingetrokken({ herziening: 'wijzigen' }))).toContain('verandert. Bezwaar');
  });

  it('de inwoner leest pas van een voornemen als het is verstuurd (Awb 4:8)', () => {
    expect(vanInwoner(zienswijzeGevraagd())).toContain('Er is nog niets besloten');
    expect(vanInwoner(toegekend())).not.toContain('nog niets besloten');
  });
});
