import type { Huisstijl } from '../brieven/huisstijl.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Briefinrichting, Inrichting } from './inrichting.ts';

/**
 * The one guard before a letter: everything a letter says is there, or the refusal names what is missing and in which
 * file. A letter with a hole never goes out.
 */
export function vindBriefinrichting(inrichting: Inrichting): Uitkomst<Briefinrichting> {
  const { huisstijl, clientondersteuning, belBinnenWerkdagen, brieven } = inrichting;
  if (huisstijl && clientondersteuning && belBinnenWerkdagen !== null && brieven)
    return gelukt({ ...inrichting, huisstijl, clientondersteuning, belBinnenWerkdagen, brieven });
  const inGemeente = [
    ...(brieven ? [] : ['contact en bezwaar']),
    ...(clientondersteuning ? [] : ['cliëntondersteuning']),
    ...(belBinnenWerkdagen === null ? ['belnorm'] : []),
  ];
  const waar = [
    ...(inGemeente.length > 0 ? [`${inGemeente.join(', ')} (gemeente.yaml)`] : []),
    ...(huisstijl ? [] : ['huisstijl (huisstijl.yaml)']),
  ];
  return geweigerd({
    code: 'inrichtingOnvolledig',
    reden: `De brief wacht. Nog niet ingevuld: ${waar.join(' en ')}.`,
    artikel: 'Omkeer',
    uitweg: 'Vul dit aan, start Omkeer opnieuw en probeer de taak opnieuw.',
  });
}

/** Neutral, and readable on white (WCAG 1.4.3). */
const EFFEN: Huisstijl['kleuren'] = { hoofd: '#1a1a1a', vlak: '#f2f2f2' };

/**
 * The paper for what is no letter: a copy of the dossier, a plan, a document for the council. Without a house style
 * the name alone: a resident has a right to a copy whether or not somebody filled in the colours (Wmo 5.3.2).
 */
export function papierVan({ huisstijl, naam }: Pick<Inrichting, 'huisstijl' | 'naam'>): Huisstijl {
  return (
    huisstijl ?? {
      gemeentenaam: naam,
      bezoekadres: [],
      postadres: [],
      telefoon: '',
      website: '',
      email: '',
      openingstijden: '',
      logo: null,
      kleuren: EFFEN,
      ondertekenaarCollege: `het college van burgemeester en wethouders van ${naam}`,
    }
  );
}
