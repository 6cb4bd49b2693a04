import { bezwaarPaden } from './bezwaar/paden.ts';
import { BEZWAARREGISTERLEZERS } from './bezwaar/register-routes.tsx';
import { KNELPUNTLEZERS } from './doorbraak/knelpunt-routes.tsx';
import { doorbraakPaden } from './doorbraak/paden.ts';
import { AANBIEDERLEZERS } from './contracten/routes.tsx';
import type { Web } from './dossier/inzien.tsx';
import { REGISTERS } from './kader.ts';
import { leveringPaden } from './levering/paden.ts';
import type { Rol } from './kern/rollen.ts';
import type { Kamer } from './toegang/route.ts';
import { aanbodPaden } from './ui/aanbodpaden.ts';
import { contractPaden } from './ui/contractpaden.ts';
import { Wegwijzer, type Onderdeel } from './ui/wegwijzer.tsx';
import { registerPaden } from './vergelijkbaar/paden.ts';
import { REGISTERLEZERS } from './vergelijkbaar/registerroutes.tsx';
import { CIJFERLEZERS } from './verordening/namen.ts';
import { verordeningPaden } from './verordening/paden.ts';
import { WACHTLIJSTLEZERS } from './wachtlijst/routes.tsx';

const ONDERDELEN: readonly Onderdeel[] = [
  {
    titel: 'Sociale kaart',
    uitleg: 'Wat is er al, dichtbij en zonder aanvraag?',
    href: aanbodPaden.kaart,
    rollen: ['jurist', 'teamleider', 'controller'],
  },
  {
    titel: 'Aanbieders',
    uitleg: 'Wie levert onder een contract, wat, waar en hoeveel, en wie neemt niemand aan?',
    href: contractPaden.lijst,
    rollen: AANBIEDERLEZERS,
  },
  {
    titel: 'Wachtlijst',
    uitleg: 'Wie heeft een besluit en nog geen hulp, hoe lang al, en wie kan eerder?',
    href: leveringPaden.wachtlijst,
    rollen: WACHTLIJSTLEZERS,
  },
  {
    titel: 'Maatwerkregister',
    uitleg: 'Waar week een besluit af van de regel, met welke reden, en wat kwam ervan?',
    href: registerPaden.register,
    rollen: REGISTERLEZERS,
  },
  {
    titel: 'Knelpunten',
    uitleg: 'Welke regel zat in de weg, hoe vaak, en wat moet eraan gebeuren?',
    href: doorbraakPaden.knelpunten,
    rollen: KNELPUNTLEZERS,
  },
  {
    titel: 'Bezwaarregister',
    uitleg: 'Waarom maken mensen bezwaar, en wat was de beslissing?',
    href: bezwaarPaden.register,
    rollen: BEZWAARREGISTERLEZERS,
  },
  {
    titel: 'Verordening',
    uitleg: 'Halen onze besluiten de doelen die de raad stelde?',
    href: verordeningPaden.cijfers,
    rollen: CIJFERLEZERS,
  },
];

const LEZERS: readonly Rol[] = ['jurist', 'teamleider', 'controller'];

/** What the municipality learns from its dossiers, in one place. */
export function registerwijzer(kamer: Kamer, web: Web): void {
  kamer.get(REGISTERS.href, { recht: LEZERS, audit: 'geen' }, (c, wie) =>
    c.html(
      <Wegwijzer
        kader={web.kader(c, wie)}
        titel="Registers"
        inleiding={<p>Wat leert de gemeente van haar dossiers, en wat is er al?</p>}
        rol={wie.rol}
        onderdelen={ONDERDELEN}
      />,
    ),
  );
}
