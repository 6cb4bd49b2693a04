import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../../test/bouwers/iwmo.ts';
import { berichtruimte } from './berichten.ts';
import { ontvang } from './ontvangst.ts';
import { zetInXml } from './schrijf.ts';
import type { XsdBestanden } from './xsd.ts';
import { maakXsdToets } from './xsd.ts';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
/** Stricter than the standard in one place, so that it is seen to be asked: no answer is called `nee`. */
const BASIS = `<xs:schema ${XS} targetNamespace="urn:basis">
  <xs:simpleType name="Referentie"><xs:restriction base="xs:string"><xs:pattern value="[^n].*"/></xs:restriction></xs:simpleType>
</xs:schema>`;
const ANTWOORD = `<xs:schema ${XS} xmlns:b="urn:basis" targetNamespace="${berichtruimte('319')}" elementFormDefault="qualified">
  <xs:import namespace="urn:basis" schemaLocation="basisschema.xsd"/>
  <xs:element name="Bericht"><xs:complexType><xs:sequence>
    <xs:element name="Header"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="Antwoord"><xs:complexType><xs:sequence>
      <xs:element name="ReferentieAanbieder" type="b:Referentie"/>
      <xs:any maxOccurs="unbounded" processContents="skip"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const bestanden = (namen: Readonly<Record<string, string>>): XsdBestanden =>
  Object.fromEntries(Object.entries(namen).map(([naam, tekst]) => [naam, Buffer.from(tekst)]));
const codes = (namen: Readonly<Record<string, string>>) => {
  const uit = maakXsdToets(bestanden(namen));
  return uit.gelukt ? [] : uit.weigeringen.map(({ code, reden }) => [code, reden.slice(0, 25)]);
};

const xml = zetInXml(GOEDE_BERICHTEN['319']);
const GOED = Buffer.from(xml.gelukt ? xml.waarde : '');
const FOUT = Buffer.from(GOED.toString().replace('>VOW-3<', '>nee<'));

describe('de XSD’s als tweede oordeel', () => {
  const uit = maakXsdToets(bestanden({ 'basisschema.xsd': BASIS, 'WMO319.xsd': ANTWOORD }));
  const toets = uit.gelukt ? uit.waarde : undefined;

  it('laten een goed bericht door, en keuren een ander af met de plaats', () => {
    expect(toets?.toets(GOED, '319')).toEqual([]);
    expect(toets?.toets(FOUT, '319')).toEqual([
      {
        code: 'xsd',
        reden: 'Het XSD van WMO319 keurt dit element af (pattern).',
        artikel: 'iWmo 3.2 berichtformaat',
        uitweg: 'Laat de afzender het bericht verbeteren en opnieuw sturen.',
        veld: '/Bericht/Antwoord/ReferentieAanbieder',
        niveau: 1,
        regelnummer:
          FOUT.toString()
            .split('\n')
            .findIndex((regel) => regel.includes('>nee<')) + 1,
      },
    ]);
  });

  it('oordelen bij de ontvangst mee', () => {
    expect(ontvang(GOED, {}, toets).soort).toBe('goed');
    expect(ontvang(FOUT, {}, toets).soort).toBe('onleesbaar');
    expect(ontvang(FOUT).soort).toBe('goed');
  });

  it('zeggen niets van een bericht waarvan er geen is', () => {
    expect(toets?.toets(Buffer.from('<x/>'), '305')).toEqual([]);
  });

  it('halen niets op dat een bericht aanwijst', () => {
    const elders =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x file:///etc/passwd"';
    const wijst = Buffer.from(GOED.toString().replace('<wmo319:Bericht ', `<wmo319:Bericht ${elders} `));

    expect(toets?.toets(wijst, '319')).toEqual([]);
  });

  it('zijn er niet als een schema, of wat het nodig heeft, niet te lezen is', () => {
    const fout = [['geenXsd', 'Het bestand WMO319.xsd, o']];

    expect(codes({ 'WMO319.xsd': ANTWOORD })).toEqual(fout);
    expect(codes({ 'basisschema.xsd': BASIS, 'WMO319.xsd': 'geen XML' })).toEqual(fout);
    expect(codes({ 'basisschema.xsd': '<x/>', 'WMO319.xsd': ANTWOORD })).toEqual(fout);
    expect(codes({})).toEqual([]);
  });

  it('geven hun geheugen terug', () => {
    const eigen = maakXsdToets(bestanden({ 'basisschema.xsd': BASIS, 'WMO319.xsd': ANTWOORD }));

    expect(() => eigen.gelukt && eigen.waarde.sluit()).not.toThrow();
  });
});
