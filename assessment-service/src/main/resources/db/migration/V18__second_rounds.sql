-- The round that this one holds again for the same people.
alter table round add column earlier uuid references round;

-- What the people of a second round look at again: a question of the round before, why it is asked again, one argument
-- each way, and what was published then.
create table feedback (
  round_id uuid not null references round on delete cascade,
  ordinal integer not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  reason varchar(20) not null,
  because varchar(500),
  higher_fi varchar(500) not null,
  higher_sv varchar(500),
  higher_en varchar(500),
  lower_fi varchar(500) not null,
  lower_sv varchar(500),
  lower_en varchar(500),
  answers integer not null,
  indicative boolean not null,
  primary key (round_id, ordinal),
  unique (round_id, item, subject)
);

create table feedback_point (
  round_id uuid not null,
  ordinal integer not null,
  point integer not null,
  answers integer not null,
  percent integer,
  primary key (round_id, ordinal, point),
  foreign key (round_id, ordinal) references feedback on delete cascade
);

-- A snapshot without the answers that have no counterpart in another round, so that disclosure control knows that figures
-- of the others were told too. It publishes nothing of its own.
alter table snapshot add column matched_with uuid references round;
