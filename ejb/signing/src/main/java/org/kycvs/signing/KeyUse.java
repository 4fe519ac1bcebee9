package org.kycvs.signing;

/** What a key is for; a key of one use never serves another (rules, section 6). */
public enum KeyUse {
    /** Signs attestations: ES256, published. */
    ATTESTATION,
    /** Signs consent receipts: ES256, published for as long as receipts are kept. */
    RECEIPT,
    /** Digests one-time passcodes. */
    PASSCODE,
    /** Makes the index by which a mobile number is found. */
    MOBILE_INDEX,
    /** Makes the pseudonym of a person towards one organisation; never rotates. */
    PSEUDONYM,
    /** Derives the handle of a consent page. */
    HANDLE,
    /** Binds forms and what they showed to the browser that saw them. */
    PAGE_TOKEN,
    /** Seals personal data at rest. */
    DATA,
    /** Seals messages that wait in the outbox. */
    OUTBOX,
    /** Digests what the audit log may compare but not know. */
    AUDIT,
    /** Digests counters' keys, idempotency keys and bodies: what lives a day at most. */
    COUNTER
}
