-- Answers to a pilot round are kept like any others and never count.
alter table round add column purpose varchar(20) default 'ASSESSMENT' not null;

-- The testers of a pilot are one group, however few; the check has no portable name, so its column is made anew.
alter table round_body_group add column member_count integer;
update round_body_group set member_count = members;
alter table round_body_group drop column members;
alter table round_body_group add column members integer;
update round_body_group set members = member_count;
alter table round_body_group alter column members set not null;
alter table round_body_group drop column member_count;
alter table round_body_group add constraint round_body_group_size check (members >= 5 or code = 'PILOT');

-- That a tester did not understand a question. Nothing here says when.
create table unclear_mark (
  event_id uuid primary key,
  round_id uuid not null references round,
  pseudonym varchar(43) not null,
  item varchar(20) not null,
  subject varchar(40) not null,
  unique (round_id, pseudonym, item, subject)
);
