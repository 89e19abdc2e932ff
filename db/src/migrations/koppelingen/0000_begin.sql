CREATE TABLE "contactpersoon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plankoppeling_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"organisatie" text NOT NULL,
	"functioneel_contact" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gedeeld_doel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plankoppeling_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"omschrijving" text NOT NULL,
	"leefgebied" text NOT NULL,
	"eigenaar" text NOT NULL,
	"streefdatum" date NOT NULL,
	"voortgang" text NOT NULL
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
CREATE TABLE "plankoppeling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ontwikkelingsperspectief_id" uuid NOT NULL,
	"hulpverleningsplan_gemeentecode" text NOT NULL,
	"hulpverleningsplan_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"initiatief" text NOT NULL,
	"grondslag" text NOT NULL,
	"voorgesteld_op" date NOT NULL,
	"start_op" date,
	"eind_op" date,
	"opgeschort_op" date,
	"synthetisch" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "toestemming" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plankoppeling_id" uuid NOT NULL,
	"richting" text NOT NULL,
	"gegeven_door" text NOT NULL,
	"doel" text NOT NULL,
	"ontvanger_rollen" text[] NOT NULL,
	"ontvanger_organisatie" text NOT NULL,
	"gegevenscategorieen" text[] NOT NULL,
	"vorm" text,
	"leeftijdsregime" text NOT NULL,
	"gevraagd_op" date NOT NULL,
	"gegeven_op" date,
	"geweigerd_op" date,
	"ingetrokken_op" date,
	"geldig_tot" date NOT NULL,
	"opvolger_id" uuid
);
--> statement-breakpoint
CREATE INDEX "contactpersoon_plankoppeling" ON "contactpersoon" USING btree ("plankoppeling_id");--> statement-breakpoint
CREATE INDEX "gedeeld_doel_plankoppeling" ON "gedeeld_doel" USING btree ("plankoppeling_id");--> statement-breakpoint
CREATE INDEX "plankoppeling_ontwikkelingsperspectief" ON "plankoppeling" USING btree ("ontwikkelingsperspectief_id");--> statement-breakpoint
CREATE INDEX "plankoppeling_hulpverleningsplan" ON "plankoppeling" USING btree ("hulpverleningsplan_id");--> statement-breakpoint
CREATE INDEX "toestemming_plankoppeling" ON "toestemming" USING btree ("plankoppeling_id");