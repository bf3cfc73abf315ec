-- A person has one code in every round. They are known by their Entra object id, else by their e-mail address, which is
-- kept in lower case here.
create table person (
  code varchar(20) primary key,
  entra_object_id uuid unique,
  email varchar(254) unique
);
insert into person (code, entra_object_id) select distinct code, entra_object_id from respondent;

-- The last number given to a code. Whoever changes it has everybody else wait, so one person never gets two codes.
create table person_counter (
  id integer primary key check (id = 1),
  last_number integer not null
);
insert into person_counter (id, last_number) values (1, 0);

alter table respondent alter column entra_object_id drop not null;
alter table respondent add column email varchar(254);
alter table respondent add column time_zone varchar(60);
alter table respondent add column approval varchar(20) default 'APPROVED' not null;
alter table respondent add column delegated_from varchar(20);
alter table respondent add column delivery varchar(20);
alter table respondent add column unreachable_cause varchar(30);
alter table respondent add column contact varchar(20);
alter table respondent add column contact_until date;
alter table respondent add constraint respondent_person foreign key (code) references person;

-- Who decided what about whom on a roster, and why. Rows are added and never changed.
create table roster_decision (
  round_id uuid not null references round on delete cascade,
  number integer not null,
  respondent varchar(20) not null,
  kind varchar(20) not null,
  reason varchar(1000),
  other varchar(20),
  decided_role varchar(20) not null,
  decided_by varchar(200) not null,
  decided_at timestamp with time zone not null,
  primary key (round_id, number)
);

-- How many approved people a goal or a body needs at the least.
create table coverage_target (
  round_id uuid not null references round on delete cascade,
  kind varchar(10) not null,
  code varchar(60) not null,
  minimum integer not null check (minimum > 0),
  primary key (round_id, kind, code)
);
