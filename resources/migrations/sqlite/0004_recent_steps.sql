-- What changed lately is read by the instant, not through every document there ever was.
CREATE INDEX document_step_by_time ON document_step (recorded_at);
