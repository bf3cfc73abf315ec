-- The group that the answers came with; null in what was copied before, and counted among everybody alone.
alter table snapshot_response add column body_group varchar(60);

-- Which groups answer for a goal, as the catalogue had it when the round opened. What a figure counts must not change
-- from one snapshot to the next.
create table round_responsible_group (
  round_id uuid not null,
  goal varchar(40) not null,
  body_group varchar(60) not null,
  primary key (round_id, goal, body_group),
  foreign key (round_id, body_group) references round_body_group (round_id, code) on delete cascade
);
