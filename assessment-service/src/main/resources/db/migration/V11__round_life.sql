-- In which languages people are asked.
alter table round add column languages varchar(20) default 'fi sv en' not null;

-- When people are reminded; the numbers are working days, the times those of the round's zone.
alter table round add column remind_not_started integer default 2 not null;
alter table round add column remind_partial integer default 3 not null;
alter table round add column remind_after_invitation varchar(100) default '4 9' not null;
alter table round add column remind_before_closing integer default 2 not null;
alter table round add column remind_gap integer default 3 not null;
alter table round add column remind_from varchar(5) default '09:00' not null;
alter table round add column remind_until varchar(5) default '15:00' not null;
alter table round add column remind_friday_until varchar(5) default '12:00' not null;

-- Days on which nobody is reminded, the first and the last included.
create table round_quiet_period (
  round_id uuid not null references round on delete cascade,
  ordinal integer not null,
  from_day date not null,
  until_day date not null,
  primary key (round_id, ordinal)
);

-- Every stage is entered once: the key says so, whatever happens at the same time.
create table round_transition (
  round_id uuid not null references round on delete cascade,
  status varchar(20) not null,
  event varchar(20) not null,
  happened_at timestamp with time zone not null,
  made_by varchar(200),
  reason varchar(500),
  primary key (round_id, status)
);

-- Who records an answer holds the gate of its pseudonym, who closes the round holds all of them: an answer is counted
-- or late, and never in between. Many gates, so that answers seldom wait for each other.
create table round_gate (
  round_id uuid not null references round on delete cascade,
  gate integer not null,
  primary key (round_id, gate)
);
insert into round_gate (round_id, gate) select id, 0 from round;
insert into round_gate (round_id, gate) select id, 1 from round;
insert into round_gate (round_id, gate) select id, 2 from round;
insert into round_gate (round_id, gate) select id, 3 from round;
insert into round_gate (round_id, gate) select id, 4 from round;
insert into round_gate (round_id, gate) select id, 5 from round;
insert into round_gate (round_id, gate) select id, 6 from round;
insert into round_gate (round_id, gate) select id, 7 from round;

-- Nobody has a group before the round opens.
alter table respondent alter column body_group drop not null;

-- The one snapshot that is taken when the round closes.
alter table snapshot add column final_of uuid;
alter table snapshot add constraint snapshot_final unique (final_of);

-- What came after the round was closed: kept, listed and never counted. Nothing here says when.
create table late_answer (
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  erased_before integer not null,
  body_group varchar(60),
  volunteered boolean not null,
  kind varchar(20) not null,
  point integer,
  choices varchar(1000),
  ranking varchar(1000),
  importance integer,
  success integer,
  free_text text,
  quotable boolean,
  missing_reason varchar(20),
  primary key (round_id, pseudonym, item, subject)
);
