CREATE TABLE "koppelcode_uitgifte" (
	"idempotentiesleutel" uuid PRIMARY KEY NOT NULL,
	"onderwerp" text NOT NULL,
	"uitgegeven_op" date NOT NULL,
	"inhoud" jsonb NOT NULL
);
