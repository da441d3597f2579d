-- Min dag asks for one day's visits, and the plan for one week's, among all there have been.
CREATE INDEX record_besok ON record (happened_at) WHERE skjema_id = 'besok';
