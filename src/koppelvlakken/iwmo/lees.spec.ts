import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { willekeurigBericht } from '../../../test/bouwers/iwmo-willekeurig.ts';
import { GOEDE_BERICHTEN, met } from '../../../test/bouwers/iwmo.ts';
import type { Bericht } from './berichten.ts';
import { BERICHTSOORTEN } from './berichten.ts';
import { leesBericht } from './lees.ts';
import { schrijfBericht, zetInXml } from './schrijf.ts';

function xmlVan(bericht: Bericht): string {
  const uit = zetInXml(bericht);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.weigeringen));
  return uit.waarde;
}

function lees(xml: string) {
  return leesBericht(Buffer.from(xml));
}

/** Code and place of everything that is wrong. */
function fouten(xml: string): readonly string[] {
  const uit = lees(xml);
  return uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${veld.replace('/Bericht', '')}`);
}

const START = xmlVan(GOEDE_BERICHTEN['305']);
const TOEWIJZING = xmlVan(GOEDE_BERICHTEN['301']);

describe('een bericht lezen', () => {
  it.each(BERICHTSOORTEN)('geeft van een %s terug wat er geschreven is', (soort) => {
    const uit = lees(xmlVan(GOEDE_BERICHTEN[soort]));

    expect(uit.gelukt && uit.waarde.bericht).toEqual(GOEDE_BERICHTEN[soort]);
  });

  it.each(BERICHTSOORTEN)('geeft elke %s in goede vorm terug zoals hij geschreven is', (soort) => {
    fc.assert(
      fc.property(willekeurigBericht(soort), (bericht) => {
        const uit = lees(xmlVan(bericht));
        expect(uit.gelukt && uit.waarde.bericht).toEqual(bericht);
      }),
    );
  });

  it('neemt witruimte, commentaar, CDATA en andere voorvoegsels zoals XML ze bedoelt', () => {
    const anders = START.replaceAll('wmo305:', 'a:')
      .replace('xmlns:wmo305', 'xmlns:a')
      .replace('<a:Begindatum>2026-01-13<', '<a:Begindatum>\n 2026-01-13\t<')
      .replace('<iwmo:Achternaam>Dijkstra<', '<iwmo:Achternaam><![CDATA[Dijk]]>str<!-- x -->a<')
      .replace('<a:Client>', '<a:Client><!-- van ons -->');
    const uit = lees(anders);

    expect(uit.gelukt && uit.waarde.bericht).toEqual(GOEDE_BERICHTEN['305']);
  });

  it('laat een verwijzing naar een schema staan, en geen ander kenmerk', () => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const kop = '<wmo305:Bericht ';

    expect(fouten(START.replace(kop, `${kop}${xsi} xsi:schemaLocation="a b" `))).toEqual([]);
    expect(fouten(START.replace(kop, `${kop}${xsi} xsi:type="x" `))).toEqual(['kenmerk ']);
    expect(fouten(START.replace(kop, `${kop}schemaLocation="x" `))).toEqual(['kenmerk ']);
    expect(fouten(START.replace('<iwmo:Achternaam>', '<iwmo:Achternaam id="x">'))).toEqual([
      'kenmerk /Client/Naam/Geslachtsnaam/Achternaam',
    ]);
  });

  it('noemt wat ontbreekt, dubbel staat, onbekend is of op de verkeerde plaats staat, alles tegelijk', () => {
    const kapot = START.replace(/<wmo305:Geslacht>2<\/wmo305:Geslacht>\n/, '')
      .replace(/(<wmo305:Bsn>.*<\/wmo305:Bsn>)/, '$1$1')
      .replace('<wmo305:StartProducten>', '<wmo305:Hobby>tuin</wmo305:Hobby><wmo305:StartProducten>')
      .replace(
        /(<wmo305:Begindatum>.*?<\/wmo305:Begindatum>)(\s*)(<wmo305:StatusAanlevering>.*?<\/wmo305:StatusAanlevering>)/,
        '$3$2$1',
      );

    expect(fouten(kapot)).toEqual([
      'dubbelElement /Client/Bsn',
      'onbekendElement /Client/Hobby',
      'verkeerdePlaats /Client/StartProducten/StartProduct[1]/Begindatum',
      'elementOntbreekt /Client/Geslacht',
    ]);
  });

  it('noemt losse tekst, een element in een waarde, en een lege lijst', () => {
    expect(fouten(START.replace('<wmo305:Client>', '<wmo305:Client>hallo'))).toEqual(['losseTekst /Client']);
    expect(fouten(START.replace('>999900006<', '><b>999900006</b><'))).toEqual([
      'onbekendElement /Client/Bsn/b',
      'RS037 /Client/Bsn',
    ]);
    expect(
      fouten(
        START.replace(/<wmo305:StartProducten>.*<\/wmo305:StartProducten>/s, '<wmo305:StartProducten/>'),
      ),
    ).toEqual(['elementOntbreekt /Client/StartProducten/StartProduct']);
    expect(fouten(START.replaceAll('wmo305:StartProduct>', 'wmo305:Ding>'))).toEqual([
      'onbekendElement /Client/StartProducten/Ding',
      'onbekendElement /Client/StartProducten/Ding',
      'elementOntbreekt /Client/StartProducten/StartProduct',
    ]);
  });

  it('weigert een verwerkingsinstructie in het bericht, en laat die ervoor staan', () => {
    expect(fouten(START.replace('<wmo305:Client>', '<wmo305:Client><?p?>'))[0]).toBe('instructie /Client');
    expect(fouten(START.replace('>999900006<', '>999900006<?p?><'))).toEqual(['instructie /Client/Bsn']);
    expect(fouten(START.replace('?>', '?><?p?>'))).toEqual([]);
  });

  it('wil elk element in zijn eigen naamruimte', () => {
    expect(fouten(START.replace(/iwmo:Datum>/g, 'wmo305:Datum>'))).toEqual([
      'onbekendElement /Client/Geboortedatum/Datum',
      'elementOntbreekt /Client/Geboortedatum/Datum',
    ]);
    expect(fouten(START.replace(/wmo305:Bsn>/g, 'iwmo:Bsn>'))).toEqual([
      'onbekendElement /Client/Bsn',
      'elementOntbreekt /Client/Bsn',
    ]);
    expect(fouten(START.replace(/wmo305:StartProduct>/g, 'iwmo:StartProduct>')).at(-1)).toBe(
      'elementOntbreekt /Client/StartProducten/StartProduct',
    );
  });

  it('noemt de regel in het bestand', () => {
    const uit = lees(TOEWIJZING.replace('>2026-12-31<', '>2026-13-31<'));
    const regelnummer = TOEWIJZING.split('\n').findIndex((regel) => regel.includes('2026-12-31')) + 1;

    expect(uit.gelukt ? [] : uit.weigeringen).toEqual([
      {
        code: 'RS032',
        reden: 'Hier hoort een bestaande datum als JJJJ-MM-DD, zonder tijdzone.',
        artikel: 'iWmo 3.2 RS032',
        uitweg: 'Vul een bestaande datum in.',
        veld: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Einddatum',
        niveau: 1,
        regelnummer,
      },
    ]);
  });

  it('kent van elk pad de regel waar zijn klasse begint', () => {
    const uit = lees(TOEWIJZING);
    const regels = TOEWIJZING.split('\n');
    const tweede = regels.flatMap((r, i) => (r.includes('<wmo301:ToegewezenProduct>') ? [i + 1] : []))[1];
    const van = (pad: string) => (uit.gelukt ? uit.waarde.regelnummerVan(pad) : undefined);

    expect(van('/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum')).toBe(tweede);
    expect(van('/Bericht/Client/ToegewezenProducten/ToegewezenProduct[9]')).toBe(
      regels.findIndex((r) => r.includes('<wmo301:Client>')) + 1,
    );
    expect(van('/Bericht')).toBeUndefined();
  });

  it('weigert een andere standaard, een andere versie en een ander bericht', () => {
    expect(fouten(START.replaceAll('iwmo/3_2/wmo305', 'iwmo/3_1/wmo305'))).toEqual(['andereStandaard ']);
    expect(fouten(START.replaceAll('iwmo/3_2/wmo305', 'ijw/3_2/jw305'))).toEqual(['andereStandaard ']);
    expect(fouten(START.replaceAll('iwmo/3_2/wmo305', 'iwmo/3_2/wmo306'))).toEqual(['onbekendBericht ']);
    expect(fouten(START.replaceAll('wmo305:Bericht', 'wmo305:Brief'))).toEqual(['onbekendBericht ']);
    expect(fouten('<Bericht/>')).toEqual(['onbekendBericht ']);
    expect(fouten(START.replace('>418<', '>420<'))).toEqual(['RS047 /Header/BerichtCode']);
    expect(fouten(START.replace('Versie>3<', 'Versie>2<').replace('Subversie>2<', 'Subversie>1<'))).toEqual([
      'CS025 /Header/BerichtVersie',
      'CS015 /Header/BerichtSubversie',
    ]);
  });

  it('kijkt na duizend fouten niet verder', () => {
    const met = (aantal: number) =>
      fouten(START.replace('<wmo305:Client>', `<wmo305:Client>${'<x/>'.repeat(aantal)}`));

    expect(met(999)).toHaveLength(999);
    expect(met(1_500)).toHaveLength(1_001);
    expect(met(1_500).at(-1)).toBe('meerFouten ');
  });
});

describe('een bericht schrijven', () => {
  it('ontsnapt wat in XML iets betekent, en bewaart elk teken', () => {
    const commentaar = 'a & b < c > d "e" \'f\' ]]> \r\n\t é 漢 😀 ';
    const bericht = met(GOEDE_BERICHTEN['301'], { 'Client/Commentaar': commentaar });
    const uit = lees(xmlVan(bericht));

    expect(uit.gelukt && uit.waarde.bericht).toEqual(bericht);
  });

  it('noemt alles wat geen waarde voor het element is, zonder die te herhalen', () => {
    const uit = zetInXml(
      met(GOEDE_BERICHTEN['305'], {
        'Client/Bsn': 999_900_006,
        'Client/Naam': 'Vos',
        'Client/Geslacht': 'vrouw',
        'Client/toString': 'x',
        'Client/StartProducten/0/ToewijzingNummer': 1.5,
        'Client/StartProducten/1/ToewijzingNummer': '102',
        'Client/StartProducten/1/Begindatum': undefined,
      }),
    );

    expect(uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`)).toEqual([
      'verkeerdeWaarde /Bericht/Client/Bsn',
      'COD046 /Bericht/Client/Geslacht',
      'verkeerdeWaarde /Bericht/Client/Naam',
      'verkeerdeWaarde /Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer',
      'verkeerdeWaarde /Bericht/Client/StartProducten/StartProduct[2]/ToewijzingNummer',
      'elementOntbreekt /Bericht/Client/StartProducten/StartProduct[2]/Begindatum',
      'onbekendElement /Bericht/Client/toString',
    ]);
    expect(JSON.stringify(uit)).not.toMatch(/999900006|vrouw|Vos/);
  });

  it('weigert een lege lijst en een lijst die er geen is', () => {
    const codes = (waarde: unknown) => {
      const uit = zetInXml(met(GOEDE_BERICHTEN['305'], { 'Client/StartProducten': waarde }));
      return uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`);
    };

    expect(codes([])).toEqual(['elementOntbreekt /Bericht/Client/StartProducten/StartProduct']);
    expect(codes({})).toEqual(['verkeerdeWaarde /Bericht/Client/StartProducten']);
    expect(codes([null])).toEqual(['verkeerdeWaarde /Bericht/Client/StartProducten/StartProduct[1]']);
  });

  it('schrijft niets wat een regel breekt: die noemt hij', () => {
    const uit = schrijfBericht(met(GOEDE_BERICHTEN['319'], { 'Antwoord/RedenAfwijzingVerzoek': undefined }));

    expect(uit.gelukt ? [] : uit.weigeringen.map(({ code }) => code)).toEqual(['CD085']);
  });

  it('schrijft alleen wat hij weigert als de vorm niet goed is', () => {
    const uit = schrijfBericht(met(GOEDE_BERICHTEN['319'], { 'Antwoord/VerzoekAntwoord': undefined }));

    expect(uit.gelukt ? [] : uit.weigeringen.map(({ code }) => code)).toEqual(['elementOntbreekt']);
  });

  it('weigert een bericht van meer dan 25 MB (OP179)', () => {
    const bericht = met(GOEDE_BERICHTEN['301'], { 'Client/Commentaar': 'é'.repeat(13_200_000) });
    const uit = zetInXml(bericht);

    expect(uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`)).toEqual([
      'OP179 /Bericht',
    ]);
    expect(zetInXml(met(bericht, { 'Client/Commentaar': 'é'.repeat(12_800_000) })).gelukt).toBe(true);
  });
});
