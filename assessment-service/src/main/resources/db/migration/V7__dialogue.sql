-- Two more kinds of answer: an order of choices, and a pair of points.
alter table item_response add column ranking varchar(1000);
alter table item_response add column importance integer;
alter table item_response add column success integer;

alter table snapshot_response add column ranking varchar(1000);
alter table snapshot_response add column importance integer;
alter table snapshot_response add column success integer;
