CREATE TABLE "visit_sum" (
	"by" text NOT NULL,
	"month" date NOT NULL,
	"levels" text[] NOT NULL,
	"key" text NOT NULL,
	"was" text NOT NULL,
	"visits" integer NOT NULL,
	"communeless" integer NOT NULL,
	"unnamed" integer NOT NULL,
	CONSTRAINT "visit_sum_by_month_levels_key_was_pk" PRIMARY KEY("by","month","levels","key","was")
);
--> statement-breakpoint
ALTER TABLE "visit_told" ADD COLUMN "levels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "visit_year" ON "visit" USING btree ("day") WHERE grain = 'year';--> statement-breakpoint
UPDATE "visit_told" t SET "levels" = v."levels" FROM "visit" v WHERE v."id" = t."visit";
--> statement-breakpoint
INSERT INTO "visit_sum" ("by", "month", "levels", "key", "was", "visits", "communeless", "unnamed")
SELECT 'kind', date_trunc('month', v.day::timestamp)::date, v.levels, v.kind, '', count(*), 0, 0
FROM "visit" v WHERE v.grain IN ('day', 'month') GROUP BY 2, 3, 4
UNION ALL SELECT 'place', date_trunc('month', v.day::timestamp)::date, v.levels, v.province, v.was, count(*),
  count(*) FILTER (WHERE v.commune IS NULL), count(v.office_role)
FROM "visit" v WHERE v.grain IN ('day', 'month') GROUP BY 2, 3, 4, 5
UNION ALL SELECT 'theme', date_trunc('month', v.day::timestamp)::date, v.levels, coalesce(theme, ''), '', count(*), 0, 0
FROM "visit" v LEFT JOIN LATERAL unnest(v.themes) theme ON true WHERE v.grain IN ('day', 'month') GROUP BY 2, 3, 4;
