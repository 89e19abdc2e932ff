ALTER TABLE "gedeeld_doel" ADD COLUMN "herkomst_plan" text;--> statement-breakpoint
ALTER TABLE "gedeeld_doel" ADD COLUMN "herkomst_doelnummer" integer;--> statement-breakpoint
ALTER TABLE "gedeeld_doel" ADD COLUMN "verantwoordelijken" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "gedeeld_doel" ADD COLUMN "zichtbaar_voor" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "opschortreden" text;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD COLUMN "oogo_afspraak_id" uuid;--> statement-breakpoint
ALTER TABLE "toestemming" ADD COLUMN "bewijs_ref" text;--> statement-breakpoint
ALTER TABLE "toestemming" ADD COLUMN "leeftijdsregime_tot_en_met" date;--> statement-breakpoint
ALTER TABLE "plankoppeling" ADD CONSTRAINT "plankoppeling_opschortreden" CHECK ("plankoppeling"."opschortreden" is null or "plankoppeling"."opgeschort_op" is not null);--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_leeftijdsregime" CHECK ("toestemming"."geldig_tot" <= "toestemming"."leeftijdsregime_tot_en_met");