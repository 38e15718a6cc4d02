CREATE TABLE "finding" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"code" text NOT NULL,
	"detail" text NOT NULL,
	"spans" jsonb,
	"day" date,
	"province" text NOT NULL,
	"current" boolean NOT NULL,
	CONSTRAINT "finding_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
CREATE TABLE "figure" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"value" double precision NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"section" integer,
	CONSTRAINT "figure_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
CREATE TABLE "leader" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"name" text NOT NULL,
	"spans" jsonb NOT NULL,
	"section" integer,
	CONSTRAINT "leader_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
CREATE TABLE "office" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"leader" integer NOT NULL,
	"bearer" text NOT NULL,
	"plain" text NOT NULL,
	"role" text NOT NULL,
	"duty" text NOT NULL,
	"level" text,
	"former" boolean NOT NULL,
	"province" text,
	"place" text,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"day" date,
	"current" boolean NOT NULL,
	CONSTRAINT "office_article_leader_n_source_pk" PRIMARY KEY("article","leader","n","source")
);
--> statement-breakpoint
CREATE TABLE "rollup_office" (
	"bearer" text NOT NULL,
	"duty" text NOT NULL,
	"former" boolean NOT NULL,
	"level" text NOT NULL,
	"province" text NOT NULL,
	"place" text NOT NULL,
	"source" text NOT NULL,
	"plain" text NOT NULL,
	"role" text NOT NULL,
	"articles" integer NOT NULL,
	"first" date,
	"last" date,
	CONSTRAINT "rollup_office_bearer_duty_former_level_province_place_source_pk" PRIMARY KEY("bearer","duty","former","level","province","place","source")
);
--> statement-breakpoint
CREATE TABLE "visit_report" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"leaders" text[] NOT NULL,
	"host" text,
	"commune" text,
	"district" text,
	"province" text,
	"date_value" text,
	"date_precision" text,
	"date_start" integer,
	"date_end" integer,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	"gift" text,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"section" integer,
	CONSTRAINT "visit_report_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "reading" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "place_mention" ADD COLUMN "was" text;--> statement-breakpoint
ALTER TABLE "place_mention" ADD COLUMN "narrowed" text;--> statement-breakpoint
ALTER TABLE "place_mention" ADD COLUMN "in_name" boolean;--> statement-breakpoint
ALTER TABLE "place_mention" ADD COLUMN "meanings" jsonb;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure" ADD CONSTRAINT "figure_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader" ADD CONSTRAINT "leader_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_of_leader" FOREIGN KEY ("article","leader","source") REFERENCES "public"."leader"("article","n","source") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_report" ADD CONSTRAINT "visit_report_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_bearer" ON "office" USING btree ("bearer","day" DESC NULLS LAST) WHERE current;--> statement-breakpoint
CREATE INDEX "article_reading" ON "article" USING btree ("lexicon","reading");--> statement-breakpoint
-- Findings move into a table of their own, so that a list of them reads nothing else.
INSERT INTO "finding" ("source", "article", "n", "code", "detail", "spans", "day", "province", "current")
SELECT a."source", a."id", f."n" - 1, f."finding" ->> 'code', f."finding" ->> 'detail', f."finding" -> 'spans',
	CASE WHEN a."event_grain" = 'day' THEN a."event_day" WHEN a."published_grain" = 'day' THEN a."published_day" END,
	a."province", a."superseded_by" IS NULL
FROM "article" a CROSS JOIN LATERAL jsonb_array_elements(a."findings") WITH ORDINALITY AS f ("finding", "n");--> statement-breakpoint
ALTER TABLE "article" DROP COLUMN "findings";