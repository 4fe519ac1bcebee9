package org.kycvs.otp;

/**
 * Whoever the watch is alarmed by.
 *
 * @param key an organisation's id, a number's prefix, or a keyed digest
 * @param part of the whole: codes that were confirmed, checks that were wrong, mobiles that were proven
 * @param whole that was judged
 */
record Suspect(Cause cause, String key, long part, long whole) {}
