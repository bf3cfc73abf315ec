create table respondent (
  round_id uuid not null references round on delete cascade,
  code varchar(20) not null,
  ordinal integer not null,
  name varchar(200) not null,
  entra_object_id uuid not null,
  language varchar(2) not null,
  body varchar(60) not null references body,
  body_group varchar(60) not null,
  external boolean not null,
  disposition varchar(20) not null,
  primary key (round_id, code),
  unique (round_id, entra_object_id),
  foreign key (round_id, body_group) references round_body_group (round_id, code)
);

create table respondent_expertise (
  round_id uuid not null,
  respondent varchar(20) not null,
  ordinal integer not null,
  code varchar(40) not null,
  primary key (round_id, respondent, ordinal),
  foreign key (round_id, respondent) references respondent (round_id, code) on delete cascade
);

-- The expertise with every theme spelt out as its goals.
create table respondent_goal (
  round_id uuid not null,
  respondent varchar(20) not null,
  ordinal integer not null,
  goal varchar(40) not null,
  primary key (round_id, respondent, goal),
  foreign key (round_id, respondent) references respondent (round_id, code) on delete cascade
);
