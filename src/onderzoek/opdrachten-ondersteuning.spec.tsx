import { describe, expect, it } from 'vitest';
import {
  bilal,
  clientondersteuningVastleggen,
  naOnderzoek,
  ononderzocht,
} from '../../test/bouwers/onderzoek.ts';
import { clientondersteuningVragen } from '../../test/bouwers/onderzoek-wens.ts';
import { gescreendDossier } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { onderzoekFormulieren } from './formulieren.tsx';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';
import { openOndersteuningsvragen } from './opdrachten-ondersteuning.ts';
import { OndersteuningDeel, OndersteuningVanInwoner } from './ondersteuningdeel.tsx';
import { onderzoekTijdlijn } from './weergave.tsx';
import type { TotOnderzoek } from './toestand.ts';

const inwoner = contextVoor('inwoner');
const mantelzorger = contextVoor('mantelzorger');
const doe = (o: OnderzoekOpdracht, t = ononderzocht(), ctx = inwoner) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const mag = (soort: OnderzoekOpdracht['soort'], t: TotOnderzoek, rol: Rol) =>
  toegestaan(onderzoekHandelingen[soort], t, contextVoor(rol))?.code;
const gevraagd = (t = ononderzocht()) => naOnderzoek(t, clientondersteuningVragen(), inwoner);
const ookVoorMantelzorger = () =>
  naOnderzoek(gevraagd(), clientondersteuningVragen({ voor: 'mantelzorger' }), mantelzorger);

describe('clientondersteuningVragen', () => {
  it('de inwoner vraagt erom met één knop (Wmo 2.2.4)', () => {
    expect(gebeurd(doe(clientondersteuningVragen({ toelichting: ' ' })))).toEqual([
      {
        soort: 'clientondersteuningGevraagd',
        feiten: { op: BEGINDAG, weg: 'portaal', voor: 'inwoner' },
        inhoud: { toelichting: '' },
      },
    ]);
  });
  it('een mantelzorger vraagt het voor zichzelf, en niet voor de inwoner (Wmo 2.2.4)', () => {
    const o = clientondersteuningVragen({ voor: 'mantelzorger' });
    expect(gebeurd(doe(o, ononderzocht(), mantelzorger))).toHaveLength(1);
    expect(weigeringscodes(doe(clientondersteuningVragen(), ononderzocht(), mantelzorger))).toEqual([
      'nietVoorEenAnder',
    ]);
    expect(weigeringscodes(doe(o))).toEqual(['nietVoorEenAnder']);
  });
  it('aan de telefoon of de balie telt net zo, ook als nog niemand het dossier heeft (Awb 2:1)', () => {
    const t = ononderzocht(gescreendDossier());
    for (const rol of ['screener', 'administratie'] as const)
      expect(gebeurd(doe(clientondersteuningVragen({ weg: 'telefoon' }), t, contextVoor(rol)))).toMatchObject(
        [{ feiten: { weg: 'telefoon' } }],
      );
  });
  it('weigert een jurist: die staat erbuiten (Wmo 5.3.3)', () => {
    expect(mag('clientondersteuningVragen', ononderzocht(), 'jurist')).toBe('andereRol');
  });
  it('wordt niet nog eens gevraagd tot is vastgelegd wie helpt (Wmo 2.2.4)', () => {
    expect(mag('clientondersteuningVragen', gevraagd(), 'inwoner')).toBe('clientondersteuningAlGevraagd');
    expect(mag('clientondersteuningVragen', gevraagd(), 'mantelzorger')).toBeUndefined();
    expect(gebeurd(doe(clientondersteuningVragen(), gevraagd(), bilal()))).toEqual([]);
    const geregeld = naOnderzoek(gevraagd(), clientondersteuningVastleggen());
    expect(openOndersteuningsvragen(geregeld)).toEqual([]);
    expect(mag('clientondersteuningVragen', geregeld, 'inwoner')).toBeUndefined();
  });
});

describe('clientondersteuningVastleggen na een vraag', () => {
  it('mag de screener ook: voor het onderzoek begint (Wmo 2.3.2 lid 3)', () => {
    const t = gevraagd(ononderzocht(gescreendDossier()));
    expect(mag('clientondersteuningVastleggen', t, 'screener')).toBeUndefined();
    expect(mag('clientondersteuningVastleggen', t, 'teamleider')).toBe('geenBehandelaar');
  });
  it('dezelfde woorden als eerder zijn het antwoord op een nieuwe vraag (Wmo 2.2.4)', () => {
    const eerder = naOnderzoek(ononderzocht(), clientondersteuningVastleggen());
    expect(gebeurd(doe(clientondersteuningVastleggen(), gevraagd(eerder), bilal()))).toHaveLength(1);
  });
  it('voor de mantelzorger staat los van die van de inwoner (Wmo 2.2.4)', () => {
    const t = naOnderzoek(
      ookVoorMantelzorger(),
      clientondersteuningVastleggen({ voor: 'mantelzorger', naam: 'Ans Bos' }),
    );
    expect(openOndersteuningsvragen(t).map(({ voor }) => voor)).toEqual(['inwoner']);
    expect(t.onderzoek.clientondersteuning).toBeNull();
    expect(t.onderzoek.ondersteuningMantelzorger?.naam).toBe('Ans Bos');
    const dubbel = clientondersteuningVastleggen({ voor: 'mantelzorger', naam: 'Ans Bos' });
    expect(gebeurd(doe(dubbel, t, bilal()))).toEqual([]);
  });
});

describe('de formulieren', () => {
  const formulier = (soort: OnderzoekOpdracht['soort']) => {
    const gevonden = onderzoekFormulieren.find((f) => f.soort === soort);
    if (!gevonden) throw new Error(soort);
    return gevonden;
  };
  const html = (soort: OnderzoekOpdracht['soort'], t: TotOnderzoek, context = inwoner) =>
    String(<>{formulier(soort).velden({ toestand: t, context, waarden: {}, fouten: {}, namen: {} })}</>);

  it('de inwoner hoeft niets in te vullen; een medewerker zegt voor wie en hoe het kwam (Wmo 2.2.4)', () => {
    const { lees } = formulier('clientondersteuningVragen');
    expect(lees({}, ononderzocht(), inwoner)).toEqual({
      gelukt: true,
      waarde: clientondersteuningVragen({ toelichting: '' }),
    });
    expect(lees({}, ononderzocht(), mantelzorger)).toMatchObject({ waarde: { voor: 'mantelzorger' } });
    const leeg = lees({}, ononderzocht(), bilal());
    expect(leeg.gelukt ? [] : Object.keys(leeg.fouten).sort()).toEqual(['voor', 'weg']);
    expect(html('clientondersteuningVragen', ononderzocht())).not.toContain('Voor wie?');
    expect(html('clientondersteuningVragen', ononderzocht(), bilal())).toContain('De termijn');
  });
  it('wie vastlegt wie er helpt, begint met wie erom vroeg (Wmo 2.2.4)', () => {
    const { begin, lees } = formulier('clientondersteuningVastleggen');
    const t = naOnderzoek(ononderzocht(), clientondersteuningVragen({ voor: 'mantelzorger' }), mantelzorger);
    expect(veld(begin(t, bilal()), 'voor')).toBe('mantelzorger');
    expect(veld(begin(t, bilal()), 'gewenst')).toBe('ja');
    expect(html('clientondersteuningVastleggen', t, bilal())).toContain('Voor wie?');
    expect(html('clientondersteuningVastleggen', gevraagd(), bilal())).not.toContain('Voor wie?');
    const { soort: _soort, gewenst: _gewenst, ...rest } = clientondersteuningVastleggen();
    const ingevuld = (voor: string) => maakVelden({ ...rest, gewenst: 'ja', voor });
    expect(lees(ingevuld('mantelzorger'), t, bilal())).toMatchObject({ waarde: { voor: 'mantelzorger' } });
    const voorInwoner = lees(ingevuld('inwoner'), t, bilal());
    expect(voorInwoner).toEqual({ gelukt: true, waarde: clientondersteuningVastleggen() });
  });
});

describe('op de pagina', () => {
  const dossier = (t: TotOnderzoek) => String(<OndersteuningDeel toestand={t} handeling="KNOP" />);
  const mijn = (t: TotOnderzoek, rol: 'inwoner' | 'mantelzorger') =>
    String(
      <OndersteuningVanInwoner
        toestand={t}
        wie={contextVoor(rol).wie}
        organisatie={{ organisatie: 'Steunpunt Naast U', telefoon: '088 000 20 20' }}
      />,
    );

  it('ziet de medewerker wie erom vroeg, tot is vastgelegd wie er helpt (Wmo 2.2.4)', () => {
    expect(dossier(ononderzocht())).toBe('');
    for (const tekst of ['nog te regelen', 'Bel na vijf uur', 'KNOP'])
      expect(dossier(gevraagd())).toContain(tekst);
    const geregeld = dossier(naOnderzoek(gevraagd(), clientondersteuningVastleggen()));
    expect(geregeld).toContain('Geregeld: Rob Peters, Steunpunt Naast U.');
    expect(geregeld).not.toContain('KNOP');
    const nee = naOnderzoek(gevraagd(), clientondersteuningVastleggen({ gewenst: false }));
    expect(dossier(nee)).toContain('Daarna niet meer gewenst.');
  });
  it('ziet de inwoner dat het loopt en wie er helpt, en een mantelzorger alleen het eigene (AVG 5 lid 1 c)', () => {
    expect(mijn(ononderzocht(), 'inwoner')).toBe('');
    expect(mijn(gevraagd(), 'inwoner')).toContain('U vroeg hierom op 2 maart 2026.');
    expect(mijn(gevraagd(), 'mantelzorger')).toBe('');
    expect(mijn(ookVoorMantelzorger(), 'mantelzorger')).toContain('U vroeg hierom');
    const geregeld = naOnderzoek(gevraagd(), clientondersteuningVastleggen());
    expect(mijn(geregeld, 'inwoner')).toContain('Rob Peters, Steunpunt Naast U');
    expect(mijn(geregeld, 'mantelzorger')).toBe('');
  });
  it('zegt de tijdlijn wanneer en hoe erom is gevraagd', () => {
    const [g] = gebeurd(doe(clientondersteuningVragen()));
    const vast = { nr: 1, door: inwoner.wie, namens: null, op: inwoner.nu };
    expect(g && onderzoekTijdlijn({ ...g, ...vast })).toEqual({
      titel: 'Gevraagd om cliëntondersteuning',
      tekst: 'Voor de inwoner, in Mijn hulpvraag.',
    });
  });
});
