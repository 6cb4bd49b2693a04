import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { PRIJSEENHEIDNAAM } from '../recht/prijslijst.ts';
import type { Betalersaldo, Drie, Vergelijking } from './kosten.ts';
import type { Kostenrij } from './toestand.ts';

/** Whole euros: these are estimates. `€ 20.642` */
export function euro(b: Bedrag): string {
  return bedragTekst(bedrag(Math.round(b / 100) * 100)).replace(/,00$/, '');
}

/** `€ 8.442`, with the range behind it when that is known. */
export function metBand({ laag, midden, hoog }: Drie): string {
  return laag === midden && midden === hoog
    ? euro(midden)
    : `${euro(midden)} (${euro(laag)} tot ${euro(hoog)})`;
}

export const jarenTekst = (horizon: number): string =>
  horizon === 12 ? '12 maanden' : `${horizon / 12} jaar`;

/** The picture in one or two sentences, on what is known. */
export function geldzinnen(v: Vergelijking): readonly string[] {
  const { nu, straks, saldo, omslagmaand, horizon } = v;
  const verschil =
    saldo.midden === 0
      ? 'Dat is even veel'
      : `Dat is ${euro(bedrag(Math.abs(saldo.midden)))} ${saldo.midden > 0 ? 'minder' : 'meer'}`;
  const onbekend = nu.onbekend.length + straks.onbekend.length;
  const band = nu.zonderBandbreedte.length + straks.zonderBandbreedte.length;
  return [
    `In ${jarenTekst(horizon)} kost doorgaan zoals nu ${euro(nu.totaal.midden)} en de doorbraak ${euro(straks.totaal.midden)}, op wat bekend is. ${verschil}.`,
    omslagmaand === null
      ? `De doorbraak wordt in ${jarenTekst(horizon)} niet goedkoper dan doorgaan.`
      : omslagmaand === 1
        ? 'De doorbraak is vanaf het begin niet duurder dan doorgaan.'
        : `Vanaf maand ${omslagmaand} heeft de doorbraak niet meer gekost dan doorgaan.`,
    ...(saldo.laag < 0 && saldo.hoog > 0
      ? [
          `Het kan ook anders uitvallen: van ${euro(bedrag(Math.abs(saldo.laag)))} duurder tot ${euro(saldo.hoog)} goedkoper.`,
        ]
      : []),
    ...(onbekend > 0
      ? [
          `${onbekend === 1 ? '1 post is' : `${onbekend} posten zijn`} onbekend en ${onbekend === 1 ? 'telt' : 'tellen'} niet mee.`,
        ]
      : []),
    ...(band > 0
      ? [
          `Bij ${band === 1 ? '1 post' : `${band} posten`} is de bandbreedte niet bekend; daar is met het midden gerekend.`,
        ]
      : []),
  ];
}

/** What a payer pays on one side; a gain is called that, and what is not known is not nothing. */
export function kantTekst(kant: Drie, onbekend: boolean): string {
  const bekend = kant.midden < 0 ? `baten ${metBand(omgekeerd(kant))}` : metBand(kant);
  if (!onbekend) return bekend;
  return kant.midden === 0 ? 'onbekend' : `${bekend}, en een deel onbekend`;
}

/** `€ 47.526 minder`, `€ 3.500 meer (€ 2.800 tot € 4.500)`: said of a budget, never of a person. */
export function saldoTekst({ saldo, onbekendNu, onbekendStraks }: Betalersaldo): string {
  const onbekend = onbekendNu || onbekendStraks;
  if (saldo.midden === 0) return onbekend ? 'onbekend' : 'gelijk';
  const [tekst, band] = metBand(saldo.midden > 0 ? saldo : omgekeerd(saldo)).split(' (');
  const richting = `${tekst ?? ''} ${saldo.midden > 0 ? 'minder' : 'meer'}`;
  return [richting, ...(band ? [`(${band}`] : []), ...(onbekend ? ['op wat bekend is'] : [])].join(' ');
}

function omgekeerd({ laag, midden, hoog }: Drie): Drie {
  return { laag: bedrag(0 - hoog), midden: bedrag(0 - midden), hoog: bedrag(0 - laag) };
}

/** `€ 20.642 per jaar, vanaf maand 4, 6 maanden`, or that it is not known. */
export function postbedrag(rij: Kostenrij): string {
  if (rij.midden === null) return 'onbekend';
  return [
    `${euro(rij.midden)} ${PRIJSEENHEIDNAAM[rij.per]}`,
    ...(rij.vanafMaand > 1 ? [`vanaf maand ${rij.vanafMaand}`] : []),
    ...(rij.maanden === null || rij.per === 'keer' ? [] : [`${rij.maanden} maanden`]),
  ].join(', ');
}

export function postband({ laag, midden, hoog }: Kostenrij): string {
  if (midden === null) return '';
  if (laag === null && hoog === null) return 'niet bekend';
  return `${laag === null ? '?' : euro(laag)} tot ${hoog === null ? '?' : euro(hoog)}`;
}
