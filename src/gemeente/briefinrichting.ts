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

/** The letterhead of what is printed from a dossier, or why it cannot be printed yet. */
export function vindHuisstijl({ huisstijl }: Inrichting): Uitkomst<Huisstijl> {
  if (huisstijl) return gelukt(huisstijl);
  return geweigerd({
    code: 'inrichtingOnvolledig',
    reden: 'Dit document kan nog niet worden gemaakt: de gemeente heeft haar huisstijl nog niet ingevuld.',
    artikel: 'Omkeer',
    uitweg: 'Vraag de gemeente om huisstijl.yaml in te vullen. Het dossier zelf is compleet.',
  });
}
