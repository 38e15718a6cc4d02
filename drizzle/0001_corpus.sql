CREATE TABLE "address" (
	"source" text NOT NULL,
	"address" uuid NOT NULL,
	"article" uuid NOT NULL,
	CONSTRAINT "address_source_address_pk" PRIMARY KEY("source","address")
);
--> statement-breakpoint
CREATE TABLE "article" (
	"source" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"address" uuid,
	"title" text NOT NULL,
	"byline" text,
	"text" text NOT NULL,
	"encoding" text NOT NULL,
	"published_value" text,
	"published_precision" text,
	"published_method" text,
	"published_confidence" text,
	"published_day" date NOT NULL,
	"published_grain" text NOT NULL,
	"event_value" text,
	"event_precision" text,
	"event_start" integer,
	"event_end" integer,
	"event_day" date NOT NULL,
	"event_grain" text NOT NULL,
	"province" text NOT NULL,
	"province_was" text NOT NULL,
	"province_rule" text,
	"province_start" integer,
	"province_end" integer,
	"themes" text[] NOT NULL,
	"sections" jsonb NOT NULL,
	"removals" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"lexicon" integer NOT NULL,
	"ingested_at" timestamp with time zone NOT NULL,
	"superseded_by" uuid,
	CONSTRAINT "article_id_source_pk" PRIMARY KEY("id","source")
);
--> statement-breakpoint
CREATE TABLE "lexicon_version" (
	"version" integer PRIMARY KEY NOT NULL,
	"published" text NOT NULL,
	"themes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"theme" text NOT NULL,
	"term" text NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"why" text,
	"phrase" text,
	CONSTRAINT "mention_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
CREATE TABLE "place_mention" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"n" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"province" text,
	"era" text NOT NULL,
	"spans" jsonb NOT NULL,
	"candidates" jsonb NOT NULL,
	"section" integer,
	CONSTRAINT "place_mention_article_n_source_pk" PRIMARY KEY("article","n","source")
);
--> statement-breakpoint
CREATE TABLE "raw_item" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"kind" text NOT NULL,
	"known" jsonb,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "raw_item_article_source_pk" PRIMARY KEY("article","source")
);
--> statement-breakpoint
CREATE TABLE "rollup_article" (
	"day_kind" text NOT NULL,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	"province" text NOT NULL,
	"was" text NOT NULL,
	"source" text NOT NULL,
	"themes" text[] NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "rollup_article_day_kind_day_grain_province_was_source_themes_pk" PRIMARY KEY("day_kind","day","grain","province","was","source","themes")
);
--> statement-breakpoint
CREATE TABLE "rollup_tag" (
	"day_kind" text NOT NULL,
	"day" date NOT NULL,
	"grain" text NOT NULL,
	"province" text NOT NULL,
	"was" text NOT NULL,
	"source" text NOT NULL,
	"theme" text NOT NULL,
	"articles" integer NOT NULL,
	"mentions" integer NOT NULL,
	CONSTRAINT "rollup_tag_day_kind_theme_day_grain_province_was_source_pk" PRIMARY KEY("day_kind","theme","day","grain","province","was","source")
);
--> statement-breakpoint
CREATE TABLE "run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reads" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"host" text NOT NULL,
	"pid" integer NOT NULL,
	"status" text NOT NULL,
	"counts" jsonb NOT NULL,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "run_item" (
	"run" uuid NOT NULL,
	"n" integer NOT NULL,
	"name" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"detail" text,
	"article" uuid,
	CONSTRAINT "run_item_run_n_pk" PRIMARY KEY("run","n")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"home" text,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tag" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"theme" text NOT NULL,
	"mentions" integer NOT NULL,
	CONSTRAINT "tag_article_theme_source_pk" PRIMARY KEY("article","theme","source")
);
--> statement-breakpoint
ALTER TABLE "address" ADD CONSTRAINT "address_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_mention" ADD CONSTRAINT "place_mention_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "raw_item" ADD CONSTRAINT "raw_item_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_item" ADD CONSTRAINT "run_item_run_run_id_fk" FOREIGN KEY ("run") REFERENCES "public"."run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag" ADD CONSTRAINT "tag_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_event_day" ON "article" USING btree ("event_day");--> statement-breakpoint
CREATE INDEX "article_published_day" ON "article" USING btree ("published_day");--> statement-breakpoint
CREATE INDEX "run_started_at" ON "run" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "tag_theme" ON "tag" USING btree ("theme","article");