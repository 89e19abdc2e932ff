CREATE TABLE "arrangement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"swv_code" text NOT NULL,
	"vestigingscode" text NOT NULL,
	"leerling_id" uuid,
	"soort" text NOT NULL,
	"omschrijving" text NOT NULL,
	"van" date NOT NULL,
	"tot" date,
	"bedrag" integer,
	"status" text NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lwoo_aanwijzing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"swv_code" text NOT NULL,
	"afgegeven_op" date NOT NULL,
	"geldig_van" date NOT NULL,
	"geldig_tot" date,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "onderwijstijdafwijking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"vestigingscode" text NOT NULL,
	"reden" text NOT NULL,
	"uren_per_week" integer NOT NULL,
	"van" date NOT NULL,
	"tot" date NOT NULL,
	"instemming_inspectie_op" date,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verzuimmelding" ALTER COLUMN "melding_op" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "andere_vestigingscodes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "extra_ondersteuning_beoordeeld" text DEFAULT 'ONBEKEND' NOT NULL;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "stap" text DEFAULT 'AANGEMELD' NOT NULL;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "verlengd_met" integer;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "verlengd_op" date;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "tijdelijk_geplaatst_op" date;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "ingetrokken_op" date;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "besluit" text;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "besluit_op" date;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "alternatieve_vestigingscode" text;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "alternatief_bereid" boolean;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "aanmelding" ADD COLUMN "wijziging" uuid;--> statement-breakpoint
ALTER TABLE "inschrijving" ADD COLUMN "perioden" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "verzuimmelding" ADD COLUMN "uren" integer;--> statement-breakpoint
ALTER TABLE "verzuimmelding" ADD COLUMN "behandelstatus" text DEFAULT 'NIET_GESTART' NOT NULL;--> statement-breakpoint
ALTER TABLE "verzuimmelding" ADD COLUMN "leerplichtambtenaar" text;--> statement-breakpoint
CREATE INDEX "arrangement_leerling" ON "arrangement" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "arrangement_swv" ON "arrangement" USING btree ("swv_code");--> statement-breakpoint
CREATE INDEX "arrangement_vestiging" ON "arrangement" USING btree ("vestigingscode");--> statement-breakpoint
CREATE INDEX "arrangement_van" ON "arrangement" USING btree ("van","id");--> statement-breakpoint
CREATE INDEX "lwoo_aanwijzing_leerling" ON "lwoo_aanwijzing" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "onderwijstijdafwijking_leerling" ON "onderwijstijdafwijking" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "aanmelding_vestiging" ON "aanmelding" USING btree ("vestigingscode");--> statement-breakpoint
CREATE INDEX "aanmelding_ontvangen" ON "aanmelding" USING btree ("ontvangen_op","id");--> statement-breakpoint
CREATE INDEX "aanmelding_wijziging" ON "aanmelding" USING btree ("wijziging");--> statement-breakpoint
CREATE INDEX "verzuimmelding_vestiging" ON "verzuimmelding" USING btree ("vestigingscode");--> statement-breakpoint
CREATE INDEX "verzuimmelding_start" ON "verzuimmelding" USING btree ("start","id");