import type { LokaleCode } from './ids.ts';
import { leesLokaleCode } from './ids.ts';
import { zoekvorm } from './zoekvorm.ts';

/** `Maatje voor thuis` becomes `maatje-voor-thuis`; with a number behind it when that is taken, and `anders` for a name without letters. */
export function nieuweCode(naam: string, bezet: ReadonlySet<string>, anders: string): LokaleCode {
  const kort = zoekvorm(naam)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const basis = kort === '' ? anders : kort;
  for (let n = 1; ; n++) {
    const code = leesLokaleCode(n === 1 ? basis : `${basis}-${n}`);
    if (code !== undefined && !bezet.has(code)) return code;
  }
}
