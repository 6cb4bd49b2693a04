import type { Rol } from '../kern/rollen.ts';
import type { Kader } from '../ui/kader.ts';
import { Wegwijzer, type Onderdeel } from '../ui/wegwijzer.tsx';
import { BEWAKINGLEZERS } from './bewaking-routes.tsx';
import { toezichtPaden } from './paden.ts';
import {
  FGROLLEN,
  LEKLEZERS,
  LOGBOEKLEZERS,
  NOODBEOORDELAARS,
  RECHTENLEZERS,
  STEEKPROEFLEZERS,
  VERWERKINGENLEZERS,
  VERZOEKENLEZERS,
} from './rollen.ts';

/** What the desk leads to, each for whom the page itself lets in. */
const ONDERDELEN: readonly Onderdeel[] = [
  {
    titel: 'Noodinzage beoordelen',
    uitleg: 'Wie opende een dossier zonder eigen taak daarin, en was dat nodig?',
    href: toezichtPaden.noodinzagen,
    rollen: NOODBEOORDELAARS,
  },
  {
    titel: 'Noodinzage',
    uitleg: 'Wie opende een dossier zonder eigen taak daarin, en wat vond de leidinggevende?',
    href: toezichtPaden.noodinzagen,
    rollen: FGROLLEN,
  },
  {
    titel: 'Vertrouwelijke dossiers',
    uitleg: 'Wie bewaakt ze, en wie neemt het over bij afwezigheid?',
    href: toezichtPaden.bewaking,
    rollen: BEWAKINGLEZERS,
  },
  {
    titel: 'Steekproef van wat gelezen is',
    uitleg: 'Elke maand kiest het lot: wie las wat, en was dat nodig?',
    href: toezichtPaden.steekproeven,
    rollen: STEEKPROEFLEZERS,
  },
  {
    titel: 'Datalekken',
    uitleg: 'Wat ging er mis, hoe laat moet het gemeld zijn, en wat is er gedaan?',
    href: toezichtPaden.datalekken,
    rollen: LEKLEZERS,
  },
  {
    titel: 'Wie mag wat en waarom',
    uitleg: 'Welke rechten heeft ieder, waar komen ze vandaan, en zijn ze nog nodig?',
    href: toezichtPaden.rechten,
    rollen: RECHTENLEZERS,
  },
  {
    titel: 'Logboek Data\u00ADverwerkingen',
    uitleg: 'Van wie zijn gegevens verwerkt, wanneer en waarvoor? Zonder namen.',
    href: toezichtPaden.logboek,
    rollen: LOGBOEKLEZERS,
  },
  {
    titel: 'Verzoeken over gegevens',
    uitleg: 'Hoe vaak vroegen inwoners iets over hun gegevens, en was het antwoord op tijd?',
    href: toezichtPaden.verzoeken,
    rollen: VERZOEKENLEZERS,
  },
  {
    titel: 'Verwerkingen en DPIA',
    uitleg: 'Waarvoor gebruikt Omkeer gegevens, en wat adviseerde de functionaris gegevens\u00ADbescherming?',
    href: toezichtPaden.verwerkingen,
    rollen: VERWERKINGENLEZERS,
  },
  {
    titel: 'Wie las een dossier?',
    uitleg: 'Het leeslog van een dossier, en het bewijs dat er niets is veranderd. Zonder wat erin staat.',
    href: toezichtPaden.dossiersporen,
    rollen: FGROLLEN,
  },
  {
    titel: 'Een dossier lezen met een reden',
    uitleg: 'Als uw toezicht niet zonder kan. De inwoner ziet het, met uw reden.',
    href: toezichtPaden.fginzage,
    rollen: FGROLLEN,
  },
];

/** The desk of who looks whether privacy holds. */
export function Bureau({ kader, rol }: { kader: Kader; rol: Rol }) {
  return (
    <Wegwijzer
      kader={kader}
      titel="Toezicht"
      inleiding={<p>Houdt de privacy stand? Wat hier staat, kunt u later aantonen.</p>}
      rol={rol}
      onderdelen={ONDERDELEN}
    />
  );
}
