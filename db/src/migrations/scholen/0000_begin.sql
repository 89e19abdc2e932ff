CREATE TABLE "bestuur" (
	"bestuursnummer" text PRIMARY KEY NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extra_aanbod" (
	"ondersteuningsaanbod_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"categorie" text NOT NULL,
	"omschrijving" text NOT NULL,
	"doelgroep" text,
	"capaciteit" integer,
	CONSTRAINT "extra_aanbod_ondersteuningsaanbod_id_volgnummer_pk" PRIMARY KEY("ondersteuningsaanbod_id","volgnummer")
);
--> statement-breakpoint
CREATE TABLE "gemeente" (
	"gemeentecode" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"provincie" text,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gemeente_samenwerkingsverband" (
	"gemeentecode" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "gemeente_samenwerkingsverband_gemeentecode_code_pk" PRIMARY KEY("gemeentecode","code")
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
CREATE TABLE "leerlingaantal" (
	"vestigingscode" text NOT NULL,
	"peildatum" date NOT NULL,
	"aantal" integer,
	"bron" text NOT NULL,
	CONSTRAINT "leerlingaantal_vestigingscode_peildatum_pk" PRIMARY KEY("vestigingscode","peildatum")
);
--> statement-breakpoint
CREATE TABLE "ondersteuningsaanbod" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vestigingscode" text NOT NULL,
	"schooljaar" text NOT NULL,
	"soort_document" text NOT NULL,
	"basisvoorzieningen" text[] NOT NULL,
	"grenzen" text,
	"vastgesteld_op" date,
	"mr_advies_op" date,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postcodegebied" (
	"pc4" text PRIMARY KEY NOT NULL,
	"swv_po" text NOT NULL,
	"swv_vo" text NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "samenwerkingsverband" (
	"code" text PRIMARY KEY NOT NULL,
	"sector" text NOT NULL,
	"naam" text NOT NULL,
	"landelijk" boolean NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "school" (
	"brin" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"bestuursnummer" text,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vestiging" (
	"vestigingscode" text PRIMARY KEY NOT NULL,
	"brin" text NOT NULL,
	"vestigingsnummer" text NOT NULL,
	"naam" text NOT NULL,
	"sector" text NOT NULL,
	"soort" text NOT NULL,
	"vo_structuur" text,
	"denominatie" text,
	"status" text NOT NULL,
	"straat" text,
	"huisnummer" text,
	"postcode" text,
	"plaats" text,
	"lengtegraad" double precision,
	"breedtegraad" double precision,
	"gemeentecode" text,
	"swv_po" text,
	"swv_vo" text,
	"swv_herkomst" text NOT NULL,
	"bron" text NOT NULL,
	"peildatum" date NOT NULL,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "gemeente_samenwerkingsverband_code" ON "gemeente_samenwerkingsverband" USING btree ("code");--> statement-breakpoint
CREATE INDEX "ondersteuningsaanbod_vestiging" ON "ondersteuningsaanbod" USING btree ("vestigingscode","schooljaar");--> statement-breakpoint
CREATE INDEX "school_bestuursnummer" ON "school" USING btree ("bestuursnummer");--> statement-breakpoint
CREATE INDEX "vestiging_brin" ON "vestiging" USING btree ("brin");--> statement-breakpoint
CREATE INDEX "vestiging_gemeentecode" ON "vestiging" USING btree ("gemeentecode");--> statement-breakpoint
CREATE INDEX "vestiging_swv_po" ON "vestiging" USING btree ("swv_po");--> statement-breakpoint
CREATE INDEX "vestiging_swv_vo" ON "vestiging" USING btree ("swv_vo");--> statement-breakpoint
CREATE INDEX "vestiging_naam" ON "vestiging" USING btree ("naam","vestigingscode");