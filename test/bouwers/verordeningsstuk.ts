import type { Verordeningsstuk } from '../../src/brieven/gegevensVerordening.ts';
import { datum } from '../../src/kern/datum.ts';
import { verordeningsstuk } from '../../src/verordening/stuk.ts';
import { eigenRegel, lokaleCode, raadsdoel, verordeningsversie, voorbeeldRegels } from './regels.ts';

/** The document for council and lawyers, with two goals, a rule that serves none and a draft. */
export function stukVoorDeRaad(): Verordeningsstuk {
  const doelen = [raadsdoel('meedoen', 5), raadsdoel('mantelzorg', 2)];
  return verordeningsstuk({
    vandaag: datum('2026-05-01'),
    regels: voorbeeldRegels({
      eigenRegels: [eigenRegel()],
      verordeningen: [
        verordeningsversie({ doelen }),
        verordeningsversie({ code: lokaleCode('ontwerp'), stand: 'ontwerp', doelen: doelen.slice(0, 1) }),
      ],
    }),
    cijfers: {
      besluiten: [{ versie: 'v2026', doelen: ['meedoen'], keuze: 'maatwerk', aantal: 12 }],
      aanhalingen: [{ regel: 'hardheid', inDeWeg: 7, maatwerk: 6, ruimte: 0 }],
      oordelen: [{ doel: 'meedoen', oordeel: 'bereikt', aantal: 8 }],
    },
  });
}
