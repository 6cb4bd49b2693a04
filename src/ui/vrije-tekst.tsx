/** Text as someone typed it: line breaks kept, right-to-left scripts the right way round. */
export function VrijeTekst(p: {
  tekst: string;
  /** Someone's own words, such as the hulpvraag. */
  citaat?: boolean | undefined;
}) {
  return p.citaat ? (
    <blockquote class="omk-citaat" dir="auto">
      {p.tekst}
    </blockquote>
  ) : (
    <div class="omk-lopend" dir="auto">
      {p.tekst}
    </div>
  );
}
