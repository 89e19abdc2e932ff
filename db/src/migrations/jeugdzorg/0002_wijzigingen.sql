CREATE TABLE "wijziging" (
	"idempotentiesleutel" uuid PRIMARY KEY NOT NULL,
	"vingerafdruk" text NOT NULL,
	"op" date NOT NULL
);
