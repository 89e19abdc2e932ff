CREATE TABLE "aanmelding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"leerling_id" uuid NOT NULL,
	"vestigingscode" text NOT NULL,
	"ontvangen_op" date NOT NULL,
	"gewenste_start" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "koppelcode_uitgifte" (
	"idempotentiesleutel" uuid PRIMARY KEY NOT NULL,
	"onderwerp" text NOT NULL,
	"uitgegeven_op" date NOT NULL,
	"inhoud" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "aanmelding_leerling" ON "aanmelding" USING btree ("leerling_id");