-- What was stored before these tables were is marked, and so summed and settled on the next walk.
insert into rollup_mark (source, day_kind, month, id)
select min(source), day_kind, date_trunc('month', day)::date, gen_random_uuid()
from rollup_article group by 2, 3;
--> statement-breakpoint
insert into ledger_due (source, bearer) select min(source), bearer from rollup_office group by bearer;
