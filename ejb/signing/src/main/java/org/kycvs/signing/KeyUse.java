package org.kycvs.signing;

import java.util.Locale;

/** What a key is for; a key of one use never serves another (rules, section 6). */
public enum KeyUse {
    /** Signs attestations: ES256, published. */
    ATTESTATION(Kind.SIGNATURE),
    /** Signs consent receipts: ES256, published for as long as receipts are kept. */
    RECEIPT(Kind.SIGNATURE),
    /** Signs replies of the API for organisations that ask for it: ES256, published. */
    REPLY(Kind.SIGNATURE),
    /** Digests one-time passcodes. */
    PASSCODE(Kind.DIGEST),
    /** Makes the index by which a mobile number is found. */
    MOBILE_INDEX(Kind.DIGEST),
    /** Digests importers' ids of people and doses, by which the registry finds them again; never rotates. */
    REGISTRY_ID(Kind.DIGEST),
    /** Makes the pseudonym of a person towards one organisation; never rotates. */
    PSEUDONYM(Kind.DIGEST),
    /** Derives the handle of a consent page. */
    HANDLE(Kind.DIGEST),
    /** Binds forms and what they showed to the browser that saw them. */
    PAGE_TOKEN(Kind.DIGEST),
    /** Seals personal data at rest. */
    DATA(Kind.SEAL),
    /** Seals messages that wait in the outbox. */
    OUTBOX(Kind.SEAL),
    /** Digests what the audit log may compare but not know. */
    AUDIT(Kind.DIGEST),
    /** Digests counters' keys, idempotency keys and bodies: what lives a day at most. */
    COUNTER(Kind.DIGEST);

    /** What can be done with a key, and so what it is made of. */
    enum Kind {
        /** An EC pair on P-256. */
        SIGNATURE("EC"),
        /** 256 bits for HMAC-SHA-256. */
        DIGEST("HmacSHA256"),
        /** 256 bits for AES-GCM. */
        SEAL("AES");

        private final String algorithm;

        Kind(String algorithm) {
            this.algorithm = algorithm;
        }

        /** The JDK's name for the key. */
        String algorithm() {
            return algorithm;
        }
    }

    private final Kind kind;

    KeyUse(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** The store's word for this use, for example {@code mobile-index}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
