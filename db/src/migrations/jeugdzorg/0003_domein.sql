CREATE TABLE "beschikking" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"nummer" text,
	"status" text NOT NULL,
	"afgifte_op" date,
	"ingangsdatum" date,
	"einddatum" date,
	"voorzieningen" text[],
	"leveringsvorm" text,
	CONSTRAINT "beschikking_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id"),
	CONSTRAINT "beschikking_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "maatregel" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"soort" text,
	"instelling_agb" char(8),
	"instelling_naam" text,
	"van" date,
	"tot" date,
	CONSTRAINT "maatregel_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id"),
	CONSTRAINT "maatregel_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "verwijzing" (
	"gemeentecode" text NOT NULL,
	"id" uuid NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"verwijzer" text,
	"verwezen_op" date,
	CONSTRAINT "verwijzing_gemeentecode_id_pk" PRIMARY KEY("gemeentecode","id"),
	CONSTRAINT "verwijzing_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "toewijzing" ALTER COLUMN "productcategorie" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "kader" text;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "schriftelijk_gevraagd_op" date;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "op_schrift_op" date;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "overleg_met_pleegouder_op" date;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "instemming_pleegouder" text;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "instemming_pleegouder_op" date;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "toestemming_hulp_door" text[];--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "toestemming_hulp_regime" text;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "toestemming_hulp_op" date;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "regiebehandelaar" text;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "evaluatie_termijn" integer;--> statement-breakpoint
ALTER TABLE "hulpverleningsplan" ADD COLUMN "laatst_gewijzigd_op" date;--> statement-breakpoint
ALTER TABLE "jeugdige" ADD COLUMN "bezwaar_statistiek" boolean;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "toewijzingnummer" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "beschikking_id" uuid;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "verwijzing_id" uuid;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "productcode" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "omvang_volume" integer;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "omvang_eenheid" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "omvang_frequentie" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "budget" integer;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "aanbieder_agb" char(8);--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "aanbieder_naam" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "gestart_op" date;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "gestopt_op" date;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "geannuleerd_op" date;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "reden_wijziging" text;--> statement-breakpoint
ALTER TABLE "toewijzing" ADD COLUMN "reden_beeindiging" text;--> statement-breakpoint
CREATE INDEX "beschikking_jeugdige" ON "beschikking" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "maatregel_jeugdige" ON "maatregel" USING btree ("jeugdige_id");--> statement-breakpoint
CREATE INDEX "verwijzing_jeugdige" ON "verwijzing" USING btree ("jeugdige_id");