import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../../test/bouwers/iwmo.ts';
import { BERICHTSOORTEN } from './berichten.ts';
import { leesKopopgave } from './kopopgave.ts';
import { ontvang } from './ontvangst.ts';
import { zetInXml } from './schrijf.ts';

const xmlVan = (soort: (typeof BERICHTSOORTEN)[number]): string => {
  const uit = zetInXml(GOEDE_BERICHTEN[soort]);
  if (!uit.gelukt) throw new Error(uit.weigeringen[0].reden);
  return uit.waarde;
};
const START = xmlVan('305');
const { Header } = GOEDE_BERICHTEN['305'];
const KOP = {
  soort: '305',
  afzender: Header.Afzender,
  ontvanger: Header.Ontvanger,
  identificatie: Header.BerichtIdentificatie.Identificatie,
  dagtekening: Header.BerichtIdentificatie.Dagtekening,
};
const lees = (xml: string) => leesKopopgave(Buffer.from(xml));

describe('wat de kop van zichzelf zegt (OP090x2)', () => {
  it.each([
    ['een code die niet bestaat', START.replace(/(<[^>]*StatusAanlevering>)\d/, '$17'), 'COD467'],
    ['een te lange achternaam', START.replace('>Dijkstra<', `>${'x'.repeat(300)}<`), 'RS028'],
    ['een afgekapt bestand', START.slice(0, START.length - 200), 'geenXml'],
    [
      'een onbekend element',
      START.replace('</wmo305:Header>', '</wmo305:Header><wmo305:Iets/>'),
      'onbekendElement',
    ],
  ])('staat erbij als de rest geen bericht is: %s', (_, xml, code) => {
    const uit = ontvang(Buffer.from(xml));
    expect(uit).toMatchObject({ soort: 'onleesbaar', kop: KOP });
    expect('fouten' in uit && uit.fouten.map((fout) => fout.code)).toContain(code);
  });

  it.each(BERICHTSOORTEN)('is die van het bericht: %s', (soort) => {
    const kop = GOEDE_BERICHTEN[soort].Header;
    expect(lees(xmlVan(soort))).toEqual({
      soort,
      afzender: kop.Afzender,
      ontvanger: kop.Ontvanger,
      identificatie: kop.BerichtIdentificatie.Identificatie,
      dagtekening: kop.BerichtIdentificatie.Dagtekening,
    });
  });

  it('van een andere versie noemt de afzender, en geen soort', () => {
    const { soort: _, ...zonder } = KOP;
    expect(lees(START.replaceAll('/3_2/', '/3_1/'))).toEqual(zonder);
  });

  it('laat weg wat geen code, nummer of datum is: er komt geen vrije tekst mee', () => {
    const xml = START.replace(KOP.afzender, 'Zorg van Jansen').replace(KOP.identificatie, 'Mevrouw De Vries');
    expect(lees(xml)).toEqual({ soort: '305', ontvanger: KOP.ontvanger, dagtekening: KOP.dagtekening });
  });

  it('wordt niet gelezen met een DOCTYPE, in een andere codering, of zonder kop', () => {
    expect(lees(START.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'))).toBeUndefined();
    expect(leesKopopgave(Buffer.from(START, 'utf16le'))).toBeUndefined();
    for (const xml of ['', '<x/>', '<Bericht></Bericht>', START.replace(/<wmo305:Header>[^]*Header>/, '')])
      expect(lees(xml)).toBeUndefined();
  });

  it('gaat nooit stuk, wat er ook staat', () => {
    fc.assert(
      fc.property(fc.nat(START.length), fc.string({ unit: 'binary' }), (plek, rommel) => {
        const kop = lees(START.slice(0, plek) + rommel + START.slice(plek));
        expect(kop === undefined || Object.keys(kop).length > 0).toBe(true);
      }),
    );
  });
});
