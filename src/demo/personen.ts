import type { Inrichting, Medewerker } from '../gemeente/inrichting.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { Bsn } from '../kern/bsn.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import { leesLokaleCode, leesPersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { DemoMachine, DemoPersoon } from '../toegang/demo-personen.ts';
import { SCOPES } from '../toegang/machine.ts';

export const DEMO_VOORVOEGSEL = '/demo-idp';

/** The one client for people. Not secret: the demo only knows invented people. */
export const DEMO_CLIENT = { client: 'omkeer', geheim: 'alleen-voor-de-demo' } as const;

/** @throws Error for text that is no id: a mistake in the demo itself. */
export function persoonId(tekst: string): PersoonId {
  const id = leesPersoonId(tekst);
  if (id === undefined) throw new Error(`geen persoon: ${tekst}`);
  return id;
}

/** @throws Error for text that is no code: a mistake in the demo itself. */
function demoCode(tekst: string): LokaleCode {
  const gelezen = leesLokaleCode(tekst);
  if (gelezen === undefined) throw new Error(`geen code: ${tekst}`);
  return gelezen;
}

/** From the range 9999xxxxx, which is never given out. @throws Error for a number that fails the elfproef. */
export function demoBsn(tekst: string): Bsn {
  const bsn = leesBsn(tekst);
  if (bsn === undefined) throw new Error(`geen bsn: ${tekst}`);
  return bsn;
}

export const MARIA = persoonId('maria');
export const LISA = persoonId('lisa');
export const KEES = persoonId('kees');
/** As the register of providers knows Zorggroep De Linde. */
export const AANBIEDER_KEES = demoCode('zorggroep-de-linde');
export const MARIA_BSN = demoBsn('999990019');
export const LISA_BSN = demoBsn('999990044');
/** Waits for help at a provider that closes. */
const FRANS = { id: persoonId('frans'), bsn: demoBsn('999990470') } as const;

/** Employees to log in as: the first of each role, and two klantmanagers so that one can look over the other's shoulder. */
const AAN_HET_WERK: readonly { readonly rol: Rol; readonly hoeveelste: number; readonly komtVoor: string }[] =
  [
    { rol: 'screener', hoeveelste: 0, komtVoor: 'Nieuwe meldingen beoordelen en verdelen' },
    {
      rol: 'klantmanager',
      hoeveelste: 0,
      komtVoor: 'Het onderzoek bij mevrouw Xanders en de andere eigen dossiers',
    },
    { rol: 'klantmanager', hoeveelste: 1, komtVoor: 'De scootmobiel en de andere eigen dossiers' },
    { rol: 'jurist', hoeveelste: 0, komtVoor: 'Meekijken met besluiten' },
    { rol: 'teamleider', hoeveelste: 0, komtVoor: 'De dossiers van het eigen team' },
    { rol: 'controller', hoeveelste: 0, komtVoor: 'Controleren of alles klopt en niets is veranderd' },
    { rol: 'fg', hoeveelste: 0, komtVoor: 'Toezicht houden op privacy, en adviseren over een datalek' },
    { rol: 'beheerder', hoeveelste: 0, komtVoor: 'Taken, brieven en inrichting bekijken' },
    { rol: 'administratie', hoeveelste: 0, komtVoor: 'Meldingen, post en berichten met aanbieders' },
    { rol: 'contractmanager', hoeveelste: 0, komtVoor: 'Contracten, capaciteit en stops van aanbieders' },
    { rol: 'deelnemer', hoeveelste: 0, komtVoor: 'Vanuit Jeugd meedenken met één toets, zonder het dossier' },
  ];

function medewerker(inrichting: Inrichting, m: Medewerker, komtVoor: string): DemoPersoon {
  return {
    id: m.id,
    naam: m.naam,
    rollen: [m.rol],
    gemeente: inrichting.gemeente,
    bsn: null,
    team: m.team,
    komtVoor,
  };
}

/** Everyone to log in as in the demo, residents first. */
export function demoPersonen(inrichting: Inrichting): readonly DemoPersoon[] {
  const { gemeente } = inrichting;
  return [
    {
      id: MARIA,
      naam: 'Maria Xanders',
      rollen: ['inwoner'],
      gemeente,
      bsn: MARIA_BSN,
      team: null,
      komtVoor: 'Haar hulpvraag: overdag ergens heen, thuis loopt het op',
    },
    {
      id: LISA,
      naam: 'Lisa Xanders',
      rollen: ['mantelzorger'],
      gemeente,
      bsn: LISA_BSN,
      team: null,
      komtVoor: 'Meekijken bij de hulpvraag van haar moeder',
    },
    {
      ...FRANS,
      naam: 'Frans Beckers',
      rollen: ['inwoner'],
      gemeente,
      team: null,
      komtVoor: 'Een besluit en nog geen hulp: waar hij wacht, en wat er wordt aangeboden',
    },
    ...AAN_HET_WERK.flatMap(({ rol, hoeveelste, komtVoor }) => {
      const m = inrichting.medewerkers.filter((x) => x.rol === rol)[hoeveelste];
      return m ? [medewerker(inrichting, m, komtVoor)] : [];
    }),
    {
      id: KEES,
      naam: 'Kees de Wit',
      rollen: ['aanbieder'],
      gemeente,
      bsn: null,
      team: null,
      aanbieder: AANBIEDER_KEES,
      komtVoor: 'Aanbieder Zorggroep De Linde: opgedragen hulp aannemen, starten en stoppen',
    },
  ];
}

/** The machine of the README, for the API. */
export function DEMO_MACHINES(gemeente: Gemeentecode): readonly DemoMachine[] {
  return [{ id: 'demo-koppeling', geheim: 'alleen-voor-de-demo', gemeente, scopes: SCOPES }];
}
