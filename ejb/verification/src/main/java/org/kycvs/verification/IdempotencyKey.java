package org.kycvs.verification;

/**
 * Makes a repeated call one call (contract, section 3.1).
 *
 * @param path the call, without its host, for example {@code /api/v1/status-requests}
 * @param key 1 to 128 visible ASCII characters, chosen by the client
 * @param body the call's exact bytes, as hex SHA-256; stored only under a keyed digest
 */
public record IdempotencyKey(String path, String key, String body) {}
