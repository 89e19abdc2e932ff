-- Who follows a link is told that it changed, and never what: the payload is its id. PostgreSQL tells it when the
-- transaction is committed, so that a change that was rolled back is told to nobody.
CREATE FUNCTION meld_plankoppeling() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
	rij jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
	PERFORM pg_notify('plankoppeling_gewijzigd', rij ->> TG_ARGV[0]);
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "plankoppeling_gewijzigd" AFTER UPDATE OR DELETE ON "plankoppeling" FOR EACH ROW EXECUTE FUNCTION meld_plankoppeling('id');--> statement-breakpoint
CREATE TRIGGER "toestemming_gewijzigd" AFTER INSERT OR UPDATE OR DELETE ON "toestemming" FOR EACH ROW EXECUTE FUNCTION meld_plankoppeling('plankoppeling_id');
