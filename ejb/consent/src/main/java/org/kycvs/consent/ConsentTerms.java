package org.kycvs.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long and how often the answer may be fetched.
 *
 * @param until last day, included, in the programme's zone; periodic only
 * @param maxUses at most so many attestations; 1 for one time
 */
public record ConsentTerms(Type type, @Nullable LocalDate until, int maxUses) {

    /** The contract's {@code consent.type}. */
    public enum Type {
        ONE_TIME,
        PERIODIC;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What is asked when nothing else is. */
    public static ConsentTerms oneTime() {
        return new ConsentTerms(Type.ONE_TIME, null, 1);
    }
}
