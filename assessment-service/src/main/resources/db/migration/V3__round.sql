create table round (
  id uuid primary key,
  code varchar(60) not null unique,
  series varchar(60) not null,
  name_fi text not null,
  name_sv text,
  name_en text,
  status varchar(20) not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  time_zone varchar(60) not null,
  questionnaire_code varchar(40) not null,
  questionnaire_version integer not null,
  seed bigint not null,
  expected_respondents integer not null,
  minimum_cell_size integer not null,
  minimum_comment_size integer not null,
  contact varchar(200) not null,
  foreign key (questionnaire_code, questionnaire_version) references questionnaire_version (code, version)
);

create table round_programme (
  round_id uuid not null references round on delete cascade,
  programme varchar(20) not null,
  ordinal integer not null,
  primary key (round_id, programme)
);

-- Fixed at opening: how many of the roster can be asked about each subject.
create table round_subject (
  round_id uuid not null references round on delete cascade,
  kind varchar(20) not null,
  code varchar(40) not null,
  eligible integer not null,
  primary key (round_id, kind, code)
);

-- Fixed at opening: the only thing about a respondent's employer that goes with answers.
create table round_body_group (
  round_id uuid not null references round on delete cascade,
  code varchar(60) not null,
  ordinal integer not null,
  name_fi text not null,
  name_sv text,
  name_en text,
  members integer not null check (members >= 5),
  primary key (round_id, code)
);
