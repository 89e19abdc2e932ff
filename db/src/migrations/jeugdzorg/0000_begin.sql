CREATE TABLE "burgerservicenummer" (
	"jeugdige_id" uuid PRIMARY KEY NOT NULL,
	"bsn" char(9) NOT NULL,
	CONSTRAINT "burgerservicenummer_bsn_unique" UNIQUE("bsn")
);
--> statement-breakpoint
CREATE TABLE "gezagsrelatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"rol" text NOT NULL,
	"aanduiding" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hulpverleningsplan" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"soort" text NOT NULL,
	"inhoud" text NOT NULL,
	"bronhouder_soort" text NOT NULL,
	"bronhouder_naam" text NOT NULL,
	"bronhouder_agb" text,
	"bronhouder_oin" text,
	"status" text NOT NULL,
	"begindatum" date NOT NULL,
	"einddatum" date,
	"vastgesteld_op" date,
	"vorm" text,
	"familiegroepsplan_keuze" text,
	"familiegroepsplan_aangeboden_op" date,
	"familiegroepsplan_afgezien_op" date,
	"overleg_met_jeugdige_op" date,
	"overleg_met_ouders_op" date,
	"doelen" jsonb,
	"activiteiten" text[],
	"voorzieningen" text[],
	"contact_rol" text,
	"contact_functioneel" text,
	"evaluaties" jsonb,
	"synthetisch" boolean NOT NULL,
	CONSTRAINT "hulpverleningsplan_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id"),
	CONSTRAINT "hulpverleningsplan_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "jeugdige" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"aanduiding" text NOT NULL,
	"geboortedatum" date NOT NULL,
	"geheimhouding" boolean NOT NULL,
	"synthetisch" boolean NOT NULL,
	CONSTRAINT "jeugdige_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id"),
	CONSTRAINT "jeugdige_id_unique" UNIQUE("id")
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
CREATE TABLE "toewijzing" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"productcategorie" text NOT NULL,
	"verwijzer" text NOT NULL,
	"ingangsdatum" date NOT NULL,
	"einddatum" date,
	CONSTRAINT "toewijzing_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id")
);
--> statement-breakpoint
CREATE INDEX "gezagsrelatie_jeugdige" ON "gezagsrelatie" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "hulpverleningsplan_jeugdige" ON "hulpverleningsplan" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "toewijzing_jeugdige" ON "toewijzing" USING btree ("jeugdige_id");