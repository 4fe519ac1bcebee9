-- How many passcodes were sent and came back, by the hour, kept when the rows that they are counted of are forgotten.
CREATE TABLE otp.hour_count (
  hour      timestamptz PRIMARY KEY,
  sent      bigint      NOT NULL,
  confirmed bigint      NOT NULL
);
