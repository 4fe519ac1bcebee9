package org.kycvs.kernel;

/** What was given is not a value of its kind; says which member and which rule, never the value itself. */
public final class InvalidValue extends Refusal {

    /** Each value type that can be refused; where the contract has no code of its own it is {@code invalid-request}. */
    public enum Kind implements Reason {
        MOBILE("invalid-mobile"),
        NAME("invalid-request"),
        IDENTIFIER("invalid-request"),
        TEXT("invalid-request");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String rule;

    public InvalidValue(Kind kind, String rule) {
        super(kind);
        this.rule = rule;
    }

    /** What a right value looks like, in words for the caller. */
    public String rule() {
        return rule;
    }
}
