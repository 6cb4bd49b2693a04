-- The approved report as one page of HTML too, kept with its hash like the PDF (docs/adr/0034). PostgreSQL 15 is the floor.
-- Empty for what was approved before: that page is made from the facts, which do not change.
ALTER TABLE kwartaalstuk
  ADD COLUMN html bytea,
  ADD COLUMN html_vingerafdruk text,
  ADD CONSTRAINT kwartaalstuk_html CHECK (
    (html IS NULL) = (html_vingerafdruk IS NULL)
    AND (html IS NULL OR html_vingerafdruk = encode(sha256(html), 'hex')));
