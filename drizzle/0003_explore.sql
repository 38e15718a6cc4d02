CREATE TABLE "note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"words" text NOT NULL,
	"author" text NOT NULL,
	"themes" text[] NOT NULL,
	"provinces" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"href" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_view_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "story_band" (
	"source" text NOT NULL,
	"article" uuid NOT NULL,
	"band" integer NOT NULL,
	"hash" integer NOT NULL,
	CONSTRAINT "story_band_article_band_source_pk" PRIMARY KEY("article","band","source")
);
--> statement-breakpoint
CREATE TABLE "theme_draft" (
	"slug" text PRIMARY KEY NOT NULL,
	"base" integer NOT NULL,
	"revision" integer NOT NULL,
	"author" text NOT NULL,
	"theme" jsonb,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "story" uuid;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "follows" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "likeness" real;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "plain" "tsvector";--> statement-breakpoint
ALTER TABLE "rollup_article" ADD COLUMN "followers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rollup_tag" ADD COLUMN "followers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "story_band" ADD CONSTRAINT "story_band_of_article" FOREIGN KEY ("source","article") REFERENCES "public"."article"("source","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_day" ON "note" USING btree ("day");--> statement-breakpoint
CREATE INDEX "story_band_hash" ON "story_band" USING btree ("band","hash");--> statement-breakpoint
CREATE INDEX "article_story" ON "article" USING btree ("story");--> statement-breakpoint
CREATE INDEX "article_words" ON "article" USING gin ("words");--> statement-breakpoint
CREATE INDEX "article_plain" ON "article" USING gin ("plain");