import { describe, expect, it } from 'vitest';
import { tijdstip } from '../kern/datum.ts';
import { leesGemeentecode, leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import {
  isAanrakingNodig,
  koekjenaam,
  koekjeopties,
  koekjeTekst,
  leesKoekje,
  nieuwKoekje,
  plusMinuten,
  sessieId,
  SESSIEREGELS,
  type Sessie,
  sessiestand,
} from './sessie.ts';

const gemeente = leesGemeentecode('0971');
const id = leesPersoonId('p1');
if (gemeente === undefined || id === undefined) throw new Error('proefgegeven klopt niet');
const negen = tijdstip('2026-03-02T09:00:00Z');

const sessie = (rol: Rol): Sessie => ({
  id: sessieId(nieuwKoekje(gemeente)),
  gebruiker: { id, rol, naam: 'Proef', gemeente, bsn: null, namensBsn: null, aanbieder: null, team: null },
  laatstGezien: negen,
  signalen: 0,
  uitnodigingen: 0,
  onbeantwoord: 0,
  berichten: 0,
  verloopt: plusMinuten(negen, SESSIEREGELS.hoogstens),
});
const na = (rol: Rol, minuten: number) => sessiestand(sessie(rol), plusMinuten(negen, minuten), SESSIEREGELS);

describe('duur van een sessie', () => {
  it('inwoner: 15 minuten zonder verzoek mag nog, daarna niet meer', () => {
    expect(na('inwoner', 15)).toBe('geldig');
    expect(na('inwoner', 16)).toBe('stil');
  });
  it('aanbieder en adviseur van buiten vallen onder de korte tijd', () => {
    expect([na('aanbieder', 16), na('adviseur', 16)]).toEqual(['stil', 'stil']);
  });
  it('medewerker: 60 minuten', () => {
    expect([na('klantmanager', 60), na('klantmanager', 61)]).toEqual(['geldig', 'stil']);
  });
  it('na tien uur is het voorbij, ook bij doorwerken', () => {
    const actief = { ...sessie('klantmanager'), laatstGezien: plusMinuten(negen, 599) };
    expect(sessiestand(actief, plusMinuten(negen, 600), SESSIEREGELS)).toBe('geldig');
    expect(sessiestand(actief, plusMinuten(negen, 601), SESSIEREGELS)).toBe('voorbij');
  });
  it('schrijft laatst gezien hooguit eens per minuut', () => {
    expect(isAanrakingNodig(sessie('inwoner'), plusMinuten(negen, 1))).toBe(false);
    expect(isAanrakingNodig(sessie('inwoner'), plusMinuten(negen, 2))).toBe(true);
  });
});

describe('koekje', () => {
  const koekje = nieuwKoekje(gemeente);
  it('is terug te lezen en bevat 256 bits', () => {
    expect(leesKoekje(koekjeTekst(koekje))).toEqual(koekje);
    expect(Buffer.from(koekje.token, 'base64url')).toHaveLength(32);
  });
  it('staat niet in de database, alleen zijn sha256', () => {
    expect(sessieId(koekje)).toMatch(/^[0-9a-f]{64}$/);
    expect(sessieId(koekje)).not.toContain(koekje.token);
  });
  it.each([
    '',
    '0971',
    '0971.kort',
    `97.${koekje.token}`,
    `0971.${koekje.token}.x`,
    `0971.${'\0'.repeat(43)}`,
  ])('weigert %j', (tekst) => {
    expect(leesKoekje(tekst)).toBeUndefined();
  });
  it('heet op https __Host-omkeer met Secure, op http localhost omkeer', () => {
    const https = new URL('https://wmo.stein.nl');
    const http = new URL('http://localhost:3000');
    expect([koekjenaam(https, 'omkeer'), koekjeopties(https).secure]).toEqual(['__Host-omkeer', true]);
    expect([koekjenaam(http, 'omkeer'), koekjeopties(http).secure]).toEqual(['omkeer', false]);
  });
});
