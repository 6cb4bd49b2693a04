import { describe, expect, it } from 'vitest';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import {
  gegevensverzoekBeslissen,
  gevraagd,
  juristOp,
  naRechten,
  toegewezen,
  vernietigingGegund,
  vernietigingGevraagd,
  VERZOEKDAG,
  VZ1,
  zonderVerzoek,
} from '../../test/bouwers/rechten.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import { datum } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { maakVelden } from '../ui/velden.ts';
import { rechtenFormulieren } from './formulieren.tsx';
import type { RechtenOpdracht } from './opdrachten.ts';
import { rechtenHandelingen } from './opdrachten.ts';
import type { TotRechten } from './toestand.ts';
import { RechtenDeel } from './weergave.tsx';

const formulier = (soort: RechtenOpdracht['soort']) => {
  const gevonden = rechtenFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
};
const html = (soort: RechtenOpdracht['soort'], toestand: TotRechten, context: Context<LokaleRegels>) => {
  const f = formulier(soort);
  const waarden = f.begin(toestand, context);
  return String(f.velden({ toestand, context, waarden, fouten: {}, namen: {}, eigenNaam: 'Priya Ramdin' }));
};
const zelf = contextVoor('inwoner', { vandaag: VERZOEKDAG });
const deel = (toestand: TotRechten, voorInwoner = false, ctx = juristOp()) =>
  String(RechtenDeel({ toestand, regels: ctx.regels, vandaag: ctx.vandaag, voorInwoner }));

describe('de formulieren van verzoeken over gegevens', () => {
  it('horen elk bij een opdracht, met een eigen adres (Omkeer)', () => {
    expect(rechtenFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(rechtenHandelingen).sort());
    expect(new Set(rechtenFormulieren.map((f) => f.pad)).size).toBe(rechtenFormulieren.length);
  });

  it('zeggen waarom het antwoord een dag later mag dan een maand: de laatste dag is geen werkdag (AVG 12 lid 3)', () => {
    const op = (vandaag: string) =>
      html('gegevensverzoekVastleggen', zonderVerzoek(), contextVoor('inwoner', { vandaag: datum(vandaag) }));
    expect(op('2026-11-27')).toContain('uiterlijk 1 maart 2027 (27 februari 2027 is geen werkdag)');
    expect(op('2026-11-04')).not.toContain('geen werkdag');
  });

  it('vragen de inwoner alleen wat, en een medewerker ook hoe en wanneer (Awb 2:20, AVG 12 lid 6)', () => {
    const f = formulier('gegevensverzoekVastleggen');
    const t = zonderVerzoek();
    expect(f.lees(maakVelden({ recht: 'afschrift' }), t, zelf)).toMatchObject({
      waarde: { ontvangenOp: VERZOEKDAG, kanaal: 'portaal', verzoeker: 'inwoner', identiteit: 'ingelogd' },
    });
    const door = contextVoor('vertegenwoordiger', { vandaag: VERZOEKDAG });
    expect(f.lees(maakVelden({ recht: 'inzage' }), t, door)).toMatchObject({
      waarde: { verzoeker: 'vertegenwoordiger' },
    });
    const wim = klantmanager(VERZOEKDAG);
    const ingevuld = { recht: 'inzage', ontvangenOp: VERZOEKDAG, kanaal: 'telefoon', verzoeker: 'inwoner' };
    expect(f.lees(maakVelden({ ...ingevuld, identiteit: 'nogNiet' }), t, wim)).toMatchObject({
      waarde: { identiteit: null },
    });
    expect(f.lees(maakVelden(ingevuld), t, wim)).toMatchObject({
      fouten: { identiteit: 'Kies hoe u weet wie het vraagt.' },
    });
    expect(html('gegevensverzoekVastleggen', t, zelf)).not.toContain('Hoe kwam het verzoek binnen?');
    expect(html('gegevensverzoekVastleggen', t, zelf)).toContain('uiterlijk 16 augustus 2026');
    expect(html('gegevensverzoekVastleggen', t, wim)).toContain('Hoe kwam het verzoek binnen?');
  });

  it('kiezen het oudste verzoek, tonen de gronden die passen en zeggen wie niet mag (Awb 3:46, 10:3)', () => {
    const pagina = html('gegevensverzoekBeslissen', gevraagd('correctie'), juristOp());
    expect(pagina).toContain('Correctie, van 16 juli 2026');
    expect(pagina).toMatch(/value="VZ1"[^>]*checked/);
    expect(pagina).toContain('Het is geen fout in een feit, maar een oordeel (AVG 16)');
    expect(pagina).not.toContain('Er zijn dwingende redenen');
    expect(pagina).not.toContain('Is nu zeker wie het vraagt?');
    expect(html('gegevensverzoekBeslissen', gevraagd('inzage', { identiteit: null }), juristOp())).toContain(
      'Is nu zeker wie het vraagt?',
    );
    expect(html('gegevensverzoekBeslissen', gevraagd(), klantmanager(VERZOEKDAG))).toContain(
      'Met deze rol mag u dit besluit niet nemen.',
    );
  });

  it('lezen een besluit met en zonder grond (Awb 3:46)', () => {
    const f = formulier('gegevensverzoekBeslissen');
    const ingevuld = {
      verzoek: VZ1,
      identiteit: 'zoalsHetIs',
      ondertekenaar: 'P. Ramdin',
      functie: 'jurist',
    };
    const lees = (anders: Readonly<Record<string, string>>) =>
      f.lees(maakVelden({ ...ingevuld, ...anders }), gevraagd(), juristOp());
    expect(lees({ uitkomst: 'toegewezen', grond: 'geen' })).toMatchObject({
      waarde: { grond: null, identiteit: null },
    });
    expect(
      lees({
        uitkomst: 'afgewezen',
        grond: 'buitensporig',
        identiteit: 'terugbellen',
        motivering: 'Om dit.',
      }),
    ).toMatchObject({ waarde: { grond: 'buitensporig', identiteit: 'terugbellen', motivering: 'Om dit.' } });
    expect(lees({ verzoek: 'niets', uitkomst: 'toegewezen', grond: 'geen' })).toMatchObject({
      fouten: { verzoek: 'Kies om welk verzoek het gaat.' },
    });
  });

  it('lezen verlengen, uitvoeren, intrekken en opheffen (AVG 12 lid 3, 18 lid 3)', () => {
    const lees = (soort: RechtenOpdracht['soort'], velden: Readonly<Record<string, string>>) =>
      formulier(soort).lees(maakVelden({ verzoek: VZ1, ...velden }), gevraagd(), juristOp());
    expect(lees('gegevensverzoekVerlengen', { reden: 'Groot.' })).toMatchObject({ gelukt: true });
    expect(lees('gegevensverzoekVerlengen', {})).toMatchObject({ gelukt: false });
    expect(lees('gegevensverzoekUitvoeren', { wijze: 'verstuurd' })).toMatchObject({ gelukt: true });
    expect(lees('gegevensverzoekUitvoeren', {})).toMatchObject({ gelukt: false });
    expect(lees('gegevensverzoekIntrekken', {})).toMatchObject({ gelukt: true });
    expect(lees('gegevensverzoekIntrekken', { verzoek: '' })).toMatchObject({ gelukt: false });
    expect(lees('beperkingOpheffen', { vanaf: '2026-08-06', reden: 'Klopt.' })).toMatchObject({
      gelukt: true,
    });
    expect(lees('beperkingOpheffen', { vanaf: '' })).toMatchObject({ gelukt: false });
    expect(html('gegevensverzoekVerlengen', gevraagd(), juristOp())).toContain('16 oktober 2026');
    expect(html('gegevensverzoekUitvoeren', toegewezen('correctie'), juristOp())).not.toContain('verstuurd');
    expect(html('gegevensverzoekIntrekken', gevraagd(), zelf)).toContain('Wilt u zeggen waarom?');
    expect(html('beperkingOpheffen', toegewezen('beperking'), juristOp())).toContain('2026-08-06');
  });
});

describe('vernietiging op verzoek (Wmo 5.3.5)', () => {
  it('staat bij wat de inwoner kan vragen, met de eigen termijn en wat in de weg kan staan', () => {
    const pagina = html('gegevensverzoekVastleggen', zonderVerzoek(), zelf);
    expect(pagina).toContain('Het hele dossier laten vernietigen');
    expect(pagina).toContain('uiterlijk 16 oktober 2026');
    expect(pagina).toContain('bijvoorbeeld als u nog hulp krijgt');
  });

  it('waarschuwt wie beslist, en laat alleen de gronden van de wet zien', () => {
    const pagina = html('gegevensverzoekBeslissen', vernietigingGevraagd(), juristOp());
    expect(pagina).toContain('Vernietigen is niet terug te draaien');
    expect(pagina).toContain('Een wet verzet zich ertegen (Wmo 5.3.5 lid 2)');
    expect(pagina).not.toContain('Er zijn dwingende redenen');
    expect(html('gegevensverzoekBeslissen', gevraagd('inzage'), juristOp())).not.toContain(
      'terug te draaien',
    );
  });

  it('laat zien tot wanneer, en dat de inwoner zich nog kan bedenken', () => {
    expect(deel(vernietigingGegund())).toContain('vernietigingslijst');
    expect(deel(vernietigingGegund(), true)).toContain('Zolang u dit leest, is uw dossier er nog');
    expect(html('gegevensverzoekIntrekken', vernietigingGegund(), zelf)).toContain(
      'Vernietiging, van 16 juli 2026',
    );
  });
});

describe('wat er van een verzoek te lezen is', () => {
  it('tot wanneer en waarom, voor wie hier werkt en voor de inwoner (AVG 12 lid 3)', () => {
    expect(deel(zonderVerzoek())).toBe('null');
    expect(deel(gevraagd())).toContain('Beslissen en uitvoeren');
    expect(deel(gevraagd(), true)).toContain('U krijgt ons antwoord');
    expect(deel(gevraagd('inzage', { identiteit: null }))).toContain('Nog niet nagegaan wie het vraagt');
    expect(deel(toegewezen())).toContain('Uitvoeren');
    expect(deel(toegewezen(), true)).toContain('tot en met donderdag 3 september 2026');
  });

  it('dat het gebruik beperkt is, en tot wanneer (AVG 18)', () => {
    const t = toegewezen('beperking');
    expect(deel(t)).toContain('Het gebruik van deze gegevens is beperkt');
    const op = { soort: 'beperkingOpheffen', verzoek: VZ1, reden: 'Klopt.' } as const;
    const na = naRechten(t, { ...op, vanaf: datum('2026-08-06') });
    expect(deel(na, true)).toContain('Dat duurt tot donderdag 6 augustus 2026');
  });

  it('waarom iets niet kon, en wanneer het gedaan is of ingetrokken (Awb 3:46)', () => {
    const af = {
      uitkomst: 'afgewezen',
      grond: 'buitensporig',
      motivering: 'U vroeg dit vorige week.',
    } as const;
    const t = naRechten(gevraagd(), gegevensverzoekBeslissen(af));
    expect(deel(t)).toContain('U vroeg dit vorige week.');
    expect(deel(t)).toContain('AVG 12 lid 5');
    const uit = {
      soort: 'gegevensverzoekUitvoeren',
      verzoek: VZ1,
      wijze: 'verstuurd',
      toelichting: '',
    } as const;
    expect(deel(naRechten(toegewezen(), uit))).toContain('Uitgevoerd op 23 juli 2026: met de post verstuurd');
    const weg = { soort: 'gegevensverzoekIntrekken', verzoek: VZ1, reden: '' } as const;
    expect(deel(naRechten(gevraagd(), weg))).toContain('Ingetrokken op 23 juli 2026');
    const langer = { soort: 'gegevensverzoekVerlengen', verzoek: VZ1, reden: 'Het is veel.' } as const;
    expect(deel(naRechten(gevraagd(), langer))).toContain(
      'Het duurt langer dan 16 augustus 2026: Het is veel.',
    );
  });
});
