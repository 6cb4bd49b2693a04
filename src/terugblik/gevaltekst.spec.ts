import { describe, expect, it } from 'vitest';
import { opBezwaarBeslist } from '../../test/bouwers/bezwaar.ts';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { gebeurd } from '../../test/bouwers/stap.ts';
import {
  bestreden,
  naTerugblik,
  TERUGBLIKDAG,
  tekstVoorgesteld,
  tekstVoorstellen,
  tekstVrijgegeven,
  vertrouwelijkGemaakt,
} from '../../test/bouwers/terugblik.ts';
import { voerUit } from '../kern/decider.ts';
import { vrijgegevenTekst, vrijgever, waaromNietGetoond } from './gevaltekst.ts';
import { terugblikHandelingen } from './opdrachten.ts';

const TEKST = tekstVoorstellen().tekst;
const intrekken = { soort: 'tekstIntrekken', reden: 'Een collega herkende iemand.' } as const;

describe('wat collega’s lezen', () => {
  it('verdwijnt zolang bezwaar loopt of het dossier vertrouwelijk is, met de reden (Awb 7:11, BIO2 8.03.01)', () => {
    const t = tekstVrijgegeven();
    for (const [verborgen, code] of [
      [bestreden(t), 'bezwaarLooptNog'],
      [vertrouwelijkGemaakt(t), 'tekstUitVertrouwelijkDossier'],
    ] as const) {
      expect(vrijgegevenTekst(verborgen)).toBe('');
      expect(waaromNietGetoond(verborgen, TEKST)?.code).toBe(code);
    }
  });

  it('kan intrekken wie het vrijgaf, zolang het er staat en het dossier niet vertrouwelijk is (Wmo 5.3.3)', () => {
    const t = tekstVrijgegeven();
    const weg = naTerugblik(t, intrekken);
    expect([t, tekstVoorgesteld(), weg, vertrouwelijkGemaakt(t)].map(vrijgever)).toEqual([
      'jurist',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('verdwijnt als later blijkt dat een naam in de tekst staat (AVG 4 onder 1)', () => {
    const t = tekstVrijgegeven();
    const { melding } = t.melding;
    if (!melding) throw new Error('geen melding');
    const inwoner = { ...melding.inwoner, geboortenaam: 'Begeleider' };
    expect(vrijgegevenTekst({ ...t, melding: { ...t.melding, melding: { ...melding, inwoner } } })).toBe('');
  });

  it('verdwijnt als een ander besluit ervoor in de plaats komt (Awb 7:11 lid 2)', () => {
    const vervangen = { ...tekstVrijgegeven(), bezwaar: opBezwaarBeslist().bezwaar };
    expect(opBezwaarBeslist().bezwaar.vervangingen).toHaveLength(1);
    expect(vrijgegevenTekst(vervangen)).toBe('');
    const nieuw = voerUit(terugblikHandelingen, tekstVoorstellen(), vervangen, klantmanager(TERUGBLIKDAG));
    expect(gebeurd(nieuw)[0]?.feiten).toMatchObject({ id: 'TK2' });
  });
});
