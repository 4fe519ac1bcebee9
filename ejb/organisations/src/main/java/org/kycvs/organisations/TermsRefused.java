package org.kycvs.organisations;

import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;

/** What an organisation is to be registered with breaks a rule; says which member and which rule, to whoever wrote it. */
public final class TermsRefused extends Refusal {

    private final String member;
    private final String rule;

    TermsRefused(String member, String rule) {
        super(InvalidValue.Kind.TEXT);
        this.member = member;
        this.rule = rule;
    }

    /** As in a file of organisations, for example {@code sms_name}. */
    public String member() {
        return member;
    }

    /** In words that follow the member's name, for example "must be 2 to 20 letters or digits". */
    public String rule() {
        return rule;
    }

    String sentence() {
        return member + " " + rule;
    }
}
