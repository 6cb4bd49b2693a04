-- A changed assignment is told under a number of its own (iWmo 3.2 OP033x1, IV066): one number per stretch of it.
ALTER TABLE toewijzingnummer ADD COLUMN deel text NOT NULL DEFAULT '';
ALTER TABLE toewijzingnummer DROP CONSTRAINT toewijzingnummer_gemeente_dossier_levering_key;
ALTER TABLE toewijzingnummer ADD UNIQUE (gemeente, dossier, levering, deel);
