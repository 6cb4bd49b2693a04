import { Icoon } from './icoon.tsx';

type PagineringProps = {
  /** From 1. */
  pagina: number;
  aantalPaginas: number;
  href: (pagina: number) => string;
};

/** Previous, next and where we are. Nothing when there is one page. */
export function Paginering(p: PagineringProps) {
  if (p.aantalPaginas <= 1) return null;
  return (
    <nav class="omk-paginering" aria-label="Paginering">
      {p.pagina > 1 ? (
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--subtle"
          href={p.href(p.pagina - 1)}
          rel="prev"
        >
          <Icoon naam="terug" />
          Vorige
        </a>
      ) : null}
      <span class="omk-paginering__stand">
        Pagina {p.pagina} van {p.aantalPaginas}
      </span>
      {p.pagina < p.aantalPaginas ? (
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--subtle"
          href={p.href(p.pagina + 1)}
          rel="next"
        >
          Volgende
          <Icoon naam="pijl" />
        </a>
      ) : null}
    </nav>
  );
}
