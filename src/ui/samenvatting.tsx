import type { Child } from 'hono/jsx';
import { zeg } from './talen/zeg.ts';

export interface Regel {
  readonly term: string;
  /** Empty or absent shows `niet ingevuld`. */
  readonly waarde?: Child | undefined;
  /** Where this can be changed. */
  readonly wijzig?: string | undefined;
}

/** What was filled in, or what is known: term, value, and where to change it. */
export function Samenvatting({ regels }: { regels: readonly Regel[] }) {
  return (
    <dl class="omk-samenvatting">
      {regels.map((regel) => (
        <div class="omk-samenvatting__regel">
          <dt>{regel.term}</dt>
          <dd>
            {regel.waarde === undefined || regel.waarde === '' || regel.waarde === null ? (
              <span class="omk-zacht">{zeg('niet ingevuld')}</span>
            ) : (
              regel.waarde
            )}
          </dd>
          {regel.wijzig ? (
            <dd class="omk-samenvatting__wijzig">
              <a class="utrecht-link utrecht-link--html-a" href={regel.wijzig}>
                Wijzig<span class="omk-onzichtbaar"> {regel.term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
