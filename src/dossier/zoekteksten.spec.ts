import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../test/bouwers/willekeurig-begin.ts';
import { aangevraagdMetVerslag } from '../../test/bouwers/aanvraag.ts';
import { opBezwaarBeslist } from '../../test/bouwers/bezwaar.ts';
import { akkoord } from '../../test/bouwers/doorbraak.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { genomenAfwijzing } from '../../test/bouwers/besluit.ts';
import { vindplaats } from '../zoeken/namen.ts';
import { toegewezen } from '../../test/bouwers/rechten.ts';
import { opgedragen } from '../../test/bouwers/levering.ts';
import { ingebracht } from '../../test/bouwers/overleg.ts';
import { naTerugblik, tekstVoorgesteld } from '../../test/bouwers/terugblik.ts';
import { wijzigingGemeld } from '../../test/bouwers/voortzetting.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { BEGIN_DOSSIER, vouw } from './toestand.ts';
import { zoekteksten } from './zoekteksten.ts';

describe('waarin gezocht wordt (Wmo 5.1.1 lid 1)', () => {
  const dossiers = [
    { ...BEGIN_DOSSIER, ...genomenAfwijzing() },
    { ...BEGIN_DOSSIER, ...aangevraagdMetVerslag() },
    { ...BEGIN_DOSSIER, ...getoetst(PEDRO) },
    heelDossier(opBezwaarBeslist()),
    heelDossier(akkoord()),
    heelDossier(naTerugblik()),
    heelDossier(tekstVoorgesteld()),
    heelDossier(toegewezen('correctie')),
    heelDossier(ingebracht()),
    opgedragen(),
    heelDossier(wijzigingGemeld()),
  ];

  it('er is tekst van elke stap, van melding tot voortzetting (Omkeer: zoeken)', () => {
    const soorten = new Set(dossiers.flatMap(zoekteksten).map(({ deel }) => deel.split('-')[0]));
    for (const soort of [
      'melding',
      'screening',
      'gegevens',
      'gesprek',
      'toets',
      'verslag',
      'aanvraag',
      'besluit',
      'bezwaar',
      'doorbraak',
      'terugblik',
      'gevaltekst',
      'rechten',
      'overleg',
      'levering',
      'voortzetting',
    ])
      expect(soorten).toContain(soort);
  });

  it('elk deel heeft een naam en een plek op de dossierpagina (Omkeer: zoeken)', () => {
    for (const { deel } of dossiers.flatMap(zoekteksten))
      expect(vindplaats(DOSSIER, deel).naam).not.toBe('Dossier');
  });

  it('codes, nummers en een BSN staan er niet tussen (Wabb 10)', () => {
    const alles = dossiers
      .flatMap(zoekteksten)
      .map(({ tekst }) => tekst)
      .join('\n');
    expect(alles).not.toMatch(/99999\d{4}|\b[GEV]\d\b|nietVanToepassing|voldoetNiet|sociaalNetwerk/);
  });

  it('zonder melding en na vernietiging is er niets om in te zoeken (Wmo 5.3.4)', () => {
    expect(zoekteksten(BEGIN_DOSSIER)).toEqual([]);
    expect(zoekteksten(vouw([]))).toEqual([]);
  });
});
