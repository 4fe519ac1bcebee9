-- A mobile and a beneficiary are only ever asked for as a whole. Four bytes of each in place of sixty: at ten million people
-- these two stay in memory, and an import writes less.
drop index beneficiary_by_mobile;
create index beneficiary_by_mobile on beneficiary using hash (mobile_index);

drop index dose_of_beneficiary;
create index dose_of_beneficiary on dose using hash (beneficiary);
