package org.kycvs.registry;

import java.util.UUID;

/**
 * A file that was received whole and waits to be applied.
 *
 * @param id of the import that it may become
 * @param digest SHA-256 of its bytes
 */
record StagedFile(UUID id, byte[] digest) {}
