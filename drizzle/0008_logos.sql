CREATE TABLE "briefing_logo" (
	"digest" text PRIMARY KEY NOT NULL,
	"png" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL
);
