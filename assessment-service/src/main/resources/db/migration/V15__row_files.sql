-- Who has taken single answers out, and why. Rows are added and never changed.
create table row_file (
  id uuid primary key,
  round_id uuid not null references round,
  snapshot integer not null,
  reason varchar(1000) not null,
  taken_by varchar(200) not null,
  taken_at timestamp with time zone not null
);
create index row_file_round on row_file (round_id, taken_at);
