-- What became of a flag, step by step; the highest revision holds. Rows are added and never changed. A flag that nobody
-- has decided about has no row and is open.
create table flag_decision (
  round_id uuid not null references round,
  flag varchar(80) not null,
  revision integer not null,
  state varchar(20) not null,
  severity varchar(10),
  reason varchar(1000),
  snapshot_number integer not null,
  decided_by varchar(200) not null,
  decided_at timestamp with time zone not null,
  primary key (round_id, flag, revision)
);

-- Thresholds that a round has of its own, and every earlier choice of them; the highest revision holds.
create table flag_rule_set (
  round_id uuid not null references round,
  revision integer not null,
  rule_version integer not null,
  changed_by varchar(200) not null,
  changed_at timestamp with time zone not null,
  primary key (round_id, revision)
);

create table flag_threshold (
  round_id uuid not null,
  revision integer not null,
  threshold varchar(40) not null,
  amount integer not null,
  primary key (round_id, revision, threshold),
  foreign key (round_id, revision) references flag_rule_set
);
