import { describe, expect, it } from 'vitest';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { onderdeel, vingerafdruk } from '../../test/bouwers/onderzoek.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { maakAdvieslinks } from './advieslink.ts';

const SLEUTEL = 'een-sleutel-van-de-server-van-genoeg-tekens';
const ZAAK = { gemeente: gemeentecode('0971'), dossier: kenmerk('W26-7K3M-Q9TX') };
const ADVIES = { id: onderdeel('A1'), link: vingerafdruk('a') };
const links = maakAdvieslinks(SLEUTEL);
const geheimUit = (pad: string): string => pad.split('/').at(-1) ?? '';

describe('de link van de adviseur', () => {
  it('opent alleen deze vraag van dit dossier van deze gemeente (Wmo 5.3.3)', () => {
    const geheim = geheimUit(links.pad(ZAAK, ADVIES));
    expect(links.klopt(ZAAK, ADVIES, geheim)).toBe(true);
    expect(links.klopt(ZAAK, { ...ADVIES, id: onderdeel('A2') }, geheim)).toBe(false);
    expect(links.klopt(ZAAK, { ...ADVIES, link: vingerafdruk('b') }, geheim)).toBe(false);
    expect(links.klopt({ ...ZAAK, gemeente: gemeentecode('0779') }, ADVIES, geheim)).toBe(false);
    expect(links.klopt({ ...ZAAK, dossier: kenmerk('W26-7K3M-Q9TY') }, ADVIES, geheim)).toBe(false);
  });
  it('gaat niet open met wat in het journaal staat, of met een andere sleutel', () => {
    expect(links.klopt(ZAAK, ADVIES, ADVIES.link)).toBe(false);
    expect(links.klopt(ZAAK, ADVIES, '')).toBe(false);
    const ander = maakAdvieslinks(`${SLEUTEL}!`);
    expect(links.klopt(ZAAK, ADVIES, geheimUit(ander.pad(ZAAK, ADVIES)))).toBe(false);
  });
  it('is elke keer hetzelfde, zodat het bericht opnieuw gestuurd kan worden', () => {
    expect(maakAdvieslinks(SLEUTEL).pad(ZAAK, ADVIES)).toBe(links.pad(ZAAK, ADVIES));
    expect(links.pad(ZAAK, ADVIES)).toMatch(/^\/advies\/W26-7K3M-Q9TX\/A1\/[\w-]{43}$/);
  });
  it('weigert een sleutel die te raden is', () => {
    expect(() => maakAdvieslinks('kort')).toThrow(RangeError);
  });
});
