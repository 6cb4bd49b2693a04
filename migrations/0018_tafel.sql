-- The kitchen table without a network (ADR 0024): what lies on a tablet is encrypted, and the key hangs
-- on the login. It stands in the session, so that it goes with the session and with nothing else.
ALTER TABLE sessie ADD COLUMN tafelsleutel text;
