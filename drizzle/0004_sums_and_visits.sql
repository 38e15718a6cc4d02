CREATE TABLE "briefing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "briefing_revision" (
	"briefing" uuid NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "briefing_revision_briefing_revision_pk" PRIMARY KEY("briefing","revision")
);
--> statement-breakpoint
CREATE TABLE "lexicon_seed" (
	"version" integer PRIMARY KEY NOT NULL,
	"themes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_code" (
	"code" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"search" text NOT NULL,
	"lexicon" integer NOT NULL,
	"made" date NOT NULL,
	"found" jsonb NOT NULL,
	CONSTRAINT "figure_code_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "rollup_mark" (
	"source" text NOT NULL,
	"day_kind" text NOT NULL,
	"month" date NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "rollup_mark_day_kind_month_id_source_pk" PRIMARY KEY("day_kind","month","id","source")
);
--> statement-breakpoint
CREATE TABLE "rollup_set" (
	"day_kind" text NOT NULL,
	"month" date NOT NULL,
	"grain" text NOT NULL,
	"themes" text[] NOT NULL,
	"articles" integer NOT NULL,
	"followers" integer NOT NULL,
	"placeless" integer NOT NULL,
	CONSTRAINT "rollup_set_day_kind_month_grain_themes_pk" PRIMARY KEY("day_kind","month","grain","themes")
);
--> statement-breakpoint
CREATE TABLE "rollup_sum" (
	"scope" text NOT NULL,
	"step" text NOT NULL,
	"day_kind" text NOT NULL,
	"theme" text NOT NULL,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	"key" text NOT NULL,
	"was" text NOT NULL,
	"articles" integer NOT NULL,
	"mentions" integer NOT NULL,
	"followers" integer NOT NULL,
	CONSTRAINT "rollup_sum_scope_step_day_kind_theme_day_grain_key_was_pk" PRIMARY KEY("scope","step","day_kind","theme","day","grain","key","was")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"about" jsonb NOT NULL,
	"reason" text NOT NULL,
	"author" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "ledger_due" (
	"source" text NOT NULL,
	"bearer" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "ledger_due_bearer_id_source_pk" PRIMARY KEY("bearer","id","source")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"bearer" text NOT NULL,
	"plain" text NOT NULL,
	"role" text NOT NULL,
	"level" text,
	"province" text,
	"place" text,
	"first" date,
	"last" date,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_leader" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"leader" integer NOT NULL,
	"person" uuid NOT NULL,
	"because" text NOT NULL,
	CONSTRAINT "person_leader_article_leader_source_pk" PRIMARY KEY("article","leader","source")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"host" text,
	"commune" text,
	"district" text,
	"province" text NOT NULL,
	"was" text NOT NULL,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	"gift" text,
	"reports" integer NOT NULL,
	"sources" integer NOT NULL,
	"themes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_person" (
	"visit" uuid NOT NULL,
	"person" uuid NOT NULL,
	"n" integer NOT NULL,
	"role" text NOT NULL,
	"level" text,
	"province" text,
	"place" text,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	CONSTRAINT "visit_person_person_visit_pk" PRIMARY KEY("person","visit")
);
--> statement-breakpoint
CREATE TABLE "visit_told" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"visit" uuid NOT NULL,
	"because" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "visit_told_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
ALTER TABLE "briefing_revision" ADD CONSTRAINT "briefing_revision_briefing_briefing_id_fk" FOREIGN KEY ("briefing") REFERENCES "public"."briefing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_leader" ADD CONSTRAINT "person_leader_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_visit_visit_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visit"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_told" ADD CONSTRAINT "visit_told_visit_visit_id_fk" FOREIGN KEY ("visit") REFERENCES "public"."visit"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_told" ADD CONSTRAINT "visit_told_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_made" ON "correction" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "person_bearer" ON "person" USING btree ("bearer");--> statement-breakpoint
CREATE INDEX "person_province" ON "person" USING btree ("province","level");--> statement-breakpoint
CREATE INDEX "person_leader_person" ON "person_leader" USING btree ("person");--> statement-breakpoint
CREATE INDEX "visit_day" ON "visit" USING btree ("day");--> statement-breakpoint
CREATE INDEX "visit_province" ON "visit" USING btree ("province","day");--> statement-breakpoint
CREATE INDEX "visit_person_visit" ON "visit_person" USING btree ("visit");--> statement-breakpoint
CREATE INDEX "visit_person_day" ON "visit_person" USING btree ("day");--> statement-breakpoint
CREATE INDEX "visit_told_day" ON "visit_told" USING btree ("day");--> statement-breakpoint
CREATE INDEX "visit_told_visit" ON "visit_told" USING btree ("visit");