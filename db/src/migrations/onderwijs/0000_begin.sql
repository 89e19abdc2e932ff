CREATE TABLE "inschrijving" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"vestigingscode" text NOT NULL,
	"volgnummer" integer NOT NULL,
	"leerjaar" integer NOT NULL,
	"datum_inschrijving" date NOT NULL,
	"datum_uitschrijving" date,
	"tijdelijke_plaatsing" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lading" (
	"naam" text PRIMARY KEY NOT NULL,
	"bron" text NOT NULL,
	"rijen" integer NOT NULL,
	"afgewezen" integer NOT NULL,
	"instellingen" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leerling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"aanduiding" text NOT NULL,
	"geboortedatum" date NOT NULL,
	"woongemeentecode" text NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ontwikkelingsperspectief" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"inschrijving_id" uuid NOT NULL,
	"vestigingscode" text NOT NULL,
	"verplicht_op_grond_van" text NOT NULL,
	"begindatum" date NOT NULL,
	"einddatum" date,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opp_evaluatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ontwikkelingsperspectief_id" uuid NOT NULL,
	"datum" date NOT NULL,
	"met_ouders" boolean NOT NULL,
	"met_leerling" boolean NOT NULL,
	"uitkomst" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opp_versie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ontwikkelingsperspectief_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"status" text NOT NULL,
	"geldend" boolean NOT NULL,
	"vastgesteld_op" date,
	"uitstroombestemming" text,
	"uitstroomprofiel" text,
	"belemmerende_factoren" text[] NOT NULL,
	"bevorderende_factoren" text[] NOT NULL,
	"begeleiding" text[] NOT NULL,
	"doelen" jsonb NOT NULL,
	"ingezette_middelen" text,
	"afwijkingen" text[] NOT NULL,
	"overleg_op" date,
	"instemming_resultaat" text NOT NULL,
	"instemming_door" text,
	"instemming_op" date,
	"gehoord_op" date,
	"hoorwijze" text,
	"samenvatting_mening" text,
	"niet_gehoord_reden" text,
	"advies_commissie_op" date
);
--> statement-breakpoint
CREATE TABLE "toelaatbaarheidsverklaring" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"swv_code" text NOT NULL,
	"volgnummer" text NOT NULL,
	"soort" text NOT NULL,
	"categorie" text,
	"geldig_van" date NOT NULL,
	"geldig_tot" date NOT NULL,
	"afgegeven_op" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verzuimmelding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"vestigingscode" text NOT NULL,
	"soort" text NOT NULL,
	"start" date NOT NULL,
	"einde" date,
	"melding_op" date NOT NULL
);
--> statement-breakpoint
CREATE INDEX "inschrijving_leerling" ON "inschrijving" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "inschrijving_vestiging" ON "inschrijving" USING btree ("vestigingscode");--> statement-breakpoint
CREATE INDEX "leerling_woongemeentecode" ON "leerling" USING btree ("woongemeentecode");--> statement-breakpoint
CREATE INDEX "ontwikkelingsperspectief_leerling" ON "ontwikkelingsperspectief" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "ontwikkelingsperspectief_vestiging" ON "ontwikkelingsperspectief" USING btree ("vestigingscode");--> statement-breakpoint
CREATE INDEX "opp_evaluatie_plan" ON "opp_evaluatie" USING btree ("ontwikkelingsperspectief_id","datum");--> statement-breakpoint
CREATE INDEX "opp_versie_plan" ON "opp_versie" USING btree ("ontwikkelingsperspectief_id","versie");--> statement-breakpoint
CREATE INDEX "toelaatbaarheidsverklaring_leerling" ON "toelaatbaarheidsverklaring" USING btree ("leerling_id");--> statement-breakpoint
CREATE INDEX "verzuimmelding_leerling" ON "verzuimmelding" USING btree ("leerling_id");