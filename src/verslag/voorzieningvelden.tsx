import type { TotOnderzoek } from '../onderzoek/toestand.ts';
import type { LokaleRegels, Voorziening } from '../recht/lokaal.ts';
import { Hulp, veldId } from '../ui/formulier.tsx';
import { Legenda, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkje } from '../ui/keuzes.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { veld, veldLijst } from '../ui/velden.ts';
import { passendeOplossingen, voorzieningNamen } from './voorzieningen.ts';
import { Nederlands } from '../ui/talen/vertaald.tsx';
import { zeg, zegMet } from '../ui/talen/zeg.ts';

type Props = Pick<VeldenProps<TotOnderzoek, LokaleRegels>, 'toestand' | 'context' | 'waarden' | 'fouten'> & {
  /** The resident fills it in, else someone on their behalf. */
  zelf: boolean;
};

/** What is asked: one or more maatwerk provisions, each in kind or with a budget (Wmo 2.3.6 lid 1). */
export function Voorzieningvelden(p: Props) {
  const { toestand, context, waarden, fouten, zelf } = p;
  const passend = passendeOplossingen(toestand, context.regels);
  const gekozen = veldLijst(waarden, 'voorziening');
  const vooraan = (v: Voorziening) => gekozen.includes(v.code) || passend.some((o) => o.code === v.code);
  const alle = context.regels.voorzieningen.filter((v) => v.soort === 'maatwerk');
  const eerst = alle.filter(vooraan);
  const rest = alle.filter((v) => !vooraan(v));
  const id = veldId('voorziening');
  const eerste = eerst[0] ?? rest[0];
  const regel = (v: Voorziening) => (
    <Een
      {...p}
      voorziening={v}
      aan={gekozen.includes(v.code)}
      uitVerslag={passend.find((o) => o.code === v.code)?.tekst}
      id={v === eerste ? id : `${id}-${v.code}`}
    />
  );
  return (
    <fieldset class="omk-groep utrecht-form-field">
      <Legenda label={zelf ? zeg('Wat vraagt u aan?') : 'Wat vraagt de inwoner aan?'} />
      <Hulp
        id={`${id}-groep`}
        hulp={
          zelf
            ? zeg('U mag meer dan één ding kiezen.')
            : 'Alleen maatwerk: een algemene voorziening hoeft niet te worden aangevraagd.'
        }
        fout={fouten['voorziening']}
      />
      {alle.length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen maatwerkvoorzieningen ingevuld."
          gevolg={
            zelf
              ? 'Daarom kunt u hier niets kiezen. U kunt uw aanvraag wel met een brief doen; die telt net zo.'
              : 'Daarom is hier niets te kiezen. Een aanvraag op papier telt vanaf de dag van ontvangst.'
          }
          voorInwoner={zelf}
        />
      ) : null}
      {eerst.map(regel)}
      {rest.length === 0 ? null : eerst.length === 0 ? (
        rest.map(regel)
      ) : (
        <Uitklap titel={zeg('Andere voorzieningen')}>{rest.map(regel)}</Uitklap>
      )}
    </fieldset>
  );
}

type EenProps = Props & {
  voorziening: Voorziening;
  aan: boolean;
  uitVerslag: string | undefined;
  id: string;
};

function Een(p: EenProps) {
  const { voorziening: v, waarden, fouten, zelf } = p;
  const namen = voorzieningNamen(v.code);
  const naam = <Nederlands>{v.naam}</Nederlands>;
  return (
    <>
      <Vinkje
        naam="voorziening"
        waarde={v.code}
        tekst={naam}
        aan={p.aan}
        hulp={p.uitVerslag && <Nederlands>{p.uitVerslag}</Nederlands>}
        id={p.id}
      />
      <Uitklap titel={zegMet('Hoe en waarvoor: {wat}', { wat: naam })} open={p.aan} klein>
        <Keuze
          naam={namen.vorm}
          label={
            zelf
              ? zegMet('{wat}: hoe wilt u dit krijgen?', { wat: naam })
              : `${v.naam}: hoe wil de inwoner dit krijgen?`
          }
          opties={[
            { waarde: 'natura', tekst: zeg('De gemeente regelt het (zorg in natura)') },
            {
              waarde: 'pgb',
              tekst: zelf
                ? zeg('Ik regel het zelf met een persoonsgebonden budget (pgb)')
                : 'Met een persoonsgebonden budget (pgb)',
            },
          ]}
          waarde={veld(waarden, namen.vorm) || 'natura'}
          fout={fouten[namen.vorm]}
        />
        <Tekstvlak
          naam={namen.omschrijving}
          label={
            zelf
              ? zegMet('{wat}: wat hebt u nodig?', { wat: naam })
              : `${v.naam}: wat heeft de inwoner nodig?`
          }
          hulp={zelf ? zeg('Bijvoorbeeld hoe vaak, en waarvoor.') : undefined}
          nietVerplicht
          waarde={veld(waarden, namen.omschrijving)}
          fout={fouten[namen.omschrijving]}
          regels={3}
        />
        <Tekstvlak
          naam={namen.motiveringPgb}
          label={zegMet('{wat}: waarom een pgb?', { wat: naam })}
          hulp={
            zelf
              ? zeg(
                  'Alleen invullen als u een pgb kiest. Waarom past wat de gemeente regelt niet bij u? Weet u het nog niet? Dan vragen wij er later om.',
                )
              : 'Alleen bij een pgb. Leeg laten mag: dan is de aanvraag ontvangen en volgt een vraag om aanvulling (Wmo 2.3.6 lid 2 onder b, Awb 4:5).'
          }
          nietVerplicht
          waarde={veld(waarden, namen.motiveringPgb)}
          fout={fouten[namen.motiveringPgb]}
          regels={4}
        />
      </Uitklap>
    </>
  );
}
