-- What is decided of themes that people brought up themselves; the highest revision holds. Nothing here says when.
-- A decision is about the answer as it stood: one that was deleted since takes its decisions with it.
create table theme_decision (
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  revision integer not null,
  answer_revision integer not null,
  decision varchar(20) not null,
  merged_into varchar(40),
  message varchar(500),
  primary key (round_id, pseudonym, item, subject, revision)
);
