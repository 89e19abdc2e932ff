-- Written by hand: cube is a trusted extension, which the owner of a database may create without being superuser.
-- A point on a sphere as large as the earth; the chord between two of them orders as the way over the ground does.
CREATE EXTENSION IF NOT EXISTS cube;
--> statement-breakpoint
CREATE FUNCTION plek(breedte double precision, lengte double precision) RETURNS cube
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN cube(array[
		6371000 * cos(radians(breedte)) * cos(radians(lengte)),
		6371000 * cos(radians(breedte)) * sin(radians(lengte)),
		6371000 * sin(radians(breedte))
	]);
--> statement-breakpoint
CREATE TABLE "afspraak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"oogo_id" uuid NOT NULL,
	"onderwerp" text NOT NULL,
	"omschrijving" text NOT NULL,
	"aansluiting" text[] NOT NULL,
	"geldig_van" date NOT NULL,
	"geldig_tot" date NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "arrangementsbudget" (
	"swv_code" text NOT NULL,
	"schooljaar" text NOT NULL,
	"toegekend" bigint NOT NULL,
	"besteed" bigint NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL,
	CONSTRAINT "arrangementsbudget_swv_code_schooljaar_pk" PRIMARY KEY("swv_code","schooljaar")
);
--> statement-breakpoint
CREATE TABLE "ondersteuningsplan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"swv_code" text NOT NULL,
	"versie" integer NOT NULL,
	"periode_van" date NOT NULL,
	"periode_tot" date NOT NULL,
	"status" text NOT NULL,
	"basisvoorzieningen" text[] NOT NULL,
	"verdeling_middelen" text,
	"plaatsing" text,
	"terugplaatsing" text,
	"resultaten" text,
	"informatie_aan_ouders" text,
	"medezeggenschap" text NOT NULL,
	"medezeggenschap_op" date,
	"vastgesteld_op" date,
	"inspectie_toegezonden_op" date,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oogo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"swv_code" text NOT NULL,
	"ondersteuningsplan_id" uuid,
	"soort" text NOT NULL,
	"gemeentecodes" text[] NOT NULL,
	"datum" date NOT NULL,
	"uitkomst" text NOT NULL,
	"procedure" text,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ondersteuningsaanbod" ADD COLUMN "basiscategorieen" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "ondersteuningsaanbod" ADD COLUMN "categorieen" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "afspraak_oogo" ON "afspraak" USING btree ("oogo_id","onderwerp");--> statement-breakpoint
CREATE INDEX "ondersteuningsplan_swv" ON "ondersteuningsplan" USING btree ("swv_code","periode_van");--> statement-breakpoint
CREATE INDEX "oogo_swv" ON "oogo" USING btree ("swv_code","datum");--> statement-breakpoint
CREATE INDEX "oogo_ondersteuningsplan" ON "oogo" USING btree ("ondersteuningsplan_id","datum");--> statement-breakpoint
CREATE INDEX "vestiging_plek" ON "vestiging" USING gist (plek(breedtegraad, lengtegraad)) WHERE status = 'OPEN' and breedtegraad is not null;--> statement-breakpoint
CREATE INDEX "vestiging_postcode" ON "vestiging" USING btree ("postcode") WHERE breedtegraad is not null;