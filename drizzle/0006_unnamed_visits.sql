ALTER TABLE "visit_report" ADD COLUMN "office_role" text;--> statement-breakpoint
ALTER TABLE "visit_report" ADD COLUMN "office_level" text;--> statement-breakpoint
ALTER TABLE "visit_report" ADD COLUMN "office_province" text;--> statement-breakpoint
ALTER TABLE "visit_report" ADD COLUMN "office_place" text;--> statement-breakpoint
ALTER TABLE "visit_report" ADD COLUMN "office_start" integer;--> statement-breakpoint
ALTER TABLE "visit_report" ADD COLUMN "office_end" integer;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "levels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "office_role" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "office_level" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "office_province" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "office_place" text;--> statement-breakpoint
CREATE INDEX "visit_report_day" ON "visit_report" USING btree ("day");--> statement-breakpoint
CREATE INDEX "visit_report_unnamed" ON "visit_report" USING btree ("office_level","office_province") WHERE office_role is not null;--> statement-breakpoint
CREATE INDEX "visit_unnamed" ON "visit" USING btree ("office_level","office_province","day") WHERE office_role is not null;--> statement-breakpoint
UPDATE "visit" v SET "levels" = (SELECT coalesce(array_agg(DISTINCT w."level" ORDER BY w."level"), '{}') FROM "visit_person" w WHERE w."visit" = v."id" AND w."level" IS NOT NULL);
