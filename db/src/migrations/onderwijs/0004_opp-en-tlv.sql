DROP INDEX "opp_versie_plan";--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ALTER COLUMN "afgegeven_op" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD COLUMN "onderwijssoort" text NOT NULL;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD COLUMN "definitief_op" date;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD COLUMN "zonder_tlv" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ontwikkelingsperspectief" ADD COLUMN "geschil_ingediend_op" date;--> statement-breakpoint
ALTER TABLE "ontwikkelingsperspectief" ADD COLUMN "geschil_oordeel_op" date;--> statement-breakpoint
ALTER TABLE "opp_versie" ADD COLUMN "niveau_ondertekening" text;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "status" text NOT NULL;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "deskundigenadviezen" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "bezwaar_ingediend_op" date;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "bezwaar_besluit_op" date;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "vervolgbesluit" text;--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD COLUMN "vervolgbesluit_op" date;--> statement-breakpoint
CREATE UNIQUE INDEX "opp_versie_geldend" ON "opp_versie" USING btree ("ontwikkelingsperspectief_id") WHERE "opp_versie"."geldend";--> statement-breakpoint
CREATE INDEX "toelaatbaarheidsverklaring_geldig_tot" ON "toelaatbaarheidsverklaring" USING btree ("swv_code","geldig_tot");--> statement-breakpoint
CREATE UNIQUE INDEX "tlv_3_volgnummer" ON "toelaatbaarheidsverklaring" USING btree ("swv_code","volgnummer");--> statement-breakpoint
CREATE UNIQUE INDEX "opp_versie_plan" ON "opp_versie" USING btree ("ontwikkelingsperspectief_id","versie");--> statement-breakpoint
ALTER TABLE "opp_versie" ADD CONSTRAINT "opp_versie_vastgesteld" CHECK ("opp_versie"."status" in ('BEEINDIGD', 'GESCHIL')
        or ("opp_versie"."vastgesteld_op" is null) = ("opp_versie"."status" in ('CONCEPT', 'IN_OVERLEG', 'WACHT_OP_INSTEMMING')));--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD CONSTRAINT "tlv_1_hele_schooljaren" CHECK (extract(month from "toelaatbaarheidsverklaring"."geldig_tot") = 7 and extract(day from "toelaatbaarheidsverklaring"."geldig_tot") = 31
        and "toelaatbaarheidsverklaring"."geldig_tot" >= make_date(extract(year from "toelaatbaarheidsverklaring"."geldig_van")::int
          + case when extract(month from "toelaatbaarheidsverklaring"."geldig_van") > 8
              or (extract(month from "toelaatbaarheidsverklaring"."geldig_van") = 8 and extract(day from "toelaatbaarheidsverklaring"."geldig_van") > 1)
            then 2 else 1 end, 7, 31));--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD CONSTRAINT "tlv_3_categorie" CHECK ("toelaatbaarheidsverklaring"."categorie" is null or "toelaatbaarheidsverklaring"."soort" in ('SO', 'VSO'));--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD CONSTRAINT "tlv_5_deskundigen" CHECK ("toelaatbaarheidsverklaring"."status" not in ('AFGEGEVEN', 'INGETROKKEN', 'IN_BEZWAAR')
        or jsonb_array_length("toelaatbaarheidsverklaring"."deskundigenadviezen") >= 2);--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD CONSTRAINT "tlv_afgegeven" CHECK ("toelaatbaarheidsverklaring"."status" <> 'AFGEGEVEN' or "toelaatbaarheidsverklaring"."afgegeven_op" is not null);--> statement-breakpoint
ALTER TABLE "toelaatbaarheidsverklaring" ADD CONSTRAINT "tlv_vervolgbesluit" CHECK (("toelaatbaarheidsverklaring"."vervolgbesluit" is null) = ("toelaatbaarheidsverklaring"."vervolgbesluit_op" is null));