package org.kycvs.organisations;

/** How many requests an organisation may make in a minute, and on a day of the programme's zone. */
public record Quota(int perMinute, int perDay) {}
