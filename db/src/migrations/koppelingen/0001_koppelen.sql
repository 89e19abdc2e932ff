CREATE TABLE "gebeurtenis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plankoppeling_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"op" date NOT NULL,
	"soort" text NOT NULL,
	"betreft" uuid,
	"wijziging" uuid,
	CONSTRAINT "gebeurtenis_volgnummer" UNIQUE("plankoppeling_id","volgnummer")
);
--> statement-breakpoint
CREATE TABLE "gebruikte_koppelcode" (
	"uitgever" text NOT NULL,
	"jti" text NOT NULL,
	"gebruikt_op" date NOT NULL,
	CONSTRAINT "gebruikte_koppelcode_uitgever_jti_pk" PRIMARY KEY("uitgever","jti")
);
--> statement-breakpoint
CREATE TABLE "gezamenlijke_evaluatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plankoppeling_id" uuid NOT NULL,
	"datum" date NOT NULL,
	"aanwezigen" text[] NOT NULL,
	"met_ouders" boolean NOT NULL,
	"met_jeugdige" boolean NOT NULL,
	"uitkomst" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wijziging" (
	"idempotentiesleutel" uuid PRIMARY KEY NOT NULL,
	"vingerafdruk" text NOT NULL,
	"op" date NOT NULL
);
--> statement-breakpoint
DROP INDEX "gedeeld_doel_plankoppeling";--> statement-breakpoint
ALTER TABLE "plankoppeling" ALTER COLUMN "ontwikkelingsperspectief_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "gedeeld_doel" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "aanmelding_id" uuid;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "leerling_id" uuid;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "leerlingbewijs" text;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "gebeurtenis_wijziging" ON "gebeurtenis" USING btree ("wijziging");--> statement-breakpoint
CREATE INDEX "gezamenlijke_evaluatie_plankoppeling" ON "gezamenlijke_evaluatie" USING btree ("plankoppeling_id","datum");--> statement-breakpoint
CREATE INDEX "plankoppeling_aanmelding" ON "plankoppeling" USING btree ("aanmelding_id");--> statement-breakpoint
CREATE INDEX "plankoppeling_leerling" ON "plankoppeling" USING btree ("leerling_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plankoppeling_levend_plan" ON "plankoppeling" USING btree ("ontwikkelingsperspectief_id","hulpverleningsplan_id") WHERE "plankoppeling"."eind_op" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plankoppeling_levend_leerling" ON "plankoppeling" USING btree ("leerlingbewijs","hulpverleningsplan_id") WHERE "plankoppeling"."eind_op" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "toestemming_laatste" ON "toestemming" USING btree ("plankoppeling_id","richting","gegeven_door") WHERE "toestemming"."opvolger_id" is null;--> statement-breakpoint
ALTER TABLE "gedeeld_doel" ADD CONSTRAINT "gedeeld_doel_volgnummer" UNIQUE("plankoppeling_id","volgnummer");--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD CONSTRAINT "plankoppeling_schoolzijde" CHECK (num_nonnulls("plankoppeling"."ontwikkelingsperspectief_id", "plankoppeling"."aanmelding_id", "plankoppeling"."leerling_id") = 1
          and ("plankoppeling"."leerlingbewijs" is null) = ("plankoppeling"."ontwikkelingsperspectief_id" is not null));